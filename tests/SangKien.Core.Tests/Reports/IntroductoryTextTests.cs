using SangKien.Core.Compilation;
using SangKien.Core.Reports;
using SangKien.Core.Reviewing;
using SangKien.Core.Tests.Plans;
using SangKien.Core.Tests.Workshops;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30.Lint;

namespace SangKien.Core.Tests.Reports;

public class IntroductoryTextTests
{
    private static readonly SynthesisReport Synthesis = new()
    {
        Frame = Held.Frame, Plan = Held.Day.Plan, Topic = Held.Day.Topic,
        Units =
        [
            new() { UnitId = 1, ContributionId = 11, Name = "Văn phòng Sở", Receipt = Receipt.OnTime, Situation = "Đã có 12 sáng kiến.", Difficulties = "- Thiếu mẫu;\n- Chậm xét." },
            new() { UnitId = 2, ContributionId = 12, Name = "Thanh tra Sở", Receipt = Receipt.OnTime, IsSupplementing = true, Situation = "Chưa đủ." },
        ],
        Themes =
        [
            new(1, "Thực trạng", []),
            new(2, "Giải pháp", [Idea(1, "Mẫu điền sẵn", Assessment.Feasible), Idea(2, "Kho dùng chung", Assessment.NeedsStudy), Idea(3, "Bỏ đi", Assessment.Unsuitable)]),
            new(0, SynthesisTheme.Unsorted, [Idea(5, "Chưa xếp", Assessment.None)]),
        ],
    };

    private static readonly ReportContent Content = new()
    {
        Subject = "Đề dẫn hội thảo",
        Sections = IntroductoryText.Compose(SeedPlan.Content, Synthesis, Held.Day),
        Figures = ReportFigures.Of(Synthesis),
        Signing = SeedPlan.Content.Signing,
        Archive = "VT",
        Recipients = [new("Lãnh đạo Sở", SangKien.Core.Plans.RecipientAudience.Leadership)],
    };

    private static AdministrativeDocument Paper(ReportContent content) => ReportDocument.Compose(content, SeedPlan.Agency, PaperPrint.Draft);

    [Fact]
    public void It_says_what_plan_and_units_said_and_asks_about_open_ideas()
    {
        var lines = PaperLines.Of(Paper(Content));

        Assert.StartsWith("Kính thưa các vị đại biểu", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.EndsWith("Đã có 12 sáng kiến (Văn phòng Sở).", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.EndsWith("Chậm xét (Văn phòng Sở).", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.EndsWith("Giải pháp; trong đó trao đổi về tính khả thi, điều kiện thực hiện của các ý tưởng: “Mẫu điền sẵn”, “Kho dùng chung”.", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("Chưa đủ", StringComparison.Ordinal) || line.Contains("Chưa xếp", StringComparison.Ordinal));
    }

    [Fact]
    public void A_part_without_text_is_left_out_until_somebody_writes_it_and_no_numeral_is_skipped()
    {
        Assert.Equal(["I. Thực trạng", "II. Mục đích, nội dung hội thảo", "III. Những vấn đề gợi ý thảo luận"], Parts(Content));
        Assert.Equal("I. Sự cần thiết tổ chức hội thảo", Parts(Content.With("context", paragraph => paragraph.Write("Sáng kiến là động lực.")))[0]);
    }

    [Fact]
    public void The_lint_finds_nothing() => Assert.Empty(Nd30Lint.Check(Paper(Content)));

    private static string[] Parts(ReportContent content) =>
        [.. Paper(content).Body.OfType<Heading>().Where(heading => heading.Level == HeadingLevel.Roman).Select(heading => $"{heading.Marker} {heading.Text}")];

    private static SynthesisIdea Idea(int id, string title, Assessment assessment) => new() { Key = $"{id}", IdeaIds = [id], UnitIds = [1], Unit = "Văn phòng Sở", Title = title, Assessment = assessment };
}
