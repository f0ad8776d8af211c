using SangKien.Core.Search;
using SangKien.Web.Jobs;

namespace SangKien.Web.Features.Search;

/// <summary>Indexes rows that came past the index: those from before it, and those of a restored older copy. At 100,000 ideas it looks for 5 s, therefore not more often.</summary>
internal sealed class IndexSearchJob(SearchBuild build) : IJob
{
    public static string Name => "index-search";
    public static TimeSpan Every => TimeSpan.FromDays(1);

    public Task RunAsync(CancellationToken cancellationToken) => build.AddMissingAsync(cancellationToken);
}
