using System.Diagnostics;
using SangKien.Web.Tests.Architecture;

namespace SangKien.Web.Tests.Publishing;

/// <summary>No container engine runs where the tests run, so the compose file is checked by the tool that reads it.</summary>
public sealed class ComposeFileTests
{
    [ComposeFact]
    public void The_compose_file_is_read_and_its_proxy_is_the_one_that_the_nodes_believe()
    {
        var resolved = Resolve(new()
        {
            ["PORTAL_HOST"] = "sangkien.example",
            ["CERTIFICATE_FOLDER"] = "./certificates",
            ["SQL_PASSWORD"] = "not-a-secret",
        });

        Assert.Contains("ipv4_address: 172.28.5.10", resolved);
        Assert.Equal(2, resolved.Split("Proxies__Known__0: 172.28.5.10").Length - 1);
        Assert.Single(resolved.Split('\n'), line => line.Replace('"', '\'').Contains("Database__MigrateOnStart: 'true'"));
    }

    [ComposeFact]
    public void Without_the_names_of_the_environment_nothing_starts() =>
        Assert.Contains("PORTAL_HOST", Resolve([], expectedExit: 1));

    private static string Resolve(Dictionary<string, string> environment, int expectedExit = 0)
    {
        var start = new ProcessStartInfo("docker-compose", ["-f", "docker-compose.yml", "config"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        using var compose = Process.Start(start)!;
        var error = compose.StandardError.ReadToEndAsync();
        var output = compose.StandardOutput.ReadToEnd();
        compose.WaitForExit();
        Assert.True(compose.ExitCode == expectedExit, error.GetAwaiter().GetResult());
        return output + error.GetAwaiter().GetResult();
    }
}

/// <summary>Runs where docker-compose is installed.</summary>
internal sealed class ComposeFactAttribute : FactAttribute
{
    public ComposeFactAttribute()
    {
        var folders = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, "docker-compose"))))
            Skip = "docker-compose is not installed.";
    }
}
