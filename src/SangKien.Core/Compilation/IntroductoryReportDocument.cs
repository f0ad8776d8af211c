using SangKien.Core.Issuing;
using SangKien.Documents.Model;

namespace SangKien.Core.Compilation;

/// <summary>Báo cáo đề dẫn as a paper: letterhead and title, no number; it is read out and not issued.</summary>
public static class IntroductoryReportDocument
{
    public static AdministrativeDocument Compose(IntroductoryReport report)
    {
        var day = report.Day;
        var frame = report.Frame;
        return frame.Titled("Báo cáo đề dẫn", "BC", $"Hội thảo {Wording.Quoted(day.Topic)}") with
        {
            Number = null,
            PlaceAndDate = new(frame.Agency.Place, day.On),
            Body =
            [
                new Paragraph(new RichText([new TextRun("Kính thưa các vị đại biểu, khách quý!\nKính thưa các đồng chí!", Emphasis.Italic)])) { Alignment = ParagraphAlignment.Centered, KeepWithNext = true },
                new Paragraph($"Thực hiện {day.Plan.First}, hôm nay, {day.Day}, {frame.Agency.Name} tổ chức {day.Named}. Tôi xin trình bày báo cáo đề dẫn với các nội dung chính như sau:"),
                .. RomanParts.Numbered(
                    ("Sự cần thiết tổ chức hội thảo", [.. report.Context.Select(Wording.Dash)]),
                    ("Thực trạng", [.. Situation(report)]),
                    ("Mục đích, nội dung hội thảo", [.. report.Purposes.Select(Wording.Dash)]),
                    ("Những vấn đề gợi ý thảo luận", [.. Questions(report)])),
                new Paragraph($"{frame.Agency.Name} mong nhận được nhiều ý kiến trao đổi, thảo luận thẳng thắn, thiết thực của các vị đại biểu và các đồng chí."),
                new Paragraph("Chúc các vị đại biểu và các đồng chí mạnh khỏe; chúc hội thảo thành công tốt đẹp. Xin trân trọng cảm ơn"),
            ],
            Signatures = report.Speaker is { } speaker ? [new(["NGƯỜI TRÌNH BÀY"], speaker.Name)] : [],
        };
    }

    private static IEnumerable<Block> Situation(IntroductoryReport report)
    {
        (string Title, IReadOnlyList<string> Lines)[] parts = [("Tình hình, kết quả", report.Results), ("Tồn tại, hạn chế", report.Shortcomings), ("Nguyên nhân", report.Causes)];
        return parts.Where(part => part.Lines.Count > 0)
            .SelectMany((part, index) => part.Lines.Select(Wording.Dash).Prepend<Block>(new Heading(HeadingLevel.Clause, $"{index + 1}.", part.Title)));
    }

    private static IEnumerable<Block> Questions(IntroductoryReport report) =>
        report.Questions.Count == 0 ? [] :
        [
            new Paragraph("Đề nghị hội thảo tập trung thảo luận các vấn đề sau:") { KeepWithNext = true },
            .. report.Questions.Select((question, index) => Wording.Clause(index + 1, question)),
        ];
}
