using SangKien.Core.Common;
using SangKien.Core.Conclusions.Closing;
using SangKien.Core.Data;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Web.Features.Shared.Reviewing;

namespace SangKien.Web.Features.ClosingPapers;

/// <summary>The paper of a kind after a workshop: the latest, where an earlier one was revoked.</summary>
public readonly record struct ClosingKey(int WorkshopId, ClosingPaperKind Kind);

/// <summary>Trình duyệt thông báo kết luận và báo cáo kết quả.</summary>
public sealed class ReviewHandler(PortalDbContext db, ICurrentUser user, PortalClock clock) : PaperReview<ClosingPaper, ClosingPaperRevision, ClosingKey>(db, user, clock)
{
    /// <summary>Trả lại sau khi duyệt, by the Office.</summary>
    public async Task<bool> SendBackAsync(ClosingKey key, ReturnForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(key, cancellationToken) is not { } paper)
            return false;
        paper.SendBack(User.PersonId, form.Note ?? "", Clock.NowUtc);
        await TellAsync(Db.PeopleWithIds(paper.DrafterIds), $"Văn phòng trả lại {NameOf(paper)} đã duyệt: {form.Note}", AddressOf(paper), cancellationToken);
        await SaveAsync(paper, "Văn phòng trả lại văn bản đã duyệt", cancellationToken);
        return true;
    }

    protected override IQueryable<ClosingPaper> Asked(ClosingKey key) => Db.ClosingPapers.VisibleTo(User).Latest(key.WorkshopId, key.Kind);

    protected override string NameOf(ClosingPaper paper) => $"{paper.Noun} hội thảo “{paper.Workshop.Topic}”";

    protected override string AddressOf(ClosingPaper paper) => ClosingKinds.Address(paper.WorkshopId, paper.Kind);

    protected override bool HasPlace(ClosingPaper paper, string code) => ClosingSections.Of(paper.Kind, paper.Content).Any(known => known.Code == code);
}
