using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Conclusions.Closing;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Workshops;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.ClosingPapers;

public sealed record ClosingForm
{
    [Display(Name = "Đánh giá chung")]
    public string? Assessments { get; init; }

    [Display(Name = "Kính gửi")]
    public string? Addressee { get; init; }

    [Display(Name = "Công tác chuẩn bị")]
    public string? Preparations { get; init; }

    [Display(Name = "Kiến nghị")]
    public string? Recommendations { get; init; }

    [Display(Name = "Người ký")]
    public int? SignerPersonId { get; init; }

    /// <summary>The stamp of the text that the typing started from (<see cref="FieldMerge.Stamp"/>).</summary>
    public string? Start { get; init; }

    /// <summary>Where a conflict was shown: "mine" or "theirs", by field.</summary>
    public Dictionary<string, string> Choice { get; init; } = [];

    internal IReadOnlyCollection<string> Given => [.. Choice.Where(choice => choice.Value == "theirs").Select(choice => choice.Key)];

    internal static ClosingForm Of(ClosingContent content) => new()
    {
        Assessments = content.Assessments,
        Addressee = content.Addressee,
        Preparations = content.Preparations,
        Recommendations = content.Recommendations,
        SignerPersonId = content.Signing.SignerPersonId,
        Start = FieldMerge.Stamp(content.Fields()),
    };

    /// <summary>What was typed, by field; what the page of a notice does not show stays as it is stored.</summary>
    internal Dictionary<string, string> Fields(ClosingPaper paper)
    {
        var (stored, isReport) = (paper.Content, paper.Kind == ClosingPaperKind.Results);
        return new()
        {
            [nameof(Assessments)] = Lines(Assessments),
            [nameof(Addressee)] = isReport ? Lines(Addressee) : stored.Addressee,
            [nameof(Preparations)] = isReport ? Lines(Preparations) : stored.Preparations,
            [nameof(Recommendations)] = isReport ? Lines(Recommendations) : stored.Recommendations,
        };
    }

    private static string Lines(string? typed) => typed?.ReplaceLineEndings("\n").Trim() ?? "";
}

internal sealed class ClosingFormValidator : AbstractValidator<ClosingForm>
{
    public ClosingFormValidator()
    {
        RuleFor(form => form.Assessments).MaximumLength(ClosingContent.TextLength);
        RuleFor(form => form.Addressee).MaximumLength(ClosingContent.AddresseeLength);
        RuleFor(form => form.Preparations).MaximumLength(ClosingContent.TextLength);
        RuleFor(form => form.Recommendations).MaximumLength(ClosingContent.TextLength);
    }
}

/// <summary>What a save has left, and the fields that a colleague changed too.</summary>
public sealed record SavedPaper(ClosingPaper Paper, IReadOnlyList<FieldConflict> Conflicts, string Start);

/// <summary>Lập, lưu nháp, cập nhật số liệu. Where two people changed a section the stored text stays and the conflict is shown.</summary>
public sealed class SaveHandler(PortalDbContext db, ICurrentUser user, PortalClock clock, ClosingFactsQuery facts)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(10);

    public async Task<bool> CreateAsync(int workshopId, ClosingPaperKind kind, CancellationToken cancellationToken)
    {
        if (await facts.GetAsync(workshopId, kind, cancellationToken) is not { } known)
            return false;
        var workshop = await db.Workshops.SingleAsync(workshop => workshop.Id == workshopId, cancellationToken);
        var earlier = await db.ClosingPapers.Latest(workshopId, kind).SingleOrDefaultAsync(cancellationToken);
        var paper = ClosingPaper.Draft(workshop, kind, known.Content, earlier, user.PersonId, clock.NowUtc);
        db.ClosingPapers.Add(paper);
        db.History.Add(HistoryEntry.Of<Workshop>(workshopId, $"Lập {kind.Name().ToLowerInvariant()}", user, clock.NowUtc, workshopId));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    public Task<SavedPaper?> SaveAsync(int workshopId, ClosingPaperKind kind, ClosingForm form, bool isAutomatic, CancellationToken cancellationToken) =>
        Collisions.RetryAsync(db, async () =>
        {
            if (await FindAsync(workshopId, kind, cancellationToken) is not { } paper)
                return null;
            var mine = form.Fields(paper);
            var merge = new FieldMerge(mine, paper.Content.Fields(), form.Start ?? "", form.Given);
            var content = paper.Content with
            {
                Assessments = merge.Field(nameof(ClosingContent.Assessments)),
                Addressee = merge.Field(nameof(ClosingContent.Addressee)),
                Preparations = merge.Field(nameof(ClosingContent.Preparations)),
                Recommendations = merge.Field(nameof(ClosingContent.Recommendations)),
                Signing = await SigningAsync(paper.Content.Signing, form, cancellationToken),
            };
            if (!paper.IsEditable || content != paper.Content)
            {
                var isNews = !isAutomatic || form.Choice.Count > 0 || !paper.DrafterIds.Contains(user.PersonId) || paper.EditedAtUtc + Quiet < clock.NowUtc;
                var unchosen = Unchosen(form, mine, paper.Content);
                paper.Edit(content, user.PersonId, clock.NowUtc);
                if (isNews)
                    db.History.Add(HistoryEntry.Of<ClosingPaper>(paper.Id, isAutomatic ? "Tự lưu bản nháp" : "Lưu nháp", user, clock.NowUtc, workshopId, details: unchosen));
                await db.SaveChangesAsync(cancellationToken);
            }

            return new SavedPaper(paper, merge.Conflicts, FieldMerge.Restamp(mine, form.Start ?? "", merge.Conflicts));
        });

    /// <summary>Day and figures as they are now; what people wrote stays.</summary>
    public Task<bool> RefreshAsync(int workshopId, ClosingPaperKind kind, CancellationToken cancellationToken) =>
        Collisions.RetryAsync(db, async () =>
        {
            if (await FindAsync(workshopId, kind, cancellationToken) is not { } paper || await facts.GetAsync(workshopId, kind, cancellationToken) is not { } known)
                return false;
            var now = known.Content;
            paper.Edit(
                paper.Content with
                {
                    Day = now.Day, Present = now.Present, GuestsPresent = now.GuestsPresent, Figures = now.Figures, FeasibleIdeas = now.FeasibleIdeas,
                    Rows = kind == ClosingPaperKind.Notice ? paper.Content.Rows : now.Rows,
                },
                user.PersonId, clock.NowUtc);
            db.History.Add(HistoryEntry.Of<ClosingPaper>(paper.Id, "Cập nhật số liệu từ cổng", user, clock.NowUtc, workshopId));
            await db.SaveChangesAsync(cancellationToken);
            return true;
        });

    private async Task<SigningBlock> SigningAsync(SigningBlock present, ClosingForm form, CancellationToken cancellationToken)
    {
        if (form.SignerPersonId is null || form.SignerPersonId == present.SignerPersonId)
            return present;
        var signer = await db.People.SingleOrDefaultAsync(person => person.Id == form.SignerPersonId && person.IsActive, cancellationToken)
            ?? throw new RuleException("Người ký này không còn công tác tại cơ quan.", nameof(form.SignerPersonId));
        return new() { Authority = DetailsQuery.AuthorityOf(signer.Rank), SignerPersonId = signer.Id, SignerName = signer.FullName, SignerPost = signer.Post };
    }

    /// <summary>The texts that a choice gave up, so that they can be taken back from the history.</summary>
    private static string Unchosen(ClosingForm form, Dictionary<string, string> mine, ClosingContent stored)
    {
        var theirs = stored.Fields();
        return string.Join("\n\n", form.Choice.Where(choice => mine.ContainsKey(choice.Key))
            .Select(choice => $"Bản không chọn ({Display.NameOf(typeof(ClosingForm).GetProperty(choice.Key))}): {(choice.Value == "theirs" ? mine : theirs)[choice.Key]}"));
    }

    private Task<ClosingPaper?> FindAsync(int workshopId, ClosingPaperKind kind, CancellationToken cancellationToken) =>
        db.ClosingPapers.VisibleTo(user).Include(paper => paper.Workshop).Latest(workshopId, kind).SingleOrDefaultAsync(cancellationToken);
}
