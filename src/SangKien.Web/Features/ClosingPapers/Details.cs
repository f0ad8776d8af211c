using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Conclusions.Closing;
using SangKien.Core.Data;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Reviewing;
using SangKien.Core.Workshops;
using SangKien.Documents.Model;
using SangKien.Web.Features.Shared;
using SangKien.Web.Infrastructure;
using SangKien.Web.Security;

namespace SangKien.Web.Features.ClosingPapers;

public sealed record DetailsPage(int WorkshopId, string Topic, ClosingPaperKind Kind)
{
    /// <summary>Null while nobody has begun it, or while it is not for this person.</summary>
    public ClosingPaper? Paper { get; init; }

    /// <summary>The paper as it prints now; null while there is none.</summary>
    public AdministrativeDocument? Document { get; init; }

    public ClosingForm Form { get; init; } = new();
    public IReadOnlyList<ShownConflict> Conflicts { get; init; } = [];
    public IReadOnlyList<SelectListItem> Signers { get; init; } = [];

    /// <summary>The comments of the last review that wait to be settled.</summary>
    public IReadOnlyList<ReviewComment> Comments { get; init; } = [];

    public bool CanEdit { get; init; }
    public string Address => ClosingKinds.Address(WorkshopId, Kind);
    public bool IsNotice => Kind == ClosingPaperKind.Notice;
}

public sealed class DetailsQuery(PortalDbContext db, ICurrentUser user, PortalClock clock, AgencyCard agencies)
{
    /// <param name="typed">What could not be saved; null shows what is stored.</param>
    public async Task<DetailsPage?> GetAsync(int workshopId, ClosingPaperKind kind, ClosingForm? typed, CancellationToken cancellationToken)
    {
        var topic = await db.WorkshopsVisibleTo(user).Where(workshop => workshop.Id == workshopId).Select(workshop => workshop.Topic).SingleOrDefaultAsync(cancellationToken);
        if (topic is null)
            return null;
        var paper = await PapersOf(workshopId, kind).Include(paper => paper.IssuedDocument)
            .Include(paper => paper.Revisions).ThenInclude(revision => revision.Comments).ThenInclude(comment => comment.Author)
            .SingleOrDefaultAsync(cancellationToken);
        if (paper is null)
            return new(workshopId, topic, kind) { CanEdit = user.Can(Capability.EditConclusions) };
        return new(workshopId, topic, kind)
        {
            Paper = paper,
            Document = paper.Content.IsPrintable(kind) ? ClosingPaperDocument.Compose(kind, paper.Content, await FrameAsync(workshopId, paper.Status, cancellationToken) with { Number = NumberOf(paper) }) : null,
            Form = typed ?? ClosingForm.Of(paper.Content),
            Signers = await SignersAsync(cancellationToken),
            Comments = [.. paper.LatestRevision?.Comments.Where(comment => comment.ResolvedAtUtc is null) ?? []],
            CanEdit = user.Can(Capability.EditConclusions) && paper.IsEditable,
        };
    }

    /// <summary>The paper of the kind as a file; an issued one has its stored files.</summary>
    public async Task<AdministrativeDocument?> PrintAsync(int workshopId, ClosingPaperKind kind, CancellationToken cancellationToken) =>
        await PapersOf(workshopId, kind).SingleOrDefaultAsync(cancellationToken) is { } paper
            ? ClosingPaperDocument.Compose(kind, paper.Content, await FrameAsync(workshopId, paper.Status, cancellationToken))
            : null;

    /// <summary>The frame in the manner of the plan, without number.</summary>
    public async Task<PaperFrame> FrameAsync(int workshopId, PaperStatus status, CancellationToken cancellationToken)
    {
        var plan = await db.Plans.AsNoTracking().Where(plan => plan.WorkshopId == workshopId)
            .OrderByDescending(plan => plan.IssuedDocumentId).ThenByDescending(plan => plan.Id).Select(plan => plan.Content).FirstAsync(cancellationToken);
        return PaperFrame.Like(plan, await agencies.GetAsync(), clock.Today) with { IsDraft = status is PaperStatus.Draft or PaperStatus.InReview or PaperStatus.Returned };
    }

    private static IssuedNumber? NumberOf(ClosingPaper paper) =>
        paper.IssuedDocument is { } issued ? new(issued.Number, issued.Symbol, issued.IssuedOn, issued.IssuedAtUtc) : null;

    private IQueryable<ClosingPaper> PapersOf(int workshopId, ClosingPaperKind kind)
    {
        var workshops = db.WorkshopsVisibleTo(user);
        return db.ClosingPapers.AsNoTracking().AsSplitQuery().VisibleTo(user).Where(paper => workshops.Any(workshop => workshop.Id == paper.WorkshopId)).Latest(workshopId, kind);
    }

    private async Task<List<SelectListItem>> SignersAsync(CancellationToken cancellationToken)
    {
        var people = await db.People.AsNoTracking()
            .Where(person => person.IsActive && (person.Rank == PostRank.Director || person.Rank == PostRank.DeputyDirector || person.Rank == PostRank.HeadOfUnit))
            .OrderBy(person => person.Unit.Order).ThenBy(person => person.Rank).ThenBy(person => person.Id)
            .Select(person => new { person.Id, person.FullName, person.Post }).ToListAsync(cancellationToken);
        return [.. people.Select(person => new SelectListItem($"{person.FullName} – {person.Post}", $"{person.Id}"))];
    }

    /// <summary>The head signs himself, a deputy for him, the head of a unit by his order.</summary>
    internal static SigningAuthority AuthorityOf(PostRank rank) => rank switch
    {
        PostRank.Director => SigningAuthority.Direct,
        PostRank.DeputyDirector => SigningAuthority.Kt,
        _ => SigningAuthority.Tl,
    };
}
