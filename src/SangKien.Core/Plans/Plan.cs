using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;
using SangKien.Core.Reviewing;
using SangKien.Core.Workshops;

namespace SangKien.Core.Plans;

/// <summary>Kế hoạch: the paper that starts a workshop. Nothing of an issued plan changes; a change is a new plan that replaces it.</summary>
public sealed class Plan : ReviewedPaper<PlanRevision>
{
    /// <summary>The working text; from Approved on it equals the approved revision.</summary>
    public PlanContent Content { get; private set; } = new();

    /// <summary>The plan whose place it takes at issue; null for the first plan of a workshop.</summary>
    public int? ReplacesPlanId { get; private set; }

    public Plan? Replaces { get; private set; }

    /// <summary>Why the earlier plan is replaced; empty for a first plan.</summary>
    public string ReplacementReason { get; private set; } = "";

    /// <summary>Whether another plan can be drafted to take its place.</summary>
    public bool CanBeReplaced => Status is PaperStatus.Issued or PaperStatus.Revoked;

    public override string Noun => "kế hoạch";

    public override SigningBlock SignatureBlock => Content.Signing;

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
        BeginEdit(byPersonId, nowUtc);
        Content = content;
        // The draft of a replacing plan does not yet speak for a workshop that is running.
        if (Replaces is null && ReplacesPlanId is null)
            Workshop.Rename(content.Topic);
    }

    /// <summary>Ban hành: ties the plan to its numbered paper and opens the workshop.</summary>
    public void Issue(IssuedDocument paper, Person signer)
    {
        IssueAs(paper, signer);
        Workshop.Open(Content.Written());
        if (Replaces is { Status: PaperStatus.Issued } earlier)
        {
            earlier.IssuedDocument!.ReplaceBy(paper, ReplacementReason);
            earlier.Status = PaperStatus.Replaced;
        }
    }

    /// <summary>Thu hồi an issued plan, with its reason: contributions are no longer collected, what was sent stays.</summary>
    public void Revoke(string reason, DateOnly on)
    {
        RevokePaper(reason, on);
        Workshop.Close();
    }

    protected override void CheckComplete() => PlanRules.CheckComplete(Content);

    protected override PlanRevision Freeze(int number, ReviewRequest request, DateTime nowUtc) => new(number, Content, request, nowUtc);
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
