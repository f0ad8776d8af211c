namespace SangKien.Web.Jobs;

/// <summary>Gives each job its turns while the portal runs. Nothing that happens in a job, or to the database, ends the loop.</summary>
internal sealed class JobTimer(JobRunner runner, TimeProvider time, ILogger<JobTimer> logger) : BackgroundService
{
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(30);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(JobKind.All.Select(job => LoopAsync(job, stoppingToken)));

    private async Task LoopAsync(JobKind job, CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(await TurnAsync(job, stoppingToken), time, stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    /// <returns>How long to wait before looking again; never longer than the job's own pause.</returns>
    private async Task<TimeSpan> TurnAsync(JobKind job, CancellationToken stoppingToken)
    {
        try
        {
            await runner.TakeTurnAsync(job, stoppingToken);
            var wait = await runner.NextLookAsync(job, stoppingToken) - time.GetUtcNow().UtcDateTime;
            return wait < TimeSpan.FromSeconds(1) ? TimeSpan.FromSeconds(1) : wait > job.Every ? job.Every : wait;
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            logger.LogError(failure, "No turn for job {Job}.", job.Name);
            return AfterFailure;
        }
    }
}
