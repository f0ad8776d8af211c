using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Reviewing;

namespace SangKien.Web.Features.Shared.Reviewing;

/// <summary>Everything that is done with a paper from its submission to its approval. It is named by its key; each answer is false when that paper is not for this user.</summary>
public abstract class PaperReview<TPaper, TRevision, TKey>(PortalDbContext db, ICurrentUser user, PortalClock clock)
    where TPaper : ReviewedPaper<TRevision>
    where TRevision : PaperRevision
{
    protected PortalDbContext Db { get; } = db;
    protected ICurrentUser User { get; } = user;
    protected PortalClock Clock { get; } = clock;

    /// <summary>The paper, if this user sees it.</summary>
    protected abstract IQueryable<TPaper> Asked(TKey key);

    /// <summary>What the paper is called inside a sentence, with the topic of its workshop.</summary>
    protected abstract string NameOf(TPaper paper);

    protected abstract string AddressOf(TPaper paper);

    /// <summary>Whether the text has the place that a comment names.</summary>
    protected abstract bool HasPlace(TPaper paper, string code);

    /// <summary>The number of the frozen revision; null when the paper is not for this user.</summary>
    public async Task<int?> SubmitAsync(TKey key, SubmitForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(key, cancellationToken) is not { } paper)
            return null;

        Db.Entry(paper).Property(known => known.Version).OriginalValue = form.Version;
        var signerId = paper.SignatureBlock.SignerPersonId;
        var people = await Db.People.Where(person => person.IsActive && (person.Id == signerId || person.Id == form.ContentPersonId || person.Id == form.FormatPersonId))
            .ToDictionaryAsync(person => person.Id, cancellationToken);
        if (!people.ContainsKey(form.ContentPersonId!.Value))
            throw new RuleException("Người này không còn công tác tại cơ quan.", nameof(form.ContentPersonId));
        if (!people.ContainsKey(form.FormatPersonId!.Value))
            throw new RuleException("Người này không còn công tác tại cơ quan.", nameof(form.FormatPersonId));

        var revision = paper.Submit(
            new(User.PersonId, form.ContentPersonId.Value, form.FormatPersonId.Value),
            SignerOf(paper, people),
            Clock.NowUtc);
        await TellAsync(Db.PeopleInRole(Roles.Director), $"Phiên bản {revision.Number} của {NameOf(paper)} chờ duyệt.", $"{AddressOf(paper)}/duyet", cancellationToken);
        await SaveAsync(paper, $"Trình duyệt phiên bản {revision.Number}", cancellationToken);
        return revision.Number;
    }

    public async Task<bool> TakeBackAsync(TKey key, CancellationToken cancellationToken)
    {
        if (await FindAsync(key, cancellationToken) is not { } paper)
            return false;
        paper.TakeBack(Clock.NowUtc);
        await SaveAsync(paper, $"Rút {paper.Noun} về để sửa", cancellationToken);
        return true;
    }

    public async Task<bool> CommentAsync(TKey key, CommentForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(key, cancellationToken) is not { } paper)
            return false;
        if (paper.Status != PaperStatus.InReview)
            throw new RuleException($"Chỉ góp ý được khi {paper.Noun} đang trình.");
        var place = form.Section ?? "";
        if (place.Length > 0 && !HasPlace(paper, place))
            throw new RuleException($"Không có chỗ này trong {paper.Noun}.", nameof(form.Section));
        paper.LatestRevision!.Comment(place, form.Text!, User.PersonId, Clock.NowUtc);
        await SaveAsync(paper, $"Góp ý phiên bản {paper.LatestRevision.Number}", cancellationToken);
        return true;
    }

    public async Task<bool> ReturnAsync(TKey key, ReturnForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(key, cancellationToken) is not { } paper)
            return false;
        paper.Return(User.PersonId, form.Note ?? "", Clock.NowUtc);
        var number = paper.LatestRevision!.Number;
        await TellAsync(Db.PeopleWithIds(paper.DrafterIds), $"Lãnh đạo Sở trả lại phiên bản {number} của {NameOf(paper)}.", AddressOf(paper), cancellationToken);
        await SaveAsync(paper, $"Trả lại phiên bản {number}", cancellationToken);
        return true;
    }

    public async Task<bool> ApproveAsync(TKey key, ApproveForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(key, cancellationToken) is not { } paper)
            return false;
        var signerId = paper.SignatureBlock.SignerPersonId;
        var people = await Db.People.Where(person => person.IsActive && (person.Id == User.PersonId || person.Id == signerId)).ToDictionaryAsync(person => person.Id, cancellationToken);
        paper.Approve(form.RevisionNumber, people[User.PersonId], SignerOf(paper, people), Clock.NowUtc);
        var approved = $"Phiên bản {form.RevisionNumber} của {NameOf(paper)} đã được duyệt";
        await TellAsync(Db.PeopleWithIds(paper.DrafterIds), $"{approved}.", AddressOf(paper), cancellationToken);
        await TellAsync(Db.PeopleInRole(Roles.Office), $"{approved}; chờ cấp số và ban hành.", AddressOf(paper), cancellationToken);
        await SaveAsync(paper, $"Duyệt phiên bản {form.RevisionNumber}", cancellationToken);
        return true;
    }

    protected Task<TPaper?> FindAsync(TKey key, CancellationToken cancellationToken) =>
        Asked(key).Include(paper => paper.Workshop)
            .Include(paper => paper.Revisions).ThenInclude(revision => revision.Comments)
            .AsSplitQuery().SingleOrDefaultAsync(cancellationToken);

    /// <param name="summary">Its line in the history.</param>
    protected Task SaveAsync(TPaper paper, string summary, CancellationToken cancellationToken)
    {
        Db.History.Add(HistoryEntry.Of<TPaper>(paper.Id, summary, User, Clock.NowUtc, paper.WorkshopId));
        return Db.SaveChangesAsync(cancellationToken);
    }

    protected Task TellAsync(IQueryable<Person> people, string text, string address, CancellationToken cancellationToken) =>
        Db.TellAsync(people, new News(text, address), User, Clock.NowUtc, cancellationToken);

    private static Person SignerOf(TPaper paper, Dictionary<int, Person> people) =>
        people.GetValueOrDefault(paper.SignatureBlock.SignerPersonId) ?? throw new RuleException("Khối ký chưa có người ký đang công tác tại cơ quan.");
}
