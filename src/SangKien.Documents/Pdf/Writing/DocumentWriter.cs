using SangKien.Documents.Nd30.Sections;
using SangKien.Documents.Pdf.Archival;
using SangKien.Documents.Pdf.Layout;
using SangKien.Documents.Pdf.Tagging;

namespace SangKien.Documents.Pdf.Writing;

/// <summary>
/// Writes a paper section by section: each is laid out, written and forgotten, so that a book needs no more memory than its
/// longest paper. Contents stand before the papers whose pages they name: their own pages are counted first and written last.
/// </summary>
internal sealed class DocumentWriter : IDisposable
{
    private readonly PdfFile file;
    private readonly FontSet fonts = new();
    private readonly PictureSet pictures;
    private readonly StructureWriter structure;
    private readonly OutlineWriter outline;
    private readonly ArchivalCheck check;
    private readonly Metadata metadata;
    private readonly PdfBuffer content = new();
    private readonly int catalog, pageTree, info, resources;
    private readonly List<int> pageIds = [];
    private readonly Dictionary<int, PlacedSection> places = [];
    private string sealDestination = "";
    private int links;

    private DocumentWriter(Metadata metadata, Stream output)
    {
        file = new PdfFile(output);
        pictures = new PictureSet(file);
        this.metadata = metadata;
        (catalog, pageTree, info, resources) = (file.Reserve(), file.Reserve(), file.Reserve(), file.Reserve());
        (structure, outline, check) = (new StructureWriter(file), new OutlineWriter(file), new ArchivalCheck(metadata.Title));
    }

    /// <param name="sections">Already repaired.</param>
    public static void Write(IReadOnlyList<Section> sections, Metadata metadata, Stream output, IProgress<WritingProgress>? progress = null)
    {
        using var writer = new DocumentWriter(metadata, output);
        writer.Write(sections, progress);
    }

    public void Dispose() => file.Dispose();

    private void Write(IReadOnlyList<Section> sections, IProgress<WritingProgress>? progress)
    {
        var written = 0;
        foreach (var section in sections)
        {
            if (section is ContentsSection contents) Reserve(contents);
            else Report(section);
        }

        foreach (var contents in sections.OfType<ContentsSection>()) Report(contents);
        Finish(sections.Any(section => section is ContentsSection));

        void Report(Section section)
        {
            WriteSection(section, isOnly: sections.Count == 1);
            progress?.Report(new WritingProgress(++written, sections.Count, pageIds.Count));
        }
    }

    /// <summary>Takes the pages of the contents, whose lines break alike whatever numbers they will have.</summary>
    private void Reserve(ContentsSection contents)
    {
        var pages = SectionLayout.Of(contents, static _ => 0).PageCount;
        Place(contents);
        for (var i = 0; i < pages; i++) pageIds.Add(file.Reserve());
    }

    private PlacedSection Place(Section section)
    {
        var number = section.ContinuesNumbers ? pageIds.Count + 1 : 1;
        return places[section.Order] = new PlacedSection(pageIds.Count, number);
    }

    private void WriteSection(Section section, bool isOnly)
    {
        var layout = SectionLayout.Of(section, target => places.TryGetValue(target, out var place) ? place.Number : 0);
        if (layout.IsEmpty && !isOnly) return;
        if (!places.TryGetValue(section.Order, out var start)) start = Place(section);
        List<WrittenPage> pages = [];
        foreach (var page in layout.Pages(start.Number)) pages.Add(WritePage(page, start.FirstPage + pages.Count));
        check.Add(layout.Root);
        structure.AddSection(section.Order, layout.Root, pageIds, pages);
        outline.AddSection(section.Order, layout.Root, pageIds);
    }

    private WrittenPage WritePage(Page page, int index)
    {
        if (index == pageIds.Count) pageIds.Add(file.Reserve());
        if (page.SealPlace is { } place) sealDestination = SealDestination.Of(pageIds[index], page, place);
        check.Add(page);
        content.Clear();
        var owners = PageWriter.Write(content, page, index, fonts, pictures);
        var stream = file.Reserve();
        file.AddFlateStream(stream, Flate.Compress(content.Written));
        var written = new WrittenPage(index, owners, []);
        var annotations = WriteLinks(page, written);
        var buffer = file.Begin(pageIds[index]).Add("<</Type/Page/Parent "u8).AddReference(pageTree).Add("/MediaBox[0 0 "u8).Add(page.Width).Add(page.Height)
            .Add("]/Resources "u8).AddReference(resources).Add("/Contents "u8).AddReference(stream);
        if (annotations.Count > 0) buffer.Add("/Annots["u8).AddReferences(annotations).Add("]"u8);
        buffer.Add("/StructParents "u8).Add(index).Add("/Tabs/S>>"u8);
        file.End();
        return written;
    }

    /// <remarks>The keys of links follow those of the pages; links are written when all pages are counted.</remarks>
    private List<int> WriteLinks(Page page, WrittenPage written)
    {
        List<int> ids = [];
        foreach (var link in page.Links)
        {
            var (id, key) = (file.Reserve(), pageIds.Count + links++);
            var (top, target) = (page.Height - link.Y, places[link.Target]);
            file.Begin(id).Add("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect["u8).Add(link.X).Add(top - link.Height).Add(link.X + link.Width).Add(top)
                .Add("]/Contents"u8).Add(PdfText.Of(link.Words)).Add("/StructParent "u8).Add(key)
                .Add("/Dest["u8).AddReference(pageIds[target.FirstPage]).Add("/XYZ null null null]>>"u8);
            file.End();
            link.Element.AddAnnotation(written.Index, id);
            written.LinkOwners.Add((key, link.Element));
            ids.Add(id);
        }

        return ids;
    }

    private void Finish(bool showsOutline)
    {
        var fontIds = fonts.Subsets().Select(font => $"/{font.Name} {FontWriter.Write(file, font.Subset)} 0 R").ToList();
        file.AddObject(resources, $"<</Font<<{string.Concat(fontIds)}>>/XObject<<{pictures.Resources}>>>>");
        file.Begin(pageTree).Add("<</Type/Pages/Count "u8).Add(pageIds.Count).Add("/Kids["u8).AddReferences(pageIds).Add("]>>"u8);
        file.End();
        var tree = structure.Finish();
        var bookmarks = outline.Finish() is { } id ? $"/Outlines {id} 0 R{(showsOutline ? "/PageMode/UseOutlines" : "")}" : "";
        var about = metadata.Write(file, info, isArchival: check.Faults.Count == 0);
        file.AddObject(catalog,
            $"<</Type/Catalog/Pages {pageTree} 0 R/StructTreeRoot {tree} 0 R/MarkInfo<</Marked true>>/Lang(vi-VN){bookmarks}{sealDestination}" +
            $"/ViewerPreferences<</DisplayDocTitle true>>{about}>>");
        file.Finish(catalog, info);
    }

    /// <param name="FirstPage">Number of its first page in the file, from 0.</param>
    /// <param name="Number">The number printed on it.</param>
    private readonly record struct PlacedSection(int FirstPage, int Number);
}

/// <summary>What the structure has to know of a page that is already written.</summary>
internal sealed record WrittenPage(int Index, IReadOnlyList<StructureElement> ContentOwners, List<(int Key, StructureElement Owner)> LinkOwners);
