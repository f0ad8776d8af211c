using SangKien.Core.Common;
using SangKien.Core.Deadlines;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Core.Contributions;

/// <summary>Ý kiến tham luận: one per unit and workshop. Submitting freezes a version and gives a receipt.</summary>
public sealed partial class Contribution : IVersioned
{
    /// <summary>Greatest length of a reason, in characters.</summary>
    public const int ReasonLength = 2000;

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

    /// <summary>Ý tưởng that count: with title and content, equal ones once. Kept so that lists need not read the ideas.</summary>
    public int CompleteIdeaCount { get; private set; }

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

    public bool IsEditable => Status is ContributionStatus.Draft or ContributionStatus.Returned;

    /// <summary>Whether readers outside the unit may see its frozen text.</summary>
    public bool HasBeenSubmitted => FirstSubmittedAtUtc is not null;

    public ContributionVersion? LastVersion => _versions.MaxBy(version => version.Number);

    /// <summary>Hạn that counts now: the unit's, or the date for the supplement where that is later.</summary>
    public Deadline DeadlineInForce
    {
        get
        {
            var deadline = Workshop.DeadlineFor(UnitId)!;
            var supplement = Status == ContributionStatus.Returned && SupplementDueOn is { } day ? new Deadline(day, DeadlineReading.Through) : null;
            return supplement?.CutoffUtc > deadline.CutoffUtc ? supplement : deadline;
        }
    }

    public static Contribution Start(Workshop workshop, int unitId, int byPersonId, DateTime nowUtc)
    {
        if (!workshop.IsCollecting)
            throw new RuleException("Kế hoạch chưa ban hành nên chưa nhận tham luận.");
        var contribution = new Contribution { Workshop = workshop, UnitId = unitId };
        contribution.MarkEdited(byPersonId, nowUtc);
        return contribution;
    }

    /// <summary>Nộp: within the unit's deadline, or after it as the workshop's policy says; a returned one until its supplement date.</summary>
    public ContributionVersion Submit(int byPersonId, DateTime nowUtc)
    {
        var isLate = RequireSendable(nowUtc);
        return Send(byPersonId, nowUtc, isLate);
    }

    /// <summary>What is still missing before it can be sent, each as the rest of "Chưa nộp được: …".</summary>
    public IReadOnlyList<string> SubmissionObstacles() => SubmissionRules.Obstacles(this);

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
        PublishedAtUtc = null;
    }

    /// <summary>Whether somebody may accept it: it waits for that, and he did not write in it.</summary>
    public bool CanBeAcceptedBy(int personId) => Status == ContributionStatus.Submitted && !EditorIds.Contains(personId);

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
        PublishedAtUtc = null;
        IsLate = false;
    }

    /// <summary>Mở lại bản đã rút: it is a draft again, and is sent within the deadline like any other.</summary>
    public void BringBack(int byPersonId, DateTime nowUtc)
    {
        if (Status != ContributionStatus.Withdrawn)
            throw new RuleException("Chỉ mở lại được tham luận đã rút.");
        Status = ContributionStatus.Draft;
        Reason = "";
        MarkEdited(byPersonId, nowUtc);
    }

    /// <summary>Refuses what cannot be sent now; tells whether it would be late.</summary>
    private bool RequireSendable(DateTime nowUtc)
    {
        if (Status == ContributionStatus.Withdrawn)
            throw new RuleException("Tham luận đã rút. Mở lại bản nháp trước khi nộp.");
        if (Status == ContributionStatus.Unconfirmed)
            throw new RuleException("Tham luận đã nộp, đang chờ trưởng đơn vị xác nhận.");
        if (!IsEditable)
            throw new RuleException("Tham luận đã được nộp.");
        if (SubmissionObstacles() is [var first, ..])
            throw new RuleException($"Chưa nộp được: {first}");

        var deadline = DeadlineInForce;
        var isLate = !deadline.IsInTime(nowUtc, Workshop.GraceMinutes);
        if (isLate && Workshop.LatePolicy == LatePolicy.Refuse)
            throw new RuleException($"Chưa nộp được: hạn nhận tham luận đã hết lúc {deadline.ClosingMoment}. Nội dung đã được lưu trong bản nháp; đơn vị có thể đề nghị gia hạn.");
        return isLate;
    }

    private ContributionVersion Send(int byPersonId, DateTime atUtc, bool isLate)
    {
        if (FirstSubmittedAtUtc is null)
        {
            FirstSubmittedAtUtc = atUtc;
            IsLate = isLate;
        }

        SubmittedAtUtc = atUtc;
        SupplementDueOn = null;
        HandedInAtUtc = null;
        HandedInByPersonId = null;
        RemovedIdeas = [];
        DiscardedText = null;
        Status = ContributionStatus.Submitted;
        var version = ContributionVersion.Freeze(this, _versions.Count + 1, byPersonId, atUtc);
        _versions.Add(version);
        return version;
    }
}
