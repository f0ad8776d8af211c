using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace SangKien.Browser.Tests.Portal;

/// <summary>The whole portal on a free port of this machine, over a new SQLite file with the sample data. Its time stands still until a test moves it.</summary>
public sealed class PortalServer : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _folder;
    private bool _hasSuccessor;

    public PortalServer()
        : this(Directory.CreateTempSubdirectory("sangkien-browser-"), 0)
    {
    }

    /// <summary>A portal that goes on from what has happened in another, whose file is copied.</summary>
    public static PortalServer GoingOnFrom(byte[] database)
    {
        var folder = Directory.CreateTempSubdirectory("sangkien-browser-");
        File.WriteAllBytes(DatabaseFile(folder), database);
        return new PortalServer(folder, 0);
    }

    private PortalServer(DirectoryInfo folder, int port)
    {
        _folder = folder;
        UseKestrel(port);
        StartServer();
    }

    /// <summary>8:00 on 05/10/2022 in Vietnam, where the sample data begins.</summary>
    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2022, 10, 5, 8, 0, 0, TimeSpan.FromHours(7)));

    public string Address => Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>Sets all clocks to an hour in Vietnam.</summary>
    public void SetVietnamTime(int year, int month, int day, int hour = 8, int minute = 0, int second = 0) =>
        Time.SetUtcNow(new DateTimeOffset(year, month, day, hour, minute, second, TimeSpan.FromHours(7)));

    /// <summary>Everything that has happened so far, as one file.</summary>
    public async Task<byte[]> CopyDatabaseAsync()
    {
        var copy = Path.Combine(_folder.FullName, Path.GetRandomFileName());
        await using var connection = new SqliteConnection($"Data Source={DatabaseFile(_folder)}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $copy";
        command.Parameters.AddWithValue("$copy", copy);
        await command.ExecuteNonQueryAsync();
        return await File.ReadAllBytesAsync(copy);
    }

    /// <summary>Ends this server and starts another at the same address over the same file: what people have open meets a new process.</summary>
    public async Task<PortalServer> RestartAsync()
    {
        var (port, now) = (new Uri(Address).Port, Time.GetUtcNow());
        _hasSuccessor = true;
        await DisposeAsync();
        var successor = new PortalServer(_folder, port);
        successor.Time.SetUtcNow(now);
        return successor;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("ConnectionStrings:Portal", $"Data Source={DatabaseFile(_folder)}");
        builder.UseSetting("SampleData", "true");
        builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time)));
    }

    private static string DatabaseFile(DirectoryInfo folder) => Path.Combine(folder.FullName, "sangkien.db");

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing)
            return;
        SqliteConnection.ClearAllPools();
        if (!_hasSuccessor && _folder.Exists)
            _folder.Delete(recursive: true);
    }
}
