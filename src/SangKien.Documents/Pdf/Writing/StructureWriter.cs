using System.Globalization;
using SangKien.Documents.Pdf.Tagging;

namespace SangKien.Documents.Pdf.Writing;

/// <summary>
/// Writes the structure tree and the way back from marked content to its element (ISO 32000-1, 14.7). A section's elements are
/// written, and forgotten, as soon as its pages are.
/// </summary>
internal sealed class StructureWriter(PdfFile file)
{
    private readonly int tree = file.Reserve(), document = file.Reserve(), parents = file.Reserve();
    private readonly SortedDictionary<int, int> sections = [];
    private readonly SortedDictionary<int, int[]> owners = [];
    private readonly SortedDictionary<int, int> annotationOwners = [];
    private readonly Dictionary<StructureElement, int> ids = [];

    /// <param name="order">Place of the section among the others.</param>
    /// <param name="pageIds">Objects of all pages so far, by their number from 0.</param>
    public void AddSection(int order, StructureElement section, IReadOnlyList<int> pageIds, IReadOnlyList<WrittenPage> pages)
    {
        if (!section.HasContent) return;
        Number(section);
        foreach (var page in pages)
        {
            owners[page.Index] = [.. page.ContentOwners.Select(owner => ids[owner])];
            foreach (var (key, owner) in page.LinkOwners) annotationOwners[key] = ids[owner];
        }

        sections[order] = ids[section];
        WriteElement(section, document, pageIds);
        ids.Clear();
    }

    /// <summary>The number of the tree's root object.</summary>
    public int Finish()
    {
        file.Begin(document).Add("<</Type/StructElem/S/Document/P "u8).AddReference(tree).Add("/K["u8).AddReferences(sections.Values).Add("]>>"u8);
        file.End();
        WriteParents();
        var next = owners.Keys.Concat(annotationOwners.Keys).DefaultIfEmpty(-1).Max() + 1;
        file.AddObject(tree, $"<</Type/StructTreeRoot/K {document} 0 R/ParentTree {parents} 0 R/ParentTreeNextKey {next}>>");
        return tree;
    }

    private void Number(StructureElement element)
    {
        ids[element] = file.Reserve();
        foreach (var child in Children(element)) Number(child);
    }

    private void WriteElement(StructureElement element, int parent, IReadOnlyList<int> pageIds)
    {
        var buffer = file.Begin(ids[element]).Add("<</Type/StructElem/S/"u8).Add(element.Type).Add("/P "u8).AddReference(parent);
        if (Attributes(element) is { Length: > 0 } attributes) buffer.Add(attributes);
        if (element.AlternativeText is { } words) buffer.Add("/Alt"u8).Add(PdfText.Of(words));
        if (element.Kids.Count > 0) WriteKids(buffer, element.Kids, pageIds);
        buffer.Add(">>"u8);
        file.End();
        foreach (var child in Children(element)) WriteElement(child, ids[element], pageIds);
    }

    private static IEnumerable<StructureElement> Children(StructureElement element) =>
        element.Kids.Select(kid => kid.Element).OfType<StructureElement>().Where(child => child.HasContent);

    private static string Attributes(StructureElement element) => element switch
    {
        { Summary: { Length: > 0 } summary } => $"/A<</O/Table/Summary{PdfText.Of(summary)}>>",
        { Scope: { } scope, ColumnSpan: > 1 } => $"/A<</O/Table/Scope/{scope}/ColSpan {element.ColumnSpan}>>",
        { Scope: { } scope } => $"/A<</O/Table/Scope/{scope}>>",
        { Box: { } box } => string.Create(CultureInfo.InvariantCulture, $"/A<</O/Layout/BBox[{box.Left:0.##} {box.Bottom:0.##} {box.Right:0.##} {box.Top:0.##}]>>"),
        { Type: "L" } => "/A<</O/List/ListNumbering/None>>",
        _ => "",
    };

    private void WriteKids(PdfBuffer buffer, IReadOnlyList<StructureKid> kids, IReadOnlyList<int> pageIds)
    {
        buffer.Add("/K["u8);
        foreach (var kid in kids)
        {
            if (kid.Element is { } child)
            {
                if (child.HasContent) buffer.AddReference(ids[child]).Add(" "u8);
            }
            else if (kid.IsAnnotation)
                buffer.Add("<</Type/OBJR/Pg "u8).AddReference(pageIds[kid.Page]).Add("/Obj "u8).AddReference(kid.ContentId).Add(">>"u8);
            else
                buffer.Add("<</Type/MCR/Pg "u8).AddReference(pageIds[kid.Page]).Add("/MCID "u8).Add(kid.ContentId).Add(">>"u8);
        }

        buffer.Add("]"u8);
    }

    private void WriteParents()
    {
        var buffer = file.Begin(parents).Add("<</Nums["u8);
        foreach (var (page, elements) in owners) buffer.Add(page).Add("["u8).AddReferences(elements).Add("]"u8);
        foreach (var (key, element) in annotationOwners) buffer.Add(key).Add(" "u8).AddReference(element).Add(" "u8);
        buffer.Add("]>>"u8);
        file.End();
    }
}
