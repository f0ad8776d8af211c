using SangKien.Documents.Pdf.Archival;
using SangKien.Documents.Pdf.Layout;
using SangKien.Documents.Pdf.Tagging;

namespace SangKien.Documents.Pdf.Writing;

/// <summary>Writes the finished pages, their fonts, their structure and what the file says of itself.</summary>
internal sealed class DocumentWriter
{
    private readonly PdfFile file = new();
    private readonly DocumentLayout layout;
    private readonly Metadata metadata;
    private readonly int catalog, pageTree, info;

    private DocumentWriter(DocumentLayout layout, Metadata metadata)
    {
        this.layout = layout;
        this.metadata = metadata;
        (catalog, pageTree, info) = (file.Reserve(), file.Reserve(), file.Reserve());
    }

    public static void Write(DocumentLayout layout, Metadata metadata, Stream output) =>
        new DocumentWriter(layout, metadata).Write(output);

    private void Write(Stream output)
    {
        var fonts = new FontSet(layout.Pages);
        var fontIds = fonts.All.Select(font => $"/{font.ResourceName} {FontWriter.Write(file, font.Subset)} 0 R").ToList();
        var resources = file.Reserve();
        file.AddObject(resources, $"<</Font<<{string.Concat(fontIds)}>>>>");
        var pageIds = WritePages(fonts, resources, out var contentOwners);
        file.AddObject(pageTree, $"<</Type/Pages/Count {pageIds.Count}/Kids[{string.Join(' ', pageIds.Select(id => $"{id} 0 R"))}]>>");
        var structure = StructureWriter.Write(file, layout.Root, pageIds, contentOwners);
        var isArchival = ArchivalCheck.Faults(layout.Root, layout.Pages, metadata.Title).Count == 0;
        var about = metadata.Write(file, info, isArchival);
        file.AddObject(catalog,
            $"<</Type/Catalog/Pages {pageTree} 0 R/StructTreeRoot {structure} 0 R/MarkInfo<</Marked true>>/Lang(vi-VN)" +
            $"/ViewerPreferences<</DisplayDocTitle true>>{about}>>");
        file.Finish(output, catalog, info);
    }

    private List<int> WritePages(FontSet fonts, int resources, out List<IReadOnlyList<StructureElement>> contentOwners)
    {
        var ids = new List<int>();
        contentOwners = [];
        var content = new PdfBuffer();
        foreach (var page in layout.Pages)
        {
            content.Clear();
            contentOwners.Add(PageWriter.Write(content, page, ids.Count, fonts));
            var (id, stream) = (file.Reserve(), file.Reserve());
            file.AddFlateStream(stream, Flate.Compress(content.Written));
            file.Begin(id).Add("<</Type/Page/Parent "u8).AddReference(pageTree).Add("/MediaBox[0 0 "u8).Add(page.Width).Add(page.Height)
                .Add("]/Resources "u8).AddReference(resources).Add("/Contents "u8).AddReference(stream)
                .Add("/StructParents "u8).Add(ids.Count).Add("/Tabs/S>>"u8);
            file.End();
            ids.Add(id);
        }

        return ids;
    }
}
