using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Jobs;

namespace SangKien.Web.Jobs;

/// <summary>Takes, keeps and gives back the leases of jobs. Each step is one command, so of two nodes at the same moment one wins.</summary>
public sealed class JobLeases(PortalDbContext db, TimeProvider time)
{
    /// <summary>How long a dead node keeps others waiting.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(2);

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>True when the job is due and free, and from now on the holder's.</summary>
    public async Task<bool> TakeAsync(JobKind job, string holder, CancellationToken cancellationToken)
    {
        var now = Now;
        var taken = await db.JobLeases
            .Where(lease => lease.Job == job.Name && lease.HeldUntilUtc <= now && lease.DueAtUtc <= now)
            .ExecuteUpdateAsync(
                update => update
                    .SetProperty(lease => lease.Holder, holder)
                    .SetProperty(lease => lease.HeldUntilUtc, now + Length)
                    .SetProperty(lease => lease.DueAtUtc, now + job.Every),
                cancellationToken);
        return taken == 1 || await BeginAsync(job, holder, now, cancellationToken);
    }

    /// <summary>False when the lease has passed to another node meanwhile.</summary>
    public async Task<bool> KeepAsync(JobKind job, string holder, CancellationToken cancellationToken)
    {
        var until = Now + Length;
        return await Held(job, holder).ExecuteUpdateAsync(update => update.SetProperty(lease => lease.HeldUntilUtc, until), cancellationToken) == 1;
    }

    public async Task GiveBackAsync(JobKind job, string holder, CancellationToken cancellationToken)
    {
        var now = Now;
        await Held(job, holder).ExecuteUpdateAsync(
            update => update
                .SetProperty(lease => lease.HeldUntilUtc, now)
                .SetProperty(lease => lease.SucceededAtUtc, now)
                .SetProperty(lease => lease.Failures, 0),
            cancellationToken);
    }

    public async Task GiveBackFailedAsync(JobKind job, string holder, TimeSpan retryAfter, CancellationToken cancellationToken)
    {
        var now = Now;
        await Held(job, holder).ExecuteUpdateAsync(
            update => update
                .SetProperty(lease => lease.HeldUntilUtc, now)
                .SetProperty(lease => lease.DueAtUtc, now + retryAfter)
                .SetProperty(lease => lease.Failures, lease => lease.Failures + 1),
            cancellationToken);
    }

    /// <summary>When it is worth looking again: when the job is due, or when its present holder would have died.</summary>
    public async Task<DateTime> NextLookAsync(JobKind job, CancellationToken cancellationToken)
    {
        var lease = await db.JobLeases.AsNoTracking().SingleOrDefaultAsync(lease => lease.Job == job.Name, cancellationToken);
        return lease is null ? Now : lease.DueAtUtc > lease.HeldUntilUtc ? lease.DueAtUtc : lease.HeldUntilUtc;
    }

    private IQueryable<JobLease> Held(JobKind job, string holder) => db.JobLeases.Where(lease => lease.Job == job.Name && lease.Holder == holder);

    /// <summary>The first run ever.</summary>
    private async Task<bool> BeginAsync(JobKind job, string holder, DateTime now, CancellationToken cancellationToken)
    {
        if (await db.JobLeases.AnyAsync(lease => lease.Job == job.Name, cancellationToken))
            return false;
        db.JobLeases.Add(new JobLease { Job = job.Name, Holder = holder, HeldUntilUtc = now + Length, DueAtUtc = now + job.Every });
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (UniqueViolationException)
        {
            // Another node began it at the same moment.
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
