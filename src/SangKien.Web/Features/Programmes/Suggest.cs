using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Programmes;

namespace SangKien.Web.Features.Programmes;

/// <summary>Lập chương trình gợi ý from the plan, the accepted contributions and those who registered to speak.</summary>
public sealed class SuggestHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    /// <summary>How many items were made; null for a workshop that the person does not see.</summary>
    public async Task<int?> HandleAsync(int workshopId, CancellationToken cancellationToken)
    {
        if (await db.ProgrammeToEditAsync(workshopId, user, cancellationToken) is not { } programme)
            return null;
        var entries = (await SuggestionAsync(workshopId, cancellationToken)).Entries();
        programme.Fill(entries);
        await db.SaveProgrammeAsync(programme, $"lập gợi ý gồm {entries.Count} mục", user, clock, cancellationToken);
        return entries.Count;
    }

    private async Task<ProgrammeSuggestion> SuggestionAsync(int workshopId, CancellationToken cancellationToken)
    {
        var meeting = await db.Workshops.AsNoTracking().Where(workshop => workshop.Id == workshopId).Select(workshop => workshop.Meeting).SingleAsync(cancellationToken);
        var plan = await db.Plans.AsNoTracking().VisibleTo(user).Where(plan => plan.WorkshopId == workshopId)
            .OrderByDescending(plan => plan.IssuedDocumentId).ThenByDescending(plan => plan.Id)
            .Select(plan => plan.Content).FirstAsync(cancellationToken);
        var talks = await db.Contributions.AsNoTracking().VisibleTo(user)
            .Where(contribution => contribution.WorkshopId == workshopId && contribution.Status == ContributionStatus.Accepted)
            .OrderBy(contribution => contribution.Unit.Order)
            .Select(contribution => new { contribution.Id, contribution.Title, contribution.UnitId, Unit = contribution.Unit.Name }).ToListAsync(cancellationToken);
        var speakers = (await db.RegisteredSpeakersAsync(workshopId, cancellationToken)).ToDictionary(speaker => speaker.UnitId);
        return new()
        {
            Chair = plan.Chair,
            Drafter = await UnitOfAsync(Roles.CsShtt, cancellationToken),
            Host = await UnitOfAsync(Roles.Office, cancellationToken),
            Minutes = meeting.IsFixed ? (int)(meeting.EndsAtUtc!.Value - meeting.StartsAtUtc!.Value).TotalMinutes : null,
            Talks =
            [
                .. talks.Select(talk => speakers.Remove(talk.UnitId, out var speaker)
                    ? new SuggestedTalk(talk.Id, talk.Title, speaker.Printed, speaker.Minutes)
                    : new SuggestedTalk(talk.Id, talk.Title, $"Đại diện {talk.Unit}", null)),
                .. speakers.Values.Select(speaker => new SuggestedTalk(
                    null, speaker.Subject.Length > 0 ? $"Phát biểu: {speaker.Subject}" : $"Phát biểu của {speaker.Unit}", speaker.Printed, speaker.Minutes)),
            ],
        };
    }

    /// <summary>The unit of those who hold the role, by the highest of them.</summary>
    private async Task<string> UnitOfAsync(string role, CancellationToken cancellationToken)
    {
        var holders = db.UserRoles.Where(link => db.Roles.Any(known => known.Id == link.RoleId && known.Name == role)).Select(link => link.UserId);
        var people = await db.Users.AsNoTracking().Where(account => holders.Contains(account.Id) && account.Person.IsActive)
            .Select(account => new { account.Person.Rank, account.Person.Unit.Name }).ToListAsync(cancellationToken);
        return people.MinBy(person => person.Rank)?.Name ?? "";
    }
}
