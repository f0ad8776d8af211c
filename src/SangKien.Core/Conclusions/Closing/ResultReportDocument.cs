using SangKien.Core.Issuing;
using SangKien.Documents.Model;
using static SangKien.Core.Issuing.Wording;

namespace SangKien.Core.Conclusions.Closing;

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
                .. Closed(
                    RomanParts.Numbered(
                        ("Công tác chuẩn bị", [.. report.Preparations.Select(Dash)]),
                        ("Kết quả hội thảo", [.. Results(report)]),
                        ("Đánh giá", [.. report.Assessments.Select(Dash)]),
                        ("Kiến nghị, nhiệm vụ tiếp theo", [.. Further(report)])),
                    $"Trên đây là Báo cáo kết quả tổ chức hội thảo {Quoted(day.Topic)}"),
            ],
            Recipients = report.Addressee.Length > 0
                ? frame.Recipients("Như trên", "Lãnh đạo Sở", "Các phòng, đơn vị thuộc Sở")
                : frame.Recipients("Lãnh đạo Sở", "Các phòng, đơn vị thuộc Sở"),
        };
    }

    private static IEnumerable<Block> Results(ResultReport report)
    {
        if (report.Figures.Count > 0)
        {
            yield return new Heading(HeadingLevel.Clause, "1.", "Số liệu chung");
            yield return new Table(
                [new("TT", 12, ParagraphAlignment.Centered), new("Nội dung", 112), new("Số lượng", 36, ParagraphAlignment.Centered)],
                [.. report.Figures.Select((figure, index) => new TableRow([$"{index + 1}", figure.Name, figure.Value]))])
            { Summary = "Đại biểu, tham luận, ý kiến, ý tưởng" };
        }

        if (report.FeasibleIdeas.Count > 0)
        {
            yield return new Heading(HeadingLevel.Clause, report.Figures.Count > 0 ? "2." : "1.", "Ý tưởng, cách làm sáng tạo được đánh giá khả thi");
            foreach (var idea in report.FeasibleIdeas)
                yield return Dash(idea);
        }
    }

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
