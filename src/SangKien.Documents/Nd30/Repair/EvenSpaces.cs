using System.Text.RegularExpressions;

namespace SangKien.Documents.Nd30.Repair;

/// <summary>
/// Spaces typed twice, or round a line end, would look like a fault of the layout; three and more are a gap to be filled in by hand.
/// </summary>
public static partial class EvenSpaces
{
    /// <summary>The text with single spaces, and with gaps that no format narrows.</summary>
    public static string Of(string text) =>
        text.Contains("  ", StringComparison.Ordinal) || text.Contains('\n', StringComparison.Ordinal)
            ? Surplus().Replace(Gap().Replace(text, Kept), "$1$2")
            : text;

    private static string Kept(Match gap) => new string(NonBreaking.Space, gap.Length - 1) + " ";

    [GeneratedRegex(@" *(\n) *|( ) +")]
    private static partial Regex Surplus();

    [GeneratedRegex("(?<=[^ \n]) {3,}(?=[^ \n])")]
    private static partial Regex Gap();
}
