using System.Globalization;
using SangKien.Core.Common;

namespace SangKien.Core.Contributions;

/// <summary>Two people edit one contribution: its fields and those of its ideas are joined by <see cref="FieldMerge"/>, its ideas here.</summary>
public static class TextMerge
{
    /// <summary>The fields of a text with a hash of each, for a form to carry: "Title=…;12.Content=…".</summary>
    public static string Stamp(ContributionText text) => FieldMerge.Stamp(Fields(text));

    /// <param name="mine">What was typed.</param>
    /// <param name="theirs">What is stored.</param>
    /// <param name="start">The stamp of what the typing started from; empty is the stamp of an empty text.</param>
    /// <param name="given">Fields in which the person, shown both texts, gives his own up for the stored one.</param>
    public static MergedText Merge(ContributionText mine, ContributionText theirs, string start, params IReadOnlyCollection<string> given)
    {
        var merge = new Pass(new(Fields(mine), Fields(theirs), start, given));
        var text = new ContributionText
        {
            Title = merge.Field(nameof(ContributionText.Title)),
            Situation = merge.Field(nameof(ContributionText.Situation)),
            Difficulties = merge.Field(nameof(ContributionText.Difficulties)),
            Solutions = merge.Field(nameof(ContributionText.Solutions)),
            Recommendations = merge.Field(nameof(ContributionText.Recommendations)),
            Ideas = [.. merge.Ideas(mine.Ideas, theirs.Ideas)],
        };
        return new(text, merge.Conflicts);
    }

    /// <summary>The stamp for a form that stays open after a save: what it shows, but where a conflict waits, what it started from.</summary>
    public static string Restamp(ContributionText shown, string start, IEnumerable<FieldConflict> conflicts) =>
        FieldMerge.Restamp(Fields(shown), start, conflicts);

    /// <summary>Name of a field of an idea among the fields of its contribution.</summary>
    public static string Key(int ideaId, string field) => string.Create(CultureInfo.InvariantCulture, $"{ideaId}.{field}");

    /// <summary>Every field by its name.</summary>
    public static IReadOnlyDictionary<string, string> Fields(ContributionText text)
    {
        var fields = new Dictionary<string, string>
        {
            [nameof(text.Title)] = text.Title,
            [nameof(text.Situation)] = text.Situation,
            [nameof(text.Difficulties)] = text.Difficulties,
            [nameof(text.Solutions)] = text.Solutions,
            [nameof(text.Recommendations)] = text.Recommendations,
        };
        foreach (var idea in text.Ideas.Where(idea => idea.Id != 0))
        {
            fields[Key(idea.Id, nameof(idea.Title))] = idea.Title;
            fields[Key(idea.Id, nameof(idea.Problem))] = idea.Problem;
            fields[Key(idea.Id, nameof(idea.Content))] = idea.Content;
            fields[Key(idea.Id, nameof(idea.Novelty))] = idea.Novelty;
            fields[Key(idea.Id, nameof(idea.Benefit))] = idea.Benefit;
            fields[Key(idea.Id, nameof(idea.FocusIssueId))] = idea.FocusIssueId?.ToString(CultureInfo.InvariantCulture) ?? "";
        }

        return fields;
    }

    private sealed class Pass(FieldMerge fields)
    {
        public IReadOnlyList<FieldConflict> Conflicts => fields.Conflicts;

        public string Field(string key) => fields.Field(key);

        public IEnumerable<IdeaText> Ideas(IReadOnlyList<IdeaText> mineIdeas, IReadOnlyList<IdeaText> theirIdeas)
        {
            // A form that is sent twice, or again by the back button, must not add its new ideas twice.
            var again = theirIdeas.Where(idea => !WasShown(idea.Id) && mineIdeas.All(other => other.Id != idea.Id)).ToList();
            foreach (var idea in mineIdeas)
            {
                if (idea.Id == 0 && again.Find(known => known with { Id = 0 } == idea) is { } known)
                {
                    again.Remove(known);
                    yield return known;
                }
                else if (idea.Id != 0 && theirIdeas.Any(other => other.Id == idea.Id))
                    yield return Idea(idea.Id);
                else if (idea.Id == 0 || IsTouched(idea))
                    yield return idea with { Id = 0 };
            }

            foreach (var idea in theirIdeas.Where(idea => mineIdeas.All(other => other.Id != idea.Id)))
            {
                if (again.Contains(idea) || (WasShown(idea.Id) && IsTouched(idea)))
                    yield return idea;
            }
        }

        private IdeaText Idea(int id) => new()
        {
            Id = id,
            Title = Field(Key(id, nameof(IdeaText.Title))),
            Problem = Field(Key(id, nameof(IdeaText.Problem))),
            Content = Field(Key(id, nameof(IdeaText.Content))),
            Novelty = Field(Key(id, nameof(IdeaText.Novelty))),
            Benefit = Field(Key(id, nameof(IdeaText.Benefit))),
            FocusIssueId = int.TryParse(Field(Key(id, nameof(IdeaText.FocusIssueId))), NumberStyles.None, CultureInfo.InvariantCulture, out var issue) ? issue : null,
        };

        private bool WasShown(int ideaId) => fields.WasShown(Key(ideaId, nameof(IdeaText.Title)));

        private bool IsTouched(IdeaText idea) =>
            Fields(new ContributionText { Ideas = [idea] }).Where(field => field.Key.Contains('.', StringComparison.Ordinal)).Any(field => fields.IsTouched(field.Value, field.Key));
    }
}

/// <summary>Kết quả ghép: the stored text wins where both changed a field, and the conflict names it.</summary>
public sealed record MergedText(ContributionText Text, IReadOnlyList<FieldConflict> Conflicts);
