using SangKien.Documents.Model;
using static SangKien.Core.Issuing.Wording;

namespace SangKien.Core.Compilation;

/// <summary>IV. Nhận xét, đề xuất: only what follows from the figures and from what CS&amp;SHTT assessed.</summary>
internal static class SynthesisRemarks
{
    public static IEnumerable<Block> Compose(SynthesisReport report) =>
    [
        new Heading(HeadingLevel.Roman, "IV.", "Nhận xét, đề xuất"),
        new Heading(HeadingLevel.Clause, "1.", "Nhận xét"),
        .. Remarks(report).Select(Dash),
        new Heading(HeadingLevel.Clause, "2.", "Đề xuất"),
        .. Proposals(report).Select(Dash),
    ];

    private static IEnumerable<string> Remarks(SynthesisReport report)
    {
        yield return report.Missing == 0
            ? $"Toàn bộ {Count(report.Owing)} phòng, đơn vị đã gửi ý kiến tham luận{(report.Late > 0 ? $", trong đó {Count(report.Late)} phòng, đơn vị gửi quá hạn" : " đúng hạn")}."
            : $"{Count(report.Sent)}/{Count(report.Owing)} phòng, đơn vị đã gửi ý kiến tham luận; còn {Count(report.Missing)} phòng, đơn vị chưa gửi.";
        if (report.IdeaCount == 0)
            yield break;

        var fullest = report.Themes.Where(theme => theme.Name != SynthesisTheme.Unsorted).MaxBy(theme => theme.Ideas.Count);
        if (fullest is { Ideas.Count: > 0 })
            yield return $"Các ý tưởng tập trung nhiều nhất ở nhóm vấn đề “{fullest.Name}” ({Count(fullest.Ideas.Count)}/{Count(report.IdeaCount)} ý tưởng).";
        if (report.Themes.Where(theme => theme.Ideas.Count == 0).ToList() is { Count: > 0 } empty)
            yield return $"Chưa có ý tưởng nào về: {string.Join("; ", empty.Select(theme => theme.Name))}.";
        var assessed = report.IdeaCount - report.CountOf(Assessment.None);
        yield return $"Đã đánh giá {Count(assessed)}/{Count(report.IdeaCount)} ý tưởng: {Count(report.CountOf(Assessment.Feasible))} khả thi, {Count(report.CountOf(Assessment.NeedsStudy))} cần nghiên cứu, {Count(report.CountOf(Assessment.Unsuitable))} không phù hợp.";
    }

    private static IEnumerable<string> Proposals(SynthesisReport report)
    {
        if (report.Missing > 0)
            yield return $"Đề nghị {Count(report.Missing)} phòng, đơn vị chưa gửi khẩn trương hoàn thành ý kiến tham luận.";
        if (report.CountOf(Assessment.Feasible) > 0)
            yield return $"Đưa ra thảo luận tại hội thảo {Which(report, Assessment.Feasible)} được đánh giá khả thi; đề nghị các đơn vị chuẩn bị phát biểu: {Units(report, Assessment.Feasible)}.";
        if (report.CountOf(Assessment.NeedsStudy) > 0)
            yield return $"Tiếp tục nghiên cứu, làm rõ {Which(report, Assessment.NeedsStudy)} trước hội thảo; đơn vị thực hiện: {Units(report, Assessment.NeedsStudy)}.";
        if (report.CountOf(Assessment.None) is > 0 and var open)
            yield return $"Tiếp tục đánh giá {Count(open)} ý tưởng còn lại trước khi tổ chức hội thảo.";
        else if (report.IdeaCount == 0)
            yield return "Tiếp tục tiếp nhận, tổng hợp ý kiến tham luận của các phòng, đơn vị.";
        else
            yield return "Trình Lãnh đạo Sở xem xét, cho ý kiến để chuẩn bị nội dung thảo luận tại hội thảo.";
    }

    /// <summary>"02 ý tưởng (số thứ tự 1, 5 tại mục III)": the tables number the ideas through.</summary>
    private static string Which(SynthesisReport report, Assessment assessment) =>
        $"{Count(report.CountOf(assessment))} ý tưởng (số thứ tự {string.Join(", ", report.Ideas.Index().Where(entry => entry.Item.Assessment == assessment).Select(entry => entry.Index + 1))} tại mục III)";

    private static string Units(SynthesisReport report, Assessment assessment) =>
        string.Join("; ", report.Ideas.Where(idea => idea.Assessment == assessment).Select(idea => idea.Unit).Distinct());
}
