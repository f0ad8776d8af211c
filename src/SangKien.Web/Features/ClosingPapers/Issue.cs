using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Conclusions.Closing;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Issuing;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Documents.Nd30;
using SangKien.Web.Features.Shared.Reviewing;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.ClosingPapers;

public sealed record IssueForm
{
    public Guid Version { get; init; }

    [Display(Name = "Đã kiểm tra và xác nhận ban hành")]
    public bool IsConfirmed { get; init; }
}

internal sealed class IssueFormValidator : AbstractValidator<IssueForm>
{
    public IssueFormValidator() => RuleFor(form => form.IsConfirmed).Equal(true).WithMessage("Đánh dấu xác nhận trước khi ban hành: số đã cấp không thu về được.");
}

/// <param name="NextNumber">"25/TB-KHCN" as the register would give it now; null while the year's register is not open.</param>
public sealed record IssuePage(DetailsPage Paper, string? NextNumber, DateOnly Today, IssueForm Form)
{
    public int Tasks => Paper.Paper!.Content.Rows.Count(row => row.LeadUnitId is not null);
}

/// <summary>Ban hành in one save: number, stored files, conclusions with their tasks, deliveries and history.</summary>
public sealed class IssueHandler(PortalDbContext db, ICurrentUser user, NumberHandler numbers, DetailsQuery details)
{
    public async Task<IssuePage?> PageAsync(int workshopId, ClosingPaperKind kind, IssueForm? typed, PortalClock clock, CancellationToken cancellationToken)
    {
        if (await details.GetAsync(workshopId, kind, null, cancellationToken) is not { Paper: { } paper } page)
            return null;
        var register = await numbers.RegisterAsync(ClosingPaperDocument.Abbreviation(kind), clock.Today.Year, cancellationToken);
        var frame = await details.FrameAsync(workshopId, paper.Status, cancellationToken);
        return new(page, register is null ? null : NumberAndSymbol.Format(register.LastNumber + 1, Symbol(kind, frame)), clock.Today, typed ?? new() { Version = paper.Version });
    }

    /// <summary>The issued document; null when the paper is not for this user. When somebody numbers another paper at the same moment, the whole is tried again.</summary>
    public Task<IssuedDocument?> HandleAsync(int workshopId, ClosingPaperKind kind, IssueForm form, PortalClock clock, CancellationToken cancellationToken) =>
        Collisions.RetryAsync(db, () => TryAsync(workshopId, kind, form, clock, cancellationToken));

    private async Task<IssuedDocument?> TryAsync(int workshopId, ClosingPaperKind kind, IssueForm form, PortalClock clock, CancellationToken cancellationToken)
    {
        var paper = await db.ClosingPapers.VisibleTo(user).Include(paper => paper.Workshop).Include(paper => paper.Revisions).AsSplitQuery().Latest(workshopId, kind).SingleOrDefaultAsync(cancellationToken);
        if (paper is null)
            return null;
        var people = await db.People.Include(person => person.Unit).Where(person => person.IsActive).ToListAsync(cancellationToken);
        var signer = people.Find(person => person.Id == paper.Content.Signing.SignerPersonId) ?? throw new RuleException("Người ký nêu ở khối ký không còn công tác tại cơ quan.");
        paper.RequireIssuable(signer, clock.Today);
        if (paper.Version != form.Version)
            throw new RuleException("Văn bản vừa thay đổi. Xem lại trước khi ban hành.");

        var frame = await details.FrameAsync(workshopId, paper.Status, cancellationToken);
        var issued = await numbers.HandleAsync(Unnumbered(paper, frame), cancellationToken);
        db.Conclusions.AddRange(paper.Issue(issued, signer));
        var covered = ClosingPaper.Recipients.PeopleCovered(people).Select(person => person.Id).ToList();
        issued.DeliverTo(covered, clock.NowUtc);
        await db.TellAsync(
            db.PeopleWithIds(covered), new News($"Đã ban hành {issued.Citation}: {issued.Subject}", $"/van-ban/ma/{issued.PublicCode}") { IsMailed = true }, user, clock.NowUtc, cancellationToken);
        db.History.Add(HistoryEntry.Of<ClosingPaper>(paper.Id, $"Ban hành: {issued.Citation}", user, clock.NowUtc, workshopId));
        await db.SaveChangesAsync(cancellationToken);
        return issued;
    }

    private static UnnumberedPaper Unnumbered(ClosingPaper paper, PaperFrame frame)
    {
        var (kind, content) = (paper.Kind, paper.Content);
        var whole = ClosingPaperDocument.Compose(kind, content, frame);
        return new(
            paper.Workshop, ClosingPaperDocument.Abbreviation(kind), Symbol(kind, frame),
            new(whole.Title!.Type, whole.Title.Subject, content.Signing.SignerName, string.Join("; ", whole.Recipients!.Lines), whole.Recipients.Archive),
            (number, address) => ClosingPaperDocument.Compose(kind, content, frame with { IsDraft = false, Number = number, VerificationAddress = address }));
    }

    private static string Symbol(ClosingPaperKind kind, PaperFrame frame) => $"{ClosingPaperDocument.Abbreviation(kind)}-{frame.Agency.Abbreviation}";
}
