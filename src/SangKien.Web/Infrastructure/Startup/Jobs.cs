using SangKien.Web.Features.Compilation;
using SangKien.Web.Jobs;

namespace SangKien.Web.Infrastructure.Startup;

/// <summary>What the portal does by itself.</summary>
internal static class Jobs
{
    public static void AddPortalJobs(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<JobRunner>();
        builder.Services.AddScoped<JobLeases>();
        foreach (var job in JobKind.All)
            builder.Services.AddScoped(job.Type);
        builder.Services.AddHostedService<JobTimer>();
        builder.Services.AddHostedService<BoardWarmUp>();
    }
}
