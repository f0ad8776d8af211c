using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Jobs;
using SangKien.Core.Organisation;
using SangKien.Web.Jobs;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Jobs;

public sealed class JobTests : IAsyncDisposable
{
    private static readonly JobKind Note = JobKind.Of<NoteJob>();
    private static readonly JobKind Fault = JobKind.Of<FaultJob>();

    private readonly JobPortal _portal = new(isSample: false);

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task Of_two_nodes_at_the_same_moment_one_runs_the_job()
    {
        var (first, second) = (Node(), Node());
        for (var round = 1; round <= 15; round++)
        {
            var ran = await Task.WhenAll(
                Task.Run(() => first.TakeTurnAsync(Note, CancellationToken.None)),
                Task.Run(() => second.TakeTurnAsync(Note, CancellationToken.None)));

            Assert.Single(ran, didRun => didRun);
            Assert.Equal(round, await RunsAsync());
            _portal.Time.Advance(Note.Every);
        }
    }

    [Fact]
    public async Task A_job_has_its_next_turn_after_its_pause_and_not_before()
    {
        Assert.True(await Node().TakeTurnAsync(Note, CancellationToken.None));
        _portal.Time.Advance(Note.Every - TimeSpan.FromSeconds(1));
        Assert.False(await Node().TakeTurnAsync(Note, CancellationToken.None));
        _portal.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.True(await Node().TakeTurnAsync(Note, CancellationToken.None));
    }

    [Fact]
    public async Task The_lease_of_a_dead_node_runs_out()
    {
        await WithLeasesAsync(leases => leases.TakeAsync(Note, "dead node", CancellationToken.None));
        _portal.Time.Advance(Note.Every);
        Assert.False(await Node().TakeTurnAsync(Note, CancellationToken.None));

        _portal.Time.Advance(JobLeases.Length - Note.Every);

        Assert.True(await Node().TakeTurnAsync(Note, CancellationToken.None));
        Assert.False(await WithLeasesAsync(leases => leases.KeepAsync(Note, "dead node", CancellationToken.None)));
    }

    [Fact]
    public async Task A_lease_that_is_kept_does_not_run_out()
    {
        await WithLeasesAsync(leases => leases.TakeAsync(Note, "busy node", CancellationToken.None));
        _portal.Time.Advance(JobLeases.Length / 2);
        Assert.True(await WithLeasesAsync(leases => leases.KeepAsync(Note, "busy node", CancellationToken.None)));
        _portal.Time.Advance(JobLeases.Length / 2);
        Assert.False(await Node().TakeTurnAsync(Note, CancellationToken.None));
    }

    [Fact]
    public async Task A_failure_is_counted_and_the_job_tried_again_and_a_success_clears_it()
    {
        var node = Node();
        Assert.True(await node.TakeTurnAsync(Fault, CancellationToken.None));
        Assert.Equal(1, (await LeaseAsync(Fault)).Failures);
        Assert.Null((await LeaseAsync(Fault)).SucceededAtUtc);
        Assert.False(await node.TakeTurnAsync(Fault, CancellationToken.None));

        _portal.Time.Advance(JobRunner.Retry);
        FaultJob.IsMended = true;
        Assert.True(await node.TakeTurnAsync(Fault, CancellationToken.None));

        var lease = await LeaseAsync(Fault);
        Assert.Equal(0, lease.Failures);
        Assert.Equal(_portal.Time.GetUtcNow().UtcDateTime, lease.SucceededAtUtc);
    }

    [Fact]
    public async Task A_job_acts_as_the_portal_at_the_clock_of_the_sample()
    {
        await using var portal = new JobPortal(isSample: true);
        portal.Time.Advance(TimeSpan.FromDays(1500));
        await portal.As("quantri").PostAsync("/quan-tri/dong-ho", new { On = "2026-12-21", At = "10:00" });

        await portal.RunAsync<NoteJob>();

        await using var db = portal.NewContext();
        var entry = await db.History.SingleAsync(entry => entry.Summary == NoteJob.Text);
        Assert.Equal(new DateTime(2026, 12, 21, 3, 0, 0, DateTimeKind.Utc), entry.AtUtc);
        Assert.Null(entry.AccountId);
        Assert.Equal("Cổng (tự động)", entry.ActorName);
    }

    [Fact]
    public void Every_job_of_the_portal_has_a_name_of_its_own() =>
        Assert.Equal(JobKind.All.Count, JobKind.All.Select(job => job.Name).Distinct().Count());

    private JobRunner Node() =>
        new(_portal.Services.GetRequiredService<IServiceScopeFactory>(), _portal.Time, _portal.Services.GetRequiredService<ILogger<JobRunner>>());

    private async Task<bool> WithLeasesAsync(Func<JobLeases, Task<bool>> work)
    {
        await using var scope = _portal.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<JobLeases>());
    }

    private async Task<JobLease> LeaseAsync(JobKind job)
    {
        await using var db = _portal.NewContext();
        return await db.JobLeases.SingleAsync(lease => lease.Job == job.Name);
    }

    private async Task<int> RunsAsync()
    {
        await using var db = _portal.NewContext();
        return await db.History.CountAsync(entry => entry.Summary == NoteJob.Text);
    }

    private sealed class JobPortal(bool isSample) : PortalFactory(isSample ? null : TestOrganisation.Add)
    {
        protected override Dictionary<string, string?> Settings() => new(base.Settings()) { ["SampleData"] = isSample ? "true" : "false" };

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddScoped<NoteJob>().AddScoped<FaultJob>());
        }
    }

    /// <summary>Leaves a line of history at each run.</summary>
    private sealed class NoteJob(PortalDbContext db, ICurrentUser user, PortalClock clock) : IJob
    {
        public const string Text = "Đã chạy";

        public static string Name => "test-note";

        public static TimeSpan Every => TimeSpan.FromMinutes(1);

        public async Task RunAsync(CancellationToken cancellationToken)
        {
            db.History.Add(HistoryEntry.Of<JobLease>(1, Text, user, clock.NowUtc));
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    /// <summary>Fails until it is mended.</summary>
    private sealed class FaultJob : IJob
    {
        public static bool IsMended { get; set; }

        public static string Name => "test-fault";

        public static TimeSpan Every => TimeSpan.FromHours(24);

        public Task RunAsync(CancellationToken cancellationToken) =>
            IsMended ? Task.CompletedTask : throw new InvalidOperationException("Not mended yet.");
    }
}
