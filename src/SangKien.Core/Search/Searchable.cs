using Microsoft.EntityFrameworkCore.ChangeTracking;
using SangKien.Core.Conclusions.Closing;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Search.Kinds;
using SangKien.Core.Search.Kinds.Papers;

namespace SangKien.Core.Search;

/// <summary>
/// Loại dòng tìm được. A new kind is one small class in Kinds and its line in <see cref="All"/>: the save indexes it, the job makes good
/// what was there before, the invariant checks it and the page finds it. Its text is made of its own row (and what never changes), so
/// that the save of the row is the moment at which the index follows.
/// </summary>
public abstract class Searchable
{
    public static IReadOnlyList<Searchable> All { get; } =
    [
        new IdeaKind(), new ContributionKind(), new SupplementedContributionKind(), new ContributionTitleKind(),
        new PlanKind(), new DocumentKind(), new TaskKind(), new ProgrammeKind(), new SpeakerKind(), new OpinionKind(), new DelegateKind(), new ThemeKind(),
        new ReportTextKind(), new MinutesKind(), new ClosingTextKind(15, SearchKind.Notice, ClosingPaperKind.Notice), new ClosingTextKind(16, SearchKind.Results, ClosingPaperKind.Results),
        new ConclusionKind(), new InitiativeKind(),
    ];

    /// <summary>Its number in the index; never changed once released.</summary>
    public abstract int Code { get; }

    public abstract SearchKind Kind { get; }

    /// <summary>The rows that the person may see, by the same rule as the pages of the kind. Null where the person sees none at all.</summary>
    public abstract IQueryable<SearchRow>? RowsFor(PortalDbContext db, ICurrentUser user);

    /// <summary>Every row that there is.</summary>
    internal abstract IQueryable<int> Ids(PortalDbContext db);

    /// <summary>The texts of these rows; none for a row that is not searched now.</summary>
    public abstract IQueryable<SearchText> Texts(PortalDbContext db, IReadOnlyCollection<int> ids);

    /// <summary>Whether a save of the entity can change the text.</summary>
    internal abstract bool IsMadeOf(EntityEntry entry);
}

/// <summary>A kind whose rows are of one entity.</summary>
internal abstract class Searchable<TEntity> : Searchable
    where TEntity : class
{
    internal sealed override bool IsMadeOf(EntityEntry entry) => entry.Entity is TEntity;
}
