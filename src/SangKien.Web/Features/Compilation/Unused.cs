using Microsoft.EntityFrameworkCore;
using SangKien.Core.Compilation;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Web.Infrastructure.Lists;

namespace SangKien.Web.Features.Compilation;

public sealed record UnusedRequest : ListRequest;

/// <summary>Ideas that no theme and no report uses, so that none is forgotten.</summary>
public sealed record UnusedPage(int WorkshopId, Page<UnusedIdea> Ideas);

public sealed record UnusedIdea(int Id, string Title, string Unit, Assessment Assessment, DateTime? SentAtUtc);

public sealed class UnusedQuery(PortalDbContext db, ICurrentUser user)
{
    /// <summary>Null for a workshop that the person does not see.</summary>
    public async Task<IQueryable<Idea>?> FindAsync(int workshopId, CancellationToken cancellationToken)
    {
        if (!await db.IsWorkshopVisibleAsync(workshopId, user, cancellationToken))
            return null;
        var reported = await ReportedAsync(workshopId, cancellationToken);
        return db.Ideas.AsNoTracking().Compilable(workshopId)
            .Where(idea => (idea.GroupId == null ? idea.ThemeId : idea.Group!.ThemeId) == null && !EF.Parameter(reported).Contains(idea.Id));
    }

    public Task<Page<UnusedIdea>> PageAsync(IQueryable<Idea> unused, UnusedRequest request, CancellationToken cancellationToken) =>
        unused.OrderBy(idea => idea.Contribution.Unit.Order).ThenBy(idea => idea.ContributionId).ThenBy(idea => idea.Order)
            .Select(idea => new UnusedIdea(idea.Id, idea.Title, idea.Contribution.Unit.Name, idea.Group != null ? idea.Group.Assessment : idea.Assessment, idea.Contribution.SubmittedAtUtc))
            .ToPageAsync(request, cancellationToken);

    /// <summary>The ideas on which a printed paragraph rests; a report is one text, so they are read out of it here.</summary>
    private async Task<int[]> ReportedAsync(int workshopId, CancellationToken cancellationToken)
    {
        var texts = await db.Reports.Where(report => report.WorkshopId == workshopId).Select(report => report.Content).ToListAsync(cancellationToken);
        return [.. texts.SelectMany(text => text.Paragraphs).Where(paragraph => paragraph.IsPrinted).SelectMany(paragraph => paragraph.IdeaIds).Distinct()];
    }
}
