using SangKien.Core.Compilation;
using SangKien.Core.Issuing;
using SangKien.Core.Plans;
using SangKien.Core.Workshops;
using static SangKien.Core.Reports.SynthesisText;

namespace SangKien.Core.Reports;

/// <summary>Lời văn của báo cáo đề dẫn: read out at the opening, it sums up and asks. Plan and compilation give what they hold; people complete it.</summary>
public static class IntroductoryText
{
    public static ItemList<ReportSection> Compose(PlanContent plan, SynthesisReport synthesis, WorkshopDay day) =>
    [
        Section("opening", 0, "Mở đầu",
            ReportParagraph.Of("address", ParagraphForm.Address, "Kính thưa các vị đại biểu, khách quý!\nKính thưa các đồng chí!"),
            ReportParagraph.Of("opening", ParagraphForm.Plain, $"Thực hiện {day.Plan.First}, hôm nay, {day.Day}, {synthesis.Frame.Agency.Name} tổ chức {day.Named}. Tôi xin trình bày báo cáo đề dẫn với các nội dung chính như sau:")),
        // Neither plan nor compilation tells context and causes: two empty places for what people write.
        Section("context", 1, "Sự cần thiết tổ chức hội thảo", ReportParagraph.Of("context", ParagraphForm.Plain, "")),
        Section("state", 1, "Thực trạng"),
        Section("results", 2, "Tình hình, kết quả", [.. Said(synthesis, "situation", unit => unit.Situation)]),
        Section("shortcomings", 2, "Tồn tại, hạn chế", [.. Said(synthesis, "difficulties", unit => unit.Difficulties)]),
        Section("causes", 2, "Nguyên nhân", ReportParagraph.Of("causes", ParagraphForm.Dash, "")),
        Section("purposes", 1, "Mục đích, nội dung hội thảo", [.. plan.Purposes.Select((purpose, index) => ReportParagraph.Of($"purpose-{index + 1}", ParagraphForm.Dash, purpose))]),
        Section("questions", 1, "Những vấn đề gợi ý thảo luận",
            [
                ReportParagraph.Of("questions", ParagraphForm.Plain, "Đề nghị hội thảo tập trung thảo luận các vấn đề sau:"),
                .. DiscussionQuestions.Of(synthesis).Select(question => question with { Form = ParagraphForm.Numbered }),
            ]),
        Section("closing", 0, "Kết thúc",
            ReportParagraph.Of("wish", ParagraphForm.Plain, $"{synthesis.Frame.Agency.Name} mong nhận được nhiều ý kiến trao đổi, thảo luận thẳng thắn, thiết thực của các vị đại biểu và các đồng chí."),
            ReportParagraph.Of("thanks", ParagraphForm.Plain, "Chúc các vị đại biểu và các đồng chí mạnh khỏe; chúc hội thảo thành công tốt đẹp. Xin trân trọng cảm ơn")),
    ];

    private static IEnumerable<ReportParagraph> Said(SynthesisReport synthesis, string key, Func<SynthesisUnit, string> textOf) =>
        synthesis.Units.Where(unit => !unit.IsSupplementing).SelectMany(unit => Wording.Lines(textOf(unit)).Select((line, index) =>
            ReportParagraph.Of($"contribution-{unit.ContributionId}-{key}-{index + 1}", ParagraphForm.Dash, $"{line.TrimEnd('.', ';')} ({unit.Name})") with { ContributionIds = [unit.ContributionId] }));
}
