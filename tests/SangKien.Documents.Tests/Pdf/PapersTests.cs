using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Tests.Samples;
using UglyToad.PdfPig;

namespace SangKien.Documents.Tests.Pdf;

/// <summary>What the other papers have that the plan has not.</summary>
public class PapersTests
{
    private const double Near = 0.3, Millimetre = 72 / 25.4;

    private static readonly ReadPaper Letter = PdfReading.Read(SamplePapers.OfficialLetter);
    private static readonly ReadPaper Report = PdfReading.Read(SamplePapers.Report);

    [Fact]
    public void The_subject_of_a_letter_stands_six_points_below_its_number()
    {
        var page = Letter.Pages[0];
        var (number, concerning) = (page.Line("Số:"), page.Line("V/v"));

        Assert.True(concerning is { Size: 12 or 13, IsUpright: true });
        Assert.Equal(number.Middle, concerning.Middle, 1);
        var gap = (concerning.Baseline - number.Baseline) * Millimetre - (0.216 + 0.042) * 13 - 0.891 * 12;
        Assert.InRange(gap, 5.9, 6.3);
    }

    [Fact]
    public void Several_addressees_have_their_dashes_under_the_colon()
    {
        var page = Letter.Pages[0];
        var label = page.Line("Kính gửi:");
        var names = page.Lines.SkipWhile(line => line != label).Skip(1).TakeWhile(line => line.Text.StartsWith('-')).ToList();

        Assert.Equal(["- Văn phòng Sở;", "- Thanh tra Sở;", "- Chi cục Tiêu chuẩn Đo lường Chất lượng."], names.Select(line => line.Text));
        Assert.All(names, line => Assert.InRange(label.Right - line.Left, 0, 1.5));
    }

    [Fact]
    public void One_addressee_stands_on_the_line() =>
        Assert.True(Report.Pages[0].Line("Kính gửi:") is { Text: "Kính gửi: Ủy ban nhân dân tỉnh Bắc Giang", Size: 13 or 14, IsUpright: true });

    [Fact]
    public void The_urgency_mark_is_red_bold_and_framed_in_its_size()
    {
        using var file = PdfDocument.Open(PdfReading.Bytes(SamplePapers.OfficialLetter));
        var frame = Assert.Single(file.GetPage(1).Paths, path => path.IsStroked && path[0].IsDrawnAsRectangle).GetBoundingRectangle()!.Value;

        Assert.True(Letter.Pages[0].Line("THƯỢNG KHẨN") is { IsBlack: false, IsBold: true, Size: 13 or 14 });
        Assert.Equal((40.0, 8.0), (Math.Round(frame.Width / Millimetre, 1), Math.Round(frame.Height / Millimetre, 1)));
    }

    [Fact]
    public void The_address_stands_at_the_foot_of_the_first_page_below_a_rule_as_wide_as_the_text()
    {
        var page = Letter.Pages[0];
        var address = page.Line("Số 71");
        var rule = page.Rules.Where(rule => rule.Top < address.Baseline).MaxBy(rule => rule.Top)!;

        Assert.Equal(160, rule.Length, 1);
        Assert.True(address is { Size: 11 or 12, IsUpright: true });
        Assert.InRange(page.Lines.Max(line => line.Baseline), 265, 277);
    }

    [Fact]
    public void The_code_for_verification_is_eighteen_millimetres_wide()
    {
        using var file = PdfDocument.Open(PdfReading.Bytes(SamplePapers.OfficialLetter));
        var squares = file.GetPage(1).Paths.Single(path => path.IsFilled).Select(square => square.GetBoundingRectangle()!.Value).ToList();
        var recipients = Letter.Pages[0].Line("- Lưu");

        Assert.Equal(18, (squares.Max(s => s.Right) - squares.Min(s => s.Left)) / Millimetre, 1);
        Assert.Equal(18, (squares.Max(s => s.Top) - squares.Min(s => s.Bottom)) / Millimetre, 1);
        Assert.True(297 - squares.Max(s => s.Top) / Millimetre > recipients.Baseline);
    }

    [Fact]
    public void Legal_bases_are_italic_and_end_with_semicolon_and_full_stop()
    {
        var page = Report.Pages[0];
        var bases = page.Lines.SkipWhile(line => !line.Text.StartsWith("Căn cứ", StringComparison.Ordinal)).TakeWhile(line => line.Text != "Phần I").ToList();

        Assert.All(bases, line => Assert.True(line.IsItalic));
        Assert.Equal([";", "."], bases.Where((line, i) => i + 1 == bases.Count || bases[i + 1].Text.StartsWith("Căn cứ", StringComparison.Ordinal)).Select(line => line.Text[^1..]));
    }

    [Fact]
    public void A_part_has_its_marker_above_its_title_both_bold_and_centred()
    {
        var lines = Report.Pages[0].Lines.SkipWhile(line => line.Text != "Phần I").Take(2).ToList();

        Assert.Equal("TÌNH HÌNH TIẾP NHẬN", lines[1].Text);
        Assert.All(lines, line => Assert.True(line.IsBold && Math.Abs(line.Middle - 110) < Near));
    }

    [Fact]
    public void Emphasis_inside_a_paragraph_keeps_its_face() =>
        Assert.Contains(Report.Lines, line => line.Text == "Đến hạn, 9/9 đơn vị đã gửi tham luận với 23 ý tưởng." && line.Font == "Tinos-Regular Tinos-Bold Tinos-BoldItalic");

    [Fact]
    public void An_annex_begins_on_its_own_page_with_label_title_and_reference()
    {
        var page = Report.Pages[1];

        Assert.True(page.Lines[0] is { Text: "Phụ lục I", Size: 14, IsBold: true });
        Assert.True(page.Lines[1] is { Text: "DANH MỤC Ý TƯỞNG, CÁCH LÀM SÁNG TẠO", Size: 13 or 14, IsBold: true });
        Assert.True(page.Lines[2] is { Size: 13 or 14, IsItalic: true });
        Assert.All(page.Lines.Take(3), line => Assert.Equal(110, line.Middle, 0));
        var reference = page.Lines.Where(line => line.IsItalic).ToList();
        Assert.InRange(page.RuleBelow(reference[^1])!.Length, reference.Max(line => line.Width) / 3, reference.Max(line => line.Width) / 2);
    }

    [Fact]
    public void Page_numbers_begin_again_in_each_annex_and_its_first_page_shows_none()
    {
        var numbers = Report.Pages.Select(page => page.Lines.FirstOrDefault(line => line.Baseline < 20)?.Text).ToList();

        Assert.Equal([null, null, "2", "3", null, "2", "3"], numbers);
    }

    [Fact]
    public void A_wide_annex_lies_on_its_side()
    {
        Assert.Equal([(210, 297), (297, 210)], Report.Pages.Select(page => (Math.Round(page.Width), Math.Round(page.Height))).Distinct());
        Assert.All(Report.Pages.Where(page => page.Width > page.Height).SelectMany(page => page.Lines), line => Assert.InRange(line.Right, 30, 277.5));
    }

    [Fact]
    public void A_table_repeats_its_header_on_each_page()
    {
        var headed = Report.Pages.Skip(1).Where(page => page.Lines.Any(line => line.Text.StartsWith("TT", StringComparison.Ordinal)));

        Assert.Equal(6, headed.Count());
    }

    [Fact]
    public void The_end_mark_of_an_annex_stands_once() => Assert.Equal(3, Report.Text.Split("./.").Length - 1);

    [Fact]
    public void Minutes_have_two_signatures_side_by_side_and_no_rule_below_the_title()
    {
        var page = PdfReading.Read(SamplePapers.Minutes).Pages[0];
        var (secretary, chair) = (page.Line("THƯ KÝ"), page.Line("CHỦ TỌA"));

        Assert.Equal(secretary.Baseline, chair.Baseline, 2);
        Assert.True(secretary.Right < 110 && chair.Left > 110);
        Assert.Equal(2, page.Rules.Count);
        Assert.True(page.Line("Nơi nhận:").Baseline > page.Line("Nguyễn Thanh Bình").Baseline);
    }

    [Fact]
    public void Three_lines_of_authority_stand_one_below_the_other()
    {
        var page = PdfReading.Read(SamplePapers.Invitation).Pages[0];
        string[] lines = ["TL. GIÁM ĐỐC", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"];

        Assert.Equal(3, lines.Select(line => page.Line(line).Baseline).Distinct().Count());
        Assert.Single(lines.Select(line => Math.Round(page.Line(line).Middle, 1)).Distinct());
    }

    [Fact]
    public void A_draft_says_so_above_its_letterhead_and_leaves_room_for_number_and_day()
    {
        var page = PdfReading.Read(SamplePapers.DraftPlan).Pages[0];

        Assert.True(page.Line(Phrases.Draft) is { IsBold: true, Baseline: < 20, Left: > 150, Right: < 190 });
        Assert.True(page.Line("Số:") is { Width: > 25 });
        Assert.DoesNotContain(PdfReading.Read(SamplePapers.Plan).Lines, line => line.Text == Phrases.Draft);
    }

    [Fact]
    public void A_long_name_of_an_agency_wraps_and_number_and_date_still_share_their_line()
    {
        var paper = SamplePapers.Plan with { Letterhead = new("Ủy ban nhân dân tỉnh Bắc Giang", "Trung tâm Kỹ thuật tiêu chuẩn đo lường chất lượng và ứng dụng khoa học công nghệ") };
        var page = PdfReading.Read(paper).Pages[0];

        Assert.Equal(page.Line("Số:").Baseline, page.Line("Bắc Giang, ngày").Baseline, 2);
        var names = page.Lines.Where(line => line.Right < 98.5 && line.Baseline < page.Line("Số:").Baseline).ToList();
        Assert.InRange(names.Count(line => line.IsBold), 3, 4);
        Assert.True(page.RuleBelow(names[^1])!.Bottom < page.Line("Số:").Baseline - 4);
    }

    [Fact]
    public void A_list_printed_by_itself_has_no_empty_page_before_it()
    {
        var page = Assert.Single(PdfReading.Read(new AdministrativeDocument { Annexes = [SamplePapers.SigningSheet(3)] }).Pages);

        Assert.Equal("DANH SÁCH ĐẠI BIỂU", page.Lines[1].Text);
    }

    [Fact]
    public void A_gap_to_be_filled_in_by_hand_stays_and_a_space_typed_twice_does_not()
    {
        var paper = new AdministrativeDocument { Body = [new Paragraph("Kế hoạch số        của  Sở")], HasEndMark = false };

        Assert.Equal("Kế hoạch số        của Sở", PdfReading.Read(paper).Text);
    }

    [Fact]
    public void A_page_break_begins_a_page()
    {
        var paper = new AdministrativeDocument { Body = [new Paragraph("Một."), new PageBreak(), new Paragraph("Hai.")] };

        Assert.Equal(["Một.", "Hai./."], PdfReading.Read(paper).Pages.Select(page => page.Lines[^1].Text));
    }
}
