using System.Collections.Concurrent;

namespace SangKien.Data.Sqlite;

/// <summary>
/// One writer at a time for one database file. SQLite lets waiting writers poll with growing pauses, so that some starve;
/// here they stand in a queue without holding a thread. Writers of other processes are met by the busy timeout.
/// </summary>
internal static class WriterGate
{
    /// <summary>A writer that waits this long stands behind one that will not end.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Files = new();

    public static WriterTurn Enter(string file)
    {
        var gate = GateOf(file);
        return gate.Wait(Patience) ? new WriterTurn(gate) : throw Refused();
    }

    public static async ValueTask<WriterTurn> EnterAsync(string file, CancellationToken cancellationToken)
    {
        var gate = GateOf(file);
        return await gate.WaitAsync(Patience, cancellationToken).ConfigureAwait(false) ? new WriterTurn(gate) : throw Refused();
    }

    private static SemaphoreSlim GateOf(string file) => Files.GetOrAdd(file, _ => new SemaphoreSlim(1, 1));

    private static TimeoutException Refused() => new("Another writer of this process has held the database for too long.");
}

/// <summary>The right to write until disposed; disposing again does nothing.</summary>
internal sealed class WriterTurn(SemaphoreSlim gate) : IDisposable
{
    private SemaphoreSlim? _gate = gate;

    public void Dispose() => Interlocked.Exchange(ref _gate, null)?.Release();
}
