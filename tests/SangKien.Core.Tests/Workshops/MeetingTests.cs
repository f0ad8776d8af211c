using SangKien.Core.Common;
using SangKien.Core.Workshops;

namespace SangKien.Core.Tests.Workshops;

public sealed class MeetingTests
{
    private static readonly DateTime Now = VietnamTime.ToUtc(new DateOnly(2022, 10, 10), new TimeOnly(8, 0));
    private static readonly DateOnly Day = new(2022, 10, 28);

    private readonly Workshop _workshop = Workshop.Create("Hoạt động sáng kiến", 2022);

    [Fact]
    public void The_first_fixing_needs_no_reason_and_names_the_day_as_papers_do()
    {
        Fix();

        Assert.Equal((MeetingStatus.Fixed, 1), (_workshop.Meeting.Status, _workshop.Meeting.Sequence));
        Assert.Equal("từ 8 giờ 00 đến 11 giờ 30, thứ Sáu, ngày 28/10/2022", _workshop.Meeting.When);
    }

    [Fact]
    public void Each_change_raises_the_sequence_and_keeps_the_name_in_calendars()
    {
        Fix();
        var calendarId = _workshop.Meeting.CalendarId;
        Fix(venue: "Hội trường tầng 5", reason: "Hội trường tầng 3 đang sửa");
        _workshop.PostponeMeeting("Bão số 5", Now);
        Fix(reason: "Bão đã tan");
        _workshop.CancelMeeting("Tỉnh chỉ đạo", Now);

        Assert.Equal((MeetingStatus.Cancelled, 5, calendarId), (_workshop.Meeting.Status, _workshop.Meeting.Sequence, _workshop.Meeting.CalendarId));
    }

    [Theory, InlineData(""), InlineData("  ")]
    public void A_change_without_reason_is_refused(string reason)
    {
        Fix();

        Assert.Equal("Reason", Refusal(() => Fix(venue: "Nơi khác", reason: reason)).Field);
        Assert.Equal("Reason", Refusal(() => _workshop.PostponeMeeting(reason, Now)).Field);
        Assert.Equal("Reason", Refusal(() => _workshop.CancelMeeting(reason, Now)).Field);
        Assert.Equal((MeetingStatus.Fixed, "Hội trường tầng 3", 1), (_workshop.Meeting.Status, _workshop.Meeting.Venue, _workshop.Meeting.Sequence));
    }

    [Fact]
    public void Wrong_hours_and_an_empty_hall_are_refused()
    {
        Assert.Equal("EndsAt", Refusal(() => _workshop.FixMeeting(At(8), At(8), "Hội trường", "", Now)).Field);
        Assert.Equal("StartsAt", Refusal(() => _workshop.FixMeeting(Now, At(8), "Hội trường", "", Now)).Field);
        Assert.Equal("Venue", Refusal(() => _workshop.FixMeeting(At(8), At(11), " ", "", Now)).Field);
        Assert.Equal(MeetingStatus.Expected, _workshop.Meeting.Status);
    }

    [Fact]
    public void What_changes_nothing_is_refused()
    {
        Fix();

        Assert.Contains("không có gì thay đổi", Refusal(() => Fix(reason: "Không rõ")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_refuses_what_does_not_follow_it()
    {
        _workshop.PostponeMeeting("Chờ chỉ đạo", Now);
        Refusal(() => _workshop.PostponeMeeting("Lần nữa", Now));
        _workshop.CancelMeeting("Thôi tổ chức", Now);
        Refusal(() => _workshop.CancelMeeting("Lần nữa", Now));
        Refusal(() => _workshop.PostponeMeeting("Lần nữa", Now));

        Assert.Equal(2, _workshop.Meeting.Sequence);
    }

    [Fact]
    public void From_the_fixed_hour_on_nothing_changes()
    {
        Fix();

        Refusal(() => _workshop.CancelMeeting("Muộn", At(8)));
        Refusal(() => _workshop.PostponeMeeting("Muộn", At(8)));
        Refusal(() => _workshop.FixMeeting(At(13), At(16), "Nơi khác", "Muộn", At(8)));
        _workshop.CancelMeeting("Còn kịp", At(8).AddTicks(-1));

        Assert.Equal(MeetingStatus.Cancelled, _workshop.Meeting.Status);
    }

    private void Fix(string venue = "Hội trường tầng 3", string reason = "") =>
        _workshop.FixMeeting(At(8), VietnamTime.ToUtc(Day, new TimeOnly(11, 30)), venue, reason, Now);

    private static DateTime At(int hour) => VietnamTime.ToUtc(Day, new TimeOnly(hour, 0));

    private static RuleException Refusal(Action action) => Assert.Throws<RuleException>(action);
}
