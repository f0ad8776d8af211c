using SangKien.Core.Contributions;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Shared;

/// <summary>A text for reading, with the workshop whose focus issues its ideas answer.</summary>
public sealed record FrozenText(ContributionText Text, Workshop Workshop)
{
    public IEnumerable<(string Label, string Text)> Sections =>
        new[] { ("Thực trạng", Text.Situation), ("Khó khăn, vướng mắc", Text.Difficulties), ("Giải pháp", Text.Solutions), ("Kiến nghị", Text.Recommendations) }
            .Where(section => section.Item2.Length > 0);

    public FocusIssue? IssueOf(IdeaText idea) => Workshop.FocusIssues.FirstOrDefault(issue => issue.Id == idea.FocusIssueId);

    public static IEnumerable<(string Label, string Text)> Parts(IdeaText idea) =>
        new[] { ("Vấn đề giải quyết", idea.Problem), ("Nội dung, cách làm", idea.Content), ("Điểm mới", idea.Novelty), ("Lợi ích dự kiến", idea.Benefit) }
            .Where(part => part.Item2.Length > 0);
}
