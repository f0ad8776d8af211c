using SangKien.Core.Common;
using SangKien.Core.Workshops;

namespace SangKien.Core.Tests.Workshops;

public class WorkshopDayTests
{
    private static readonly PersonOfTheDay Chair = new("", "Giám đốc Sở Khoa học và Công nghệ");

    [Fact]
    public void It_is_the_day_that_the_office_fixed()
    {
        var workshop = Workshop.Create("Sáng kiến", 2022);
        workshop.FixMeeting(Utc(1, 0), Utc(4, 30), "Tại hội trường tầng 5", "", Utc(0, 0));
        var day = WorkshopDay.Of(workshop, Held.Day.Plan, Chair);

        Assert.Equal("8 giờ 00, thứ Sáu, ngày 28/10/2022", day.Start);
        Assert.Equal(new TimeOnly(11, 30), day.EndedAt);
        Assert.Equal("Hội trường tầng 5", day.Place);
        Assert.Equal("tại hội trường tầng 5", day.AtVenue);
    }

    [Fact]
    public void Without_a_fixed_day_no_paper_about_it_is_made() =>
        Assert.Contains("Chưa ấn định", Assert.Throws<RuleException>(() => WorkshopDay.Of(Workshop.Create("Sáng kiến", 2022), Held.Day.Plan, Chair)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_person_without_a_name_is_named_by_the_post()
    {
        Assert.Equal("Giám đốc Sở Khoa học và Công nghệ", Chair.Comrade);
        Assert.Equal(Chair.Comrade, Chair.Briefly);
        Assert.Equal("đồng chí Nguyễn Thanh Bình", Held.Day.Chair.Briefly);
    }

    private static DateTime Utc(int hour, int minute) => new(2022, 10, 28, hour, minute, 0, DateTimeKind.Utc);
}
