using System.Linq.Expressions;
using SangKien.Core.Compilation;
using SangKien.Core.Contributions;
using SangKien.Web.Features.Shared;

namespace SangKien.Web.Features.Compilation;

/// <summary>An idea on the board, or several that were merged into one.</summary>
public sealed record BoardCard
{
    /// <summary>Letters of the content on a card.</summary>
    private const int ContentLength = 140;

    public static Expression<Func<Idea, BoardCard>> OfIdea { get; } = idea => new BoardCard
    {
        IdeaId = idea.Id,
        ThemeId = idea.ThemeId ?? 0,
        Title = idea.Title,
        Unit = idea.Contribution.Unit.Name,
        Content = idea.Content.Length > ContentLength ? idea.Content.Substring(0, ContentLength) : idea.Content,
        IsCut = idea.Content.Length > ContentLength,
        Assessment = idea.Assessment,
    };

    public static Expression<Func<IdeaGroup, BoardCard>> OfGroup { get; } = group => new BoardCard
    {
        GroupId = group.Id,
        ThemeId = group.ThemeId ?? 0,
        Title = group.Title,
        Content = group.Content.Length > ContentLength ? group.Content.Substring(0, ContentLength) : group.Content,
        IsCut = group.Content.Length > ContentLength,
        Assessment = group.Assessment,
    };

    /// <summary>The idea; of a merged one, its first source: to move a source is to move the whole.</summary>
    public int IdeaId { get; init; }

    /// <summary>The merged idea; null for one that stands by itself.</summary>
    public int? GroupId { get; init; }

    public int ThemeId { get; init; }
    public string Title { get; init; } = "";

    /// <summary>The unit, or the units of all sources.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Ideas merged in it; 0 for one that stands by itself.</summary>
    public int Sources { get; init; }

    /// <summary>The beginning of the content.</summary>
    public string Content { get; init; } = "";

    public bool IsCut { get; init; }
    public Assessment Assessment { get; init; }

    /// <summary>Ideas that may be the same.</summary>
    public int Similar { get; init; }

    /// <summary>People who have assessed it, and whether they differ.</summary>
    public int Opinions { get; init; }

    public bool OpinionsDiffer { get; init; }

    public string Path => GroupId is { } group ? $"gop/{group}" : $"y-tuong/{IdeaId}";
}

/// <summary>What a card needs to be drawn and moved.</summary>
/// <param name="Back">The page to go back to.</param>
public sealed record CardView(int WorkshopId, BoardCard Card, IReadOnlyList<ThemeChoice> Targets, string Back, bool CanCompile);

/// <summary>How many ideas of one theme are assessed so.</summary>
public sealed record CardCount(int ThemeId, Assessment Assessment, bool IsMerged, int Count);
