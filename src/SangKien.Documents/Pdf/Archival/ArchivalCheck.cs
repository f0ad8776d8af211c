using SangKien.Documents.Pdf.Layout;
using SangKien.Documents.Pdf.Tagging;

namespace SangKien.Documents.Pdf.Archival;

/// <summary>
/// Judges a paper, as it is being written, before the file says that it keeps PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1).
/// What the writer does the same for every paper (embedding, output intent, language) is not asked here but read back by tests.
/// </summary>
internal sealed class ArchivalCheck
{
    private const double SmallestPage = 3, LargestPage = 14_400;

    private static readonly HashSet<string> KnownTypes =
    [
        "Sect", "P", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "LBody", "Table", "TR", "TH", "TD", "Figure", "TOC", "TOCI", "Reference", "Link",
    ];

    private static readonly Dictionary<string, string[]> AllowedParents = new()
    {
        ["LI"] = ["L"], ["LBody"] = ["LI"], ["TR"] = ["Table"], ["TH"] = ["TR"], ["TD"] = ["TR"], ["TOCI"] = ["TOC"],
    };

    private static readonly Dictionary<string, string[]> AllowedKids = new()
    {
        ["L"] = ["LI"], ["LI"] = ["LBody"], ["Table"] = ["TR"], ["TR"] = ["TH", "TD"], ["TOC"] = ["TOC", "TOCI"],
    };

    private readonly List<string> faults = [];
    private int headingLevel;

    public ArchivalCheck(string title)
    {
        if (string.IsNullOrWhiteSpace(title)) faults.Add("The file has no title.");
    }

    /// <summary>What stands against the claim; none when the file may make it.</summary>
    public IReadOnlyList<string> Faults => faults;

    public void Add(Page page)
    {
        if (Math.Min(page.Width, page.Height) < SmallestPage || Math.Max(page.Width, page.Height) > LargestPage)
            faults.Add("A page is smaller or larger than the format allows.");
        foreach (var text in page.Inks.OfType<TextInk>())
        {
            if (HasUnknownCharacter(text)) faults.Add($"The font lacks a character of “{text.Characters}”.");
        }

        if (page.Links.Exists(link => string.IsNullOrWhiteSpace(link.Words))) faults.Add("A link has no words.");
    }

    /// <summary>A section with everything that its pages show.</summary>
    public void Add(StructureElement section) => Walk(section, null);

    private static bool HasUnknownCharacter(TextInk text)
    {
        foreach (var c in text.Characters)
        {
            if (!text.Face.Has(c) && c != '\n') return true;
        }

        return false;
    }

    private void Walk(StructureElement element, StructureElement? parent)
    {
        if (!element.HasContent) return;
        if (!KnownTypes.Contains(element.Type)) faults.Add($"“{element.Type}” is no standard type.");
        if (AllowedParents.TryGetValue(element.Type, out var parents) && (parent is null || !parents.Contains(parent.Type)))
            faults.Add($"{element.Type} stands outside {string.Join(" or ", parents)}.");
        if (AllowedKids.TryGetValue(element.Type, out var kids) && element.Kids.Any(kid => kid.Element is not { } child || !kids.Contains(child.Type)))
            faults.Add($"{element.Type} holds something other than {string.Join(" or ", kids)}.");
        if (element.Type == "Figure" && string.IsNullOrWhiteSpace(element.AlternativeText)) faults.Add("A figure has no alternative text.");
        if (element.Type == "TH" && element.Scope is null) faults.Add("A header cell has no scope.");
        if (element.Type == "Link" && !element.Kids.Any(kid => kid.IsAnnotation)) faults.Add("A link leads nowhere.");
        if (element.Type == "Table") CheckTable(element);
        if (element.Type is ['H', var level]) CheckHeading(level - '0');
        foreach (var kid in element.Kids)
        {
            if (kid.Element is { } child) Walk(child, element);
        }
    }

    /// <remarks>Goes on from section to section.</remarks>
    private void CheckHeading(int level)
    {
        if (level > headingLevel + 1) faults.Add($"A heading of level {level} follows one of level {headingLevel}.");
        headingLevel = level;
    }

    private void CheckTable(StructureElement table)
    {
        var widths = table.Kids.Select(row => row.Element?.Kids.Sum(cell => cell.Element?.ColumnSpan ?? 0) ?? 0).Distinct();
        if (widths.Count() > 1) faults.Add("The rows of a table have different numbers of columns.");
        if (!table.Kids.SelectMany(row => row.Element?.Kids ?? []).Any(cell => cell.Element?.Type == "TH")) faults.Add("A table has no header cell.");
    }
}
