using SangKien.Web.Infrastructure;

namespace SangKien.Web.Jobs;

/// <summary>Runs jobs: by turns over the lease in the database, or once by hand. A job that fails is logged and has its turn again later.</summary>
public sealed class JobRunner(IServiceScopeFactory scopes, TimeProvider time, ILogger<JobRunner> logger)
{
    /// <summary>How soon a failed job is tried again at the latest.</summary>
    public static readonly TimeSpan Retry = TimeSpan.FromMinutes(5);

    /// <summary>This node, and no other that was ever started.</summary>
    private readonly string _holder = $"{Environment.MachineName}/{Environment.ProcessId}/{Guid.NewGuid():N}";

    /// <summary>Runs the job if it is due and no other node has it.</summary>
    /// <returns>Whether it ran here, well or not.</returns>
    public async Task<bool> TakeTurnAsync(JobKind job, CancellationToken cancellationToken)
    {
        if (!await WithLeasesAsync(leases => leases.TakeAsync(job, _holder, cancellationToken)))
            return false;
        var isDone = false;
        try
        {
            isDone = await TryAsync(job, cancellationToken);
        }
        finally
        {
            // Also when the node is being stopped: another one need not wait for the lease to run out.
            await WithLeasesAsync(async leases =>
            {
                if (isDone)
                    await leases.GiveBackAsync(job, _holder, CancellationToken.None);
                else
                    await leases.GiveBackFailedAsync(job, _holder, job.Every < Retry ? job.Every : Retry, CancellationToken.None);
                return true;
            });
        }

        return true;
    }

    /// <summary>Runs the job now, whoever else may be doing it; what goes wrong reaches the caller.</summary>
    public async Task RunAsync(JobKind job, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SampleTime>().ApplyAsync(cancellationToken);
        await ((IJob)scope.ServiceProvider.GetRequiredService(job.Type)).RunAsync(cancellationToken);
    }

    public Task<DateTime> NextLookAsync(JobKind job, CancellationToken cancellationToken) =>
        WithLeasesAsync(leases => leases.NextLookAsync(job, cancellationToken));

    private async Task<bool> TryAsync(JobKind job, CancellationToken cancellationToken)
    {
        using var run = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var keeping = KeepAsync(job, run);
        try
        {
            await RunAsync(job, run.Token);
            return true;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            logger.LogError(failure, "Job {Job} failed.", job.Name);
            return false;
        }
        finally
        {
            await run.CancelAsync();
            await keeping;
        }
    }

    /// <summary>Keeps the lease while the job runs; stops the job when another node has taken it.</summary>
    private async Task KeepAsync(JobKind job, CancellationTokenSource run)
    {
        try
        {
            while (true)
            {
                await Task.Delay(JobLeases.Length / 3, time, run.Token);
                if (!await WithLeasesAsync(leases => leases.KeepAsync(job, _holder, run.Token)))
                    await run.CancelAsync();
            }
        }
        catch (OperationCanceledException)
        {
            // The job has ended.
        }
        catch (Exception failure)
        {
            logger.LogError(failure, "The lease of job {Job} could not be kept.", job.Name);
            await run.CancelAsync();
        }
    }

    private async Task<T> WithLeasesAsync<T>(Func<JobLeases, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<JobLeases>());
    }
}
