using SangKien.Core.Compilation;
using static SangKien.Core.Issuing.Wording;

namespace SangKien.Core.Reports;

/// <summary>Nhận xét, đề xuất: only what follows from the figures and from what CS&amp;SHTT assessed.</summary>
internal static class SynthesisRemarks
{
    /// <summary>So many ideas are named one by one; of more only the number is told.</summary>
    private const int MostTitles = 8;

    public static IEnumerable<ReportParagraph> Compose(SynthesisReport report)
    {
        yield return Remark("sent", report.Missing == 0
            ? $"Toàn bộ {Count(report.Owing)} phòng, đơn vị đã gửi ý kiến tham luận{(report.Late > 0 ? $", trong đó {Count(report.Late)} phòng, đơn vị gửi quá hạn" : " đúng hạn")}."
            : $"{Count(report.Sent)}/{Count(report.Owing)} phòng, đơn vị đã gửi ý kiến tham luận; còn {Count(report.Missing)} phòng, đơn vị chưa gửi.");
        if (report.IdeaCount == 0)
            yield break;

        if (report.Themes.Where(theme => theme.Id != 0).MaxBy(theme => theme.Ideas.Count) is { Ideas.Count: > 0 } fullest)
            yield return Remark("fullest", $"Các ý tưởng tập trung nhiều nhất ở nhóm vấn đề “{fullest.Name}” ({Count(fullest.Ideas.Count)}/{Count(report.IdeaCount)} ý tưởng).");
        if (report.Themes.Where(theme => theme.Ideas.Count == 0).ToList() is { Count: > 0 } empty)
            yield return Remark("empty", $"Chưa có ý tưởng nào về: {string.Join("; ", empty.Select(theme => theme.Name))}.");
        var assessed = report.IdeaCount - report.CountOf(Assessment.None);
        yield return Remark("assessed", $"Đã đánh giá {Count(assessed)}/{Count(report.IdeaCount)} ý tưởng: {Count(report.CountOf(Assessment.Feasible))} khả thi, {Count(report.CountOf(Assessment.NeedsStudy))} cần nghiên cứu, {Count(report.CountOf(Assessment.Unsuitable))} không phù hợp.");
    }

    public static IEnumerable<ReportParagraph> Proposals(SynthesisReport report)
    {
        if (report.Missing > 0)
            yield return Remark("press", $"Đề nghị {Count(report.Missing)} phòng, đơn vị chưa gửi khẩn trương hoàn thành ý kiến tham luận.");
        if (Those(report, Assessment.Feasible) is { Count: > 0 } feasible)
            yield return Remark("discuss", $"Đưa ra thảo luận tại hội thảo {Titles(feasible)} được đánh giá khả thi; đề nghị các đơn vị chuẩn bị phát biểu: {Units(feasible)}.", feasible);
        if (Those(report, Assessment.NeedsStudy) is { Count: > 0 } open)
            yield return Remark("study", $"Tiếp tục nghiên cứu, làm rõ {Titles(open)} trước hội thảo; đơn vị thực hiện: {Units(open)}.", open);
        if (report.CountOf(Assessment.None) is > 0 and var left)
            yield return Remark("assess", $"Tiếp tục đánh giá {Count(left)} ý tưởng còn lại trước khi tổ chức hội thảo.");
        else if (report.IdeaCount == 0)
            yield return Remark("collect", "Tiếp tục tiếp nhận, tổng hợp ý kiến tham luận của các phòng, đơn vị.");
        else
            yield return Remark("decide", "Trình Lãnh đạo Sở xem xét, cho ý kiến để chuẩn bị nội dung thảo luận tại hội thảo.");
    }

    /// <summary>"ý tưởng “A”", "các ý tưởng: “A”, “B”", or their number where they are many.</summary>
    internal static string Titles(IReadOnlyCollection<SynthesisIdea> ideas) => ideas.Count switch
    {
        1 => $"ý tưởng “{ideas.First().Title}”",
        <= MostTitles => $"các ý tưởng: {string.Join(", ", ideas.Select(idea => $"“{idea.Title}”"))}",
        _ => $"{Count(ideas.Count)} ý tưởng",
    };

    private static List<SynthesisIdea> Those(SynthesisReport report, Assessment assessment) => [.. report.Ideas.Where(idea => idea.Assessment == assessment)];

    private static string Units(IEnumerable<SynthesisIdea> ideas) => string.Join("; ", ideas.SelectMany(idea => idea.Unit.Split("; ")).Distinct());

    private static ReportParagraph Remark(string key, string text, IEnumerable<SynthesisIdea>? ideas = null) =>
        ReportParagraph.Of($"remark-{key}", ParagraphForm.Dash, text) with { IdeaIds = [.. ideas?.SelectMany(idea => idea.IdeaIds) ?? []] };
}
