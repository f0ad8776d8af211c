using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;

namespace SangKien.Documents.Tests.Html;

/// <summary>
/// What the stylesheets of the preview give an element on the screen: the cascade of plain rules, inherited where CSS inherits. Measures are read
/// as the sheet writes them, as multiples of its millimetre and its point.
/// </summary>
internal sealed partial class SheetStyles
{
    private static readonly HashSet<string> Inherited = ["font-size", "font-weight", "font-style", "font-family", "line-height", "text-align", "text-indent", "color", "white-space"];

    private static readonly string[] Faces = ["font-weight", "font-size", "line-height", "font-family", "font-style"];

    private readonly List<(ISelector Selector, string Name, string Value)> declarations = [];

    /// <param name="css">Both stylesheets, in the order in which a page loads them.</param>
    public SheetStyles(string css)
    {
        var parser = new CssSelectorParser();
        foreach (Match rule in Rule().Matches(Media().Replace(Comment().Replace(css, ""), "")))
        {
            foreach (var selector in Comma().Split(rule.Groups[1].Value.Trim()))
            {
                var (plain, suffix) = selector.EndsWith("::after", StringComparison.Ordinal) ? (selector[..^7], "::after") : (selector, "");
                if (parser.ParseSelector(plain.Length == 0 ? "*" : plain) is not { } parsed) continue;
                foreach (var declaration in rule.Groups[2].Value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                {
                    if (declaration.Split(':', 2, StringSplitOptions.TrimEntries) is [var name, var value]) Add(parsed, name, value, suffix);
                }
            }
        }
    }

    /// <summary>The value of a property; empty where no rule and no ancestor gives one.</summary>
    public string Of(IElement element, string name)
    {
        var own = declarations.Where(rule => rule.Name == name && rule.Selector.Match(element, null))
            .Select((rule, order) => (rule.Selector.Specificity, order, rule.Value)).OrderBy(rule => rule.Specificity).ThenBy(rule => rule.order).Select(rule => rule.Value).LastOrDefault();
        return own is not null and not "inherit" ? own
            : own is null && Default(element, name) is { } given ? given
            : Inherited.Contains(name) && element.ParentElement is { } parent ? Of(parent, name) : "";
    }

    public bool IsBold(IElement element) => Of(element, "font-weight") is "700" or "bold";

    public bool IsItalic(IElement element) => Of(element, "font-style") == "italic";

    /// <summary>Points.</summary>
    public double Size(IElement element) => Number(Of(element, "font-size"), "pt");

    /// <summary>The number in "calc(var(--mm) * 20)"; 0 is itself in any unit.</summary>
    public static double Number(string value, string unit) =>
        value == "0" ? 0 : Measure(unit).Match(value) is { Success: true } match ? double.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : double.NaN;

    /// <summary>The margin above, named by itself or first in the four of a shorthand.</summary>
    public double Above(IElement element, string unit) =>
        Number(Of(element, "margin-top"), unit);

    private void Add(ISelector selector, string name, string value, string suffix)
    {
        declarations.Add((selector, name + suffix, value));
        if (name == "margin") declarations.Add((selector, "margin-top" + suffix, First().Match(value).Value));
        if (name == "font" && value == "inherit") declarations.AddRange(Faces.Select(face => (selector, face, value)));
        if (name != "font" || FontShorthand().Match(value) is not { Success: true } font) return;
        declarations.Add((selector, "font-weight", font.Groups[1].Value));
        declarations.Add((selector, "font-size", font.Groups[2].Value));
        declarations.Add((selector, "line-height", font.Groups[3].Value));
        declarations.Add((selector, "font-family", font.Groups[4].Value));
        declarations.Add((selector, "font-style", "normal"));
    }

    private static string? Default(IElement element, string name) => (element.LocalName, name) switch
    {
        ("strong", "font-weight") => "700",
        ("em", "font-style") => "italic",
        _ => null,
    };

    private static Regex Measure(string unit) => unit == "mm" ? Millimetres() : PointSize();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    /// <summary>What holds on paper, in a narrow window or in high contrast only.</summary>
    [GeneratedRegex(@"@[\w-]+[^{};]*\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}")]
    private static partial Regex Media();

    [GeneratedRegex(@"([^{}]+)\{([^{}]*)\}")]
    private static partial Regex Rule();

    [GeneratedRegex(@"\s*,\s*(?![^()]*\))")]
    private static partial Regex Comma();

    [GeneratedRegex(@"^(?:calc\([^()]*(?:\([^()]*\)[^()]*)*\)|\S+)")]
    private static partial Regex First();

    [GeneratedRegex(@"^(\d+) (calc\(.*?\) \* \d+\)|calc\(var\(--pt\) \* \d+\)) / ([\d.]+) (.+)$")]
    private static partial Regex FontShorthand();

    [GeneratedRegex(@"^calc\(var\(--mm\) \* (-?[\d.]+)\)$")]
    private static partial Regex Millimetres();

    [GeneratedRegex(@"^calc\(var\(--pt\) \* (-?[\d.]+)\)$")]
    private static partial Regex PointSize();
}
