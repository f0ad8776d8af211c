namespace SangKien.Web.Tests.Architecture;

internal sealed record Source(string Path, string Text)
{
    public int Lines => Text.Split('\n').Length - (Text.EndsWith('\n') ? 1 : 0);
}

/// <summary>The files that people write: generated migrations and build output are left out.</summary>
internal static class Sources
{
    private static readonly string[] NotWritten = ["/obj/", "/bin/", "/Migrations/", "/node_modules/", "/artifacts/"];

    public static IEnumerable<Source> In(string folder, string pattern = "*.cs") =>
        Directory.EnumerateFiles(Repository.PathOf(folder), pattern, SearchOption.AllDirectories)
            .Select(file => file.Replace('\\', '/'))
            .Where(file => !NotWritten.Any(part => file.Contains(part, StringComparison.Ordinal)))
            .Select(file => new Source(System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), File.ReadAllText(file)));
}
