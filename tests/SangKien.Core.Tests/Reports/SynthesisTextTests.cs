using SangKien.Core.Compilation;
using SangKien.Core.Issuing;
using SangKien.Core.Reports;
using SangKien.Core.Reviewing;
using SangKien.Core.Tests.Plans;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30.Lint;

namespace SangKien.Core.Tests.Reports;

public class SynthesisTextTests
{
    private static readonly SynthesisReport Data = new()
    {
        Frame = PaperFrame.Like(SeedPlan.Content, SeedPlan.Agency, new DateOnly(2022, 10, 24)),
        Plan = new(SeedPlan.Number, SeedPlan.Content.Subject, SeedPlan.Agency.Name),
        Topic = "Giải pháp nâng cao chất lượng hoạt động sáng kiến",
        DeadlinePhrase = "trước ngày 22/10/2022",
        Units =
        [
            new() { UnitId = 1, ContributionId = 11, Name = "Văn phòng Sở", Receipt = Receipt.OnTime, SentAtUtc = new DateTime(2022, 10, 20, 2, 5, 0, DateTimeKind.Utc), IdeaCount = 2, Situation = "Đã có 12 sáng kiến.", Difficulties = "- Thiếu mẫu;\n- Chậm xét." },
            new() { UnitId = 2, ContributionId = 12, Name = "Thanh tra Sở", Receipt = Receipt.Late, SentAtUtc = new DateTime(2022, 10, 23, 2, 5, 0, DateTimeKind.Utc), IdeaCount = 2, Situation = "Ít sáng kiến." },
            new() { UnitId = 3, ContributionId = 13, Name = "Phòng Quản lý Công nghệ", Receipt = Receipt.OnTime, IsSupplementing = true, Situation = "Chưa đủ." },
            new() { UnitId = 4, Name = "Trung tâm Ứng dụng" },
        ],
        Themes =
        [
            new(1, "Thực trạng", []),
            new(2, "Giải pháp", [Idea(1, [1], "Văn phòng Sở", "Mẫu điền sẵn", Assessment.Feasible), Merged()]),
            new(0, SynthesisTheme.Unsorted, [Idea(3, [2], "Thanh tra Sở", "Bảng tự kiểm tra", Assessment.None)]),
        ],
    };

    private static ReportContent Content(SynthesisReport data) => new()
    {
        Subject = "Tổng hợp ý kiến tham luận hội thảo",
        Sections = SynthesisText.Compose(data),
        Figures = ReportFigures.Of(data),
        Signing = data.Frame.Signing,
        Archive = data.Frame.Archive,
        Recipients = [new("Lãnh đạo Sở", SangKien.Core.Plans.RecipientAudience.Leadership)],
    };

    private static AdministrativeDocument Paper(SynthesisReport data) => ReportDocument.Compose(Content(data), SeedPlan.Agency, PaperPrint.Draft);

    [Fact]
    public void The_paper_is_a_draft_report_with_the_plans_signature_block()
    {
        var paper = Paper(Data);

        Assert.True(paper.IsDraft);
        Assert.Equal(new DocumentNumber(null, "BC-KHCN"), paper.Number);
        Assert.Equal("Báo cáo", paper.Title!.Type);
        Assert.Equal(["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], Assert.Single(paper.Signatures).Lines);
        Assert.Equal(
            [
                "I. Tình hình tiếp nhận", "II. Tổng hợp theo nhóm vấn đề", "1. Giải pháp", "2. Chưa xếp nhóm",
                "III. Nhận xét, đề xuất", "1. Nhận xét", "2. Vấn đề đề xuất thảo luận", "3. Đề xuất",
            ],
            paper.Body.OfType<Heading>().Select(heading => $"{heading.Marker} {heading.Text}"));
        Assert.Empty(Nd30Lint.Check(paper));
    }

    [Fact]
    public void The_reception_table_gives_counts_and_shares_and_its_chart_the_same()
    {
        Assert.Equal(
            ["1|Phòng, đơn vị phải gửi ý kiến tham luận|04|", "2|Phòng, đơn vị đã gửi|03|75", "3|Trong đó: gửi đúng hạn|02|50", "4|Trong đó: gửi quá hạn|01|25", "5|Phòng, đơn vị chưa gửi|01|25", "6|Ý tưởng, cách làm sáng tạo được tổng hợp|03|"],
            Tables(Data)[0].Rows.Select(Line));
        Assert.Equal("Tình hình gửi ý kiến tham luận (số phòng, đơn vị): Gửi đúng hạn 2; Gửi quá hạn 1; Chưa gửi 1.", Charts()[0].Words);
    }

    [Fact]
    public void A_contribution_stands_once_under_the_theme_of_most_of_its_ideas()
    {
        var lines = Lines();

        Assert.Single(lines, line => line.Contains("Đã có 12 sáng kiến", StringComparison.Ordinal));
        Assert.Contains("+ Thiếu mẫu;", lines);
        Assert.DoesNotContain(lines, line => line.Contains("Chưa đủ", StringComparison.Ordinal));
        Assert.Equal([11], Content(Data).Sections.Single(section => section.Key == "theme-2").Paragraphs.Single(paragraph => paragraph.Text.Contains("12 sáng kiến", StringComparison.Ordinal)).ContributionIds);
    }

    [Fact]
    public void A_merged_idea_is_one_row_with_all_its_units_and_knows_its_sources()
    {
        Assert.Equal(
            ["1|Mẫu điền sẵn\nNội dung|Văn phòng Sở|Khả thi|", "2|Kho dùng chung\nNội dung|Văn phòng Sở; Thanh tra Sở|Cần nghiên cứu|", "3|Bảng tự kiểm tra\nNội dung|Thanh tra Sở|Chưa đánh giá|"],
            Tables(Data).Where(table => table.Columns[1].Heading == "Ý tưởng, cách làm").SelectMany(table => table.Rows).Select(Line));
        Assert.Equal([2, 4], Content(Data).Paragraphs.Single(paragraph => paragraph.Key == "idea-g7").IdeaIds);
    }

    [Fact]
    public void Remarks_and_questions_say_what_the_figures_say()
    {
        var lines = Lines();

        Assert.Contains("- 03/04 phòng, đơn vị đã gửi ý kiến tham luận; còn 01 phòng, đơn vị chưa gửi.", lines);
        Assert.Contains("- Các ý tưởng tập trung nhiều nhất ở nhóm vấn đề “Giải pháp” (02/03 ý tưởng).", lines);
        Assert.Contains("- Chưa có ý tưởng nào về: Thực trạng.", lines);
        Assert.Contains("- Đưa ra thảo luận tại hội thảo ý tưởng “Mẫu điền sẵn” được đánh giá khả thi; đề nghị các đơn vị chuẩn bị phát biểu: Văn phòng Sở.", lines);
        Assert.Contains("- Giải pháp; trong đó trao đổi về tính khả thi, điều kiện thực hiện của các ý tưởng: “Mẫu điền sẵn”, “Kho dùng chung”.", lines);
        Assert.Contains("- Tiếp tục đánh giá 01 ý tưởng còn lại trước khi tổ chức hội thảo.", lines);
    }

    [Fact]
    public void With_nothing_received_the_report_says_so()
    {
        var lines = Lines(Data with { Units = [new() { Name = "Văn phòng Sở" }], Themes = [] });

        Assert.Contains("- 00/01 phòng, đơn vị đã gửi ý kiến tham luận; còn 01 phòng, đơn vị chưa gửi.", lines);
        Assert.Contains("Chưa có ý tưởng, cách làm sáng tạo nào được tổng hợp.", lines);
        Assert.Contains("Các phòng, đơn vị chưa gửi: Văn phòng Sở.", lines);
    }

    [Fact]
    public void The_annex_lists_every_unit_with_its_moment() =>
        Assert.Equal(
            ["1|Văn phòng Sở|Đúng hạn|9:05, 20/10/2022|2", "2|Thanh tra Sở|Quá hạn|9:05, 23/10/2022|2", "3|Phòng Quản lý Công nghệ|Đang bổ sung||", "4|Trung tâm Ứng dụng|Chưa gửi||"],
            Paper(Data).Annexes[0].Body.OfType<Table>().Single().Rows.Select(Line));

    [Fact]
    public void A_long_content_is_cut_behind_a_word()
    {
        var idea = Idea(1, [1], "Văn phòng Sở", "Dài", Assessment.None) with { Content = string.Join(' ', Enumerable.Repeat("sáng kiến", 100)) };
        var cell = Tables(Data with { Themes = [new(2, "Giải pháp", [idea])] }).Last().Rows[0].Cells[1].PlainText;

        Assert.EndsWith(" kiến…", cell, StringComparison.Ordinal);
        Assert.InRange(cell.Length, 380, 410);
    }

    private static SynthesisIdea Idea(int id, int[] units, string unit, string title, Assessment assessment) =>
        new() { Key = $"{id}", IdeaIds = [id], UnitIds = units, Unit = unit, Title = title, Content = "Nội dung", Assessment = assessment };

    private static SynthesisIdea Merged() =>
        Idea(2, [1, 2], "Văn phòng Sở; Thanh tra Sở", "Kho dùng chung", Assessment.NeedsStudy) with { Key = "g7", IdeaIds = [2, 4] };

    private static List<Table> Tables(SynthesisReport data) => [.. Paper(data).Body.OfType<Table>()];

    private static List<Chart> Charts() => [.. Paper(Data).Body.OfType<Chart>()];

    private static List<string> Lines(SynthesisReport? data = null) =>
        [.. Paper(data ?? Data).Body.OfType<Paragraph>().Select(paragraph => $"{paragraph.Marker} {paragraph.Text.PlainText}".TrimStart())];

    private static string Line(TableRow row) => string.Join('|', row.Cells.Select(cell => cell.PlainText));
}
