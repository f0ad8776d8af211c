using SangKien.Core.Contributions;

namespace SangKien.Web.Features.Contributions;

/// <summary>The form of a conflict page: what is stored, and in the contested fields what was typed, so that neither is lost.</summary>
internal static class ConflictForm
{
    public static ContributionForm Of(ContributionForm typed, SavedDraft saved)
    {
        var mine = saved.Conflicts.ToDictionary(conflict => conflict.Field, conflict => conflict.Mine);
        var stored = ContributionForm.Of(saved.Contribution);
        return stored with
        {
            IsFromFile = typed.IsFromFile,
            Title = mine.GetValueOrDefault(nameof(stored.Title), stored.Title ?? ""),
            Situation = mine.GetValueOrDefault(nameof(stored.Situation), stored.Situation ?? ""),
            Difficulties = mine.GetValueOrDefault(nameof(stored.Difficulties), stored.Difficulties ?? ""),
            Solutions = mine.GetValueOrDefault(nameof(stored.Solutions), stored.Solutions ?? ""),
            Recommendations = mine.GetValueOrDefault(nameof(stored.Recommendations), stored.Recommendations ?? ""),
            Ideas = [.. stored.Ideas.Select(idea => Contested(idea, mine, typed.Ideas.Find(own => own.Id == idea.Id)))],
        };
    }

    private static IdeaForm Contested(IdeaForm stored, Dictionary<string, string> mine, IdeaForm? typed)
    {
        string Text(string field, string? otherwise) => mine.GetValueOrDefault(TextMerge.Key(stored.Id, field), otherwise ?? "");
        return stored with
        {
            Title = Text(nameof(stored.Title), stored.Title),
            Problem = Text(nameof(stored.Problem), stored.Problem),
            Content = Text(nameof(stored.Content), stored.Content),
            Novelty = Text(nameof(stored.Novelty), stored.Novelty),
            Benefit = Text(nameof(stored.Benefit), stored.Benefit),
            FocusIssueId = mine.ContainsKey(TextMerge.Key(stored.Id, nameof(stored.FocusIssueId))) ? typed?.FocusIssueId : stored.FocusIssueId,
        };
    }
}
