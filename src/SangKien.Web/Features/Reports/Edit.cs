using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Reports;
using SangKien.Core.Reviewing;

namespace SangKien.Web.Features.Reports;

/// <summary>The editor: one section, with what stands behind each paragraph.</summary>
public sealed record EditPage(ReportForm Form, EditState State)
{
    /// <summary>Null for the head of the report.</summary>
    public ReportSection? Section { get; init; }

    public IReadOnlyDictionary<int, ReportSource> Ideas { get; init; } = new Dictionary<int, ReportSource>();
    public IReadOnlyDictionary<int, ReportSource> Contributions { get; init; } = new Dictionary<int, ReportSource>();
    public IReadOnlyList<SelectListItem> Signers { get; init; } = [];
    public IReadOnlyDictionary<string, FieldConflict> Conflicts { get; init; } = new Dictionary<string, FieldConflict>();
}

/// <summary>What is known of the report besides the section.</summary>
public sealed record EditState(int Id, int WorkshopId, ReportKind Kind, PaperStatus Status, DateTime EditedAtUtc, ReportContent Content)
{
    public int Revisions { get; init; }
    public IReadOnlyList<ReviewComment> Comments { get; init; } = [];
}

/// <summary>What a paragraph rests on.</summary>
public sealed record ReportSource(int Id, string Unit, string Title);

public sealed class EditQuery(PortalDbContext db, ICurrentUser user)
{
    /// <summary>The stored section, or what was typed where it could not be saved; null when it is not for this user.</summary>
    public async Task<EditPage?> GetAsync(int id, string section, ReportForm? typed, CancellationToken cancellationToken)
    {
        var report = await db.Reports.AsNoTracking().VisibleTo(user)
            .Include(report => report.Revisions).ThenInclude(revision => revision.Comments).ThenInclude(comment => comment.Author)
            .SingleOrDefaultAsync(report => report.Id == id, cancellationToken);
        if (report is null || (section.Length > 0 && report.Content.Sections.All(known => known.Key != section)))
            return null;
        var paragraphs = ReportFields.ParagraphsOf(report.Content, section).ToList();
        return new(
            typed ?? ReportForm.Of(report.Content, section),
            new(id, report.WorkshopId, report.Kind, report.Status, report.EditedAtUtc, report.Content)
            {
                Revisions = report.Revisions.Count,
                Comments = [.. report.LatestRevision?.Comments.Where(comment => comment.ResolvedAtUtc is null) ?? []],
            })
        {
            Section = report.Content.Sections.FirstOrDefault(known => known.Key == section),
            Ideas = await IdeasAsync(report.WorkshopId, [.. paragraphs.SelectMany(paragraph => paragraph.IdeaIds).Distinct()], cancellationToken),
            Contributions = await ContributionsAsync(report.WorkshopId, [.. paragraphs.SelectMany(paragraph => paragraph.ContributionIds).Distinct()], cancellationToken),
            Signers = section.Length == 0 ? await SignersAsync(cancellationToken) : [],
        };
    }

    /// <summary>Two people wrote in the same places: what was typed stays in the fields, what is stored stands beside it.</summary>
    public async Task<EditPage?> ConflictAsync(int id, ReportForm typed, SavedReport saved, CancellationToken cancellationToken)
    {
        var section = typed.Section ?? "";
        var stored = ReportForm.Of(saved.Report.Content, section);
        var mine = saved.Conflicts.ToDictionary(conflict => conflict.Field, conflict => conflict.Mine);
        var shown = stored with
        {
            Subject = mine.GetValueOrDefault(nameof(stored.Subject), stored.Subject ?? ""),
            Recipients = mine.GetValueOrDefault(nameof(stored.Recipients), stored.Recipients ?? ""),
            SignerPersonId = mine.ContainsKey(nameof(stored.SignerPersonId)) ? typed.SignerPersonId : stored.SignerPersonId,
            Authority = mine.ContainsKey(nameof(stored.Authority)) ? typed.Authority : stored.Authority,
            Texts = stored.Texts.ToDictionary(text => text.Key, text => (string?)mine.GetValueOrDefault(text.Key, text.Value ?? "")),
        };
        return await GetAsync(id, section, shown, cancellationToken) is { } page ? page with { Conflicts = saved.Conflicts.ToDictionary(conflict => conflict.Field) } : null;
    }

    private async Task<Dictionary<int, ReportSource>> IdeasAsync(int workshopId, int[] ids, CancellationToken cancellationToken) =>
        ids.Length == 0 ? []
        : await db.Ideas.AsNoTracking().Where(idea => idea.Contribution.WorkshopId == workshopId && ids.Contains(idea.Id))
            .Select(idea => new ReportSource(idea.Id, idea.Contribution.Unit.Name, idea.Title)).ToDictionaryAsync(source => source.Id, cancellationToken);

    private async Task<Dictionary<int, ReportSource>> ContributionsAsync(int workshopId, int[] ids, CancellationToken cancellationToken) =>
        ids.Length == 0 ? []
        : await db.Contributions.AsNoTracking().Where(contribution => contribution.WorkshopId == workshopId && ids.Contains(contribution.Id))
            .Select(contribution => new ReportSource(contribution.Id, contribution.Unit.Name, contribution.Title)).ToDictionaryAsync(source => source.Id, cancellationToken);

    private async Task<List<SelectListItem>> SignersAsync(CancellationToken cancellationToken)
    {
        var people = await db.People.AsNoTracking()
            .Where(person => person.IsActive && (person.Rank == PostRank.Director || person.Rank == PostRank.DeputyDirector || person.Rank == PostRank.HeadOfUnit))
            .OrderBy(person => person.Unit.Order).ThenBy(person => person.Id).Select(person => new { person.Id, person.FullName, person.Post }).ToListAsync(cancellationToken);
        return [.. people.Select(person => new SelectListItem($"{person.FullName} – {person.Post}", $"{person.Id}"))];
    }
}
