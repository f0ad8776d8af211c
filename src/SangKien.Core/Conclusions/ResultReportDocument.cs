using SangKien.Core.Compilation;
using SangKien.Core.Issuing;
using SangKien.Documents.Model;
using static SangKien.Core.Issuing.Wording;

namespace SangKien.Core.Conclusions;

/// <summary>Báo cáo kết quả tổ chức hội thảo.</summary>
public static class ResultReportDocument
{
    public static AdministrativeDocument Compose(ResultReport report)
    {
        var (frame, day) = (report.Frame, report.Day);
        return frame.Titled("Báo cáo", "BC", $"Kết quả tổ chức hội thảo {Quoted(day.Topic)}") with
        {
            Addressees = report.Addressee.Length > 0 ? [report.Addressee] : [],
            Body =
            [
                new Paragraph($"Thực hiện {day.Plan.First}, {day.Day} Sở đã tổ chức hội thảo {day.AtVenue}, do {day.Chair.Comrade} chủ trì. Kết quả cụ thể như sau:"),
                .. RomanParts.Numbered(
                    ("Công tác chuẩn bị", [.. Preparation(report)]),
                    ("Kết quả hội thảo", [.. Results(report)]),
                    ("Đánh giá", [.. report.Assessments.Select(Dash)]),
                    ("Kiến nghị, nhiệm vụ tiếp theo", [.. Further(report)])),
                new Paragraph($"Trên đây là Báo cáo kết quả tổ chức hội thảo {Quoted(day.Topic)}"),
            ],
            Recipients = report.Addressee.Length > 0
                ? frame.Recipients("Như trên", "Lãnh đạo Sở", "Các phòng, đơn vị thuộc Sở")
                : frame.Recipients("Lãnh đạo Sở", "Các phòng, đơn vị thuộc Sở"),
        };
    }

    private static IEnumerable<Block> Preparation(ResultReport report)
    {
        var synthesis = report.Synthesis;
        yield return Dash($"Tiếp nhận, tổng hợp ý kiến tham luận: {Count(synthesis.Sent)}/{Count(synthesis.Owing)} phòng, đơn vị đã gửi, trong đó {Count(synthesis.OnTime)} đúng hạn, {Count(synthesis.Late)} quá hạn{(synthesis.Missing > 0 ? $"; {Count(synthesis.Missing)} phòng, đơn vị chưa gửi" : "")}");
        foreach (var done in report.Preparations)
            yield return Dash(done);
    }

    private static IEnumerable<Block> Results(ResultReport report)
    {
        yield return new Heading(HeadingLevel.Clause, "1.", "Số liệu chung");
        yield return new Table(
            [new("TT", 12, ParagraphAlignment.Centered), new("Nội dung", 112), new("Số lượng", 36, ParagraphAlignment.Centered)],
            [.. Figures(report).Select((figure, index) => new TableRow([$"{index + 1}", figure.Name, figure.Value]))])
        { Summary = "Đại biểu, tham luận, ý kiến, ý tưởng" };
        if (report.Synthesis.Ideas.Where(idea => idea.Assessment == Assessment.Feasible).ToList() is { Count: > 0 } feasible)
        {
            yield return new Heading(HeadingLevel.Clause, "2.", "Ý tưởng, cách làm sáng tạo được đánh giá khả thi");
            foreach (var idea in feasible)
                yield return Dash($"{idea.Title} ({idea.Unit})");
        }
    }

    private static IEnumerable<(string Name, string Value)> Figures(ResultReport report) =>
    [
        ("Đại biểu có mặt/được triệu tập, mời dự", $"{Count(report.Attendance.Present)}/{Count(report.Attendance.Expected)}"),
        ("Khách mời có mặt", Count(report.Attendance.GuestsPresent)),
        ("Tham luận gửi đến hội thảo", Count(report.Synthesis.Sent)),
        ("Tham luận trình bày tại hội thảo", Count(report.Presented)),
        ("Ý kiến phát biểu, thảo luận", Count(report.Opinions)),
        ("Ý tưởng, cách làm sáng tạo được tổng hợp", Count(report.Synthesis.IdeaCount)),
        ("Trong đó: được đánh giá khả thi", Count(report.Synthesis.CountOf(Assessment.Feasible))),
        ("Trong đó: cần nghiên cứu thêm", Count(report.Synthesis.CountOf(Assessment.NeedsStudy))),
    ];

    private static IEnumerable<Block> Further(ResultReport report) =>
    [
        .. report.Recommendations.Select(Dash),
        .. report.Conclusions.Tasks.Count == 0 ? Array.Empty<Block>() :
        [
            new Paragraph("Nhiệm vụ theo kết luận của chủ tọa:") { KeepWithNext = true },
            .. report.Conclusions.Tasks.Select(ConclusionParts.Sentence).Select(Dash),
        ],
    ];
}
