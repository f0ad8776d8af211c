using SangKien.Core.Contributions;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Contributions;

/// <summary>What the script of the form needs after a save in the background.</summary>
public sealed record AutosaveAnswer
{
    /// <summary>The stamp that the open form carries from now on.</summary>
    public required string Start { get; init; }

    /// <summary>The id of each idea in the order of the form; 0 for one that is still empty.</summary>
    public required IReadOnlyList<int> IdeaIds { get; init; }

    public required string SavedAt { get; init; }
    public int CompleteIdeas { get; init; }

    /// <summary>Why "Nộp" is off; null where it is on.</summary>
    public string? Obstacle { get; init; }

    /// <summary>The fields that a colleague changed too; they wait for "Lưu nháp".</summary>
    public required IReadOnlyList<string> Conflicts { get; init; }

    public static AutosaveAnswer Of(SavedDraft saved, ContributionForm form, DateTime nowUtc, string? obstacle)
    {
        var stored = ContributionText.Of(saved.Contribution).Ideas.ToList();
        var ids = form.Ideas.Select(idea => Take(stored, idea.ToText())).ToList();
        var shown = form with { Ideas = [.. form.Ideas.Select((idea, index) => idea with { Id = ids[index] })] };
        return new()
        {
            Start = TextMerge.Restamp(shown.ToText(), form.Start ?? "", saved.Conflicts),
            IdeaIds = ids,
            SavedAt = Display.TimeWithSeconds(nowUtc),
            CompleteIdeas = saved.Contribution.CompleteIdeaCount,
            Obstacle = obstacle,
            Conflicts = [.. saved.Conflicts.Select(conflict => FieldNames.Of(conflict.Field)).Distinct()],
        };
    }

    private static int Take(List<IdeaText> stored, IdeaText idea)
    {
        if (idea.IsEmpty && idea.Id == 0)
            return 0;
        var found = stored.Find(known => known.Id == idea.Id) ?? stored.Find(known => known with { Id = 0 } == idea with { Id = 0 });
        if (found is not null)
            stored.Remove(found);
        return found?.Id ?? 0;
    }
}
