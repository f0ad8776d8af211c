using SangKien.Core.Compilation;
using SangKien.Core.Issuing;
using SangKien.Core.Tests.Plans;
using SangKien.Documents.Model;

namespace SangKien.Core.Tests.Compilation;

public class SynthesisReportTests
{
    private static readonly SynthesisReport Report = new()
    {
        Frame = PaperFrame.Like(SeedPlan.Content, SeedPlan.Agency, new DateOnly(2022, 10, 24)),
        Plan = new(SeedPlan.Number, SeedPlan.Content.Subject, SeedPlan.Agency.Name),
        Topic = "Giải pháp nâng cao chất lượng hoạt động sáng kiến",
        DeadlinePhrase = "trước ngày 22/10/2022",
        Units =
        [
            new() { Name = "Văn phòng Sở", Receipt = Receipt.OnTime, SentAtUtc = new DateTime(2022, 10, 20, 2, 5, 0, DateTimeKind.Utc), IdeaCount = 2, Situation = "Đã có 12 sáng kiến.", Difficulties = "- Thiếu mẫu;\n- Chậm xét." },
            new() { Name = "Thanh tra Sở", Receipt = Receipt.Late, IdeaCount = 1, Situation = "Ít sáng kiến." },
            new() { Name = "Phòng Quản lý Công nghệ", Receipt = Receipt.OnTime, IsSupplementing = true, Situation = "Chưa đủ." },
            new() { Name = "Trung tâm Ứng dụng" },
        ],
        Themes =
        [
            new("Thực trạng", []),
            new("Giải pháp", [Idea("Văn phòng Sở", "Mẫu điền sẵn", Assessment.Feasible), Idea("Văn phòng Sở", "Kho dùng chung", Assessment.NeedsStudy)]),
            new(SynthesisTheme.Unsorted, [Idea("Thanh tra Sở", "Bảng tự kiểm tra", Assessment.None)]),
        ],
    };

    [Fact]
    public void The_figures_follow_from_the_units() =>
        Assert.Equal(
            (4, 3, 2, 1, 1, 1, 3),
            (Report.Owing, Report.Sent, Report.OnTime, Report.Late, Report.Missing, Report.Supplementing, Report.IdeaCount));

    [Fact]
    public void The_paper_is_a_draft_report_with_the_plans_signature_block()
    {
        var paper = SynthesisReportDocument.Compose(Report);

        Assert.True(paper.IsDraft);
        Assert.Equal(new DocumentNumber(null, "BC-KHCN"), paper.Number);
        Assert.Equal("Báo cáo", paper.Title!.Type);
        Assert.Equal(["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], Assert.Single(paper.Signatures).Lines);
        Assert.Equal(
            ["I. Tình hình tiếp nhận", "II. Tổng hợp nội dung", "III. Các ý tưởng, cách làm sáng tạo", "IV. Nhận xét, đề xuất"],
            paper.Body.OfType<Heading>().Where(heading => heading.Level == HeadingLevel.Roman).Select(heading => $"{heading.Marker} {heading.Text}"));
    }

    [Fact]
    public void The_reception_table_gives_counts_and_shares() =>
        Assert.Equal(
            ["1|Phòng, đơn vị phải gửi ý kiến tham luận|04|", "2|Phòng, đơn vị đã gửi|03|75", "3|Trong đó: gửi đúng hạn|02|50", "4|Trong đó: gửi quá hạn|01|25", "5|Phòng, đơn vị chưa gửi|01|25", "6|Ý tưởng, cách làm sáng tạo được tổng hợp|03|"],
            Tables()[0].Rows.Select(Line));

    [Fact]
    public void What_the_units_wrote_stands_under_their_names()
    {
        var lines = Lines();

        Assert.Contains("- Văn phòng Sở: Đã có 12 sáng kiến.", lines);
        Assert.Contains("- Văn phòng Sở: ", lines);
        Assert.Contains("+ Thiếu mẫu;", lines);
        Assert.DoesNotContain(lines, line => line.Contains("Chưa đủ.", StringComparison.Ordinal));
        Assert.Contains("Các phòng, đơn vị chưa nêu nội dung này.", lines);
    }

    [Fact]
    public void Ideas_are_numbered_through_the_themes_that_have_some() =>
        Assert.Equal(
            ["1|Mẫu điền sẵn\nNội dung|Văn phòng Sở|Khả thi|", "2|Kho dùng chung\nNội dung|Văn phòng Sở|Cần nghiên cứu|", "3|Bảng tự kiểm tra\nNội dung|Thanh tra Sở|Chưa đánh giá|"],
            Tables().Skip(1).SelectMany(table => table.Rows).Select(Line));

    [Fact]
    public void Remarks_say_what_the_figures_say()
    {
        var lines = Lines();

        Assert.Contains("- 03/04 phòng, đơn vị đã gửi ý kiến tham luận; còn 01 phòng, đơn vị chưa gửi.", lines);
        Assert.Contains("- Các ý tưởng tập trung nhiều nhất ở nhóm vấn đề “Giải pháp” (02/03 ý tưởng).", lines);
        Assert.Contains("- Chưa có ý tưởng nào về: Thực trạng.", lines);
        Assert.Contains("- Đã đánh giá 02/03 ý tưởng: 01 khả thi, 01 cần nghiên cứu, 00 không phù hợp.", lines);
        Assert.Contains("- Đưa ra thảo luận tại hội thảo 01 ý tưởng (số thứ tự 1 tại mục III) được đánh giá khả thi; đề nghị các đơn vị chuẩn bị phát biểu: Văn phòng Sở.", lines);
        Assert.Contains("- Tiếp tục nghiên cứu, làm rõ 01 ý tưởng (số thứ tự 2 tại mục III) trước hội thảo; đơn vị thực hiện: Văn phòng Sở.", lines);
        Assert.Contains("- Tiếp tục đánh giá 01 ý tưởng còn lại trước khi tổ chức hội thảo.", lines);
    }

    [Fact]
    public void With_nothing_received_the_report_says_so()
    {
        var empty = Report with { Units = [new() { Name = "Văn phòng Sở" }], Themes = [] };
        var lines = Lines(empty);

        Assert.Contains("- 00/01 phòng, đơn vị đã gửi ý kiến tham luận; còn 01 phòng, đơn vị chưa gửi.", lines);
        Assert.Contains("Chưa có ý tưởng, cách làm sáng tạo nào được tổng hợp.", lines);
        Assert.Contains("Các phòng, đơn vị chưa gửi: Văn phòng Sở.", lines);
    }

    [Fact]
    public void The_annex_lists_every_unit_with_its_moment() =>
        Assert.Equal(
            ["1|Văn phòng Sở|Đúng hạn|9:05, 20/10/2022|2", "2|Thanh tra Sở|Quá hạn||1", "3|Phòng Quản lý Công nghệ|Đang bổ sung||0", "4|Trung tâm Ứng dụng|Chưa gửi||"],
            SynthesisReportDocument.Compose(Report).Annexes[0].Body.OfType<Table>().Single().Rows.Select(Line));

    [Fact]
    public void A_long_content_is_cut_behind_a_word()
    {
        var idea = Idea("Văn phòng Sở", "Dài", Assessment.None) with { Content = string.Join(' ', Enumerable.Repeat("sáng kiến", 100)) };
        var paper = SynthesisReportDocument.Compose(Report with { Themes = [new("Giải pháp", [idea])] });
        var cell = paper.Body.OfType<Table>().Last().Rows[0].Cells[1].PlainText;

        Assert.EndsWith(" kiến…", cell, StringComparison.Ordinal);
        Assert.InRange(cell.Length, 380, 410);
    }

    private static SynthesisIdea Idea(string unit, string title, Assessment assessment) =>
        new() { Unit = unit, Title = title, Content = "Nội dung", Assessment = assessment };

    private static List<Table> Tables() => [.. SynthesisReportDocument.Compose(Report).Body.OfType<Table>()];

    private static List<string> Lines(SynthesisReport? report = null) =>
        [.. SynthesisReportDocument.Compose(report ?? Report).Body.OfType<Paragraph>().Select(paragraph => $"{paragraph.Marker} {paragraph.Text.PlainText}".TrimStart())];

    private static string Line(TableRow row) => string.Join('|', row.Cells.Select(cell => cell.PlainText));
}
