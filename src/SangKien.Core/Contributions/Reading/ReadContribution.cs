using SangKien.Core.Common;

namespace SangKien.Core.Contributions.Reading;

/// <summary>Tham luận đọc từ tệp Word: what was recognised in it.</summary>
/// <param name="Unplaced">Lines of which it is not clear where they belong; whoever takes the text over puts them into their place.</param>
/// <param name="NamesFiles">Whether it lists attached files, which no text can bring along.</param>
public sealed record ReadContribution(ContributionText Text, IReadOnlyList<string> Unplaced, bool NamesFiles)
{
    /// <summary>
    /// The text as a change of what is stored: an idea of the same name changes that idea, and what differs only as a paper differs from
    /// what was typed (a full stop at the end of a line) is no change.
    /// </summary>
    public ContributionText Against(ContributionText stored)
    {
        var known = stored.Ideas.ToList();
        return Text with
        {
            Title = Same(Text.Title, stored.Title),
            Situation = Same(Text.Situation, stored.Situation),
            Difficulties = Same(Text.Difficulties, stored.Difficulties),
            Solutions = Same(Text.Solutions, stored.Solutions),
            Recommendations = Same(Text.Recommendations, stored.Recommendations),
            Ideas = [.. Text.Ideas.Select(idea => Against(idea, known))],
        };
    }

    private static IdeaText Against(IdeaText read, List<IdeaText> known)
    {
        if (known.Find(idea => OnPaper(idea.Title) == OnPaper(read.Title)) is not { } stored)
            return read;
        known.Remove(stored);
        return read with
        {
            Id = stored.Id,
            Title = stored.Title,
            Problem = Same(read.Problem, stored.Problem),
            Content = Same(read.Content, stored.Content),
            Novelty = Same(read.Novelty, stored.Novelty),
            Benefit = Same(read.Benefit, stored.Benefit),
        };
    }

    private static string Same(string read, string stored) => OnPaper(read) == OnPaper(stored) ? stored : read;

    private static string OnPaper(string text) =>
        string.Join('\n', text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Folding.Fold(line).TrimEnd('.', ';', ':', ',', '/', '…', ' ')).Where(line => line.Length > 0));
}
