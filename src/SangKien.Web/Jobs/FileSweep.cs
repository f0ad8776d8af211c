using SangKien.Core.Common;
using SangKien.Core.Files;

namespace SangKien.Web.Jobs;

/// <summary>Dọn tệp: what was stored and nobody refers to goes, such as the chunks of an upload that was cut off.</summary>
public sealed class FileSweep(FileStore files, PortalClock clock) : IJob
{
    public static string Name => "file-sweep";

    public static TimeSpan Every => TimeSpan.FromHours(6);

    public Task RunAsync(CancellationToken cancellationToken) => files.SweepAsync(clock.NowUtc, cancellationToken);
}
