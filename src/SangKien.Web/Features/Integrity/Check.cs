using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Integrity;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Web.Jobs;

namespace SangKien.Web.Features.Integrity;

public sealed class CheckQuery(PortalDbContext db)
{
    /// <summary>The last checks, the newest first.</summary>
    public Task<List<IntegrityRun>> GetAsync(CancellationToken cancellationToken) =>
        db.IntegrityRuns.AsNoTracking().OrderByDescending(run => run.Id).Take(10).ToListAsync(cancellationToken);
}

/// <summary>Checks every invariant, keeps what was found, and tells the administrators of breaches that the check before did not know.</summary>
public sealed class CheckHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task<IntegrityRun> HandleAsync(CancellationToken cancellationToken)
    {
        var before = await db.IntegrityRuns.AsNoTracking().OrderByDescending(run => run.Id).FirstOrDefaultAsync(cancellationToken);
        var run = await IntegrityRun.CheckAsync(db, clock.NowUtc, cancellationToken);
        db.IntegrityRuns.Add(run);
        if (!run.IsSound || user.AccountId is not null)
            db.History.Add(HistoryEntry.Of<IntegrityRun>(0, run.IsSound ? "Kiểm tra dữ liệu: mọi điều đều đúng" : "Kiểm tra dữ liệu: có điều không đúng", user, clock.NowUtc, details: Breaches(run)));
        if (!run.IsSound && !run.Findings.Equals(before?.Findings))
            await db.TellAsync(Administrators(), new("Kiểm tra dữ liệu phát hiện điều không đúng.", "/quan-tri/kiem-tra") { IsMailed = true }, user, clock.NowUtc, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return run;
    }

    private static string Breaches(IntegrityRun run) =>
        string.Join("; ", run.Findings.Where(finding => finding.Count > 0).Select(finding => $"{finding.Title}: {finding.Count} lỗi"));

    private IQueryable<Person> Administrators() =>
        from person in db.People
        where db.Users.Any(account => account.PersonId == person.Id
            && db.UserRoles.Any(held => held.UserId == account.Id && db.Roles.Any(role => role.Id == held.RoleId && role.Name == Roles.Administrator)))
        select person;
}

/// <summary>The same check every hour.</summary>
internal sealed class CheckIntegrityJob(CheckHandler check) : IJob
{
    public static string Name => "check-integrity";
    public static TimeSpan Every => TimeSpan.FromHours(1);

    public Task RunAsync(CancellationToken cancellationToken) => check.HandleAsync(cancellationToken);
}
