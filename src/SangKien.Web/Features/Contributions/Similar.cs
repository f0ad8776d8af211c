using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Compilation.Similarity;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Organisation;

namespace SangKien.Web.Features.Contributions;

/// <summary>One idea as it is being typed.</summary>
public sealed record SimilarForm
{
    /// <summary>0 for one that is not stored yet.</summary>
    public int Id { get; init; }

    public string? Title { get; init; }
    public string? Content { get; init; }
}

internal sealed class SimilarFormValidator : AbstractValidator<SimilarForm>
{
    public SimilarFormValidator()
    {
        RuleFor(form => form.Title).MaximumLength(ContributionText.TitleLength);
        RuleFor(form => form.Content).MaximumLength(IdeaFormValidator.LongestText);
    }
}

/// <param name="Unit">Whose idea it is.</param>
/// <param name="Why">"giống ở: …".</param>
public sealed record SimilarHint(string Title, string Unit, string Why);

/// <summary>Gợi ý ý tưởng gần giống while somebody types: among the unit's own ideas and those that CS&amp;SHTT has published, and no others.</summary>
public sealed class SimilarQuery(PortalDbContext db, ICurrentUser user)
{
    private const int MostIdeas = 1000;
    private const int MostHints = 3;

    /// <returns>Null where the unit owes no contribution to the workshop.</returns>
    public async Task<IReadOnlyList<SimilarHint>?> GetAsync(int workshopId, SimilarForm form, CancellationToken cancellationToken)
    {
        if (await db.OwnCallAsync(workshopId, user, cancellationToken) is not { UnitId: var unitId })
            return null;
        // Some readers see what is not published yet; a hint while writing must not pass it on even to them.
        var contributions = db.Contributions.VisibleTo(user).Where(contribution => contribution.UnitId == unitId || contribution.PublishedAtUtc != null);
        var ideas = await db.Ideas
            .Where(idea => idea.Id != form.Id && contributions.Any(contribution => contribution.Id == idea.ContributionId))
            .OrderByDescending(idea => idea.Id).Take(MostIdeas)
            .Select(idea => new { idea.Id, idea.Title, idea.Content, Unit = idea.Contribution.Unit.Name })
            .ToDictionaryAsync(idea => idea.Id, cancellationToken);

        var index = new SimilarityIndex();
        foreach (var idea in ideas.Values)
            index.Put(idea.Id, idea.Title, idea.Content);
        return [.. index.Find(form.Title ?? "", form.Content ?? "", MostHints).Select(found => new SimilarHint(ideas[found.Id].Title, ideas[found.Id].Unit, found.Explanation))];
    }
}
