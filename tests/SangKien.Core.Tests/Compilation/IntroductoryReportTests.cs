using SangKien.Core.Compilation;
using SangKien.Core.Tests.Plans;
using SangKien.Core.Tests.Workshops;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30.Lint;

namespace SangKien.Core.Tests.Compilation;

public class IntroductoryReportTests
{
    private static readonly SynthesisReport Synthesis = new()
    {
        Frame = Held.Frame, Plan = Held.Day.Plan, Topic = Held.Day.Topic,
        Units =
        [
            new() { Name = "Văn phòng Sở", Receipt = Receipt.OnTime, Situation = "Đã có 12 sáng kiến.", Difficulties = "- Thiếu mẫu;\n- Chậm xét." },
            new() { Name = "Thanh tra Sở", Receipt = Receipt.OnTime, IsSupplementing = true, Situation = "Chưa đủ." },
        ],
        Themes =
        [
            new("Thực trạng", []),
            new("Giải pháp", [Idea("Mẫu điền sẵn", Assessment.Feasible), Idea("Kho dùng chung", Assessment.NeedsStudy), Idea("Bỏ đi", Assessment.Unsuitable)]),
            new("Văn bản", [Idea("Hỏi đáp", Assessment.Feasible)]),
            new(SynthesisTheme.Unsorted, [Idea("Chưa xếp", Assessment.None)]),
        ],
    };

    private static readonly IntroductoryReport Report = IntroductoryReport.From(SeedPlan.Content, Synthesis, Held.Day, Held.Frame);

    [Fact]
    public void It_begins_with_what_plan_and_units_said()
    {
        Assert.Equal(["Đã có 12 sáng kiến (Văn phòng Sở)"], Report.Results);
        Assert.Equal(["Thiếu mẫu (Văn phòng Sở)", "Chậm xét (Văn phòng Sở)"], Report.Shortcomings);
        Assert.Equal(SeedPlan.Content.Purposes, Report.Purposes);
        Assert.Empty(Report.Causes);
    }

    [Fact]
    public void Its_questions_are_the_themes_with_their_open_ideas() =>
        Assert.Equal(
            [
                "Thực trạng",
                "Giải pháp; trong đó trao đổi về tính khả thi, điều kiện thực hiện của các ý tưởng: “Mẫu điền sẵn”, “Kho dùng chung”",
                "Văn bản; trong đó trao đổi về tính khả thi, điều kiện thực hiện của ý tưởng “Hỏi đáp”",
            ],
            Report.Questions);

    [Fact]
    public void It_is_read_out_so_it_has_no_number_and_the_day_of_the_workshop()
    {
        var paper = IntroductoryReportDocument.Compose(Report with { Speaker = new("Trần Văn A", "Trưởng phòng") });

        Assert.Null(paper.Number);
        Assert.Equal(new DateOnly(2022, 10, 28), paper.PlaceAndDate!.Date);
        Assert.Equal("Trần Văn A", Assert.Single(paper.Signatures).Name);
        Assert.StartsWith("Kính thưa các vị đại biểu", PaperLines.Of(paper)[0], StringComparison.Ordinal);
        Assert.Empty(IntroductoryReportDocument.Compose(Report).Signatures);
    }

    [Fact]
    public void A_part_without_text_is_left_out_and_no_numeral_is_skipped() =>
        Assert.Equal(
            ["I. Thực trạng", "II. Mục đích, nội dung hội thảo", "III. Những vấn đề gợi ý thảo luận"],
            IntroductoryReportDocument.Compose(Report).Body.OfType<Heading>().Where(heading => heading.Level == HeadingLevel.Roman).Select(heading => $"{heading.Marker} {heading.Text}"));

    [Fact]
    public void The_lint_finds_nothing() => Assert.Empty(Nd30Lint.Check(IntroductoryReportDocument.Compose(Report)));

    private static SynthesisIdea Idea(string title, Assessment assessment) => new() { Unit = "Văn phòng Sở", Title = title, Assessment = assessment };
}
