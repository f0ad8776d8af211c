using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Attendees;
using SangKien.Core.Common;
using SangKien.Core.Deadlines;
using SangKien.Core.Plans;

namespace SangKien.Core.Workshops;

/// <summary>Hội thảo: the event that owns plans, tasks, contributions and delegates.</summary>
public sealed class Workshop : IVersioned
{
    private readonly List<FocusIssue> _focusIssues = [];
    private readonly List<Extension> _extensions = [];

    public int Id { get; private set; }

    /// <summary>Chủ đề.</summary>
    public string Topic { get; private set; } = "";

    public string TopicFolded { get; private set; } = "";

    public int Year { get; private set; }

    /// <summary>Hạn nộp tham luận; null until the plan is issued.</summary>
    public Deadline? ContributionDeadline { get; private set; }

    /// <summary>Least number of ideas in a contribution.</summary>
    public int MinimumIdeas { get; private set; }

    public LatePolicy LatePolicy { get; private set; }

    /// <summary>Silent grace after the cutoff, in minutes.</summary>
    public int GraceMinutes { get; private set; }

    /// <summary>Thời gian, địa điểm.</summary>
    public Meeting Meeting { get; private set; } = new();

    /// <summary>Quy tắc thứ tự lễ tân.</summary>
    public ProtocolRule Protocol { get; private set; } = new();

    /// <summary>Last day on which units and guests say who comes; null for none.</summary>
    public DateOnly? DelegateReplyBy { get; private set; }
    /// <summary>Whether a contribution counts as sent only when the unit's head has confirmed it.</summary>
    public bool NeedsHeadConfirmation { get; private set; }

    /// <summary>Hạn đăng ký phát biểu, the last day; null while units cannot register.</summary>
    public DateOnly? SpeakersDueOn { get; private set; }

    /// <summary>Most minutes that a unit may register.</summary>
    public int LongestSpeech { get; private set; } = 10;

    /// <summary>Số ghế của từng hàng, see <see cref="HallPlan"/>; empty for none.</summary>
    public string HallRows { get; private set; } = "";

    /// <summary>Vấn đề cần tập trung of the plan in force, in its order.</summary>
    public IReadOnlyList<FocusIssue> FocusIssues => _focusIssues;

    public IReadOnlyList<Extension> Extensions => _extensions;
    public Guid Version { get; set; }

    /// <summary>Whether contributions are being collected at all.</summary>
    public bool IsCollecting => ContributionDeadline is not null && !IsClosed;

    /// <summary>Whether the plan was revoked: nothing more is collected, and no plan that follows it has been issued.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Why the deadline is not the one that the plan names; empty while it is.</summary>
    public string DeadlineReason { get; private set; } = "";

    /// <summary>How often the deadline was set, so that calendars take over the last one.</summary>
    public int DeadlineSequence { get; private set; }

    public static Workshop Create(string topic, int year)
    {
        var workshop = new Workshop { Year = year };
        workshop.Rename(topic);
        return workshop;
    }

    public void Rename(string topic)
    {
        Topic = topic.Trim();
        TopicFolded = Folding.Fold(Topic);
    }

    /// <summary>Takes over what an issued plan says about contributions.</summary>
    public void Open(PlanContent plan)
    {
        Rename(plan.Topic);
        if (plan.Assignments.FirstOrDefault(assignment => assignment.Kind == AssignmentKind.Contribution) is { } call)
        {
            SetDeadline(call.Due, "");
            MinimumIdeas = call.MinimumIdeas;
        }

        IsClosed = false;
        TakeOver(plan.FocusIssues);
    }

    /// <summary>No more contributions are collected, because the plan was revoked.</summary>
    public void Close()
    {
        IsClosed = true;
        DeadlineSequence++;
    }

    /// <summary>Đổi hạn chung after issue, with its reason. The plan keeps its words; a unit's later extension stays.</summary>
    public void ChangeDeadline(Deadline deadline, string reason, DateTime nowUtc)
    {
        if (!IsCollecting)
            throw new RuleException("Hội thảo chưa hoặc không còn nhận tham luận nên không có hạn để đổi.");
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleException("Cần nêu lý do đổi hạn.", "Reason");
        if (deadline.CutoffUtc <= nowUtc)
            throw new RuleException("Hạn mới phải ở sau thời điểm hiện tại.", nameof(Deadline.On));
        if (deadline == ContributionDeadline)
            throw new RuleException("Hạn mới trùng với hạn hiện nay.", nameof(Deadline.On));
        SetDeadline(deadline, reason.Trim());
    }

    private void SetDeadline(Deadline? deadline, string reason)
    {
        ContributionDeadline = deadline;
        DeadlineReason = reason;
        DeadlineSequence++;
    }

    /// <summary>
    /// An issue whose words stay is the same issue; of the others one takes the place of the next. Ideas may address an issue that a
    /// replacing plan drops, so it stays, behind the others.
    /// </summary>
    private void TakeOver(ItemList<string> texts)
    {
        var left = _focusIssues.OrderBy(issue => issue.Order).ToList();
        var kept = texts.Select(text => left.Find(issue => issue.Text == text)).ToList();
        left.RemoveAll(kept.Contains);
        foreach (var (index, text) in texts.Index())
        {
            var issue = kept[index] ?? left.FirstOrDefault();
            if (issue is null)
                _focusIssues.Add(issue = FocusIssue.Create(text, index + 1));
            left.Remove(issue);
            issue.Change(text, index + 1);
        }

        foreach (var (index, issue) in left.Index())
            issue.Change(issue.Text, texts.Count + index + 1);
    }

    public void ChangeLateRules(LatePolicy policy, int graceMinutes)
    {
        LatePolicy = policy;
        GraceMinutes = graceMinutes;
    }

    /// <summary>Ấn định or move: the first fixing needs no reason.</summary>
    public void FixMeeting(DateTime startsAtUtc, DateTime endsAtUtc, string venue, string reason, DateTime nowUtc) =>
        Meeting = Meeting.Fix(startsAtUtc, endsAtUtc, venue, reason, nowUtc);

    /// <summary>Hoãn: the day is open again.</summary>
    public void PostponeMeeting(string reason, DateTime nowUtc) => Meeting = Meeting.Postpone(reason, nowUtc);

    /// <summary>Hủy; a new day can still be fixed, with the reason.</summary>
    public void CancelMeeting(string reason, DateTime nowUtc) => Meeting = Meeting.Cancel(reason, nowUtc);

    public HallPlan ArrangeHall(string rows)
    {
        var hall = HallPlan.Parse(rows);
        HallRows = string.Join(' ', hall.Rows);
        return hall;
    }

    public Deadline? DelegateReplyDeadline => DelegateReplyBy is { } day ? new(day, DeadlineReading.Through) : null;

    /// <summary>Whether it can still be said who comes: until the day set for that, and not once it has begun or was cancelled.</summary>
    public bool TakesReplies(DateTime nowUtc) =>
        Meeting.Status != MeetingStatus.Cancelled && !Meeting.HasBegun(nowUtc) && DelegateReplyDeadline?.IsInTime(nowUtc) != false;

    public void RequireTakesReplies(DateTime nowUtc)
    {
        if (!TakesReplies(nowUtc))
            throw new RuleException("Hiện không nhận xác nhận tham dự trên cổng (đã hết hạn, hội thảo đã bắt đầu hoặc đã hủy). Đề nghị báo Văn phòng Sở.");
    }

    /// <summary>Cách đón tiếp: until when one says who comes, and in which order people stand.</summary>
    public void ArrangeDelegates(DateOnly? replyBy, ProtocolRule rule, DateOnly today)
    {
        if (replyBy < today && replyBy != DelegateReplyBy)
            throw new RuleException("Hạn xác nhận không được ở trước hôm nay.", "ReplyBy");
        if (Meeting.IsFixed && replyBy > VietnamTime.DateOf(Meeting.StartsAtUtc!.Value))
            throw new RuleException("Hạn xác nhận không được sau ngày hội thảo.", "ReplyBy");
        (DelegateReplyBy, Protocol) = (replyBy, rule);
    }

    /// <summary>Hạn of one unit: its extension, unless the deadline of all has been moved past it.</summary>
    public Deadline? DeadlineFor(int unitId) => ContributionDeadline is { } common ? common.OrLater(ExtensionOf(unitId)?.Deadline) : null;

    /// <summary>How contributions are sent and who may register to speak, as CS&amp;SHTT sets it for this workshop.</summary>
    public void ArrangeReception(bool needsHeadConfirmation, DateOnly? speakersDueOn, int longestSpeech) =>
        (NeedsHeadConfirmation, SpeakersDueOn, LongestSpeech) = (needsHeadConfirmation, speakersDueOn, longestSpeech);

    public Extension? ExtensionOf(int unitId) => _extensions.FirstOrDefault(extension => extension.UnitId == unitId);

    /// <summary>Gia hạn: a later cutoff for one unit. A second extension takes the place of the first.</summary>
    public Extension Extend(int unitId, Deadline deadline, string reason, int byPersonId, DateTime nowUtc)
    {
        if (DeadlineFor(unitId) is not { } present)
            throw new RuleException("Kế hoạch chưa ban hành nên chưa có hạn để gia hạn.");
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleException("Cần nêu lý do gia hạn.", nameof(Extension.Reason));
        if (deadline.CutoffUtc <= present.CutoffUtc)
            throw new RuleException($"Hạn mới phải muộn hơn hạn hiện nay ({present.LastMoment}).", nameof(Deadline.On));
        if (deadline.CutoffUtc <= nowUtc)
            throw new RuleException("Hạn mới phải ở sau thời điểm hiện tại.", nameof(Deadline.On));

        if (ExtensionOf(unitId) is not { } extension)
            _extensions.Add(extension = new Extension(this, unitId));
        extension.Grant(deadline, reason.Trim(), byPersonId, nowUtc);
        DeadlineSequence++;
        return extension;
    }
}

internal sealed class WorkshopConfiguration : IEntityTypeConfiguration<Workshop>
{
    public void Configure(EntityTypeBuilder<Workshop> builder)
    {
        builder.Property(workshop => workshop.Topic).HasMaxLength(500);
        builder.Property(workshop => workshop.TopicFolded).HasMaxLength(500);
        builder.Property(workshop => workshop.DeadlineReason).HasMaxLength(1000);
        builder.ComplexProperty(workshop => workshop.ContributionDeadline);
        builder.ComplexProperty(workshop => workshop.Protocol);
        builder.ComplexProperty(workshop => workshop.Meeting, meeting =>
        {
            meeting.Property(known => known.Venue).HasMaxLength(Meeting.VenueLength);
            meeting.Property(known => known.Reason).HasMaxLength(Meeting.ReasonLength);
        });
        builder.HasMany(workshop => workshop.FocusIssues).WithOne().HasForeignKey(issue => issue.WorkshopId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(workshop => workshop.Extensions).WithOne(extension => extension.Workshop).HasForeignKey(extension => extension.WorkshopId).OnDelete(DeleteBehavior.Cascade);
    }
}
