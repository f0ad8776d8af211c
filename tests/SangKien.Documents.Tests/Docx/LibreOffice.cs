using System.Diagnostics;
using SangKien.Documents.Model;

namespace SangKien.Documents.Tests.Docx;

/// <summary>Converts files as an office would open them. The tests that need it report themselves skipped where it is not installed.</summary>
internal static class LibreOffice
{
    public const string Missing = "LibreOffice is not installed (Debian: libreoffice-writer-nogui, fonts-liberation2).";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static bool IsInstalled { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "soffice")));

    /// <summary>The papers as DOCX, each converted to PDF by LibreOffice.</summary>
    public static IReadOnlyDictionary<string, byte[]> PdfOf(IReadOnlyDictionary<string, AdministrativeDocument> papers)
    {
        var folder = Directory.CreateTempSubdirectory("sangkien-office-").FullName;
        try
        {
            var files = papers.Keys.Select(name => Path.Combine(folder, $"{name}.docx")).ToList();
            foreach (var (name, paper) in papers) File.WriteAllBytes(Path.Combine(folder, $"{name}.docx"), DocxFile.BytesOf(paper));
            var start = new ProcessStartInfo(
                "soffice",
                ["--headless", $"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf", "--outdir", folder, .. files])
            {
                RedirectStandardOutput = true, RedirectStandardError = true,
            };
            using var office = Process.Start(start)!;
            if (!office.WaitForExit(Patience)) office.Kill(entireProcessTree: true);
            return papers.Keys.ToDictionary(name => name, name => File.ReadAllBytes(Path.Combine(folder, $"{name}.pdf")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

[AttributeUsage(AttributeTargets.Method)]
internal sealed class LibreOfficeTheoryAttribute : TheoryAttribute
{
    public LibreOfficeTheoryAttribute()
    {
        if (!LibreOffice.IsInstalled) Skip = LibreOffice.Missing;
    }
}
