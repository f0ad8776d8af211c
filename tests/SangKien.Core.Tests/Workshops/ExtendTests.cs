using SangKien.Core.Common;
using SangKien.Core.Deadlines;
using SangKien.Core.Workshops;
using static SangKien.Core.Tests.Contributions.Arranged;

namespace SangKien.Core.Tests.Workshops;

public sealed class ExtendTests
{
    private static readonly Deadline Later = new(new DateOnly(2022, 10, 25), DeadlineReading.Through);

    [Fact]
    public void One_unit_has_more_time_and_the_others_do_not()
    {
        var workshop = Workshop();
        workshop.Extend(UnitId, Later, "Đi công tác", Receiver, Writing);
        Assert.Equal((Later, Due), (workshop.DeadlineFor(UnitId), workshop.DeadlineFor(UnitId + 1)));
    }

    [Fact]
    public void A_second_extension_takes_the_place_of_the_first()
    {
        var workshop = Workshop();
        workshop.Extend(UnitId, Later, "Đi công tác", Receiver, Writing);
        workshop.Extend(UnitId, Later with { On = new(2022, 10, 27) }, "Ốm", Receiver, Writing);
        Assert.Equal("Ốm", Assert.Single(workshop.Extensions).Reason);
    }

    [Theory]
    [InlineData("2022-10-21", "Đi công tác")]
    [InlineData("2022-10-25", " ")]
    public void Not_to_an_earlier_moment_and_not_without_a_reason(string day, string reason)
    {
        var workshop = Workshop();
        var deadline = new Deadline(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), DeadlineReading.Through);
        Assert.Throws<RuleException>(() => workshop.Extend(UnitId, deadline, reason, Receiver, Writing));
        Assert.Empty(workshop.Extensions);
    }

    [Fact]
    public void Not_to_a_moment_that_has_passed() =>
        Assert.Throws<RuleException>(() => Workshop().Extend(UnitId, Later, "Đi công tác", Receiver, Later.CutoffUtc));

    [Fact]
    public void Not_before_the_plan_is_issued() =>
        Assert.Throws<RuleException>(() => Workshop_without_plan().Extend(UnitId, Later, "Đi công tác", Receiver, Writing));

    [Fact]
    public void A_common_deadline_that_is_moved_past_an_extension_holds_for_that_unit_too() =>
        Assert.Equal((Later, Later), (Due.OrLater(Later), Later.OrLater(Due)));

    [Fact]
    public void A_granted_request_extends_the_deadline()
    {
        var workshop = Workshop();
        var request = ExtensionRequest.Ask(workshop, UnitId, Later.On, "Đi công tác", Author, Writing);
        request.Grant(Later, "", Receiver, Writing);
        Assert.Equal((ExtensionRequestStatus.Granted, Later), (request.Status, workshop.DeadlineFor(UnitId)));
        Assert.Throws<RuleException>(() => request.Refuse("Đã đủ thời gian", Receiver, Writing));
    }

    [Fact]
    public void A_refusal_needs_a_reason_and_changes_no_deadline()
    {
        var workshop = Workshop();
        var request = ExtensionRequest.Ask(workshop, UnitId, Later.On, "Đi công tác", Author, Writing);
        Assert.Throws<RuleException>(() => request.Refuse("", Receiver, Writing));
        request.Refuse("Đã đủ thời gian", Receiver, Writing);
        Assert.Equal((ExtensionRequestStatus.Refused, Due), (request.Status, workshop.DeadlineFor(UnitId)));
    }

    [Theory]
    [InlineData("2022-10-21", "Đi công tác")]
    [InlineData("2022-10-25", "")]
    public void A_request_asks_for_a_later_day_with_a_reason(string day, string reason) =>
        Assert.Throws<RuleException>(() => ExtensionRequest.Ask(Workshop(), UnitId, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), reason, Author, Writing));

    private static Workshop Workshop_without_plan() => Core.Workshops.Workshop.Create("Chủ đề", 2022);
}
