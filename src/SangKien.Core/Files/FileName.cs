using System.Globalization;
using System.Text;

namespace SangKien.Core.Files;

/// <summary>Tên tệp an toàn: no folder, nothing that a disk or a header could misread, the ending that the content says.</summary>
public static class FileName
{
    /// <summary>Greatest length without the ending; with UTF-8 it stays below the 255 bytes of a Linux file name in nearly every case.</summary>
    private const int GreatestLength = 100;

    private const string Forbidden = "<>:\"/\\|?*";
    private static readonly HashSet<string> Devices = new(["con", "prn", "aux", "nul", .. Ports("com"), .. Ports("lpt")], StringComparer.OrdinalIgnoreCase);

    public static string Tame(string name, FileKind kind)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = new StringBuilder();
        foreach (var rune in WithoutEnding(last).EnumerateRunes().Where(IsShown))
            clean.Append(rune.Value < 128 && Forbidden.Contains((char)rune.Value, StringComparison.Ordinal) ? "_" : rune.ToString());

        var stem = Shorten(clean.ToString().Normalize(NormalizationForm.FormC)).Trim(' ', '.');
        if (stem.Length == 0)
            stem = "tep";
        return (Devices.Contains(stem.Split('.')[0]) ? $"_{stem}" : stem) + kind.Extension();
    }

    private static string WithoutEnding(string name) => name.LastIndexOf('.') is var dot and > 0 && name.Length - dot <= 6 ? name[..dot] : name;

    /// <summary>Neither control characters nor the marks that turn the direction of reading, by which "gpj.exe" looks like a picture.</summary>
    private static bool IsShown(Rune rune) =>
        rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    private static string Shorten(string name)
    {
        if (name.Length <= GreatestLength)
            return name;
        return name[..(char.IsHighSurrogate(name[GreatestLength - 1]) ? GreatestLength - 1 : GreatestLength)];
    }

    private static IEnumerable<string> Ports(string device) => Enumerable.Range(0, 10).Select(number => $"{device}{number}");
}
