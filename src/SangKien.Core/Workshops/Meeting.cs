using System.ComponentModel.DataAnnotations;
using SangKien.Core.Common;
using SangKien.Documents.Nd30;

namespace SangKien.Core.Workshops;

/// <summary>
/// Thời gian, địa điểm: when and where the workshop is held. The plan only expects a month; the Office fixes, moves, postpones or
/// cancels. Each change raises the sequence, so that calendars take over the last one.
/// </summary>
public sealed record Meeting
{
    public const int VenueLength = 300;

    public const int ReasonLength = 1000;

    /// <summary>The name of the event in calendars, the same through all changes.</summary>
    public Guid CalendarId { get; init; } = Guid.CreateVersion7();

    public MeetingStatus Status { get; init; }

    /// <summary>The hour last fixed; it stays when the meeting is postponed or cancelled, since calendars still hold it.</summary>
    public DateTime? StartsAtUtc { get; init; }

    public DateTime? EndsAtUtc { get; init; }

    /// <summary>Địa điểm; empty until fixed.</summary>
    public string Venue { get; init; } = "";

    /// <summary>Reason of the last change; empty where the first fixing gave none.</summary>
    public string Reason { get; init; } = "";

    /// <summary>How often it was changed.</summary>
    public int Sequence { get; init; }

    public DateTime? ChangedAtUtc { get; init; }

    public bool IsFixed => Status == MeetingStatus.Fixed;

    /// <summary>"từ 8 giờ 00 đến 11 giờ 30, thứ Sáu, ngày 28/10/2022"; empty before it was first fixed.</summary>
    public string When => StartsAtUtc is { } start && EndsAtUtc is { } end
        ? $"từ {Hour(start)} đến {Hour(end)}, {VietnameseDate.WithWeekday(VietnamTime.DateOf(start))}"
        : "";

    /// <summary>"8 giờ 00": an hour as official papers write it.</summary>
    public static string Hour(DateTime utc)
    {
        var local = VietnamTime.ToLocal(utc);
        return $"{local.Hour} giờ {local.Minute:00}";
    }

    internal Meeting Fix(DateTime startsAtUtc, DateTime endsAtUtc, string venue, string reason, DateTime nowUtc)
    {
        RequireNotHeld(nowUtc);
        if (string.IsNullOrWhiteSpace(venue))
            throw new RuleException("Cần ghi địa điểm.", nameof(Venue));
        if (startsAtUtc <= nowUtc)
            throw new RuleException("Giờ bắt đầu phải ở sau thời điểm hiện tại.", "StartsAt");
        if (endsAtUtc <= startsAtUtc)
            throw new RuleException("Giờ kết thúc phải sau giờ bắt đầu.", "EndsAt");
        if (IsFixed && (StartsAtUtc, EndsAtUtc, Venue) == (startsAtUtc, endsAtUtc, venue.Trim()))
            throw new RuleException("Thời gian, địa điểm không có gì thay đổi.");
        if (Status != MeetingStatus.Expected)
            RequireReason(reason, "thay đổi thời gian, địa điểm");
        return Changed(MeetingStatus.Fixed, reason, nowUtc) with { StartsAtUtc = startsAtUtc, EndsAtUtc = endsAtUtc, Venue = venue.Trim() };
    }

    internal Meeting Postpone(string reason, DateTime nowUtc)
    {
        RequireNotHeld(nowUtc);
        if (Status is MeetingStatus.Postponed or MeetingStatus.Cancelled)
            throw new RuleException(Status == MeetingStatus.Postponed ? "Hội thảo đã được hoãn." : "Hội thảo đã hủy nên không hoãn được.");
        RequireReason(reason, "hoãn");
        return Changed(MeetingStatus.Postponed, reason, nowUtc);
    }

    internal Meeting Cancel(string reason, DateTime nowUtc)
    {
        RequireNotHeld(nowUtc);
        if (Status == MeetingStatus.Cancelled)
            throw new RuleException("Hội thảo đã được hủy.");
        RequireReason(reason, "hủy");
        return Changed(MeetingStatus.Cancelled, reason, nowUtc);
    }

    /// <summary>Whether the fixed hour has come: from then on nothing of it changes.</summary>
    public bool HasBegun(DateTime nowUtc) => IsFixed && StartsAtUtc <= nowUtc;

    private Meeting Changed(MeetingStatus status, string reason, DateTime nowUtc) =>
        this with { Status = status, Reason = reason.Trim(), Sequence = Sequence + 1, ChangedAtUtc = nowUtc };

    private void RequireNotHeld(DateTime nowUtc)
    {
        if (HasBegun(nowUtc))
            throw new RuleException($"Hội thảo đã bắt đầu lúc {Hour(StartsAtUtc!.Value)}, {VietnameseDate.WithWeekday(VietnamTime.DateOf(StartsAtUtc.Value))} nên không thay đổi được nữa.");
    }

    private static void RequireReason(string reason, string what)
    {
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleException($"Cần nêu lý do {what}.", nameof(Reason));
    }
}

/// <summary>Trạng thái của thời gian, địa điểm.</summary>
public enum MeetingStatus
{
    [Display(Name = "Dự kiến")]
    Expected,

    [Display(Name = "Đã ấn định")]
    Fixed,

    [Display(Name = "Tạm hoãn")]
    Postponed,

    [Display(Name = "Đã hủy")]
    Cancelled,
}
