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
        if (Titles(report, Assessment.Feasible) is { Length: > 0 } feasible)
            yield return $"Đề nghị đưa ra thảo luận tại hội thảo các ý tưởng được đánh giá khả thi: {feasible}.";
        if (Titles(report, Assessment.NeedsStudy) is { Length: > 0 } study)
            yield return $"Đề nghị các đơn vị đề xuất tiếp tục nghiên cứu, làm rõ: {study}.";
        if (report.CountOf(Assessment.None) is > 0 and var open)
            yield return $"Tiếp tục đánh giá {Count(open)} ý tưởng còn lại trước khi tổ chức hội thảo.";
        else if (report.IdeaCount == 0)
            yield return "Tiếp tục tiếp nhận, tổng hợp ý kiến tham luận của các phòng, đơn vị.";
        else
            yield return "Trình Lãnh đạo Sở xem xét, cho ý kiến để chuẩn bị nội dung thảo luận tại hội thảo.";
    }

    private static string Titles(SynthesisReport report, Assessment assessment) =>
        string.Join("; ", report.Ideas.Where(idea => idea.Assessment == assessment).Select(idea => $"“{idea.Title}” ({idea.Unit})"));
}
