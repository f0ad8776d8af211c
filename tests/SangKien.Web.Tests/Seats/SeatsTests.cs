using System.Net;
using SangKien.Web.Tests.Delegates;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Seats;

public sealed class SeatsTests : IDisposable
{
    private readonly DelegatePortal _portal = new();

    private string Page => $"/hoi-thao/{_portal.WorkshopId}/cho-ngoi";

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task Seats_are_given_by_protocol_and_not_to_who_declined()
    {
        await _portal.Office.PostAsync($"{_portal.List}/{_portal.Delegate("Hoàng Thị Mai").Id}", new { Status = "Declined", AbsenceReason = "Ốm" });

        var plan = await _portal.Office.FollowAsync(await _portal.Office.PostAsync(Page, new { Rows = "3 6" }));

        Assert.Equal(("A2", "A3", "A1", "B3", ""), (
            _portal.Delegate("Nguyễn Đức Kiên").Seat, _portal.Delegate(DelegatePortal.Guest).Seat, _portal.Delegate(DelegatePortal.HostileGuest).Seat,
            _portal.Delegate("Ngô Xuân Bách").Seat, _portal.Delegate("Hoàng Thị Mai").Seat));
        Assert.Equal(9, plan.QuerySelectorAll(".sk-hall li").Length);
        Assert.Single(plan.QuerySelectorAll(".sk-hall .is-free"));
        Assert.Empty(plan.QuerySelectorAll("main svg[onload]"));
    }

    [Theory, InlineData("3 5", "thiếu 1 ghế cho 9 đại biểu"), InlineData("3 x", "“x” không phải là số ghế")]
    public async Task A_hall_that_does_not_do_is_refused_and_nobody_is_seated(string rows, string reason)
    {
        var answer = await _portal.Office.PostAsync(Page, new { Rows = rows });

        Assert.Contains(reason, Assert.Single(answer.Refusals), StringComparison.Ordinal);
        Assert.Equal(rows, answer.Page!.GetElementById("Rows")!.GetAttribute("value"));
        Assert.Equal("", _portal.Delegate("Nguyễn Đức Kiên").Seat);
    }

    [Fact]
    public async Task Nobody_but_the_office_gives_seats()
    {
        foreach (var account in new[] { TestOrganisation.UnitStaff, TestOrganisation.CsShtt, TestOrganisation.Director, TestOrganisation.Administrator })
            Assert.NotEqual(HttpStatusCode.OK, await _portal.As(account).StatusAsync(Page));
        Assert.Equal(HttpStatusCode.NotFound, await _portal.Office.StatusAsync("/hoi-thao/999/cho-ngoi"));
    }
}
