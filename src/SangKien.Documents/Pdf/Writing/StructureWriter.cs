using System.Globalization;
using SangKien.Documents.Pdf.Tagging;

namespace SangKien.Documents.Pdf.Writing;

/// <summary>Writes the structure tree and the way back from marked content to its element (ISO 32000-1, 14.7).</summary>
internal sealed class StructureWriter
{
    private readonly PdfFile file;
    private readonly IReadOnlyList<int> pageIds;
    private readonly Dictionary<StructureElement, int> ids = [];

    private StructureWriter(PdfFile file, IReadOnlyList<int> pageIds) => (this.file, this.pageIds) = (file, pageIds);

    /// <summary>The number of the tree's root object.</summary>
    public static int Write(
        PdfFile file, StructureElement root, IReadOnlyList<int> pageIds, IReadOnlyList<IReadOnlyList<StructureElement>> contentOwners)
    {
        var writer = new StructureWriter(file, pageIds);
        var (tree, parents) = (file.Reserve(), file.Reserve());
        writer.Number(root);
        writer.WriteElement(root, tree);
        file.AddObject(tree, $"<</Type/StructTreeRoot/K {writer.ids[root]} 0 R/ParentTree {parents} 0 R/ParentTreeNextKey {pageIds.Count}>>");
        writer.WriteParents(parents, contentOwners);
        return tree;
    }

    private void Number(StructureElement element)
    {
        ids[element] = file.Reserve();
        foreach (var child in Children(element)) Number(child);
    }

    private void WriteElement(StructureElement element, int parent)
    {
        var buffer = file.Begin(ids[element]).Add($"<</Type/StructElem/S/{element.Type}/P ").AddReference(parent);
        if (Attributes(element) is { Length: > 0 } attributes) buffer.Add(attributes);
        if (element.AlternativeText is { } words) buffer.Add("/Alt"u8).Add(PdfText.Of(words));
        if (element.Kids.Count > 0) WriteKids(buffer, element.Kids);
        buffer.Add(">>"u8);
        file.End();
        foreach (var child in Children(element)) WriteElement(child, ids[element]);
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

    private void WriteKids(PdfBuffer buffer, IReadOnlyList<StructureKid> kids)
    {
        buffer.Add("/K["u8);
        foreach (var kid in kids)
        {
            if (kid.Element is { } child)
            {
                if (child.HasContent) buffer.AddReference(ids[child]).Add(" "u8);
            }
            else
                buffer.Add("<</Type/MCR/Pg "u8).AddReference(pageIds[kid.Page]).Add("/MCID "u8).Add(kid.ContentId).Add(">>"u8);
        }

        buffer.Add("]"u8);
    }

    private void WriteParents(int id, IReadOnlyList<IReadOnlyList<StructureElement>> contentOwners)
    {
        var buffer = file.Begin(id).Add("<</Nums["u8);
        for (var page = 0; page < contentOwners.Count; page++)
        {
            buffer.Add(page).Add("["u8);
            foreach (var owner in contentOwners[page]) buffer.AddReference(ids[owner]).Add(" "u8);
            buffer.Add("]"u8);
        }

        buffer.Add("]>>"u8);
        file.End();
    }
}
