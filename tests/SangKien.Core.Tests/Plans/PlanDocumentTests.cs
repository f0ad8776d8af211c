using SangKien.Core.Plans;
using SangKien.Core.Reviewing;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;

namespace SangKien.Core.Tests.Plans;

public sealed class PlanDocumentTests
{
    /// <summary>The text of the real plan, a paragraph a line, with the certain mends of its format only.</summary>
    private static string[] RealPlan { get; } = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Plans", "seed-plan.txt"));

    [Fact]
    public void The_paper_of_the_real_plan_says_sentence_by_sentence_what_the_real_plan_says() =>
        Assert.Equal(RealPlan, Lines(PlanDocument.Compose(SeedPlan.Content, SeedPlan.Agency, PaperPrint.Draft)));

    [Fact]
    public void A_draft_is_marked_and_has_neither_number_nor_day()
    {
        var paper = PlanDocument.Compose(SeedPlan.Content, SeedPlan.Agency, PaperPrint.Of(PaperStatus.InReview));

        Assert.True(paper.IsDraft);
        Assert.Equal(new DocumentNumber(null, "KH-KHCN"), paper.Number);
        Assert.Equal(new PlaceAndDate("Bắc Giang", null, new DateOnly(2022, 10, 1)), paper.PlaceAndDate);
    }

    [Fact]
    public void An_approved_plan_is_no_draft_and_leaves_number_and_day_blank()
    {
        var paper = PlanDocument.Compose(SeedPlan.Content, SeedPlan.Agency, PaperPrint.Of(PaperStatus.Approved));

        Assert.False(paper.IsDraft);
        Assert.Null(paper.Number!.Number);
        Assert.Null(paper.PlaceAndDate!.Date);
    }

    [Fact]
    public void An_issued_plan_has_number_date_and_the_address_of_its_check()
    {
        var paper = PlanDocument.Compose(SeedPlan.Content, SeedPlan.Agency, PaperPrint.Issued(SeedPlan.Number, "https://cong.example/xac-minh/abc"));

        Assert.Equal("15/KH-KHCN", NumberAndSymbol.Format(paper.Number!));
        Assert.Equal(new DateOnly(2022, 10, 5), paper.PlaceAndDate!.Date);
        Assert.Equal("https://cong.example/xac-minh/abc", paper.VerificationAddress);
        Assert.Equal("Kế hoạch số 15/KH-KHCN", paper.Properties.Title);
    }

    [Fact]
    public void Letterhead_recipients_and_signature_are_those_of_the_agency_and_the_plan()
    {
        var paper = PlanDocument.Compose(SeedPlan.Content, SeedPlan.Agency, PaperPrint.Draft);

        Assert.Equal(new Letterhead("UBND tỉnh Bắc Giang", "Sở Khoa học và Công nghệ"), paper.Letterhead);
        Assert.Equal(
            ["- Lãnh đạo Sở;", "- Các phòng, đơn vị thuộc Sở;", "- Công chức, viên chức thuộc Sở;", "- Lưu: VT, CS&SHTT."],
            ListEndings.Recipients(paper.Recipients!));
        var signature = Assert.Single(paper.Signatures);
        Assert.Equal(["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], signature.Lines);
        Assert.Equal("Nguyễn Phúc Thương", signature.Name);
    }

    [Fact]
    public void A_clause_nobody_has_written_shows_an_ellipsis_and_keeps_its_number()
    {
        var lines = Lines(PlanDocument.Compose(SeedPlan.Content with { Venue = " " }, SeedPlan.Agency, PaperPrint.Draft));

        Assert.Contains("6. Địa điểm: …", lines);
    }

    private static IEnumerable<string> Lines(AdministrativeDocument paper) =>
        [paper.Title!.Type.ToUpperInvariant(), paper.Title.Subject, .. EndMark.Close(paper.Body).Select(Line)];

    private static string Line(Block block) => block switch
    {
        Heading heading => $"{heading.Marker} {heading.Text}",
        Paragraph paragraph => $"{paragraph.Marker} {paragraph.Text.PlainText}".TrimStart(),
        _ => throw new InvalidOperationException("A plan has headings and paragraphs only."),
    };
}
