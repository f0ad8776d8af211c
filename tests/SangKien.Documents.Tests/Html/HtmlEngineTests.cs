using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SangKien.Documents.Html;
using SangKien.Documents.Model;

namespace SangKien.Documents.Tests.Html;

public class HtmlEngineTests
{
    private static readonly AdministrativeDocument Plan = new()
    {
        Letterhead = new Letterhead("UBND tỉnh Bắc Giang", "Sở Khoa học và Công nghệ"),
        Number = new DocumentNumber(5, "KH-KHCN"),
        PlaceAndDate = new PlaceAndDate("Bắc Giang", new DateOnly(2022, 10, 5)),
        Title = new DocumentTitle("Kế hoạch", "Tổ chức hội thảo về sáng kiến"),
        Body =
        [
            new Heading(HeadingLevel.Roman, "I.", "Mục đích, yêu cầu"),
            new Heading(HeadingLevel.Clause, "1.", "Mục đích"),
            new Paragraph("Đánh giá thực trạng;") { Marker = "-" },
            new Paragraph("Trên đây là Kế hoạch tổ chức hội thảo./.."),
        ],
        Signatures = [new SignatureBlock(["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], "Nguyễn Phúc Thương")],
        Recipients = new Recipients(["Lãnh đạo Sở"], "VT, CS&SHTT"),
    };

    [Fact]
    public void The_lines_of_a_plan_stand_in_reading_order() =>
        Assert.Equal(
            [
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "UBND TỈNH BẮC GIANG", "SỞ KHOA HỌC VÀ CÔNG NGHỆ",
                "Số: 05/KH-KHCN", "Bắc Giang, ngày 05 tháng 10 năm 2022", "KẾ HOẠCHTổ chức hội thảo về sáng kiến",
                "I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích", "- Đánh giá thực trạng;", "Trên đây là Kế hoạch tổ chức hội thảo./.",
                "Nơi nhận:", "- Lãnh đạo Sở;", "- Lưu: VT, CS&SHTT.", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nguyễn Phúc Thương",
            ],
            Sheet(Plan).QuerySelectorAll("p, h2, h3, h4").Select(Text));

    [Fact]
    public void A_list_that_stands_alone_is_one_sheet()
    {
        var list = new AdministrativeDocument { Annexes = [new Annex { Title = "Danh sách đại biểu", Body = [new Paragraph("Danh sách gồm có 02 đại biểu")] }] };

        Assert.Equal(["DANH SÁCH ĐẠI BIỂU", "Danh sách gồm có 02 đại biểu./."], Sheet(list).QuerySelectorAll("p, h2, h3").Select(Text));
    }

    [Fact]
    public void Headings_lie_below_the_title_without_a_gap()
    {
        var sheet = Sheet(Plan with { Body = [new Heading(HeadingLevel.Roman, "I.", "Nội dung"), new Heading(HeadingLevel.Clause, "1.", "Chủ trì")] });

        Assert.Equal(["H2", "H3", "H4"], sheet.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.TagName));
    }

    [Fact]
    public void Part_marker_and_title_take_a_line_each()
    {
        var heading = Single(new Heading(HeadingLevel.Part, "Chương I", "Quy định chung"), "h3");

        Assert.Equal("Chương I<br>QUY ĐỊNH CHUNG", heading.InnerHtml.Replace("&nbsp;", " ", StringComparison.Ordinal));
        Assert.Contains("sk-heading-centre", heading.ClassList);
    }

    [Fact]
    public void Emphasis_and_new_lines_become_elements() =>
        Assert.Equal(
            "a <strong>b</strong> <em>c</em><br><strong><em>d</em></strong>",
            Single(
                new Paragraph(new RichText(
                [
                    new TextRun("a "), new TextRun("b", Emphasis.Bold), new TextRun(" "), new TextRun("c", Emphasis.Italic), new TextRun("\n"),
                    new TextRun("d", Emphasis.Bold | Emphasis.Italic),
                ])),
                "p").InnerHtml);

    [Fact]
    public void A_table_names_its_columns_and_groups()
    {
        var table = Single(
            new Table(
                [new TableColumn("TT", 16, ParagraphAlignment.Centered), new TableColumn("Họ và tên", 64), new TableColumn("Chữ ký", 80)],
                [new TableRow(["Lãnh đạo Sở"]), new TableRow(["1", "Nguyễn Văn A", ""])])
            {
                Summary = "Danh sách đại biểu", MinimumRowHeight = 9,
            },
            "table");

        Assert.Equal("Danh sách đại biểu", table.QuerySelector("caption")!.TextContent);
        Assert.Equal(["TT", "Họ và tên", "Chữ ký"], table.QuerySelectorAll("thead th[scope=col]").Select(Text));
        Assert.Equal(["sk-w-10", "sk-w-40", "sk-w-50"], table.QuerySelectorAll("col").Select(column => column.ClassName!));
        Assert.Equal("3", table.QuerySelector("th[scope=rowgroup]")!.GetAttribute("colspan"));
        Assert.Equal("sk-h-10", table.QuerySelector("tr:has(td)")!.ClassName);
        Assert.Contains("sk-w-100", table.ClassList);
    }

    [Fact]
    public void A_row_that_may_break_across_pages_has_its_cells_at_its_top()
    {
        var table = Single(new Table([new TableColumn("a", 80)], [new TableRow(["ngắn"]), new TableRow([string.Join(' ', Enumerable.Repeat("dài", 400))])]), "table");

        Assert.Equal(["", "sk-high"], table.QuerySelectorAll("tbody tr").Select(row => row.ClassName!));
    }

    [Fact]
    public void A_long_place_takes_a_wider_column_and_breaks_only_where_that_is_too_narrow_too()
    {
        var (usual, wide, wraps) = (Place("Bắc Giang"), Place("Thành phố Hồ Chí Minh"), Place("Thành phố Hồ Chí Minh, Việt Nam"));

        Assert.DoesNotContain(' ', usual.TextContent);
        Assert.Null(usual.Closest(".sk-long-place"));
        Assert.DoesNotContain(' ', wide.TextContent);
        Assert.NotNull(wide.Closest(".sk-long-place"));
        Assert.Contains(' ', wraps.TextContent);

        static IElement Place(string name) =>
            Sheet(Plan with { PlaceAndDate = new PlaceAndDate(name, new DateOnly(2022, 11, 17)) }).QuerySelector(".sk-sheet-top > div:nth-child(4) > p")!;
    }

    [Fact]
    public void A_table_without_headings_has_no_header_row() =>
        Assert.Null(Single(new Table([new TableColumn("", 80), new TableColumn("", 80)], [new TableRow(["Thời gian:", "8 giờ"])]), "table").QuerySelector("thead"));

    [Fact]
    public void Several_addressees_are_dash_lines_and_one_stands_behind_the_colon()
    {
        var several = Sheet(Plan with { Addressees = ["Văn phòng Sở", "Thanh tra Sở"] }).QuerySelector(".sk-to")!;
        var one = Sheet(Plan with { Addressees = ["UBND tỉnh Bắc Giang;"] }).QuerySelector(".sk-to")!;

        Assert.Equal(["Kính gửi:", "- Văn phòng Sở;", "- Thanh tra Sở."], several.QuerySelectorAll("p").Select(Text));
        Assert.Equal(["Kính gửi: UBND tỉnh Bắc Giang"], one.QuerySelectorAll("p").Select(Text));
    }

    [Fact]
    public void An_official_letter_has_its_subject_below_the_number_and_its_marks()
    {
        var sheet = Sheet(Plan with { Title = null, Concerning = "đôn đốc nộp tham luận", Urgency = Urgency.Immediate, IsDraft = true });

        Assert.Equal(["Số: 05/KH-KHCN", "V/v đôn đốc nộp tham luận", "HỎA TỐC"], sheet.QuerySelectorAll(".sk-sheet-top > div:nth-child(3) > p").Select(Text));
        Assert.Equal("DỰ THẢO", Text(sheet.QuerySelector(".sk-draft")!));
        Assert.Empty(sheet.QuerySelectorAll("h2"));
    }

    [Fact]
    public void A_minutes_has_two_signatures_side_by_side_and_the_recipients_below()
    {
        var sheet = Sheet(Plan with { Signatures = [new SignatureBlock(["THƯ KÝ"], "Vũ Quốc Huy"), new SignatureBlock(["CHỦ TỌA"], "Nguyễn Thanh Bình")] });

        Assert.Equal(["THƯ KÝ", "Vũ Quốc Huy", "CHỦ TỌA", "Nguyễn Thanh Bình"], sheet.QuerySelectorAll(".sk-pair-sign p").Select(Text));
        Assert.NotNull(sheet.QuerySelector(".sk-pair-sign + .sk-recipients"));
    }

    [Fact]
    public void Each_annex_is_a_sheet_of_its_own()
    {
        var sheets = Parse(Plan with
        {
            Annexes = [new Annex { Label = "Phụ lục", Title = "Danh sách đại biểu", Reference = "(Kèm theo Kế hoạch)", IsLandscape = true, Body = [new Paragraph("Gồm 9 người")] }],
        }).QuerySelectorAll("article");

        Assert.Equal(2, sheets.Length);
        Assert.Equal(["Phụ lục", "DANH SÁCH ĐẠI BIỂU"], sheets[1].QuerySelectorAll("h2 > strong").Select(Text));
        Assert.Equal(["(Kèm theo Kế hoạch)", "Gồm 9 người./."], sheets[1].QuerySelectorAll("p").Select(Text));
        Assert.Contains("sk-landscape", sheets[1].ClassList);
    }

    [Fact]
    public void The_verification_code_is_drawn_without_an_address_to_fetch()
    {
        var code = Sheet(Plan with { VerificationAddress = "https://sangkien.example/kiem-tra/1" }).QuerySelector("svg[role=img]")!;

        Assert.StartsWith("M", code.QuerySelector("path")!.GetAttribute("d"), StringComparison.Ordinal);
        Assert.Contains("https://sangkien.example/kiem-tra/1", code.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Empty(code.QuerySelectorAll("image, use, a"));
        Assert.Null(Sheet(Plan with { VerificationAddress = new string('x', 5000) }).QuerySelector("svg"));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("'; DROP TABLE Plans; -- &lt;b&gt; &#x3c;")]
    [InlineData("\uD800 \u0000 \u202E \uFFFE ]]> <!-- -->")]
    public void Hostile_text_stays_text(string text)
    {
        var html = Parse(new AdministrativeDocument
        {
            Letterhead = new Letterhead(text, text), Number = new DocumentNumber(1, text), PlaceAndDate = new PlaceAndDate(text, null),
            Title = new DocumentTitle(text, text), Concerning = text, Addressees = [text, text], LegalBases = [text],
            Body =
            [
                new Heading(HeadingLevel.Roman, text, text), new Paragraph(text) { Marker = text },
                new Table([new TableColumn(text, 160)], [new TableRow([text])]) { Summary = text },
            ],
            Signatures = [new SignatureBlock([text], text)], Recipients = new Recipients([text], text, text), AddressLine = text, VerificationAddress = text,
            Annexes = [new Annex { Label = text, Title = text, Reference = text, Body = [new Paragraph(text)] }],
            Properties = new DocumentProperties { Title = text, Author = text },
        });

        Assert.Empty(html.QuerySelectorAll("script, img, b, style, iframe"));
        Assert.All(html.QuerySelectorAll("*"), element => Assert.DoesNotContain(element.Attributes, attribute => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_stream_receives_the_fragment_as_utf8_and_stays_open()
    {
        using var stream = new MemoryStream();

        new HtmlEngine().Write(Plan, stream);

        Assert.Equal(HtmlEngine.Render(Plan), System.Text.Encoding.UTF8.GetString(stream.ToArray()));
        Assert.True(stream.CanWrite);
    }

    private static IElement Single(Block block, string selector) => Sheet(new AdministrativeDocument { Body = [block], HasEndMark = false }).QuerySelector(selector)!;

    private static IElement Sheet(AdministrativeDocument document) => Parse(document).QuerySelector("article.sk-sheet")!;

    private static IElement Parse(AdministrativeDocument document) => new HtmlParser().ParseDocument(HtmlEngine.Render(document)).Body!;

    private static string Text(IElement element) => element.TextContent.Replace('\u00A0', ' ');
}
