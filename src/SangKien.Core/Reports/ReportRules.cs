using SangKien.Core.Common;
using SangKien.Core.Issuing;

namespace SangKien.Core.Reports;

/// <summary>What a report must hold before it can be submitted for review.</summary>
public static class ReportRules
{
    /// <summary>Refuses with the first thing that is missing.</summary>
    public static void CheckComplete(ReportContent content)
    {
        if (Problems(content) is [var problem, ..])
            throw new RuleException(problem.Sentence);
    }

    /// <summary>Everything that keeps the report from being submitted.</summary>
    public static IReadOnlyList<ReportProblem> Problems(ReportContent content) => [.. Find(content)];

    private static IEnumerable<ReportProblem> Find(ReportContent content)
    {
        if (string.IsNullOrWhiteSpace(content.Subject))
            yield return new("", "Chưa có trích yếu.");
        if (!content.Sections.Any(section => section.Depth > 0 && section.IsPrinted))
            yield return new("", "Báo cáo chưa có nội dung.");
        foreach (var section in content.Sections)
        {
            if (section.Paragraphs.Count(paragraph => paragraph.Proposed is not null) is > 0 and var waiting)
                yield return new(section.Key, $"Mục “{section.Title}” còn {waiting} đoạn có số liệu mới chờ chọn nhận hay giữ nguyên.");
        }

        if (SigningRules.Problem(content.Signing) is { } sentence)
            yield return new("", sentence);
    }
}

/// <summary>Điều còn thiếu of a report, and the section where it is mended; empty for its head.</summary>
public sealed record ReportProblem(string Section, string Sentence);
