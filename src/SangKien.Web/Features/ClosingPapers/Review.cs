using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Conclusions.Closing;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Reviewing;
using SangKien.Documents.Model;
using SangKien.Web.Features.Shared.Reviewing;
using SangKien.Web.Infrastructure;

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
        var people = await db.People.AsNoTracking().Where(person => person.IsActive)
            .OrderBy(person => person.Unit.Order).ThenBy(person => person.Rank).ThenBy(person => person.Id)
            .Select(person => new { person.Id, person.FullName, person.Post, person.UnitId, person.Rank }).ToListAsync(cancellationToken);
        var form = typed ?? new()
        {
            Version = paper.Version,
            ContentPersonId = paper.LatestRevision?.ContentPersonId ?? people.Find(person => person.UnitId == user.UnitId && person.Rank == PostRank.HeadOfUnit)?.Id,
            FormatPersonId = paper.LatestRevision?.FormatPersonId,
        };
        return new(page, form, [.. people.Select(person => new SelectListItem($"{person.FullName} – {person.Post}", $"{person.Id}"))]);
    }
}

/// <summary>Trình, rút, góp ý, trả lại, duyệt. Each gives false when the paper is not for this user.</summary>
public sealed class ReviewHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public Task<bool> SubmitAsync(int workshopId, ClosingPaperKind kind, SubmitForm form, CancellationToken cancellationToken) =>
        ChangeAsync(workshopId, kind, async paper =>
        {
            db.Entry(paper).Property(known => known.Version).OriginalValue = form.Version;
            var people = await PeopleAsync([paper.Content.Signing.SignerPersonId, form.ContentPersonId!.Value, form.FormatPersonId!.Value], cancellationToken);
            if (!people.ContainsKey(form.ContentPersonId.Value))
                throw new RuleException("Người này không còn công tác tại cơ quan.", nameof(form.ContentPersonId));
            if (!people.ContainsKey(form.FormatPersonId.Value))
                throw new RuleException("Người này không còn công tác tại cơ quan.", nameof(form.FormatPersonId));
            var revision = paper.Submit(new(user.PersonId, form.ContentPersonId.Value, form.FormatPersonId.Value), Signer(paper, people), clock.NowUtc);
            await TellAsync(db.PeopleInRole(Roles.Director), paper, "chờ duyệt", "/duyet", cancellationToken);
            return $"Trình duyệt phiên bản {revision.Number}";
        }, cancellationToken);

    public Task<bool> TakeBackAsync(int workshopId, ClosingPaperKind kind, CancellationToken cancellationToken) =>
        ChangeAsync(workshopId, kind, paper =>
        {
            paper.TakeBack(clock.NowUtc);
            return Task.FromResult("Rút về để sửa");
        }, cancellationToken);

    public Task<bool> CommentAsync(int workshopId, ClosingPaperKind kind, CommentForm form, CancellationToken cancellationToken) =>
        ChangeAsync(workshopId, kind, paper =>
        {
            if (paper.Status != PaperStatus.InReview)
                throw new RuleException("Chỉ góp ý được khi văn bản đang trình.");
            var section = form.Section ?? "";
            if (section.Length > 0 && ClosingSections.Of(kind, paper.Content).All(known => known.Code != section))
                throw new RuleException("Văn bản không có chỗ này.", nameof(form.Section));
            paper.LatestRevision!.Comment(section, form.Text!, user.PersonId, clock.NowUtc);
            return Task.FromResult($"Góp ý phiên bản {paper.LatestRevision.Number}");
        }, cancellationToken);

    public Task<bool> ReturnAsync(int workshopId, ClosingPaperKind kind, ReturnForm form, CancellationToken cancellationToken) =>
        ChangeAsync(workshopId, kind, async paper =>
        {
            paper.Return(user.PersonId, form.Note ?? "", clock.NowUtc);
            await TellAsync(db.PeopleWithIds(paper.DrafterIds), paper, "được Lãnh đạo Sở trả lại", "", cancellationToken);
            return $"Trả lại phiên bản {paper.LatestRevision!.Number}";
        }, cancellationToken);

    public Task<bool> ApproveAsync(int workshopId, ClosingPaperKind kind, ApproveForm form, CancellationToken cancellationToken) =>
        ChangeAsync(workshopId, kind, async paper =>
        {
            var people = await PeopleAsync([paper.Content.Signing.SignerPersonId, user.PersonId], cancellationToken);
            paper.Approve(form.RevisionNumber, people[user.PersonId], Signer(paper, people), clock.NowUtc);
            await TellAsync(db.PeopleWithIds(paper.DrafterIds), paper, "đã được duyệt", "", cancellationToken);
            await TellAsync(db.PeopleInRole(Roles.Office), paper, "đã được duyệt, chờ cấp số và ban hành", "/ban-hanh", cancellationToken);
            return $"Duyệt phiên bản {form.RevisionNumber}";
        }, cancellationToken);

    public Task<bool> SendBackAsync(int workshopId, ClosingPaperKind kind, ReturnForm form, CancellationToken cancellationToken) =>
        ChangeAsync(workshopId, kind, async paper =>
        {
            paper.SendBack(user.PersonId, form.Note ?? "", clock.NowUtc);
            await TellAsync(db.PeopleWithIds(paper.DrafterIds), paper, "được Văn phòng Sở trả lại", "", cancellationToken);
            return "Văn phòng Sở trả lại sau khi duyệt";
        }, cancellationToken);

    private async Task<bool> ChangeAsync(int workshopId, ClosingPaperKind kind, Func<ClosingPaper, Task<string>> change, CancellationToken cancellationToken)
    {
        var paper = await db.ClosingPapers.VisibleTo(user).AsSplitQuery().Include(paper => paper.Workshop).Include(paper => paper.Revisions).ThenInclude(revision => revision.Comments)
            .Latest(workshopId, kind).SingleOrDefaultAsync(cancellationToken);
        if (paper is null)
            return false;
        db.History.Add(HistoryEntry.Of<ClosingPaper>(paper.Id, $"{kind.Name()}: {await change(paper)}", user, clock.NowUtc, workshopId));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private Task TellAsync(IQueryable<Person> audience, ClosingPaper paper, string what, string page, CancellationToken cancellationToken) =>
        db.TellAsync(
            audience, new News($"{paper.Kind.Name()} hội thảo “{paper.Workshop.Topic}” {what}.", ClosingKinds.Address(paper.WorkshopId, paper.Kind) + page), user, clock.NowUtc, cancellationToken);

    private Task<Dictionary<int, Person>> PeopleAsync(int[] ids, CancellationToken cancellationToken) =>
        db.People.Where(person => person.IsActive && ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, cancellationToken);

    private static Person Signer(ClosingPaper paper, Dictionary<int, Person> people) =>
        people.GetValueOrDefault(paper.Content.Signing.SignerPersonId) ?? throw new RuleException("Khối ký chưa có người ký đang công tác tại cơ quan.");
}
