using SangKien.Documents.Model;

namespace SangKien.Documents.Nd30;

/// <summary>Lines of a list end with ";", the last one with "."; marks that were typed along are dropped first.</summary>
public static class ListEndings
{
    private static readonly char[] Dashes = ['-', '–', '—', '+', ' ', '\n', NonBreaking.Space];
    private static readonly char[] Marks = [';', '.', ',', ':', ' ', '\n', NonBreaking.Space];
    private const string ArchiveLabel = "Lưu:";

    /// <summary>Căn cứ ban hành: "…;" … "." (Phụ lục I, mục II.6.a).</summary>
    public static IReadOnlyList<string> LegalBases(IReadOnlyList<string> bases) => Close(bases);

    /// <summary>Kính gửi: one name is written behind the colon, without a mark; several are dash lines (Phụ lục I, mục II.9.d).</summary>
    public static IReadOnlyList<string> Addressees(IReadOnlyList<string> names) =>
        names is [var only] ? [Bare(only)] : [.. Close(names).Select(line => $"- {line}")];

    /// <summary>Nơi nhận: "- Lãnh đạo Sở;" … "- Lưu: VT, CS&amp;SHTT. PL.(300)" (Phụ lục I, mục II.9.d, III.3).</summary>
    public static IReadOnlyList<string> Recipients(Recipients recipients) =>
        [.. recipients.Lines.Select(line => $"- {Bare(line)};"), ArchiveLine(recipients)];

    private static string ArchiveLine(Recipients recipients)
    {
        var archive = Bare(recipients.Archive);
        if (archive.StartsWith(ArchiveLabel, StringComparison.OrdinalIgnoreCase)) archive = archive[ArchiveLabel.Length..].TrimStart();
        var mark = string.IsNullOrWhiteSpace(recipients.DraftersMark) ? "" : $" {recipients.DraftersMark.Trim()}";
        return $"- {ArchiveLabel} {archive}.{mark}";
    }

    private static string[] Close(IReadOnlyList<string> lines) =>
        [.. lines.Select((line, index) => Bare(line) + (index == lines.Count - 1 ? "." : ";"))];

    private static string Bare(string line) => line.TrimStart(Dashes).TrimEnd(Marks);
}
