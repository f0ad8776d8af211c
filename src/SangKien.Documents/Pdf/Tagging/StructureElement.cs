namespace SangKien.Documents.Pdf.Tagging;

/// <summary>An element of the logical structure: what a piece of the page means, in reading order.</summary>
internal sealed class StructureElement(string type)
{
    private readonly List<StructureKid> kids = [];

    /// <summary>Standard structure type: "P", "H1", "Table", …</summary>
    public string Type { get; } = type;

    /// <summary>Words for readers who do not see a figure.</summary>
    public string? AlternativeText { get; init; }

    /// <summary>Attribute object as PDF text, such as the scope of a header cell.</summary>
    public string? Attributes { get; init; }

    public IReadOnlyList<StructureKid> Kids => kids;

    public StructureElement Add(StructureElement child)
    {
        kids.Add(new StructureKid(child, 0, 0));
        return child;
    }

    public StructureElement Add(string type, string? attributes = null) => Add(new StructureElement(type) { Attributes = attributes });

    /// <summary>Content of a page belongs to this element.</summary>
    public void AddContent(int page, int contentId) => kids.Add(new StructureKid(null, page, contentId));
}

/// <summary>A child element or, where there is none, marked content of a page.</summary>
internal readonly record struct StructureKid(StructureElement? Element, int Page, int ContentId);
