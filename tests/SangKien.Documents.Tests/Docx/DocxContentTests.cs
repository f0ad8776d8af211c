using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;
using SangKien.Documents.Model;
using SangKien.Documents.Tests.Samples;
using Paragraph = SangKien.Documents.Model.Paragraph;
using Table = SangKien.Documents.Model.Table;
using TableRow = SangKien.Documents.Model.TableRow;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace SangKien.Documents.Tests.Docx;

/// <summary>Ô 6, 7, 9b and the annexes, read from the produced file.</summary>
public class DocxContentTests
{
    public static TheoryData<string> Papers => [.. SamplePapers.All.Keys];

    [Theory, MemberData(nameof(Papers))]
    public void Content_is_of_14_points_justified_indented_by_10_mm_6_points_apart_in_single_lines(string name)
    {
        using var file = new DocxFile(SamplePapers.All[name]);

        Assert.All(file.Paragraphs.Where(paragraph => paragraph.StyleId == "BodyText"), paragraph =>
        {
            Assert.Equal((14.0, JustificationValues.Both), (paragraph.Size, paragraph.Alignment!.Value));
            Assert.Equal(10, paragraph.FirstLine, 0.1);
            Assert.Equal(6, paragraph.Before);
            Assert.Equal((12.0, LineSpacingRuleValues.Auto), (paragraph.Line, paragraph.LineRule!.Value));
        });
    }

    [Theory, MemberData(nameof(Papers))]
    public void The_end_mark_stands_once_in_each_part(string name)
    {
        using var file = new DocxFile(SamplePapers.All[name]);

        Assert.Equal(1 + SamplePapers.All[name].Annexes.Count, file.Lines.Count(line => line.Contains("./.", StringComparison.Ordinal)));
        Assert.All(file.Lines.Where(line => line.Contains("./.", StringComparison.Ordinal)), line => Assert.EndsWith("./.", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Headings_are_bold_and_reach_the_navigation_pane()
    {
        using var file = new DocxFile(SamplePapers.Plan);
        var (roman, clause) = (file.Line("I. MỤC ĐÍCH, YÊU CẦU"), file.Line("1. Mục đích"));

        Assert.Equal(("heading 1", 0), (roman.StyleName, roman.OutlineLevel));
        Assert.Equal(("heading 2", 1), (clause.StyleName, clause.OutlineLevel));
        Assert.All(new[] { roman, clause }, heading => Assert.True(heading is { IsBold: true, IsItalic: false, KeepsWithNext: true, Size: 14 }));
        Assert.Equal(10, roman.FirstLine, 0.1);
        Assert.False(file.Line("1. Chủ trì hội thảo: Giám đốc Sở Khoa học và Công nghệ.").IsBold);
    }

    [Fact]
    public void A_part_is_centred_with_its_title_below_its_number()
    {
        using var file = new DocxFile(SamplePapers.Report);
        var part = file.Line("Phần I TÌNH HÌNH TIẾP NHẬN");

        Assert.Equal((JustificationValues.Center, 0.0, true), (part.Alignment!.Value, part.FirstLine, part.IsBold));
    }

    [Fact]
    public void Legal_bases_are_italic_and_end_with_semicolons_and_a_full_stop()
    {
        using var file = new DocxFile(SamplePapers.Report);
        var bases = file.Paragraphs.Where(paragraph => paragraph.Text.StartsWith("Căn cứ", StringComparison.Ordinal)).ToList();

        Assert.All(bases, basis => Assert.True(basis.IsItalic));
        Assert.Equal([';', '.'], bases.Select(basis => basis.Text[^1]));
    }

    [Fact]
    public void Emphasis_becomes_bold_and_italic_runs()
    {
        using var file = new DocxFile(SamplePapers.Report);
        var runs = file.Body.Descendants<Run>().Where(run => run.RunProperties is not null).ToDictionary(run => run.InnerText.Replace('\u00A0', ' '), run => run.RunProperties!);

        Assert.True(runs["9/9"] is { Bold: not null, Italic: null });
        Assert.True(runs["23 ý tưởng"] is { Bold: not null, Italic: not null });
    }

    [Fact]
    public void Authority_post_and_name_stand_on_lines_of_their_own_with_30_mm_free_and_the_block_stays_whole()
    {
        using var file = new DocxFile(SamplePapers.Plan);
        var (authority, post, name) = (file.Line("KT. GIÁM ĐỐC"), file.Line("PHÓ GIÁM ĐỐC"), file.Line("Nguyễn Phúc Thương"));

        Assert.All(new[] { authority, post, name }, line => Assert.Equal((14.0, true, JustificationValues.Center), (line.Size, line.IsBold, line.Alignment!.Value)));
        Assert.Equal(30, name.Before * 25.4 / 72, 0.1);
        Assert.NotNull(name.Row!.TableRowProperties!.GetFirstChild<CantSplit>());
        Assert.True(file.Paragraphs.Last(paragraph => paragraph.StyleId == "BodyText").KeepsWithNext);
        Assert.Equal(["3515", "5556"], name.Row.Ancestors<WordTable>().First().GetFirstChild<TableGrid>()!.Elements<GridColumn>().Select(column => column.Width!.Value!));
    }

    [Fact]
    public void Recipients_begin_level_with_the_signature_and_end_with_the_archive()
    {
        using var file = new DocxFile(SamplePapers.OfficialLetter);
        var heading = file.Line("Nơi nhận:");
        var lines = file.Paragraphs.Where(paragraph => paragraph.StyleId == "Recipient" && paragraph.Text.Length > 0).ToList();

        Assert.True(heading is { Size: 12, IsBold: true, IsItalic: true });
        Assert.Same(heading.Row, file.Line("TL. GIÁM ĐỐC").Row);
        Assert.Equal(["- Như trên;", "- Lãnh đạo Sở;", "- Lưu: VT, CS&SHTT. PL.(12)"], lines.Select(line => line.Text));
        Assert.All(lines, line => Assert.True(line is { Size: 11, IsBold: false, IsItalic: false }));
    }

    [Fact]
    public void The_minutes_are_signed_by_two_side_by_side()
    {
        using var file = new DocxFile(SamplePapers.Minutes);
        var (secretary, chair) = (file.Line("THƯ KÝ"), file.Line("CHỦ TỌA"));

        Assert.Same(secretary.Row, chair.Row);
        Assert.NotSame(secretary.Cell, chair.Cell);
        Assert.Null(file.Line("Nơi nhận:").Row);
    }

    [Fact]
    public void The_verification_code_is_a_picture_of_18_mm_with_a_description()
    {
        using var file = new DocxFile(SamplePapers.OfficialLetter);
        var picture = Assert.Single(file.Body.Descendants<Inline>());

        Assert.Equal((18 * 36_000L, 18 * 36_000L), (picture.Extent!.Cx!.Value, picture.Extent.Cy!.Value));
        Assert.Equal("Mã QR để kiểm tra văn bản", picture.DocProperties!.Description!.Value);
        Assert.Single(file.Main.ImageParts);
    }

    [Fact]
    public void A_table_keeps_its_widths_and_repeats_its_header_row()
    {
        using var file = new DocxFile(SamplePapers.Report);
        var table = file.Body.Elements<WordTable>().Single(table => table.GetFirstChild<TableProperties>()!.TableDescription?.Val?.Value == "Số ý tưởng của từng đơn vị");
        var rows = table.Elements<DocumentFormat.OpenXml.Wordprocessing.TableRow>().ToList();

        Assert.Equal(TableLayoutValues.Fixed, table.GetFirstChild<TableProperties>()!.TableLayout!.Type!.Value);
        Assert.Equal(["680", "6123", "2268"], table.GetFirstChild<TableGrid>()!.Elements<GridColumn>().Select(column => column.Width!.Value!));
        Assert.NotNull(rows[0].TableRowProperties!.GetFirstChild<TableHeader>());
        Assert.True(file.Line("Đơn vị") is { Size: 13, IsBold: true, Alignment: JustificationValues.Center });
        Assert.Equal(3, rows[1].Descendants<GridSpan>().Single().Val!.Value);
        Assert.True(file.Line("Phòng chuyên môn").IsBold);
        Assert.Equal(JustificationValues.Center, file.Line("1").Alignment);
    }

    [Fact]
    public void Rows_to_be_filled_in_by_hand_have_their_least_height()
    {
        using var file = new DocxFile(SamplePapers.Report);
        var row = file.Line("Đại biểu Ví Dụ 1").Row!.TableRowProperties!.GetFirstChild<TableRowHeight>()!;

        Assert.Equal((567u, HeightRuleValues.AtLeast), (row.Val!.Value, row.HeightType!.Value));
    }

    [Fact]
    public void A_row_higher_than_60_mm_may_break_across_pages_and_a_lower_one_may_not()
    {
        using var file = new DocxFile(new AdministrativeDocument
        {
            Body = [new Table([new("", 160)], [new TableRow(["ngắn"]), new TableRow([string.Join(' ', Enumerable.Repeat("dài", 400))])])],
        });
        var rows = file.Body.Descendants<DocumentFormat.OpenXml.Wordprocessing.TableRow>().ToList();

        Assert.Equal([true, false], rows.Select(row => row.TableRowProperties!.GetFirstChild<CantSplit>() is not null));
    }

    [Fact]
    public void A_table_wider_than_the_text_is_narrowed()
    {
        using var file = new DocxFile(new AdministrativeDocument { Body = [new Table([new("a", 200), new("b", 120)], [])] });

        Assert.Equal([100, 60], file.Body.Descendants<GridColumn>().Select(column => Math.Round(int.Parse(column.Width!, System.Globalization.CultureInfo.InvariantCulture) / 56.693)));
    }

    [Fact]
    public void Tables_in_a_row_do_not_grow_together()
    {
        var table = new Table([new("a", 160)], [new TableRow(["b"])]);
        using var file = new DocxFile(SamplePapers.Minutes with { Body = [table, table], HasEndMark = false });

        Assert.All(file.Body.Elements<WordTable>(), each => Assert.IsNotType<WordTable>(each.NextSibling()));
    }

    [Fact]
    public void A_page_break_begins_the_page_of_the_next_block_without_an_empty_line()
    {
        using var file = new DocxFile(new AdministrativeDocument { Body = [new Paragraph("trước"), new PageBreak(), new Paragraph("sau")] });

        Assert.Equal([false, true], file.Paragraphs.Select(paragraph => paragraph.BeginsPage));
    }

    [Fact]
    public void Each_annex_is_a_section_with_page_numbers_of_its_own_and_a_wide_one_lies_across()
    {
        using var file = new DocxFile(SamplePapers.Report);

        Assert.Equal(3, file.Sections.Count);
        Assert.All(file.Sections, section => Assert.Equal(1, section.GetFirstChild<PageNumberType>()!.Start!.Value));
        Assert.Equal(
            [(11906u, 16838u), (11906u, 16838u), (16838u, 11906u)],
            file.Sections.Select(section => section.GetFirstChild<PageSize>()!).Select(size => (size.Width!.Value, size.Height!.Value)));
    }

    [Fact]
    public void A_list_that_stands_alone_has_no_page_before_it()
    {
        using var file = new DocxFile(new AdministrativeDocument { Annexes = [SamplePapers.SigningSheet(2)] });

        Assert.Equal("Phụ lục II", file.Paragraphs[0].Text);
        Assert.Equal(PageOrientationValues.Landscape, Assert.Single(file.Sections).GetFirstChild<PageSize>()!.Orient!.Value);
    }

    [Fact]
    public void An_annex_opens_with_its_label_its_title_in_capitals_and_its_reference_in_italics()
    {
        using var file = new DocxFile(SamplePapers.Report);
        var (label, title) = (file.Line("Phụ lục I"), file.Line("DANH MỤC Ý TƯỞNG, CÁCH LÀM SÁNG TẠO"));
        var reference = file.Paragraphs.First(paragraph => paragraph.Text.StartsWith("(Kèm theo", StringComparison.Ordinal));

        Assert.All(new[] { label, title }, line => Assert.True(line is { Size: 14, IsBold: true, Alignment: JustificationValues.Center }));
        Assert.Equal(0, title.OutlineLevel);
        Assert.True(reference is { Size: 14, IsItalic: true, IsBold: false, Alignment: JustificationValues.Center });
    }
}
