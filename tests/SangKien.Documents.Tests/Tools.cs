using System.Diagnostics;

namespace SangKien.Documents.Tests;

/// <summary>Programs that judge finished files.</summary>
internal static class Tools
{
    /// <summary>Why a test is skipped; null where the program is installed.</summary>
    public static string? Missing(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)))
            ? null
            : $"{program} is not installed (Debian: poppler-utils, qpdf).";

    /// <summary>What the program printed; a failure of it fails the test with its words.</summary>
    public static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {printed}{errors.Result}");
        return printed;
    }

    /// <summary>Runs a program over a file that exists for this run only.</summary>
    public static string RunOver(byte[] file, string program, params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("sangkien-").FullName;
        try
        {
            var path = Path.Combine(folder, "tep.pdf");
            File.WriteAllBytes(path, file);
            return Run(program, [.. arguments, path]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolTheoryAttribute : TheoryAttribute
{
    public ToolTheoryAttribute(string program) => Skip = Tools.Missing(program);
}

[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(string program) => Skip = Tools.Missing(program);
}
