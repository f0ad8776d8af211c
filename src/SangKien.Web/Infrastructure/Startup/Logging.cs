using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace SangKien.Web.Infrastructure.Startup;

/// <summary>Structured logs. They hold no names, texts or account names: a request is known by its code, an account by its identity.</summary>
internal static class Logging
{
    public static void AddPortalLogging(this WebApplicationBuilder builder) =>
        builder.Services.AddSerilog((_, logger) =>
        {
            logger.MinimumLevel.Information()
                .MinimumLevel.Override("Microsoft.AspNetCore", LogEventLevel.Warning)
                .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Warning)
                .Enrich.FromLogContext()
                .ReadFrom.Configuration(builder.Configuration);
            if (builder.Environment.IsDevelopment())
                logger.WriteTo.Console(formatProvider: null);
            else
                logger.WriteTo.Console(new CompactJsonFormatter());
        });

    /// <summary>One line a request. The path without its query: people search by names.</summary>
    public static void UsePortalLogging(this WebApplication app) =>
        app.UseSerilogRequestLogging(options => options.IncludeQueryInRequestPath = false);
}
