using System.Text.RegularExpressions;
using SangKien.Documents.Nd30.Repair;

namespace SangKien.Core.Plans.Pasting;

/// <summary>
/// The paragraphs of a pasted text. Copying out of a PDF or a scan breaks them at line ends: a line without a marker after one that is
/// not finished joins it, as "Công văn số" and "1596/BTĐKT-V.II" do.
/// </summary>
internal static partial class PastedText
{
    private const string Finished = ".;:!?…";

    public static IReadOnlyList<PastedParagraph> Paragraphs(string text)
    {
        var paragraphs = new List<PastedParagraph>();
        var afterBlank = true;
        foreach (var line in TextRepair.Repair(text).Split('\n').Select(Bare))
        {
            if (line.Length > 0)
            {
                if (paragraphs is [.., var last] && last.TakesOn(line, afterBlank))
                    paragraphs[^1] = last with { Text = $"{last.Text} {line}" };
                else
                    paragraphs.Add(new(line, afterBlank));
            }

            afterBlank = line.Length == 0;
        }

        return paragraphs;
    }

    public static bool IsFinished(string text) => text.Length > 0 && Finished.Contains(text[^1], StringComparison.Ordinal);

    public static bool HasMarker(string line) => Marker().IsMatch(line);

    /// <summary>A line that is a paragraph by its own form, whatever stands before it.</summary>
    public static bool IsLandmark(string line) => Landmark().IsMatch(line) || IsCapitals(line);

    /// <summary>All letters in capitals, as the names of agencies, the type and the posts above a signature are.</summary>
    public static bool IsCapitals(string line) => line.Any(char.IsLetter) && !line.Any(char.IsLower);

    /// <summary>One space between words, without the asterisks that bold text turns into.</summary>
    private static string Bare(string line) => Spaces().Replace(line.Trim(' ', '\u00a0', '\t', '*', '_'), " ").Trim();

    [GeneratedRegex(@"^(?:[IVX]{1,5}\.\s|\d{1,2}(?:\.\d{1,2})*[.)]\s|[a-zđ]\)\s|[-–—+•]\s*\S)")]
    private static partial Regex Marker();

    [GeneratedRegex(@"^(?:Số:|Số\s*/|Độc lập\s*-|Nơi nhận|Trên đây là|Căn cứ |Thực hiện |(?:KT|TL|TUQ|TM|Q)\.\s|[\p{Lu}][\p{L} ]{1,40}, ngày\b)")]
    private static partial Regex Landmark();

    [GeneratedRegex(@"[ \u00a0\t]+")]
    private static partial Regex Spaces();
}

/// <summary>One paragraph of the pasted text with its marker.</summary>
/// <param name="AfterBlank">Whether an empty line stands before it.</param>
internal sealed record PastedParagraph(string Text, bool AfterBlank)
{
    /// <summary>Whether the line goes on with this paragraph. After an empty line only a sentence that clearly goes on does.</summary>
    public bool TakesOn(string line, bool afterBlank)
    {
        if (PastedText.HasMarker(line) || PastedText.IsLandmark(line) || PastedText.IsFinished(Text) || PastedText.IsCapitals(Text))
            return false;
        return PastedText.HasMarker(Text)
            ? !PlanTitles.IsTitle(Text)
            : !afterBlank || !char.IsUpper(line[0]);
    }
}
