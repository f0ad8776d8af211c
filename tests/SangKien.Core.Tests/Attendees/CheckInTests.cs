using SangKien.Core.Attendees;
using SangKien.Core.Common;
using SangKien.Core.Workshops;

namespace SangKien.Core.Tests.Attendees;

public sealed class CheckInTests
{
    private static readonly DateOnly Day = new(2022, 10, 28);

    private readonly WorkshopDelegate _person = Staff.Guest("Đỗ Thị Hạnh", precedence: 1);

    [Fact]
    public void Somebody_is_counted_once_and_the_refusal_says_when()
    {
        _person.CheckIn(CheckInMeans.Search, At(7, 52));

        var refusal = Assert.Throws<RuleException>(() => _person.CheckIn(CheckInMeans.Badge, At(7, 53)));

        Assert.Equal("Đỗ Thị Hạnh đã được ghi có mặt lúc 7 giờ 52.", refusal.Message);
        Assert.Equal((CheckInMeans.Search, At(7, 52)), (_person.CheckedInBy!.Value, _person.CheckedInAtUtc!.Value));
    }

    [Fact]
    public void Who_had_declined_and_comes_is_there()
    {
        _person.Reply(new DelegateReply(false, "Bận họp", "Ông Nam, Chánh Văn phòng"), At(6, 0));
        Assert.Equal("Bận họp; Ông Nam, Chánh Văn phòng dự thay", _person.AbsenceRemark);

        _person.CheckIn(CheckInMeans.Sheet, At(8, 5));

        Assert.Equal((DelegateStatus.CheckedIn, ""), (_person.Status, _person.AbsenceRemark));
    }

    [Fact]
    public void A_mistake_at_the_door_is_undone_once()
    {
        _person.CheckIn(CheckInMeans.Search, At(7, 52));
        _person.UndoCheckIn();

        Assert.Throws<RuleException>(_person.UndoCheckIn);
        Assert.Equal((DelegateStatus.Confirmed, null), (_person.Status, _person.CheckedInAtUtc));
    }

    [Fact]
    public void Who_is_there_no_longer_answers()
    {
        _person.CheckIn(CheckInMeans.Search, At(7, 52));

        Assert.Throws<RuleException>(() => _person.Reply(new DelegateReply(true), At(8, 0)));
        Assert.Throws<RuleException>(() => _person.Reply(new DelegateReply(false, "Về sớm"), At(8, 0)));
    }

    [Fact]
    public void Codes_are_random_and_the_badge_does_not_tell_the_link()
    {
        string[] codes = [_person.ReplyCode, _person.BadgeCode, Staff.Guest("Khác", 2).ReplyCode];

        Assert.Equal(3, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Matches("^[0-9a-f]{32}$", code));
    }

    [Fact]
    public void Answers_are_taken_until_the_day_set_and_not_once_it_begins()
    {
        var workshop = Workshop.Create("Hoạt động sáng kiến", 2022);
        workshop.FixMeeting(At(8, 0), At(11, 0), "Hội trường", "", At(8, 0).AddDays(-10));
        Assert.True(workshop.TakesReplies(At(7, 59)));
        Assert.False(workshop.TakesReplies(At(8, 0)));

        workshop.ArrangeDelegates(new DateOnly(2022, 10, 26), new ProtocolRule(), new DateOnly(2022, 10, 20));
        Assert.True(workshop.TakesReplies(VietnamTime.StartOf(new DateOnly(2022, 10, 27)).AddTicks(-1)));
        Assert.False(workshop.TakesReplies(VietnamTime.StartOf(new DateOnly(2022, 10, 27))));
        Assert.Throws<RuleException>(() => workshop.RequireTakesReplies(VietnamTime.StartOf(new DateOnly(2022, 10, 27))));
    }

    [Fact]
    public void The_day_for_answers_lies_between_today_and_the_workshop()
    {
        var workshop = Workshop.Create("Hoạt động sáng kiến", 2022);
        workshop.FixMeeting(At(8, 0), At(11, 0), "Hội trường", "", At(8, 0).AddDays(-10));

        Assert.Equal("ReplyBy", Assert.Throws<RuleException>(() => workshop.ArrangeDelegates(new(2022, 10, 19), new(), new(2022, 10, 20))).Field);
        Assert.Equal("ReplyBy", Assert.Throws<RuleException>(() => workshop.ArrangeDelegates(new(2022, 10, 29), new(), new(2022, 10, 20))).Field);
        Assert.Null(workshop.DelegateReplyBy);
    }

    private static DateTime At(int hour, int minute) => VietnamTime.ToUtc(Day, new TimeOnly(hour, minute));
}
