namespace SangKien.Web.Jobs;

/// <summary>
/// Việc chạy nền: something that the portal does by itself, again and again, on one web node at a time. A new job is one class: it is found
/// by itself, is made anew for each run in a scope of its own, and there the current user is the portal and the clock is the portal's. The
/// lease makes a second run at the same time unlikely, not impossible; a unique key in the database must make it harmless.
/// </summary>
public interface IJob
{
    /// <summary>Its row in the database; never changed once released.</summary>
    static abstract string Name { get; }

    /// <summary>From one start to the next; after a failure it is tried again as soon, or after <see cref="JobRunner.Retry"/> where that is sooner.</summary>
    static abstract TimeSpan Every { get; }

    Task RunAsync(CancellationToken cancellationToken);
}
