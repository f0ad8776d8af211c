using SangKien.Documents.Model;
using SangKien.Documents.Nd30.Lint;
using SangKien.Documents.Tests.Samples;

namespace SangKien.Documents.Tests.Nd30.Lint;

public class PaperLintTests
{
    private const string FullCitation = "Chỉ thị số 01/CT-UBND ngày 16/01/2014 của Chủ tịch UBND tỉnh về việc đẩy mạnh hoạt động sáng kiến";

    [Fact]
    public void The_first_citation_needs_issuer_and_subject()
    {
        var finding = Assert.Single(Check("Nghị định số 13/2012/NĐ-CP ngày 02/3/2012 (khoản 2 Điều 5)."));

        Assert.Equal("Nghị định số 13/2012/NĐ-CP", finding.Found);
        Assert.Equal("Viện dẫn lần đầu cần có tên cơ quan ban hành, trích yếu nội dung.", finding.Message);
    }

    [Fact]
    public void A_full_citation_and_a_later_short_one_are_sound() => Assert.Empty(Check($"{FullCitation}.", "Theo Chỉ thị số 01/CT-UBND."));

    [Fact]
    public void A_symbol_of_another_issuer_is_asked_about()
    {
        var finding = Assert.Single(Check("Công văn số 1596/BTĐKT-V.II ngày 06/7/2022 của Bộ Nội vụ về việc chấn chỉnh hồ sơ."));

        Assert.Contains("Ban Thi đua - Khen thưởng Trung ương", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_right_issuer_is_sound() =>
        Assert.Empty(Check("Công văn số 1596/BTĐKT-V.II ngày 06/7/2022 của Ban Thi đua - Khen thưởng Trung ương về việc chấn chỉnh hồ sơ."));

    [Fact]
    public void A_department_does_not_sign_on_behalf_of_a_body()
    {
        var paper = Paper("Một.") with { Signatures = [new(["TM. SỞ KHOA HỌC VÀ CÔNG NGHỆ", "GIÁM ĐỐC"], "Nguyễn Thanh Bình")] };

        Assert.Equal("Điều 13, khoản 1", Assert.Single(Nd30Lint.Check(paper)).Article);
    }

    [Fact]
    public void A_collective_body_does()
    {
        var paper = Paper("Một.") with
        {
            Letterhead = new(null, "Ủy ban nhân dân tỉnh Bắc Giang"), Signatures = [new(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], "Lê Ánh Dương")],
        };

        Assert.Empty(Nd30Lint.Check(paper));
    }

    [Fact]
    public void A_signer_has_no_academic_title()
    {
        var paper = Paper("Một.") with { Signatures = [new(["GIÁM ĐỐC"], "TS. Nguyễn Thanh Bình")] };

        Assert.Equal("TS. ", Assert.Single(Nd30Lint.Check(paper)).Found);
        Assert.Empty(Nd30Lint.Check(Paper("Một.") with { Signatures = [new(["GIÁM ĐỐC"], "Nguyễn Thanh Bình")] }));
    }

    [Fact]
    public void A_subject_has_no_full_stop()
    {
        var titled = Paper("Một.") with { Title = new("Kế hoạch", "Tổ chức hội thảo.") };

        Assert.Equal("Trích yếu", Assert.Single(Nd30Lint.Check(titled)).Place);
        Assert.Empty(Nd30Lint.Check(titled with { Title = new("Kế hoạch", "Tổ chức hội thảo") }));
    }

    [Fact]
    public void A_symbol_has_no_spaces()
    {
        Assert.Equal("KH-KHCN", Assert.Single(Nd30Lint.Check(Paper("Một.") with { Number = new(1, "KH - KHCN") })).Fix);
        Assert.Empty(Nd30Lint.Check(Paper("Một.") with { Number = new(1, "KH-KHCN") }));
    }

    [Fact]
    public void The_text_has_to_point_to_its_annex()
    {
        var annexes = new[] { new Annex { Label = "Phụ lục", Title = "Danh sách" } };

        Assert.Equal("Phụ lục I, mục III.1.a", Assert.Single(Nd30Lint.Check(Paper("Một.") with { Annexes = annexes })).Article);
        Assert.Empty(Nd30Lint.Check(Paper("Một (có danh sách kèm theo).") with { Annexes = annexes }));
    }

    [Fact]
    public void One_unit_is_written_with_the_same_capitals_everywhere()
    {
        Assert.Single(Check("Phòng Quản lý Khoa học công nghệ cơ sở chủ trì.", "Gửi về phòng Quản lý khoa học công nghệ cơ sở."));
        Assert.Empty(Check("Phòng Quản lý Khoa học công nghệ cơ sở chủ trì.", "Gửi về Phòng Quản lý Khoa học công nghệ cơ sở."));
    }

    [Fact]
    public void The_place_names_the_section()
    {
        var paper = Paper("Mở đầu.") with
        {
            Body =
            [
                new Heading(HeadingLevel.Roman, "II.", "Nội dung"), new Heading(HeadingLevel.Clause, "3.", "Những vấn đề"),
                new Paragraph("theo khoản 2, Điều 5") { Marker = "-" },
            ],
        };

        Assert.Equal("Mục II.3", Assert.Single(Nd30Lint.Check(paper)).Place);
    }

    /// <summary>The passage as it was really typed in October 2022.</summary>
    [Fact]
    public void The_faults_of_the_real_plan_are_found() =>
        Assert.Equal(
            ["Nghị định số 13/2012/NĐ-CP", "khoản 2, ", "Công văn số 1596/BTĐKT - V.II", "1596/BTĐKT - V.II"],
            Check(
                "Một số nội dung quy định: Nghị định số 13/2012/NĐ-CP ngày 02/3/2012 (khoản 2, Điều 5); Công văn số 1596/BTĐKT - V.II ngày 06/7/2022 " +
                $"của Bộ Nội vụ về việc chấn chỉnh công tác lập hồ sơ đề nghị khen thưởng cấp nhà nước; {FullCitation}.").Select(finding => finding.Found));

    [Fact]
    public void The_corrected_plan_still_has_the_two_questions_that_only_people_can_answer() =>
        Assert.Equal(
            ["Nghị định số 13/2012/NĐ-CP", "Công văn số 1596/BTĐKT-V.II"],
            Nd30Lint.Check(SamplePapers.Plan).Select(finding => finding.Found));

    private static IReadOnlyList<LintFinding> Check(params string[] paragraphs) => Nd30Lint.Check(Paper(paragraphs));

    private static AdministrativeDocument Paper(params string[] paragraphs) => new()
    {
        Letterhead = new("UBND tỉnh Bắc Giang", "Sở Khoa học và Công nghệ"), Body = [.. paragraphs.Select(text => new Paragraph(text))],
    };
}
