using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Conclusions.Closing;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Reviewing;
using SangKien.Documents.Model;
using SangKien.Web.Features.Shared.Reviewing;

namespace SangKien.Web.Features.ClosingPapers;

public sealed record ReviewPage(DetailsPage Paper, ClosingPaperRevision Revision)
{
    public AdministrativeDocument Document => Paper.Document!;
    public IReadOnlyList<PaperSection> Sections => ClosingSections.Of(Paper.Kind, Revision.Content);
    public CommentForm Comment { get; init; } = new();
    public ReturnForm Return { get; init; } = new();
}

public sealed record SubmitPage(DetailsPage Paper, SubmitForm Form, IReadOnlyList<SelectListItem> People)
{
    public int Number => (Paper.Paper!.LatestRevision?.Number ?? 0) + 1;
}

/// <summary>Pages of the review of a paper after the workshop.</summary>
public sealed class ReviewQuery(PortalDbContext db, ICurrentUser user, DetailsQuery details)
{
    public async Task<ReviewPage?> ReviewAsync(int workshopId, ClosingPaperKind kind, CancellationToken cancellationToken)
    {
        if (await details.GetAsync(workshopId, kind, null, cancellationToken) is not { Paper.LatestRevision: { } latest } page)
            return null;
        var revision = await db.Set<ClosingPaperRevision>().AsNoTracking()
            .Include(revision => revision.SubmittedBy).Include(revision => revision.ContentPerson).Include(revision => revision.FormatPerson)
            .Include(revision => revision.Comments).ThenInclude(comment => comment.Author)
            .SingleAsync(revision => revision.Id == latest.Id, cancellationToken);
        var frame = await details.FrameAsync(workshopId, page.Paper!.Status, cancellationToken);
        return new(page with { Document = ClosingPaperDocument.Compose(kind, revision.Content, frame) }, revision);
    }

    public async Task<SubmitPage?> SubmitAsync(int workshopId, ClosingPaperKind kind, SubmitForm? typed, CancellationToken cancellationToken)
    {
        if (await details.GetAsync(workshopId, kind, null, cancellationToken) is not { Paper: { } paper } page)
            return null;
        var choices = await SubmitChoices.ForAsync(paper, db, user, cancellationToken);
        return new(page, typed ?? choices.Proposed, choices.People);
    }
}
