using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Web.Features.Shared.Reviewing;

namespace SangKien.Web.Features.PlanReview;

public sealed record SubmitPage(int Id, string Topic, int Number, string Signer, SubmitForm Form)
{
    public IReadOnlyList<PlanProblem> Problems { get; init; } = [];
    public IReadOnlyList<SelectListItem> People { get; init; } = [];
}

public sealed class SubmitQuery(PortalDbContext db, ICurrentUser user)
{
    public async Task<SubmitPage?> GetAsync(int id, SubmitForm? typed, CancellationToken cancellationToken)
    {
        var plan = await db.Plans.AsNoTracking().VisibleTo(user)
            .Include(plan => plan.Workshop).Include(plan => plan.Revisions)
            .SingleOrDefaultAsync(plan => plan.Id == id, cancellationToken);
        if (plan is null)
            return null;

        var people = await db.People.AsNoTracking().Where(person => person.IsActive)
            .OrderBy(person => person.Unit.Order).ThenBy(person => person.Rank).ThenBy(person => person.Id)
            .Select(person => new { person.Id, person.FullName, person.Post, person.UnitId, person.Rank })
            .ToListAsync(cancellationToken);
        var form = typed ?? new SubmitForm
        {
            Version = plan.Version,
            ContentPersonId = plan.LatestRevision?.ContentPersonId ?? people.Find(person => person.UnitId == user.UnitId && person.Rank == PostRank.HeadOfUnit)?.Id,
            FormatPersonId = plan.LatestRevision?.FormatPersonId,
        };
        return new(id, plan.Workshop.Topic, plan.Revisions.Count + 1, plan.Content.Signing.SignerName, form)
        {
            Problems = PlanRules.Problems(plan.Content),
            People = [.. people.Select(person => new SelectListItem($"{person.FullName} – {person.Post}", $"{person.Id}"))],
        };
    }
}

public sealed class SubmitHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    /// <summary>The number of the frozen revision; null when the plan is not for this user.</summary>
    public async Task<int?> HandleAsync(int id, SubmitForm form, CancellationToken cancellationToken)
    {
        var plan = await db.Plans.VisibleTo(user).Include(plan => plan.Revisions).SingleOrDefaultAsync(plan => plan.Id == id, cancellationToken);
        if (plan is null)
            return null;

        db.Entry(plan).Property(plan => plan.Version).OriginalValue = form.Version;
        var signerId = plan.Content.Signing.SignerPersonId;
        var people = await db.People.Where(person => person.IsActive && (person.Id == signerId || person.Id == form.ContentPersonId || person.Id == form.FormatPersonId))
            .ToDictionaryAsync(person => person.Id, cancellationToken);
        if (!people.ContainsKey(form.ContentPersonId!.Value))
            throw new RuleException("Người này không còn công tác tại cơ quan.", nameof(form.ContentPersonId));
        if (!people.ContainsKey(form.FormatPersonId!.Value))
            throw new RuleException("Người này không còn công tác tại cơ quan.", nameof(form.FormatPersonId));

        var revision = plan.Submit(
            new(user.PersonId, form.ContentPersonId.Value, form.FormatPersonId.Value),
            people.GetValueOrDefault(signerId) ?? throw new RuleException("Khối ký chưa có người ký đang công tác tại cơ quan."),
            clock.NowUtc);
        db.History.Add(HistoryEntry.Of<Plan>(id, $"Trình duyệt phiên bản {revision.Number}", user, clock.NowUtc, plan.WorkshopId));
        await db.TellAsync(
            db.PeopleInRole(Roles.Director),
            new News($"Phiên bản {revision.Number} của kế hoạch “{plan.Content.Topic}” chờ duyệt.", $"/ke-hoach/{id}/duyet"), user, clock.NowUtc, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return revision.Number;
    }
}
