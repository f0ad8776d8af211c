using System.Text.RegularExpressions;
using SangKien.Core.Common;

namespace SangKien.Core.Plans.Pasting;

/// <summary>The titles and labels by which a plan is recognised, however they are written.</summary>
internal static partial class PlanTitles
{
    private static readonly (string Words, PlanPlace Place)[] Clauses =
    [
        ("muc dich", PlanPlace.Purpose),
        ("yeu cau", PlanPlace.Requirement),
        ("chu tri", PlanPlace.Chair),
        ("chu de", PlanPlace.Topic),
        ("nhung van de", PlanPlace.FocusIssue),
        ("van de", PlanPlace.FocusIssue),
        ("noi dung tap trung", PlanPlace.FocusIssue),
        ("thanh phan", PlanPlace.Participants),
        ("thoi gian", PlanPlace.Time),
        ("dia diem", PlanPlace.Venue),
    ];

    /// <summary>What a clause of sections I and II is about; null for none that is known.</summary>
    public static PlanPlace? PlaceOf(string label)
    {
        var folded = Folding.Fold(label);
        foreach (var (words, place) in Clauses)
        {
            if (folded.StartsWith(words, StringComparison.Ordinal))
                return place;
        }

        return null;
    }

    /// <summary>Whether a numbered line is a title of its own: "1. Mục đích".</summary>
    public static bool IsTitle(string line) =>
        Numbered().Match(line) is { Success: true } match && !line.Contains(':', StringComparison.Ordinal)
        && PlaceOf(match.Groups["text"].Value) is PlanPlace.Purpose or PlanPlace.Requirement or PlanPlace.FocusIssue;

    /// <summary>The section that a Roman heading opens; 0 for one that a plan of ours does not have.</summary>
    public static int Section(string title)
    {
        var folded = Folding.Fold(title);
        return folded.Contains("muc dich", StringComparison.Ordinal) ? 1
            : folded.Contains("to chuc thuc hien", StringComparison.Ordinal) || folded.Contains("phan cong", StringComparison.Ordinal) ? 3
            : folded.StartsWith("noi dung", StringComparison.Ordinal) ? 2 : 0;
    }

    [GeneratedRegex(@"^(?<number>\d{1,2})[.)]\s+(?<text>.*)$")]
    public static partial Regex Numbered();

    [GeneratedRegex(@"^[IVX]{1,5}\.\s+(?<text>.*)$")]
    public static partial Regex Roman();

    [GeneratedRegex(@"^[-–—+•]\s*(?<text>.*)$")]
    public static partial Regex Dash();
}
