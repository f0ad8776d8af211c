using SangKien.Documents.Model;
using SangKien.Documents.Nd30.Repair;

namespace SangKien.Documents.Nd30.Lint;

/// <summary>Finds faults of form in what people typed, each with its place, the reason, the decree's article and, where it is safe, the correction.</summary>
public static class Nd30Lint
{
    /// <summary>All findings of a paper in the order of its text.</summary>
    public static IReadOnlyList<LintFinding> Check(AdministrativeDocument document)
    {
        var named = new HashSet<string>();
        return
        [
            .. PlacedTexts.Of(document).SelectMany(placed =>
                CheckText(placed.Text).Concat(CitationRules.Check(placed.Text, named)).OrderBy(finding => finding.Start)
                    .Select(finding => finding with { Place = placed.Place })),
            .. PlacedTexts.Names(document).SelectMany(placed => LetterRules.Check(placed.Text).Select(finding => finding with { Place = placed.Place })),
            .. PaperRules.Check(document),
        ];
    }

    /// <summary>Findings of one text, as while it is being typed; what needs the rest of the paper is left out.</summary>
    public static IReadOnlyList<LintFinding> CheckText(string text) =>
        [.. TextRules.Check(text).Concat(LetterRules.Check(text)).OrderBy(finding => finding.Start)];

    /// <summary>The text with every safe correction made.</summary>
    public static string Fix(string text)
    {
        var repaired = TextRepair.Repair(text);
        var end = repaired.Length;
        foreach (var finding in CheckText(repaired).OrderByDescending(finding => finding.Start + finding.Found.Length))
        {
            if (finding.Fix is null || finding.Start + finding.Found.Length > end) continue;
            repaired = string.Concat(repaired.AsSpan(0, finding.Start), finding.Fix, repaired.AsSpan(finding.Start + finding.Found.Length));
            end = finding.Start;
        }

        return repaired;
    }
}
