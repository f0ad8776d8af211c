using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Reports;
using SangKien.Web.Features.Shared;
using SangKien.Web.Features.Shared.Reviewing;

namespace SangKien.Web.Features.ReportReview;

public sealed record SubmitPage(int Id, ReportKind Kind, string Topic, int Number, string Signer, SubmitForm Form)
{
    public IReadOnlyList<ReportProblem> Problems { get; init; } = [];
    public IReadOnlyList<SelectListItem> People { get; init; } = [];
}

public sealed class SubmitQuery(PortalDbContext db, ICurrentUser user)
{
    public async Task<SubmitPage?> GetAsync(int id, SubmitForm? typed, CancellationToken cancellationToken)
    {
        var report = await db.Reports.AsNoTracking().VisibleTo(user).Include(report => report.Workshop).Include(report => report.Revisions)
            .SingleOrDefaultAsync(report => report.Id == id, cancellationToken);
        if (report is null)
            return null;
        var people = await db.People.AsNoTracking().Where(person => person.IsActive)
            .OrderBy(person => person.Unit.Order).ThenBy(person => person.Rank).ThenBy(person => person.Id)
            .Select(person => new { person.Id, person.FullName, person.Post, person.UnitId, person.Rank }).ToListAsync(cancellationToken);
        var form = typed ?? new SubmitForm
        {
            Version = report.Version,
            ContentPersonId = report.LatestRevision?.ContentPersonId ?? people.Find(person => person.UnitId == user.UnitId && person.Rank == PostRank.HeadOfUnit)?.Id,
            FormatPersonId = report.LatestRevision?.FormatPersonId,
        };
        return new(id, report.Kind, report.Workshop.Topic, report.Revisions.Count + 1, report.Content.Signing.SignerName, form)
        {
            Problems = ReportRules.Problems(report.Content),
            People = [.. people.Select(person => new SelectListItem($"{person.FullName} – {person.Post}", $"{person.Id}"))],
        };
    }
}

public sealed class SubmitHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    /// <summary>The number of the frozen revision; null when the report is not for this user.</summary>
    public async Task<int?> HandleAsync(int id, SubmitForm form, CancellationToken cancellationToken)
    {
        var report = await db.Reports.VisibleTo(user).Include(report => report.Workshop).Include(report => report.Revisions).SingleOrDefaultAsync(report => report.Id == id, cancellationToken);
        if (report is null)
            return null;
        db.Entry(report).Property(known => known.Version).OriginalValue = form.Version;
        var signerId = report.Content.Signing.SignerPersonId;
        var people = await db.People.Where(person => person.IsActive && (person.Id == signerId || person.Id == form.ContentPersonId || person.Id == form.FormatPersonId))
            .ToDictionaryAsync(person => person.Id, cancellationToken);
        foreach (var (person, field) in new[] { (form.ContentPersonId!.Value, nameof(form.ContentPersonId)), (form.FormatPersonId!.Value, nameof(form.FormatPersonId)) })
        {
            if (!people.ContainsKey(person))
                throw new RuleException("Người này không còn công tác tại cơ quan.", field);
        }

        var revision = report.Submit(
            new(user.PersonId, form.ContentPersonId.Value, form.FormatPersonId.Value),
            people.GetValueOrDefault(signerId) ?? throw new RuleException("Khối ký chưa có người ký đang công tác tại cơ quan."),
            clock.NowUtc);
        db.History.Add(HistoryEntry.Of<Report>(id, $"Trình duyệt phiên bản {revision.Number}", user, clock.NowUtc, report.WorkshopId));
        await db.TellAsync(
            db.PeopleInRole(Roles.Director), new News($"Phiên bản {revision.Number} của {ReportAddress.NounOf(report.Kind)} hội thảo “{report.Workshop.Topic}” chờ duyệt.", $"/bao-cao/{id}/duyet"),
            user, clock.NowUtc, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return revision.Number;
    }
}
