using SangKien.Core.Compilation;
using SangKien.Core.Plans;
using SangKien.Documents.Nd30;
using static SangKien.Core.Issuing.Wording;

namespace SangKien.Core.Reports;

/// <summary>Lời văn của báo cáo tổng hợp, composed from the data: it says only what they bear out. People complete it.</summary>
public static class SynthesisText
{
    /// <summary>Sections to which tables and charts belong.</summary>
    internal const string Reception = "reception", Contents = "contents";

    public static ItemList<ReportSection> Compose(SynthesisReport report) =>
    [
        Section("opening", 0, "Mở đầu", ReportParagraph.Of("opening", ParagraphForm.Plain, Opening(report))),
        Section(Reception, 1, "Tình hình tiếp nhận", [.. Received(report)]),
        Section(Contents, 1, "Tổng hợp theo nhóm vấn đề", [.. report.IdeaCount == 0 ? [ReportParagraph.Of("no-ideas", ParagraphForm.Plain, "Chưa có ý tưởng, cách làm sáng tạo nào được tổng hợp.")] : Array.Empty<ReportParagraph>()]),
        .. ThemeText.Compose(report),
        Section("remarks", 1, "Nhận xét, đề xuất"),
        Section("remarks-figures", 2, "Nhận xét", [.. SynthesisRemarks.Compose(report)]),
        Section("questions", 2, "Vấn đề đề xuất thảo luận", [.. DiscussionQuestions.Of(report)]),
        Section("proposals", 2, "Đề xuất", [.. SynthesisRemarks.Proposals(report)]),
        Section("closing", 0, "Kết luận", ReportParagraph.Of("closing", ParagraphForm.Plain, "Trên đây là báo cáo tổng hợp ý kiến tham luận hội thảo")),
    ];

    internal static ReportSection Section(string key, int depth, string title, params IReadOnlyList<ReportParagraph> paragraphs) => new(key, depth, title) { Paragraphs = [.. paragraphs] };

    private static string Opening(SynthesisReport report) =>
        $"Thực hiện {report.Plan.First}, các phòng, đơn vị thuộc Sở đã chuẩn bị ý kiến tham luận. Kết quả tổng hợp đến ngày {VietnameseDate.Numeric(report.On)} như sau:";

    private static IEnumerable<ReportParagraph> Received(SynthesisReport report)
    {
        yield return ReportParagraph.Of("received", ParagraphForm.Plain,
            $"Hạn gửi ý kiến tham luận là {report.DeadlinePhrase}. Có {Count(report.Sent)}/{Count(report.Owing)} phòng, đơn vị đã gửi: {Count(report.OnTime)} đúng hạn, {Count(report.Late)} quá hạn; {Count(report.Missing)} phòng, đơn vị chưa gửi. Kết quả tiếp nhận cụ thể:");
        if (report.Missing > 0)
            yield return ReportParagraph.Of("missing", ParagraphForm.Plain, $"Các phòng, đơn vị chưa gửi: {Names(report.Units.Where(unit => unit.Receipt == Receipt.Missing))}.");
        if (report.Supplementing > 0)
            yield return ReportParagraph.Of("supplementing", ParagraphForm.Plain, $"Các phòng, đơn vị đang bổ sung theo yêu cầu, nội dung chưa đưa vào báo cáo: {Names(report.Units.Where(unit => unit.IsSupplementing))}.");
        yield return ReportParagraph.Of("annex", ParagraphForm.Plain, "Chi tiết từng phòng, đơn vị tại Phụ lục kèm theo.");
    }

    private static string Names(IEnumerable<SynthesisUnit> units) => string.Join("; ", units.Select(unit => unit.Name));
}
