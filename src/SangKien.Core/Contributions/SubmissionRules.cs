using SangKien.Core.Common;

namespace SangKien.Core.Contributions;

/// <summary>What a contribution must hold before it can be sent.</summary>
internal static class SubmissionRules
{
    public static IReadOnlyList<string> Obstacles(Contribution contribution)
    {
        var complete = CountComplete(contribution.Ideas);
        if (complete >= contribution.Workshop.MinimumIdeas)
            return [];
        return
        [
            .. contribution.Ideas.OrderBy(idea => idea.Order).Where(idea => !idea.IsComplete).Select(Missing),
            $"mới có {complete}/{contribution.Workshop.MinimumIdeas} ý tưởng có đủ tên và nội dung; các ý tưởng trùng tên hoặc trùng nội dung chỉ tính một.",
        ];
    }

    /// <summary>Complete ideas; two with the same folded title or the same folded content count once.</summary>
    public static int CountComplete(IEnumerable<Idea> ideas)
    {
        var titles = new HashSet<string>();
        var contents = new HashSet<string>();
        return ideas.Where(idea => idea.IsComplete).Count(idea => titles.Add(Folding.Fold(idea.Title)) & contents.Add(Folding.Fold(idea.Content)));
    }

    private static string Missing(Idea idea) => idea.Title.Length == 0 ? $"ý tưởng {idea.Order} chưa có tên." : $"ý tưởng {idea.Order} chưa có nội dung.";
}
