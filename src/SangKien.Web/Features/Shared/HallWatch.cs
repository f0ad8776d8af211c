using System.Collections.Concurrent;
using System.Diagnostics;
using SangKien.Core.Data;
using SangKien.Core.Hall;

namespace SangKien.Web.Features.Shared;

/// <summary>
/// Waits for the next change of a hall on behalf of all screens that ask this process: they share one question to the database, asked again
/// as long as anybody waits. Nothing is kept, so nodes have nothing to tell each other and a restart loses nothing.
/// </summary>
public sealed class HallWatch(IServiceScopeFactory scopes, IHostApplicationLifetime lifetime)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly ConcurrentDictionary<int, Lazy<Task<HallVersion>>> _rounds = new();

    /// <summary>The version after this one; this one again when it still stands after so long, when the screen is gone, or when the portal stops.</summary>
    public async Task<HallVersion> NextAsync(int workshopId, HallVersion shown, TimeSpan atMost, CancellationToken aborted)
    {
        var started = Stopwatch.GetTimestamp();
        var version = shown;
        while (version == shown && Stopwatch.GetElapsedTime(started) < atMost && !aborted.IsCancellationRequested && !lifetime.ApplicationStopping.IsCancellationRequested)
            version = await _rounds.GetOrAdd(workshopId, id => new(() => RoundAsync(id))).Value;
        return version;
    }

    private async Task<HallVersion> RoundAsync(int workshopId)
    {
        try
        {
            // Real time, not the portal's clock: it only spaces the questions.
            await Task.Delay(Pause);
            await using var scope = scopes.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<PortalDbContext>().HallVersionAsync(workshopId, CancellationToken.None);
        }
        finally
        {
            _rounds.TryRemove(workshopId, out _);
        }
    }
}
