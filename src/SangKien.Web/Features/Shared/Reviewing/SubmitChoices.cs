using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Reviewing;

namespace SangKien.Web.Features.Shared.Reviewing;

/// <summary>Who can answer for content and format of a paper, and whom the form proposes: those of the last submission, else the head of the drafting unit.</summary>
public sealed record SubmitChoices(SubmitForm Proposed, IReadOnlyList<SelectListItem> People)
{
    public static async Task<SubmitChoices> ForAsync<TRevision>(ReviewedPaper<TRevision> paper, PortalDbContext db, ICurrentUser user, CancellationToken cancellationToken)
        where TRevision : PaperRevision
    {
        var people = await db.People.AsNoTracking().Where(person => person.IsActive)
            .OrderBy(person => person.Unit.Order).ThenBy(person => person.Rank).ThenBy(person => person.Id)
            .Select(person => new { person.Id, person.FullName, person.Post, person.UnitId, person.Rank })
            .ToListAsync(cancellationToken);
        var proposed = new SubmitForm
        {
            Version = paper.Version,
            ContentPersonId = paper.LatestRevision?.ContentPersonId ?? people.Find(person => person.UnitId == user.UnitId && person.Rank == PostRank.HeadOfUnit)?.Id,
            FormatPersonId = paper.LatestRevision?.FormatPersonId,
        };
        return new(proposed, [.. people.Select(person => new SelectListItem($"{person.FullName} – {person.Post}", $"{person.Id}"))]);
    }
}
