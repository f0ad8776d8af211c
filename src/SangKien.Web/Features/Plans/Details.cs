using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Reviewing;
using SangKien.Documents.Model;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Plans;

/// <summary>The plan as one page: its paper, where it stands, what can be done next, what has happened.</summary>
public sealed record DetailsPage(Plan Plan, AdministrativeDocument Document, IReadOnlyList<HistoryEntry> History)
{
    public PlanRevision? Latest => Plan.LatestRevision;

    /// <summary>What the Director said, at the places of the text as it is now.</summary>
    public IReadOnlyList<TracedComment> Comments { get; init; } = [];

    /// <summary>Whether revisions, comments and history are shown.</summary>
    public bool ShowsDrafting { get; init; }
}

public sealed class DetailsQuery(PortalDbContext db, ICurrentUser user)
{
    private const int ShownHistory = 8;

    public async Task<DetailsPage?> GetAsync(int id, CancellationToken cancellationToken)
    {
        var plan = await db.Plans.AsNoTracking().AsSplitQuery().VisibleTo(user)
            .Include(plan => plan.Workshop)
            .Include(plan => plan.IssuedDocument!.ReplacedBy)
            .Include(plan => plan.Replaces!.IssuedDocument)
            .Include(plan => plan.Revisions).ThenInclude(revision => revision.Comments).ThenInclude(comment => comment.Author)
            .Include(plan => plan.Revisions).ThenInclude(revision => revision.SubmittedBy)
            .Include(plan => plan.Revisions).ThenInclude(revision => revision.DecidedBy)
            .Include(plan => plan.Revisions).ThenInclude(revision => revision.ContentPerson)
            .Include(plan => plan.Revisions).ThenInclude(revision => revision.FormatPerson)
            .SingleOrDefaultAsync(plan => plan.Id == id, cancellationToken);
        if (plan is null)
            return null;

        var history = await db.History.AsNoTracking()
            .Where(entry => entry.Subject == nameof(Plan) && entry.SubjectId == id)
            .OrderByDescending(entry => entry.Id).Take(ShownHistory).ToListAsync(cancellationToken);
        var document = PlanDocument.Compose(plan.Content, await db.Agencies.AsNoTracking().SingleAsync(cancellationToken), Paper(plan));
        var comments = user.SeesDrafting() ? TracedComment.Of(plan.Revisions, plan.Content) : [];
        return new(plan, plan.IssuedDocument is null ? document.With(Open(comments)) : document, history)
        {
            Comments = comments,
            ShowsDrafting = user.SeesDrafting(),
        };
    }

    private static IReadOnlyCollection<TracedComment> Open(IEnumerable<TracedComment> comments) => [.. comments.Where(traced => traced.Comment.ResolvedAtUtc is null)];

    private static PaperPrint Paper(Plan plan) => plan.IssuedDocument is { } paper
        ? PaperPrint.Issued(new IssuedNumber(paper.Number, paper.Symbol, paper.IssuedOn, paper.IssuedAtUtc), verificationAddress: null)
        : PaperPrint.Of(plan.Status);
}

/// <summary>The file of a plan that is not issued, made on demand; an issued plan has its stored files only.</summary>
public sealed class FileQuery(PortalDbContext db, ICurrentUser user, DocumentEngines engines)
{
    /// <summary>Null when there is no such plan for this user, or no such format.</summary>
    public async Task<DraftFile?> GetAsync(int id, string format, CancellationToken cancellationToken)
    {
        var plan = await db.Plans.AsNoTracking().VisibleTo(user)
            .Where(plan => plan.Id == id && plan.IssuedDocumentId == null)
            .Select(plan => new { plan.Content, plan.Status })
            .SingleOrDefaultAsync(cancellationToken);
        if (plan is null || engines.FileEngine(format) is not { } engine)
            return null;
        var document = PlanDocument.Compose(plan.Content, await db.Agencies.AsNoTracking().SingleAsync(cancellationToken), PaperPrint.Of(plan.Status));
        var name = plan.Status == PaperStatus.Approved ? "ke-hoach-cho-ky" : "ke-hoach-du-thao";
        return new(DocumentEngines.Bytes(engine, document), engine.ContentType, name + engine.FileExtension);
    }
}

public sealed record DraftFile(byte[] Bytes, string ContentType, string Name);
