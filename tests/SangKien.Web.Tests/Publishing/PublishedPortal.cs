using System.Diagnostics;
using SangKien.Web.Tests.Architecture;

namespace SangKien.Web.Tests.Publishing;

/// <summary>The last commit, cloned and published as a stranger would do it.</summary>
public sealed class PublishedPortal : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sangkien-clone-");

    /// <summary>A new file name in the fixture's own folder.</summary>
    public string NewFile(string name) => Path.Combine(_folder.FullName, $"{Guid.NewGuid():N}-{name}");

    public async Task InitializeAsync()
    {
        var clone = Path.Combine(_folder.FullName, "clone");
        await RunAsync("git", "clone", "--quiet", "--no-hardlinks", Repository.Root, clone);
        await RunAsync(
            "dotnet", "publish", Path.Combine(clone, "src", "SangKien.Web"), "-c", "Release", "-o", Published,
            "-v", "quiet", "-nologo", "-nodeReuse:false", "-p:RunAnalyzers=false", "-p:EnforceCodeStyleInBuild=false");
    }

    /// <summary>Starts it in Production over an empty database.</summary>
    internal Task<RunningPortal> StartAsync(params string[] arguments)
    {
        var start = Command("dotnet", ["SangKien.Web.dll", .. arguments]);
        start.WorkingDirectory = Published;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ConnectionStrings__Portal"] = $"Data Source={NewFile("sangkien.db")}";
        return RunningPortal.StartAsync(start);
    }

    public Task DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    private string Published => Path.Combine(_folder.FullName, "published");

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(Command(program, arguments))!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {arguments[0]}: {output}{await error}");
    }

    private static ProcessStartInfo Command(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        // What the test host was told about its own build is no business of this one.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["npm_config_prefer_offline"] = "true";
        return start;
    }
}
