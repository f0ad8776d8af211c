using SangKien.Core.Common;
using SangKien.Core.History;
using SangKien.Web.Jobs;

namespace SangKien.Web.Features.History;

/// <summary>Seals what was written since the last minute. Of two at once one fails on the sequence and has its turn again.</summary>
internal sealed class SealHistoryJob(HistoryChain chain, PortalClock clock) : IJob
{
    public static string Name => "seal-history";
    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public Task RunAsync(CancellationToken cancellationToken) => chain.SealAsync(clock.NowUtc, cancellationToken);
}
