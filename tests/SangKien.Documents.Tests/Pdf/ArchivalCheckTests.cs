using SangKien.Documents.Model;
using SangKien.Documents.Nd30.Repair;
using SangKien.Documents.Nd30.Sections;
using SangKien.Documents.Pdf.Archival;
using SangKien.Documents.Pdf.Fonts;
using SangKien.Documents.Pdf.Layout;
using SangKien.Documents.Pdf.Tagging;
using SangKien.Documents.Pdf.Writing;
using SangKien.Documents.Tests.Samples;

namespace SangKien.Documents.Tests.Pdf;

/// <summary>Each rule that stands before the archival claim accepts a sound paper and refuses an unsound one.</summary>
public class ArchivalCheckTests
{
    public static TheoryData<string> Papers => [.. SamplePapers.WithBook.Keys];

    [Theory, MemberData(nameof(Papers))]
    public void A_sample_paper_may_make_the_claim(string name)
    {
        var check = new ArchivalCheck("Tên");
        foreach (var section in Laid(SamplePapers.WithBook[name]))
        {
            foreach (var page in section.Pages(1)) check.Add(page);
            check.Add(section.Root);
        }

        Assert.DoesNotContain(check.Faults, fault => fault != LinksAreAddedByTheWriter);
    }

    /// <summary>Whoever listens to the structure hears the words in the order in which they were drawn.</summary>
    [Theory, MemberData(nameof(Papers))]
    public void The_structure_follows_the_order_of_the_pages(string name)
    {
        using var file = new PdfFile(Stream.Null);
        var (places, fonts, pictures, number) = (new List<(int Page, int Content)>(), new FontSet(), new PictureSet(file), 0);
        foreach (var section in Laid(SamplePapers.WithBook[name]))
        {
            foreach (var page in section.Pages(1)) PageWriter.Write(new PdfBuffer(), page, number++, fonts, pictures);
            places.AddRange(Contents(section.Root));
        }

        Assert.NotEmpty(places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void A_file_needs_a_title() => AssertFault("title", Root(), title: " ");

    [Fact]
    public void A_page_has_a_possible_size() => AssertFault("smaller or larger", Root(), new Page(2, 100));

    [Fact]
    public void Every_character_has_a_glyph_and_so_a_Unicode_value()
    {
        var page = new Page(100, 100);
        page.Inks.Add(new TextInk(null, FontFace.Of(Emphasis.None), 14, "漢", 0, 1, 0, 0, 0));

        AssertFault("font lacks", Root(), page);
    }

    [Fact]
    public void Only_standard_types_are_used() => AssertFault("no standard type", Root(With("Bogus")));

    [Fact]
    public void Headings_begin_with_the_first_level() => AssertFault("level 2 follows one of level 0", Root(With("H2")));

    [Fact]
    public void Headings_do_not_skip_a_level() => AssertFault("level 3 follows one of level 1", Root(With("H1"), With("H3")));

    [Fact]
    public void A_figure_needs_words() => AssertFault("alternative text", Root(With("Figure")));

    [Fact]
    public void A_header_cell_needs_a_scope()
    {
        var table = new StructureElement("Table");
        table.Add("TR").Add("TH");

        AssertFault("scope", Root(table));
    }

    [Fact]
    public void A_table_needs_a_header_cell()
    {
        var table = new StructureElement("Table");
        table.Add("TR").Add("TD");

        AssertFault("no header cell", Root(table));
    }

    [Fact]
    public void The_rows_of_a_table_have_equally_many_columns()
    {
        var table = new StructureElement("Table");
        table.Add("TR").Add(new StructureElement("TH") { Scope = "Column", ColumnSpan = 2 });
        table.Add("TR").Add("TD");

        AssertFault("different numbers of columns", Root(table));
    }

    [Fact]
    public void A_cell_stands_in_a_row() => AssertFault("TD stands outside TR", Root(With("TD")));

    [Fact]
    public void A_list_holds_items_only()
    {
        var list = new StructureElement("L");
        list.Add(With("P"));

        AssertFault("L holds something other than LI", Root(list));
    }

    [Fact]
    public void A_link_leads_somewhere() => AssertFault(LinksAreAddedByTheWriter, Root(With("Link")));

    [Fact]
    public void A_link_needs_words()
    {
        var page = new Page(100, 100);
        page.Links.Add(new PageLink(With("Link"), 0, 0, 10, 10, 1, " "));

        AssertFault("no words", Root(), page);
    }

    private const string LinksAreAddedByTheWriter = "A link leads nowhere.";

    private static void AssertFault(string words, StructureElement root, Page? page = null, string title = "Tên")
    {
        var check = new ArchivalCheck(title);
        if (page is not null) check.Add(page);
        check.Add(root);
        Assert.Contains(check.Faults, fault => fault.Contains(words, StringComparison.Ordinal));
    }

    private static IEnumerable<SectionLayout> Laid(AdministrativeDocument document) =>
        DocumentSections.Of(DocumentRepair.Repair(document)).Select(section => SectionLayout.Of(section, _ => 0));

    private static IEnumerable<(int Page, int Content)> Contents(StructureElement element) =>
        element.Kids.SelectMany(kid => kid.Element is { } child ? Contents(child) : [(kid.Page, kid.ContentId)]);

    private static StructureElement Root(params StructureElement[] kids)
    {
        var root = new StructureElement("Sect");
        foreach (var kid in kids) root.Add(kid);
        return root;
    }

    private static StructureElement With(string type)
    {
        var element = new StructureElement(type);
        element.AddContent(0, 0);
        return element;
    }
}
