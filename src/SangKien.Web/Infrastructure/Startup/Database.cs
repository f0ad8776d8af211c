using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Data.SampleData;
using SangKien.Core.Files;
using SangKien.Core.History;
using SangKien.Core.Presence;
using SangKien.Core.Search;
using SangKien.Core.Settings;
using SangKien.Data.Sqlite;
using SangKien.Data.SqlServer;
using SangKien.Web.Features.Setup;
using SangKien.Web.Infrastructure.Backups;

namespace SangKien.Web.Infrastructure.Startup;

/// <summary>The one place where a database engine is chosen, and what a start does with the database.</summary>
internal static class Database
{
    private const string Provider = "Database:Provider";

    public static void AddPortalDatabase(this WebApplicationBuilder builder)
    {
        builder.Services.AddDbContext<PortalDbContext>(
            (services, options) => Choose(options, services.GetRequiredService<IConfiguration>(), builder.Environment.ContentRootPath),
            optionsLifetime: ServiceLifetime.Singleton);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddScoped<PortalClock>();
        builder.Services.AddScoped<SampleTime>();
        builder.Services.AddScoped<SettingsStore>();
        builder.Services.AddScoped<HistoryChain>();
        builder.Services.AddScoped<FileStore>();
        builder.Services.AddScoped<SearchBuild>();
        builder.Services.AddScoped<OpenPages>();
        builder.Services.AddScoped<Uploads>();
        builder.Services.AddScoped<BackupFolder>();
        builder.Services.AddScoped<BackupRestore>();
        if (builder.Configuration[Provider] == "SqlServer")
            builder.Services.AddScoped<IDatabaseBackup, SqlServerBackup>();
        else
            builder.Services.AddScoped<IDatabaseBackup, SqliteBackup>();
        builder.Services.AddHealthChecks().AddDbContextCheck<PortalDbContext>();
    }

    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var time = scope.ServiceProvider.GetRequiredService<TimeProvider>();
        if (app.Configuration[Provider] == "SqlServer")
            await db.MigratePortalSqlServerAsync(app.Configuration.GetValue<bool>("Database:MigrateOnStart"));
        else
            await db.MigratePortalSqliteAsync(time, app.Logger);

        await PrepareSampleAsync(db, app.Configuration.GetValue<bool>(nameof(PortalSettings.SampleData)), time.GetUtcNow().UtcDateTime);
        await scope.ServiceProvider.GetRequiredService<FirstStart>().AnnounceAsync(Console.Out, CancellationToken.None);
    }

    /// <summary>Sample accounts have a published password and a clock of their own: they and real data never meet.</summary>
    private static async Task PrepareSampleAsync(PortalDbContext db, bool isWanted, DateTime realUtc)
    {
        if (isWanted)
            await SampleLoader.LoadAsync(db, realUtc, CancellationToken.None);
        var isSample = await db.SampleClocks.AnyAsync();
        if (isWanted && !isSample)
            throw new InvalidOperationException("SampleData is on, but the database holds real data. Turn it off, or name an empty database.");
        if (!isWanted && isSample)
            throw new InvalidOperationException("The database holds the sample data. Turn SampleData on, or name an empty database.");
    }

    private static void Choose(DbContextOptionsBuilder options, IConfiguration configuration, string contentRoot)
    {
        var connection = configuration.GetConnectionString("Portal");
        _ = configuration[Provider] switch
        {
            null or "Sqlite" => options.UsePortalSqlite(SqliteStart.InFolder(connection ?? "Data Source=App_Data/sangkien.db", contentRoot)),
            "SqlServer" => options.UsePortalSqlServer(
                connection ?? throw new InvalidOperationException("ConnectionStrings:Portal is not set."),
                configuration.GetValue<int?>("Database:MaxBatchSize")),
            var other => throw new InvalidOperationException($"Unknown {Provider} '{other}'."),
        };
    }
}
