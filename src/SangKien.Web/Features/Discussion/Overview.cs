using Microsoft.EntityFrameworkCore;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Discussion;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Discussion;

public sealed record OverviewPage(int WorkshopId, string Topic, IReadOnlyList<PublishedRow> Published, IReadOnlyList<OpinionRow> Opinions, NoteForm Form);

public sealed record PublishedRow(int Id, string Unit, string Title, int Ideas, DateTime PublishedAtUtc);

/// <param name="About">The unit whose contribution it is about; empty for the workshop as a whole.</param>
public sealed record OpinionRow(int Id, string Text, string Author, string Unit, string About, DateTime NotedAtUtc, bool IsOwn);

public sealed class OverviewQuery(PortalDbContext db, ICurrentUser user)
{
    public async Task<OverviewPage?> GetAsync(int workshopId, NoteForm form, CancellationToken cancellationToken)
    {
        var workshop = await db.WorkshopsVisibleTo(user).AsNoTracking().SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);
        if (workshop is null)
            return null;
        var published = await db.Contributions.PublishedTo(user, workshopId)
            .OrderBy(contribution => contribution.Unit.Order)
            .Select(contribution => new PublishedRow(contribution.Id, contribution.Unit.Name, contribution.Title, contribution.CompleteIdeaCount, contribution.PublishedAtUtc!.Value))
            .ToListAsync(cancellationToken);
        return new(workshopId, workshop.Topic, published, await db.Opinions.Where(opinion => opinion.WorkshopId == workshopId).RowsAsync(user, cancellationToken), form);
    }
}

internal static class OpinionRows
{
    /// <summary>The opinions that the person sees, the newest first.</summary>
    public static Task<List<OpinionRow>> RowsAsync(this IQueryable<Opinion> opinions, ICurrentUser user, CancellationToken cancellationToken)
    {
        var personId = user.PersonId;
        return opinions.VisibleTo(user).OrderByDescending(opinion => opinion.Id)
            .Select(opinion => new OpinionRow(
                opinion.Id, opinion.Text, opinion.Person.FullName, opinion.Unit.Name, opinion.Contribution == null ? "" : opinion.Contribution.Unit.Name, opinion.NotedAtUtc, opinion.PersonId == personId))
            .ToListAsync(cancellationToken);
    }
}
