using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Data.Sqlite;
using SangKien.Data.SqlServer;

namespace SangKien.Web.Tests.Data;

/// <summary>
/// A real, migrated and empty database that lives as long as its test class: a file of its own, or a database of its own on the
/// server that SANGKIEN_TEST_SQLSERVER names.
/// </summary>
public sealed class TestDatabase : IDisposable
{
    private static readonly Lazy<byte[]> MigratedFile = new(MigrateFile);

    private readonly DirectoryInfo? _folder;

    public TestDatabase(DatabaseProvider provider)
    {
        Provider = provider;
        if (provider == DatabaseProvider.Sqlite)
        {
            _folder = Directory.CreateTempSubdirectory("sangkien-test-");
            ConnectionString = FileConnection(_folder);
            File.WriteAllBytes(Path.Combine(_folder.FullName, "sangkien.db"), MigratedFile.Value);
        }
        else
        {
            ConnectionString = new SqlConnectionStringBuilder(Server) { InitialCatalog = $"sangkien_test_{Guid.NewGuid():N}" }.ConnectionString;
            using var context = NewContext();
            context.Database.Migrate();
        }
    }

    /// <summary>Connection string of the server to test on; null when there is none.</summary>
    public static string? Server { get; } = Environment.GetEnvironmentVariable("SANGKIEN_TEST_SQLSERVER");

    /// <summary>What the web tests run on.</summary>
    public static DatabaseProvider DefaultProvider => Server is null ? DatabaseProvider.Sqlite : DatabaseProvider.SqlServer;

    public DatabaseProvider Provider { get; }

    public string ConnectionString { get; }

    /// <summary>The settings with which the portal opens this database.</summary>
    public Dictionary<string, string?> Settings => new()
    {
        ["Database:Provider"] = Provider.ToString(),
        ["ConnectionStrings:Portal"] = ConnectionString,
    };

    public PortalDbContext NewContext()
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        if (Provider == DatabaseProvider.Sqlite)
            options.UsePortalSqlite(ConnectionString);
        else
            options.UsePortalSqlServer(ConnectionString, MaxBatchSize);
        return new PortalDbContext(options.Options);
    }

    public void Dispose()
    {
        if (_folder is not null)
        {
            using var connection = new SqliteConnection(ConnectionString);
            SqliteConnection.ClearPool(connection);
            _folder.Delete(recursive: true);
        }
        else
        {
            using var context = NewContext();
            context.Database.EnsureDeleted();
        }
    }

    /// <summary>The portal reads the same variable as its setting Database:MaxBatchSize.</summary>
    private static int? MaxBatchSize =>
        int.TryParse(Environment.GetEnvironmentVariable("Database__MaxBatchSize"), out var size) ? size : null;

    private static string FileConnection(DirectoryInfo folder) => $"Data Source={Path.Combine(folder.FullName, "sangkien.db")}";

    /// <summary>Migrating takes seconds and copying none, so that each test class can have a file of its own.</summary>
    private static byte[] MigrateFile()
    {
        var folder = Directory.CreateTempSubdirectory("sangkien-template-");
        var connectionString = $"{FileConnection(folder)};Pooling=False";
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        options.UsePortalSqlite(connectionString);
        using (var context = new PortalDbContext(options.Options))
            context.Database.Migrate();

        var file = File.ReadAllBytes(Path.Combine(folder.FullName, "sangkien.db"));
        folder.Delete(recursive: true);
        return file;
    }
}

public enum DatabaseProvider
{
    Sqlite,
    SqlServer,
}
