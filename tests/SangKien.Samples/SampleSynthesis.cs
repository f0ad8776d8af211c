using SangKien.Core.Compilation;
using SangKien.Core.Contributions;

namespace SangKien.Samples;

/// <summary>The compilation as it stood on 25/10/2022.</summary>
internal static class SampleSynthesis
{
    private static readonly Assessment[] Assessments = [Assessment.Feasible, Assessment.NeedsStudy, Assessment.Feasible, Assessment.Feasible, Assessment.Unsuitable];

    public static SynthesisReport Report { get; } = new()
    {
        Frame = SampleWorkshop.Frame(10, 25),
        Plan = SampleWorkshop.Citation,
        Topic = SampleWorkshop.Plan.Topic,
        DeadlinePhrase = SampleWorkshop.Workshop.ContributionDeadline!.Phrase,
        Units = [.. SampleContributions.All.Select(Unit)],
        Themes = Themes(),
    };

    private static SynthesisUnit Unit(Contribution contribution) => new()
    {
        UnitId = contribution.Unit.Order,
        ContributionId = contribution.Unit.Order,
        Name = contribution.Unit.Name,
        Receipt = contribution.IsLate ? Receipt.Late : Receipt.OnTime,
        SentAtUtc = contribution.FirstSubmittedAtUtc,
        IdeaCount = contribution.Ideas.Count,
        Situation = contribution.Situation,
        Difficulties = contribution.Difficulties,
        Solutions = contribution.Solutions,
        Recommendations = contribution.Recommendations,
    };

    private static List<SynthesisTheme> Themes()
    {
        var themes = Theme.FromFocusIssues(SampleWorkshop.Workshop, []);
        var ideas = SampleContributions.All.SelectMany(contribution => contribution.Ideas).Select((idea, index) => (Idea: idea, Index: index)).ToLookup(entry => entry.Idea.FocusIssueId);
        return [.. themes.Select(theme => new SynthesisTheme(theme.Order, theme.Name, [.. ideas[theme.FocusIssue!.Order].Select(entry => Idea(entry.Idea, entry.Index))]))];
    }

    private static SynthesisIdea Idea(Idea idea, int index) => new()
    {
        Key = $"{index}", IdeaIds = [index], UnitIds = [idea.Contribution.Unit.Order],
        Unit = idea.Contribution.Unit.Name, Title = idea.Title, Content = idea.Content, Assessment = Assessments[index % Assessments.Length],
        Note = index % Assessments.Length == 0 ? "Đưa ra thảo luận" : "",
    };
}
