using System.Text.RegularExpressions;
using SangKien.Core.Common;

namespace SangKien.Core.Dossiers;

/// <summary>Đường dẫn trong hồ sơ: plain lower-case letters, digits, hyphens and dots, which every disk, link and archive program takes alike.</summary>
public static partial class DossierPath
{
    private const int LongestName = 60, LongestEnding = 5, LongestPath = 240;

    private static readonly string[] Devices = ["con", "prn", "aux", "nul", .. Ports("com"), .. Ports("lpt")];

    /// <summary>A name of a folder or a file; what it ends with behind the last dot stays.</summary>
    public static string NameOf(string text)
    {
        var dot = text.LastIndexOf('.');
        var ending = dot > 0 && text.Length - dot - 1 is > 0 and <= LongestEnding ? Slug(text[(dot + 1)..]) : "";
        var stem = Slug(ending.Length > 0 ? text[..dot] : text);
        stem = stem.Length > LongestName ? stem[..LongestName].TrimEnd('-') : stem;
        if (stem.Length == 0 || Devices.Contains(stem))
            stem = $"tep-{stem}".TrimEnd('-');
        return ending.Length > 0 ? $"{stem}.{ending}" : stem;
    }

    /// <summary>Whether it may stand in a dossier that is read: no way out of its folder, nothing that a disk could take for something else.</summary>
    public static bool IsSafe(string path) =>
        path.Length is > 0 and <= LongestPath && path.Split('/').All(name => SafeName().IsMatch(name) && !Devices.Contains(name.Split('.')[0]));

    private static string Slug(string text) => Other().Replace(Folding.Fold(text), "-").Trim('-');

    private static IEnumerable<string> Ports(string device) => Enumerable.Range(0, 10).Select(number => $"{device}{number}");

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Other();

    [GeneratedRegex(@"\A[a-z0-9](?:[a-z0-9-]|\.(?=[a-z0-9]))*\z")]
    private static partial Regex SafeName();
}
