using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;
using SangKien.Core.Deadlines;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Core.Contributions;

/// <summary>Ý kiến tham luận: one per unit and workshop. Submitting freezes a version and gives a receipt.</summary>
public sealed class Contribution : IVersioned
{
    private readonly List<Idea> _ideas = [];
    private readonly List<ContributionVersion> _versions = [];

    public int Id { get; private set; }
    public int WorkshopId { get; private set; }
    public Workshop Workshop { get; private set; } = null!;
    public int UnitId { get; private set; }
    public Unit Unit { get; private set; } = null!;
    public ContributionStatus Status { get; private set; }

    /// <summary>Tên tham luận.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Thực trạng.</summary>
    public string Situation { get; private set; } = "";

    /// <summary>Khó khăn, vướng mắc.</summary>
    public string Difficulties { get; private set; } = "";

    /// <summary>Giải pháp.</summary>
    public string Solutions { get; private set; } = "";

    /// <summary>Kiến nghị.</summary>
    public string Recommendations { get; private set; } = "";

    public IReadOnlyList<Idea> Ideas => _ideas;
    public IReadOnlyList<ContributionVersion> Versions => _versions;

    /// <summary>Everybody who wrote in it: nobody accepts what he edited.</summary>
    public List<int> EditorIds { get; private set; } = [];

    public int EditedByPersonId { get; private set; }
    public Person EditedBy { get; private set; } = null!;
    public DateTime EditedAtUtc { get; private set; }

    /// <summary>The first sending that still counts; withdrawing gives it up.</summary>
    public DateTime? FirstSubmittedAtUtc { get; private set; }

    public DateTime? SubmittedAtUtc { get; private set; }

    /// <summary>Nộp muộn: whether the first sending came after the cutoff.</summary>
    public bool IsLate { get; private set; }

    /// <summary>Reason of the last return or withdrawal; empty for none.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Last day for the supplement after a return.</summary>
    public DateOnly? SupplementDueOn { get; private set; }

    public DateTime? AcceptedAtUtc { get; private set; }
    public Guid Version { get; set; }

    public bool IsEditable => Status is ContributionStatus.Draft or ContributionStatus.Returned or ContributionStatus.Withdrawn;

    /// <summary>Whether readers outside the unit may see its frozen text.</summary>
    public bool HasBeenSubmitted => FirstSubmittedAtUtc is not null;

    public static Contribution Start(Workshop workshop, int unitId, int byPersonId, DateTime nowUtc)
    {
        if (!workshop.IsCollecting)
            throw new RuleException("Kế hoạch chưa ban hành nên chưa nhận tham luận.");
        var contribution = new Contribution { Workshop = workshop, UnitId = unitId };
        contribution.MarkEdited(byPersonId, nowUtc);
        return contribution;
    }

    /// <summary>Lưu nháp: takes over the text as typed, complete or not.</summary>
    public void Edit(ContributionText text, int byPersonId, DateTime nowUtc)
    {
        if (!IsEditable)
            throw new RuleException("Tham luận đã nộp nên không sửa được. Rút lại trước khi sửa.");
        Title = text.Title.Trim();
        Situation = text.Situation.Trim();
        Difficulties = text.Difficulties.Trim();
        Solutions = text.Solutions.Trim();
        Recommendations = text.Recommendations.Trim();
        ReplaceIdeas(text.Ideas);
        MarkEdited(byPersonId, nowUtc);
    }

    /// <summary>Nộp: within the unit's deadline, or after it as the workshop's policy says; a returned one until its supplement date.</summary>
    public ContributionVersion Submit(int byPersonId, DateTime nowUtc)
    {
        if (!IsEditable)
            throw new RuleException("Tham luận đã được nộp.");
        if (SubmissionObstacles() is [var first, ..])
            throw new RuleException($"Chưa nộp được: {first}");

        var isLate = !IsInTime(nowUtc);
        if (isLate && !MayArriveLate(nowUtc))
            throw new RuleException($"Chưa nộp được: hạn nhận tham luận đã hết lúc {Workshop.DeadlineFor(UnitId)!.ClosingMoment}. Nội dung đã được lưu trong bản nháp; đơn vị có thể đề nghị gia hạn.");

        if (FirstSubmittedAtUtc is null)
        {
            FirstSubmittedAtUtc = nowUtc;
            IsLate = isLate;
        }

        SubmittedAtUtc = nowUtc;
        SupplementDueOn = null;
        Status = ContributionStatus.Submitted;
        var version = ContributionVersion.Freeze(this, _versions.Count + 1, byPersonId, nowUtc);
        _versions.Add(version);
        return version;
    }

    /// <summary>What is still missing before it can be sent, each as the rest of "Chưa nộp được: …".</summary>
    public IReadOnlyList<string> SubmissionObstacles() => SubmissionRules.Obstacles(this);

    /// <summary>Ý tưởng that count: with title and content, equal ones once.</summary>
    public int CompleteIdeaCount => SubmissionRules.CountComplete(_ideas);

    /// <summary>Trả lại để bổ sung, with reason and a date.</summary>
    public void Return(string reason, DateOnly supplementDueOn, DateOnly today)
    {
        if (Status != ContributionStatus.Submitted)
            throw new RuleException("Chỉ trả lại được tham luận đã nộp và chưa tiếp nhận.");
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleException("Cần nêu lý do trả lại.", nameof(Reason));
        if (supplementDueOn < today)
            throw new RuleException("Ngày bổ sung không được ở trước hôm nay.", nameof(SupplementDueOn));
        Status = ContributionStatus.Returned;
        Reason = reason.Trim();
        SupplementDueOn = supplementDueOn;
    }

    /// <summary>Tiếp nhận, by somebody who did not edit it.</summary>
    public void Accept(int byPersonId, DateTime nowUtc)
    {
        if (Status != ContributionStatus.Submitted)
            throw new RuleException("Chỉ tiếp nhận được tham luận đã nộp.");
        if (EditorIds.Contains(byPersonId))
            throw new RuleException("Người đã viết tham luận không tự tiếp nhận; đề nghị đồng chí khác của Phòng CS&SHTT hoặc Lãnh đạo Sở tiếp nhận.");
        Status = ContributionStatus.Accepted;
        AcceptedAtUtc = nowUtc;
        Reason = "";
    }

    /// <summary>Rút lại, with reason: the mark of the first sending is given up.</summary>
    public void Withdraw(string reason)
    {
        if (Status is not (ContributionStatus.Submitted or ContributionStatus.Returned))
            throw new RuleException("Chỉ rút được tham luận đã nộp và chưa tiếp nhận.");
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleException("Cần nêu lý do rút.", nameof(Reason));
        Status = ContributionStatus.Withdrawn;
        Reason = reason.Trim();
        FirstSubmittedAtUtc = null;
        SubmittedAtUtc = null;
        SupplementDueOn = null;
        IsLate = false;
    }

    private bool IsInTime(DateTime nowUtc) =>
        Workshop.DeadlineFor(UnitId)!.IsInTime(nowUtc, Workshop.GraceMinutes)
        || (Status == ContributionStatus.Returned && SupplementDueOn is { } day && new Deadline(day, DeadlineReading.Through).IsInTime(nowUtc, Workshop.GraceMinutes));

    private bool MayArriveLate(DateTime nowUtc) =>
        Workshop.LatePolicy == LatePolicy.AcceptAsLate && nowUtc > Workshop.DeadlineFor(UnitId)!.CutoffUtc;

    private void MarkEdited(int byPersonId, DateTime nowUtc)
    {
        EditedByPersonId = byPersonId;
        EditedAtUtc = nowUtc;
        if (!EditorIds.Contains(byPersonId))
            EditorIds = [.. EditorIds, byPersonId];
    }

    private void ReplaceIdeas(IReadOnlyList<IdeaText> texts)
    {
        var kept = texts.Select(text => text.Id).Where(id => id != 0).ToHashSet();
        _ideas.RemoveAll(idea => !kept.Contains(idea.Id));
        foreach (var (text, index) in texts.Select((text, index) => (text, index)))
        {
            var idea = text.Id == 0 ? null : _ideas.Find(candidate => candidate.Id == text.Id);
            if (idea is null)
                _ideas.Add(idea = new Idea(this));
            idea.Change(text, index + 1);
        }
    }
}

internal sealed class ContributionConfiguration : IEntityTypeConfiguration<Contribution>
{
    public void Configure(EntityTypeBuilder<Contribution> builder)
    {
        builder.Property(contribution => contribution.Title).HasMaxLength(ContributionText.TitleLength);
        builder.Property(contribution => contribution.Situation).HasMaxLength(-1);
        builder.Property(contribution => contribution.Difficulties).HasMaxLength(-1);
        builder.Property(contribution => contribution.Solutions).HasMaxLength(-1);
        builder.Property(contribution => contribution.Recommendations).HasMaxLength(-1);
        builder.Property(contribution => contribution.Reason).HasMaxLength(2000);
        builder.HasIndex(contribution => new { contribution.WorkshopId, contribution.UnitId }).IsUnique();
        builder.HasOne(contribution => contribution.Workshop).WithMany().HasForeignKey(contribution => contribution.WorkshopId);
        builder.HasOne(contribution => contribution.Unit).WithMany().HasForeignKey(contribution => contribution.UnitId);
        builder.HasOne(contribution => contribution.EditedBy).WithMany().HasForeignKey(contribution => contribution.EditedByPersonId);
        builder.HasMany(contribution => contribution.Ideas).WithOne(idea => idea.Contribution).HasForeignKey(idea => idea.ContributionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(contribution => contribution.Versions).WithOne(version => version.Contribution).HasForeignKey(version => version.ContributionId).OnDelete(DeleteBehavior.Cascade);
    }
}
