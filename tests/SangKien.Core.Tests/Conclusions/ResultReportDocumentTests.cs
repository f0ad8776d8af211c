using SangKien.Core.Conclusions.Closing;
using SangKien.Core.Tests.Workshops;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30.Lint;

namespace SangKien.Core.Tests.Conclusions;

public class ResultReportDocumentTests
{
    private static readonly ResultFigures Figures = new(Concluded.Attendance)
    {
        Owing = 3, OnTime = 1, Late = 1, Presented = 2, Opinions = 5, Ideas = 2, NeedingStudy = 1, FeasibleIdeas = ["Mẫu điền sẵn (Văn phòng Sở)"],
    };

    private static readonly ResultReport Report = new(Held.Frame, Held.Day)
    {
        Addressee = "Ủy ban nhân dân tỉnh Bắc Giang", Preparations = [Figures.Received, "Văn phòng Sở chuẩn bị hội trường"], Figures = Figures.Rows, FeasibleIdeas = Figures.FeasibleIdeas,
        Assessments = ["Hội thảo thiết thực"], Recommendations = ["Đề nghị nhân rộng"], Conclusions = Concluded.All,
    };

    [Fact]
    public void The_figures_are_those_of_the_day_and_of_the_compilation() =>
        Assert.Equal(
            ["40/42", "03", "02", "02", "05", "02", "01", "01"],
            ResultReportDocument.Compose(Report).Body.OfType<Table>().Single().Rows.Select(row => row.Cells[2].PlainText));

    [Fact]
    public void It_goes_through_preparation_results_assessment_and_next_steps()
    {
        var paper = ResultReportDocument.Compose(Report);
        var lines = PaperLines.Of(paper);

        Assert.Equal(
            ["I. Công tác chuẩn bị", "II. Kết quả hội thảo", "III. Đánh giá", "IV. Kiến nghị, nhiệm vụ tiếp theo"],
            paper.Body.OfType<Heading>().Where(heading => heading.Level == HeadingLevel.Roman).Select(heading => $"{heading.Marker} {heading.Text}"));
        Assert.Contains("- Tiếp nhận, tổng hợp ý kiến tham luận: 02/03 phòng, đơn vị đã gửi, trong đó 01 đúng hạn, 01 quá hạn; 01 phòng, đơn vị chưa gửi.", lines);
        Assert.Contains("- Mẫu điền sẵn (Văn phòng Sở).", lines);
        Assert.Contains("- Trung tâm ví dụ thí điểm kho dùng chung.", lines);
    }

    [Fact]
    public void Only_a_report_to_a_superior_is_addressed()
    {
        Assert.Equal(["Ủy ban nhân dân tỉnh Bắc Giang"], ResultReportDocument.Compose(Report).Addressees);
        Assert.Equal("Như trên", ResultReportDocument.Compose(Report).Recipients!.Lines[0]);
        Assert.Empty(ResultReportDocument.Compose(Report with { Addressee = "" }).Addressees);
        Assert.DoesNotContain("Như trên", ResultReportDocument.Compose(Report with { Addressee = "" }).Recipients!.Lines);
    }

    [Fact]
    public void Without_anything_but_figures_it_is_still_a_report() =>
        Assert.Equal(
            ["I. Kết quả hội thảo"],
            ResultReportDocument.Compose(new(Held.Frame, Held.Day) { Figures = new ResultFigures(new() { Expected = 0, Present = 0 }).Rows }).Body
                .OfType<Heading>().Where(heading => heading.Level == HeadingLevel.Roman).Select(heading => $"{heading.Marker} {heading.Text}"));

    [Fact]
    public void The_last_sentence_takes_the_paragraph_before_it_to_the_page_of_the_signature()
    {
        Assert.True(Assert.IsType<Paragraph>(ResultReportDocument.Compose(Report).Body[^2]).KeepWithNext);
        Assert.Single(ResultReportDocument.Compose(new(Held.Frame, Held.Day)).Body.Skip(1));
    }

    [Fact]
    public void The_lint_finds_nothing() => Assert.Empty(Nd30Lint.Check(ResultReportDocument.Compose(Report)));
}
