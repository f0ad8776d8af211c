using System.Text.Json.Serialization;
using SangKien.Core.Plans;

namespace SangKien.Core.Contributions;

/// <summary>The text of a contribution as it was typed; also what a version freezes.</summary>
public sealed record ContributionText
{
    /// <summary>Greatest length of a title, in characters.</summary>
    public const int TitleLength = 300;

    /// <summary>What stands where it has no title.</summary>
    public const string NoTitle = "Ý kiến tham luận";

    public string Title { get; init; } = "";
    public string Situation { get; init; } = "";
    public string Difficulties { get; init; } = "";
    public string Solutions { get; init; } = "";
    public string Recommendations { get; init; } = "";
    public ItemList<IdeaText> Ideas { get; init; } = [];

    /// <summary>The files that a version froze; a text that is being written has none of its own.</summary>
    public ItemList<AttachedFile> Attachments { get; init; } = [];

    /// <summary>The title, or what it is where it has none.</summary>
    [JsonIgnore]
    public string Heading => Title.Length > 0 ? Title : NoTitle;

    [JsonIgnore]
    public bool IsEmpty => this == new ContributionText();

    /// <summary>The text of a contribution as it stands.</summary>
    public static ContributionText Of(Contribution contribution) => new()
    {
        Title = contribution.Title,
        Situation = contribution.Situation,
        Difficulties = contribution.Difficulties,
        Solutions = contribution.Solutions,
        Recommendations = contribution.Recommendations,
        Ideas = [.. contribution.Ideas.OrderBy(idea => idea.Order).Select(IdeaText.Of)],
    };
}

/// <summary>The text of one idea.</summary>
public sealed record IdeaText
{
    /// <summary>The idea it changes; 0 for a new one.</summary>
    public int Id { get; init; }

    public string Title { get; init; } = "";

    /// <summary>Vấn đề giải quyết.</summary>
    public string Problem { get; init; } = "";

    /// <summary>Nội dung, cách làm.</summary>
    public string Content { get; init; } = "";

    /// <summary>Điểm mới.</summary>
    public string Novelty { get; init; } = "";

    /// <summary>Lợi ích dự kiến.</summary>
    public string Benefit { get; init; } = "";

    /// <summary>The focus issue it answers; null for none.</summary>
    public int? FocusIssueId { get; init; }

    /// <summary>Whether nothing has been written in it.</summary>
    [JsonIgnore]
    public bool IsEmpty => this with { Id = 0, FocusIssueId = null } == new IdeaText();

    public static IdeaText Of(Idea idea) => new()
    {
        Id = idea.Id,
        Title = idea.Title,
        Problem = idea.Problem,
        Content = idea.Content,
        Novelty = idea.Novelty,
        Benefit = idea.Benefit,
        FocusIssueId = idea.FocusIssueId,
    };
}
