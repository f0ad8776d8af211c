namespace SangKien.Documents.Pdf.Tagging;

/// <summary>An element of the logical structure: what a piece of the page means, in reading order.</summary>
internal sealed class StructureElement(string type)
{
    private readonly List<StructureKid> kids = [];

    /// <summary>Standard structure type: "P", "H1", "Table", …</summary>
    public string Type { get; } = type;

    /// <summary>Words for readers who do not see a figure.</summary>
    public string? AlternativeText { get; init; }

    /// <summary>What a table shows.</summary>
    public string? Summary { get; init; }

    /// <summary>"Column" or "Row" for a header cell.</summary>
    public string? Scope { get; init; }

    /// <summary>Name of a heading in the outline of the file.</summary>
    public string? OutlineName { get; init; }

    /// <summary>Page (from 0) and height, in points from its lower edge, where the outline leads; null until the heading is drawn.</summary>
    public (int Page, double Top)? Place { get; set; }

    /// <summary>Columns that a cell takes.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Place of a figure on its page, in points from the bottom left corner, once it is drawn.</summary>
    public (double Left, double Bottom, double Right, double Top)? Box { get; set; }

    public IReadOnlyList<StructureKid> Kids => kids;

    /// <summary>Empty elements say nothing and are not written; an empty cell still keeps its column.</summary>
    public bool HasContent => Type is "TD" or "TH" || kids.Exists(kid => kid.Element is not { } child || child.HasContent);

    public StructureElement Add(StructureElement child)
    {
        kids.Add(new StructureKid(child, 0, 0));
        return child;
    }

    public StructureElement Add(string type) => Add(new StructureElement(type));

    /// <summary>An item of a list, its mark standing in its text.</summary>
    public StructureElement AddListItem() => Add("LI").Add("LBody");

    /// <summary>Content of a page belongs to this element.</summary>
    public void AddContent(int page, int contentId) => kids.Add(new StructureKid(null, page, contentId));

    /// <summary>An annotation of a page belongs to this element.</summary>
    /// <param name="id">Number of the annotation's object.</param>
    public void AddAnnotation(int page, int id) => kids.Add(new StructureKid(null, page, id, IsAnnotation: true));
}

/// <summary>A child element or, where there is none, marked content or an annotation of a page.</summary>
internal readonly record struct StructureKid(StructureElement? Element, int Page, int ContentId, bool IsAnnotation = false);
