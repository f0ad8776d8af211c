using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Core.Plans;

/// <summary>Kế hoạch: drafted by CS&amp;SHTT, reviewed by the Director, issued by the Office. Nothing of an issued plan changes.</summary>
public sealed class Plan : IVersioned
{
    private readonly List<PlanRevision> _revisions = [];

    public int Id { get; private set; }
    public int WorkshopId { get; private set; }
    public Workshop Workshop { get; private set; } = null!;
    public PlanStatus Status { get; private set; }

    /// <summary>The working text; from Approved on it equals the approved revision.</summary>
    public PlanContent Content { get; private set; } = new();

    /// <summary>Everybody who wrote in it: a drafter never approves.</summary>
    public List<int> DrafterIds { get; private set; } = [];

    public DateTime EditedAtUtc { get; private set; }
    public IReadOnlyList<PlanRevision> Revisions => _revisions;

    /// <summary>The paper; null before issue.</summary>
    public int? IssuedDocumentId { get; private set; }

    public IssuedDocument? IssuedDocument { get; private set; }

    /// <summary>The plan whose place it takes at issue; null for the first plan of a workshop.</summary>
    public int? ReplacesPlanId { get; private set; }

    public Plan? Replaces { get; private set; }

    /// <summary>Why the earlier plan is replaced; empty for a first plan.</summary>
    public string ReplacementReason { get; private set; } = "";

    public Guid Version { get; set; }

    public PlanRevision? LatestRevision => _revisions.MaxBy(revision => revision.Number);

    public bool IsEditable => Status is PlanStatus.Draft or PlanStatus.Returned;

    /// <summary>Whether another plan can be drafted to take its place.</summary>
    public bool CanBeReplaced => Status is PlanStatus.Issued or PlanStatus.Revoked;

    public static Plan Draft(Workshop workshop, PlanContent content, int byPersonId, DateTime nowUtc)
    {
        var plan = new Plan { Workshop = workshop };
        plan.Edit(content, byPersonId, nowUtc);
        return plan;
    }

    /// <summary>Thay thế: the draft of a plan that takes this one's place once it is issued. The clauses keep their keys, so that only changed ones are given anew.</summary>
    public Plan DraftReplacement(string reason, int byPersonId, DateTime nowUtc)
    {
        if (!CanBeReplaced)
            throw new RuleException("Chỉ thay thế được kế hoạch đã ban hành hoặc đã thu hồi.");
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleException("Cần nêu lý do thay thế.", "Reason");
        var plan = new Plan { Workshop = Workshop, Replaces = this, ReplacementReason = reason.Trim() };
        plan.Edit(Content.Replacing(IssuedDocument!, VietnamTime.DateOf(nowUtc)), byPersonId, nowUtc);
        return plan;
    }

    public void Edit(PlanContent content, int byPersonId, DateTime nowUtc)
    {
        if (!IsEditable)
            throw new RuleException("Kế hoạch đang trình hoặc đã duyệt nên không sửa được. Rút về trước khi sửa.");
        Content = content;
        // The draft of a replacing plan does not yet speak for a workshop that is running.
        if (Replaces is null && ReplacesPlanId is null)
            Workshop.Rename(content.Topic);
        if (!DrafterIds.Contains(byPersonId))
            DrafterIds = [.. DrafterIds, byPersonId];
        EditedAtUtc = nowUtc;
    }

    /// <summary>Trình duyệt: freezes a revision and records who answers for content and for format (Điều 12).</summary>
    /// <param name="signer">The person whom the signature block names.</param>
    public PlanRevision Submit(ReviewRequest request, Person signer, DateTime nowUtc)
    {
        if (!IsEditable)
            throw new RuleException("Chỉ trình được kế hoạch đang soạn hoặc bị trả lại.");
        PlanRules.CheckComplete(Content);
        SigningRules.Check(Content.Signing, signer, VietnamTime.DateOf(nowUtc));

        var revision = new PlanRevision(_revisions.Count + 1, Content, request, nowUtc);
        _revisions.Add(revision);
        Status = PlanStatus.InReview;
        return revision;
    }

    /// <summary>Rút về, before a decision.</summary>
    public void TakeBack(DateTime nowUtc)
    {
        Require(PlanStatus.InReview, "Chỉ rút được kế hoạch đang trình.");
        LatestRevision!.Decide(RevisionDecision.TakenBack, null, "", nowUtc);
        Status = PlanStatus.Draft;
    }

    /// <summary>Trả lại, by the Director, with at least one comment on the revision or a note.</summary>
    public void Return(int byPersonId, string note, DateTime nowUtc)
    {
        Require(PlanStatus.InReview, "Chỉ trả lại được kế hoạch đang trình.");
        if (string.IsNullOrWhiteSpace(note) && LatestRevision!.Comments.Count == 0)
            throw new RuleException("Cần ít nhất một góp ý hoặc lý do trả lại.", "Note");
        LatestRevision!.Decide(RevisionDecision.Returned, byPersonId, note, nowUtc);
        Status = PlanStatus.Returned;
    }

    /// <summary>Duyệt exactly one revision, by the signer or the head; a drafter never approves.</summary>
    public void Approve(int revisionNumber, Person by, Person signer, DateTime nowUtc)
    {
        Require(PlanStatus.InReview, "Chỉ duyệt được kế hoạch đang trình.");
        if (LatestRevision!.Number != revisionNumber)
            throw new RuleException($"Phiên bản {revisionNumber} không còn là phiên bản đang trình. Xem lại phiên bản {LatestRevision.Number}.");
        if (DrafterIds.Contains(by.Id))
            throw new RuleException("Người soạn không tự duyệt kế hoạch của mình.");
        if (by.Id != Content.Signing.SignerPersonId && by.Rank != PostRank.Director)
            throw new RuleException("Chỉ người ký nêu ở khối ký hoặc người đứng đầu cơ quan được duyệt.");
        SigningRules.Check(Content.Signing, signer, VietnamTime.DateOf(nowUtc));
        LatestRevision.Decide(RevisionDecision.Approved, by.Id, "", nowUtc);
        Status = PlanStatus.Approved;
    }

    /// <summary>Trả lại sau khi duyệt, by the Office, with its reason.</summary>
    public void SendBack(int byPersonId, string reason, DateTime nowUtc)
    {
        Require(PlanStatus.Approved, "Chỉ trả lại được kế hoạch đã duyệt và chưa ban hành.");
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleException("Cần nêu lý do trả lại.", "Reason");
        LatestRevision!.Decide(RevisionDecision.Returned, byPersonId, reason, nowUtc);
        Status = PlanStatus.Returned;
    }

    /// <summary>Marks a comment of the last review as settled.</summary>
    public void ResolveComment(int commentId, DateTime nowUtc)
    {
        if (!IsEditable)
            throw new RuleException("Chỉ đánh dấu góp ý khi kế hoạch đang soạn hoặc bị trả lại.");
        var comment = LatestRevision?.Comments.FirstOrDefault(comment => comment.Id == commentId)
            ?? throw new RuleException("Góp ý này không thuộc lần trình gần nhất.");
        comment.Resolve(nowUtc);
    }

    /// <summary>Ban hành: ties the plan to its numbered paper and opens the workshop.</summary>
    public void Issue(IssuedDocument paper, Person signer)
    {
        RequireIssuable(signer, paper.IssuedOn);
        IssuedDocument = paper;
        Status = PlanStatus.Issued;
        Workshop.Open(Content.Written());
        if (Replaces is { Status: PlanStatus.Issued } earlier)
        {
            earlier.IssuedDocument!.ReplaceBy(paper, ReplacementReason);
            earlier.Status = PlanStatus.Replaced;
        }
    }

    /// <summary>Thu hồi an issued plan, with its reason: contributions are no longer collected, what was sent stays.</summary>
    public void Revoke(string reason, DateOnly on)
    {
        Require(PlanStatus.Issued, "Chỉ thu hồi được kế hoạch đang có hiệu lực.");
        IssuedDocument!.Revoke(reason, on);
        Status = PlanStatus.Revoked;
        Workshop.Close();
    }

    /// <summary>Refuses what cannot be issued on the day, before a number is spent on it.</summary>
    public void RequireIssuable(Person signer, DateOnly on)
    {
        Require(PlanStatus.Approved, "Chỉ ban hành được kế hoạch đã duyệt.");
        SigningRules.Check(Content.Signing, signer, on);
    }

    private void Require(PlanStatus status, string refusal)
    {
        if (Status != status)
            throw new RuleException(refusal);
    }
}

internal sealed class PlanConfiguration : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> builder)
    {
        builder.Property(plan => plan.Content).IsPlanContent();
        builder.HasOne(plan => plan.Workshop).WithMany().HasForeignKey(plan => plan.WorkshopId);
        builder.HasOne(plan => plan.IssuedDocument).WithMany().HasForeignKey(plan => plan.IssuedDocumentId);
        builder.HasMany(plan => plan.Revisions).WithOne(revision => revision.Plan).HasForeignKey(revision => revision.PlanId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(plan => plan.ReplacementReason).HasMaxLength(1000);
        builder.HasOne(plan => plan.Replaces).WithMany().HasForeignKey(plan => plan.ReplacesPlanId);
        builder.HasIndex(plan => plan.ReplacesPlanId).IsUnique();
        builder.HasIndex(plan => plan.Status);
    }
}
