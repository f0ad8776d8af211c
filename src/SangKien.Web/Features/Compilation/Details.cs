using Microsoft.EntityFrameworkCore;
using SangKien.Core.Compilation;
using SangKien.Core.Contributions;
using SangKien.Core.Data;

namespace SangKien.Web.Features.Compilation;

/// <summary>One idea, read in full and assessed.</summary>
public sealed record DetailsPage
{
    public int WorkshopId { get; init; }
    public int Id { get; init; }
    public int ContributionId { get; init; }
    public string Unit { get; init; } = "";
    public string ContributionTitle { get; init; } = "";
    public string Title { get; init; } = "";
    public string Problem { get; init; } = "";
    public string Content { get; init; } = "";
    public string Novelty { get; init; } = "";
    public string Benefit { get; init; } = "";

    /// <summary>The focus issue that the unit names; null for none.</summary>
    public string? FocusIssue { get; init; }

    public int ThemeId { get; init; }
    public string Theme { get; init; } = "";
    public AssessForm Form { get; init; } = new();
    public IReadOnlyList<BoardTarget> Targets { get; init; } = [];
    public IReadOnlyList<DetailsStep> History { get; init; } = [];
}

public sealed record DetailsStep(DateTime AtUtc, string Actor, string Summary);

public sealed class DetailsQuery(PortalDbContext db, BoardQuery board)
{
    private const int HistoryLength = 20;

    public async Task<DetailsPage?> GetAsync(int workshopId, int id, CancellationToken cancellationToken)
    {
        var page = await db.Ideas.AsNoTracking().Compilable(workshopId).Where(idea => idea.Id == id)
            .Select(idea => new DetailsPage
            {
                WorkshopId = workshopId,
                Id = id,
                ContributionId = idea.ContributionId,
                Unit = idea.Contribution.Unit.Name,
                ContributionTitle = idea.Contribution.Title,
                Title = idea.Title,
                Problem = idea.Problem,
                Content = idea.Content,
                Novelty = idea.Novelty,
                Benefit = idea.Benefit,
                FocusIssue = idea.Contribution.Workshop.FocusIssues.Where(issue => issue.Id == idea.FocusIssueId).Select(issue => issue.Text).FirstOrDefault(),
                ThemeId = idea.ThemeId ?? 0,
                Theme = idea.Theme != null ? idea.Theme.Name : SynthesisTheme.Unsorted,
                Form = new AssessForm { Assessment = idea.Assessment, Note = idea.AssessmentNote, Version = idea.Version },
            }).SingleOrDefaultAsync(cancellationToken);
        return page is null ? null : page with
        {
            Targets = await board.TargetsAsync(workshopId, cancellationToken),
            History = await db.History.AsNoTracking().Where(entry => entry.Subject == nameof(Idea) && entry.SubjectId == id)
                .OrderByDescending(entry => entry.Id).Take(HistoryLength)
                .Select(entry => new DetailsStep(entry.AtUtc, entry.ActorName, entry.Summary)).ToListAsync(cancellationToken),
        };
    }
}
