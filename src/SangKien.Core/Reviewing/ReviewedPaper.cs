using SangKien.Core.Common;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Workshops;

namespace SangKien.Core.Reviewing;

/// <summary>
/// Văn bản trình duyệt: drafted by CS&amp;SHTT, reviewed by the Director, issued by the Office. Nothing of an issued paper changes.
/// </summary>
public abstract class ReviewedPaper<TRevision> : IVersioned
    where TRevision : PaperRevision
{
    private readonly List<TRevision> _revisions = [];

    public int Id { get; private set; }
    public int WorkshopId { get; private set; }
    public Workshop Workshop { get; protected init; } = null!;
    public PaperStatus Status { get; protected set; }

    /// <summary>Everybody who wrote in it: a drafter never approves.</summary>
    public List<int> DrafterIds { get; private set; } = [];

    public DateTime EditedAtUtc { get; private set; }
    public IReadOnlyList<TRevision> Revisions => _revisions;

    /// <summary>The numbered paper; null before issue.</summary>
    public int? IssuedDocumentId { get; private set; }

    public IssuedDocument? IssuedDocument { get; private set; }
    public Guid Version { get; set; }

    public TRevision? LatestRevision => _revisions.MaxBy(revision => revision.Number);

    public bool IsEditable => Status is PaperStatus.Draft or PaperStatus.Returned;

    /// <summary>Tên loại inside a sentence: "kế hoạch".</summary>
    public abstract string Noun { get; }

    /// <summary>Khối ký of the text as it stands.</summary>
    public abstract SigningBlock SignatureBlock { get; }

    /// <summary>Refuses a text that is not ready for review, with the first thing that is missing.</summary>
    protected abstract void CheckComplete();

    protected abstract TRevision Freeze(int number, ReviewRequest request, DateTime nowUtc);

    /// <summary>Trình duyệt: freezes a revision and records who answers for content and for format (Điều 12).</summary>
    /// <param name="signer">The person whom the signature block names.</param>
    public TRevision Submit(ReviewRequest request, Person signer, DateTime nowUtc)
    {
        if (!IsEditable)
            throw new RuleException($"Chỉ trình được {Noun} đang soạn hoặc bị trả lại.");
        CheckComplete();
        SigningRules.Check(SignatureBlock, signer, VietnamTime.DateOf(nowUtc));

        var revision = Freeze(_revisions.Count + 1, request, nowUtc);
        _revisions.Add(revision);
        Status = PaperStatus.InReview;
        return revision;
    }

    /// <summary>Rút về, before a decision.</summary>
    public void TakeBack(DateTime nowUtc)
    {
        Require(PaperStatus.InReview, $"Chỉ rút được {Noun} đang trình.");
        LatestRevision!.Decide(RevisionDecision.TakenBack, null, "", nowUtc);
        Status = PaperStatus.Draft;
    }

    /// <summary>Trả lại, by the Director, with at least one comment on the revision or a note.</summary>
    public void Return(int byPersonId, string note, DateTime nowUtc)
    {
        Require(PaperStatus.InReview, $"Chỉ trả lại được {Noun} đang trình.");
        if (string.IsNullOrWhiteSpace(note) && LatestRevision!.Comments.Count == 0)
            throw new RuleException("Cần ít nhất một góp ý hoặc lý do trả lại.", "Note");
        LatestRevision!.Decide(RevisionDecision.Returned, byPersonId, note, nowUtc);
        Status = PaperStatus.Returned;
    }

    /// <summary>Duyệt exactly one revision, by the signer or the head; a drafter never approves.</summary>
    public void Approve(int revisionNumber, Person by, Person signer, DateTime nowUtc)
    {
        Require(PaperStatus.InReview, $"Chỉ duyệt được {Noun} đang trình.");
        if (LatestRevision!.Number != revisionNumber)
            throw new RuleException($"Phiên bản {revisionNumber} không còn là phiên bản đang trình. Xem lại phiên bản {LatestRevision.Number}.");
        if (DrafterIds.Contains(by.Id))
            throw new RuleException($"Người soạn không tự duyệt {Noun} của mình.");
        if (by.Id != SignatureBlock.SignerPersonId && by.Rank != PostRank.Director)
            throw new RuleException("Chỉ người ký nêu ở khối ký hoặc người đứng đầu cơ quan được duyệt.");
        SigningRules.Check(SignatureBlock, signer, VietnamTime.DateOf(nowUtc));
        LatestRevision.Decide(RevisionDecision.Approved, by.Id, "", nowUtc);
        Status = PaperStatus.Approved;
    }

    /// <summary>Trả lại sau khi duyệt, by the Office, with its reason.</summary>
    public void SendBack(int byPersonId, string reason, DateTime nowUtc)
    {
        Require(PaperStatus.Approved, $"Chỉ trả lại được {Noun} đã duyệt và chưa ban hành.");
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleException("Cần nêu lý do trả lại.", "Reason");
        LatestRevision!.Decide(RevisionDecision.Returned, byPersonId, reason, nowUtc);
        Status = PaperStatus.Returned;
    }

    /// <summary>Marks a comment of the last review as settled.</summary>
    public void ResolveComment(int commentId, DateTime nowUtc)
    {
        if (!IsEditable)
            throw new RuleException($"Chỉ đánh dấu góp ý khi {Noun} đang soạn hoặc bị trả lại.");
        var comment = LatestRevision?.Comments.FirstOrDefault(comment => comment.Id == commentId)
            ?? throw new RuleException("Góp ý này không thuộc lần trình gần nhất.");
        comment.Resolve(nowUtc);
    }

    /// <summary>Refuses what cannot be issued on the day, before a number is spent on it.</summary>
    public void RequireIssuable(Person signer, DateOnly on)
    {
        Require(PaperStatus.Approved, $"Chỉ ban hành được {Noun} đã duyệt.");
        SigningRules.Check(SignatureBlock, signer, on);
    }

    /// <summary>Refuses to change a text that is under review or beyond, and remembers who writes in it.</summary>
    protected void BeginEdit(int byPersonId, DateTime nowUtc)
    {
        if (!IsEditable)
            throw new RuleException($"{char.ToUpperInvariant(Noun[0])}{Noun[1..]} đang trình hoặc đã duyệt nên không sửa được. Rút về trước khi sửa.");
        if (!DrafterIds.Contains(byPersonId))
            DrafterIds = [.. DrafterIds, byPersonId];
        EditedAtUtc = nowUtc;
    }

    /// <summary>Ban hành: ties the text to its numbered paper.</summary>
    protected void IssueAs(IssuedDocument paper, Person signer)
    {
        RequireIssuable(signer, paper.IssuedOn);
        IssuedDocument = paper;
        Status = PaperStatus.Issued;
    }

    /// <summary>Thu hồi the issued paper, with its reason.</summary>
    protected void RevokePaper(string reason, DateOnly on)
    {
        Require(PaperStatus.Issued, $"Chỉ thu hồi được {Noun} đang có hiệu lực.");
        IssuedDocument!.Revoke(reason, on);
        Status = PaperStatus.Revoked;
    }

    private void Require(PaperStatus status, string refusal)
    {
        if (Status != status)
            throw new RuleException(refusal);
    }
}
