using DocumentFormat.OpenXml.Wordprocessing;
using SangKien.Documents.Model;
using SangKien.Documents.Tests.Samples;

namespace SangKien.Documents.Tests.Docx;

/// <summary>Ô 1–5 and 9a, 10b, 11, 13 of the decree, read from the produced file (Phụ lục I, mục II, III).</summary>
public class DocxLetterheadTests
{
    private const string Nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Motto = "Độc lập - Tự do - Hạnh phúc";

    public static TheoryData<string> Papers => [.. SamplePapers.All.Keys];

    [Theory, MemberData(nameof(Papers))]
    public void Nation_and_motto_are_bold_and_centred_and_the_rule_is_as_long_as_the_motto(string name)
    {
        using var file = new DocxFile(SamplePapers.All[name]);

        Assert.Equal((12.0, true, false, JustificationValues.Center), Face(file.Line(Nation)));
        Assert.Equal((13.0, true, false, JustificationValues.Center), Face(file.Line(Motto)));
        Assert.Equal(56.1, file.RuleBelow(Motto).Length, 0.5);
    }

    [Fact]
    public void The_nation_never_wraps()
    {
        using var file = new DocxFile(SamplePapers.Plan);

        Assert.DoesNotContain(' ', file.Body.Descendants<Text>().Single(text => text.Text.StartsWith("CỘNG", StringComparison.Ordinal)).Text);
    }

    [Theory, MemberData(nameof(Papers))]
    public void The_superior_is_upright_and_the_issuer_bold_with_a_rule_of_a_third_to_a_half(string name)
    {
        using var file = new DocxFile(SamplePapers.All[name]);

        Assert.Equal((12.0, false, false, JustificationValues.Center), Face(file.Line("UBND TỈNH BẮC GIANG")));
        Assert.Equal((12.0, true, false, JustificationValues.Center), Face(file.Line("SỞ KHOA HỌC VÀ CÔNG NGHỆ")));
        Assert.InRange(file.RuleBelow("SỞ KHOA HỌC VÀ CÔNG NGHỆ").Length, 64.8 / 3, 64.8 / 2);
    }

    [Fact]
    public void The_rule_of_an_issuer_of_two_lines_is_measured_by_the_longer_line()
    {
        using var file = new DocxFile(SamplePapers.Plan with { Letterhead = new(null, "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông và nông nghiệp") });

        Assert.InRange(file.RuleBelow("BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG CÁC CÔNG TRÌNH GIAO THÔNG VÀ NÔNG NGHIỆP").Length, 50.0 / 3, 68.0 / 2);
    }

    [Fact]
    public void The_head_is_read_in_the_decrees_order_though_the_nation_stands_right()
    {
        using var file = new DocxFile(SamplePapers.Plan);
        var names = file.Body.Elements<DocumentFormat.OpenXml.Wordprocessing.Table>().First();

        Assert.NotNull(names.GetFirstChild<TableProperties>()!.BiDiVisual);
        Assert.Equal([Nation, Motto, "UBND TỈNH BẮC GIANG", "SỞ KHOA HỌC VÀ CÔNG NGHỆ", "Số: 15/KH-KHCN", "Bắc Giang, ngày 05 tháng 10 năm 2022"], file.Lines.Take(6));
    }

    [Fact]
    public void Number_and_date_share_a_row()
    {
        using var file = new DocxFile(SamplePapers.Plan);
        var head = file.Body.Elements<DocumentFormat.OpenXml.Wordprocessing.Table>().ElementAt(1);
        var (number, date) = (file.Line("Số: 15/KH-KHCN"), file.Line("Bắc Giang, ngày 05 tháng 10 năm 2022"));

        Assert.Single(head.Elements<DocumentFormat.OpenXml.Wordprocessing.TableRow>());
        Assert.Equal(["3855", "5216"], head.GetFirstChild<TableGrid>()!.Elements<GridColumn>().Select(column => column.Width!.Value!));
        Assert.Same(number.Row, date.Row);
        Assert.Equal((13.0, false, false, JustificationValues.Center), Face(number));
        Assert.Equal((13.0, false, true, JustificationValues.Center), Face(date));
        Assert.Equal(number.Before, date.Before);
    }

    [Fact]
    public void A_draft_leaves_gaps_for_number_and_day_and_says_so_in_the_top_margin()
    {
        using var file = new DocxFile(SamplePapers.DraftPlan);
        var first = file.Sections[0].Elements<HeaderReference>().Single(header => header.Type! == HeaderFooterValues.First);

        Assert.Contains(file.Lines, line => line.StartsWith("Số:       ", StringComparison.Ordinal) && line.EndsWith("/KH-KHCN", StringComparison.Ordinal));
        Assert.Equal("DỰ THẢO", file.Part(first.Id).RootElement!.InnerText);
    }

    [Fact]
    public void An_issued_paper_has_an_empty_first_header()
    {
        using var file = new DocxFile(SamplePapers.Plan);
        var first = file.Sections[0].Elements<HeaderReference>().Single(header => header.Type! == HeaderFooterValues.First);

        Assert.Equal("", file.Part(first.Id).RootElement!.InnerText);
    }

    [Fact]
    public void Type_and_subject_are_bold_and_the_rule_below_is_a_third_to_a_half_of_the_longest_line()
    {
        using var file = new DocxFile(SamplePapers.Plan);
        var subject = file.Line("Tổ chức hội thảo về giải pháp nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh");

        Assert.Equal((14.0, true, false, JustificationValues.Center), Face(file.Line("KẾ HOẠCH")));
        Assert.Equal((14.0, true, false, JustificationValues.Center), Face(subject));
        Assert.InRange(file.RuleBelow(subject.Text).Length, 126.8 / 3, 126.8 / 2);
    }

    [Fact]
    public void The_minutes_have_no_rule_below_the_title_and_no_date()
    {
        using var file = new DocxFile(SamplePapers.Minutes);

        Assert.Equal(2, file.Paragraphs.Count(paragraph => paragraph.HasTopBorder));
        Assert.DoesNotContain(file.Lines, line => line.Contains("Bắc Giang, ngày", StringComparison.Ordinal));
    }

    [Fact]
    public void The_subject_of_an_official_letter_stands_6_points_below_its_number()
    {
        using var file = new DocxFile(SamplePapers.OfficialLetter);
        var (number, subject) = (file.Line("Số: 128/SKHCN-CS&SHTT"), file.Line("V/v đôn đốc gửi ý kiến tham luận hội thảo về hoạt động sáng kiến"));

        Assert.Same(number.Cell, subject.Cell);
        Assert.Equal((12.0, false, false, JustificationValues.Center), Face(subject));
        Assert.Equal(6, subject.Before);
        Assert.DoesNotContain(file.Paragraphs, paragraph => paragraph.StyleId == "Title");
    }

    [Theory]
    [InlineData(Urgency.Urgent, "KHẨN", 20)]
    [InlineData(Urgency.VeryUrgent, "THƯỢNG KHẨN", 40)]
    [InlineData(Urgency.Immediate, "HỎA TỐC", 30)]
    public void An_urgency_mark_is_framed_and_red(Urgency urgency, string words, double width)
    {
        using var file = new DocxFile(SamplePapers.OfficialLetter with { Urgency = urgency });
        var mark = file.Line(words);
        const double frame = 3.2;

        Assert.Equal((13.0, true), (mark.Size, mark.IsBold));
        Assert.Equal(width, mark.Length + frame, 0.2);
        Assert.Contains("FF0000", file.Main.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(style => style.StyleId == mark.StyleId).OuterXml, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_addressees_are_dash_lines_under_the_colon()
    {
        using var file = new DocxFile(SamplePapers.OfficialLetter);

        Assert.Equal(35, file.Line("Kính gửi:").Left, 0.1);
        Assert.InRange(file.Line("- Văn phòng Sở;").Left, 45, 58);
        Assert.Equal("- Chi cục Tiêu chuẩn Đo lường Chất lượng.", file.Lines.Single(line => line.Contains("Chi cục", StringComparison.Ordinal)));
    }

    [Fact]
    public void One_addressee_stands_behind_the_colon()
    {
        using var file = new DocxFile(SamplePapers.Report);

        Assert.Contains("Kính gửi: Ủy ban nhân dân tỉnh Bắc Giang", file.Lines);
    }

    [Fact]
    public void The_address_stands_at_the_foot_of_the_first_page_below_a_rule()
    {
        using var file = new DocxFile(SamplePapers.OfficialLetter);
        var footer = Assert.Single(file.Sections[0].Elements<FooterReference>());

        Assert.Equal(HeaderFooterValues.First, footer.Type!.Value);
        Assert.Equal(SamplePapers.OfficialLetter.AddressLine, file.Part(footer.Id).RootElement!.InnerText.Replace('\u00A0', ' '));
    }

    private static (double Size, bool IsBold, bool IsItalic, JustificationValues? Alignment) Face(ReadParagraph line) =>
        (line.Size, line.IsBold, line.IsItalic, line.Alignment);
}
