using System.Net;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Notifications;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Tracking;

public sealed class RemindTests : IAsyncDisposable
{
    private readonly PortalFactory _portal = new();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task The_list_of_who_is_reminded_comes_first_and_a_unit_is_reminded_once_a_day()
    {
        var (sent, owing) = await ArrangeAsync();
        var browser = _portal.As(TestOrganisation.CsShtt);
        var page = await browser.GetAsync("/theo-doi/nhac");
        Assert.Equal(3, page.QuerySelectorAll("main input[name=UnitIds]").Length);
        Assert.Contains("Phạm Văn Tuấn", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await using var db = _portal.NewContext();
        Assert.False(await db.Reminders.AnyAsync());

        await browser.PostAsync("/theo-doi/nhac", new { UnitIds = owing });
        var reminder = await db.Reminders.SingleAsync();
        Assert.Equal((owing, ReminderRung.ByHand, "Phạm Văn Tuấn"), (reminder.UnitId, reminder.Rung, reminder.Recipients));
        Assert.Equal("Phạm Văn Tuấn", await db.Notifications.Select(told => told.Person.FullName).SingleAsync());

        var again = await browser.PostAsync("/theo-doi/nhac", new { UnitIds = owing });
        Assert.Contains("đã được nhắc trong hôm nay", Assert.Single(again.Refusals), StringComparison.Ordinal);
        var gone = await browser.PostAsync("/theo-doi/nhac", new { UnitIds = sent });
        Assert.Contains("đã nộp", Assert.Single(gone.Refusals), StringComparison.Ordinal);
        Assert.Equal(1, await db.Reminders.CountAsync());
    }

    [Fact]
    public async Task A_slip_is_printed_for_a_unit_that_owes_and_for_no_other()
    {
        var (sent, owing) = await ArrangeAsync();
        var browser = _portal.As(TestOrganisation.Office);
        using var slip = await browser.SendAsync($"/theo-doi/giay-nhac/{owing}");

        Assert.Equal("application/pdf", slip.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.NotFound, await browser.StatusAsync($"/theo-doi/giay-nhac/{sent}"));
        Assert.Equal(HttpStatusCode.Forbidden, await browser.StatusAsync("/theo-doi/nhac"));
        Assert.Equal(HttpStatusCode.Forbidden, await _portal.As(TestOrganisation.UnitStaff).StatusAsync($"/theo-doi/giay-nhac/{owing}"));
    }

    [Fact]
    public async Task The_table_alone_answers_304_until_something_happens()
    {
        var (_, owing) = await ArrangeAsync();
        var browser = _portal.As(TestOrganisation.CsShtt);
        using var first = await browser.SendAsync("/theo-doi/bang");
        Assert.Equal(HttpStatusCode.NotModified, await AskAsync());
        await browser.PostAsync("/theo-doi/nhac", new { UnitIds = owing });
        Assert.Equal(HttpStatusCode.OK, await AskAsync());

        async Task<HttpStatusCode> AskAsync()
        {
            var request = new HttpRequestMessage(HttpMethod.Get, "/theo-doi/bang");
            request.Headers.TryAddWithoutValidation("If-None-Match", first.Headers.ETag!.Tag);
            using var answer = await browser.SendAsync(request);
            return answer.StatusCode;
        }
    }

    private async Task<(int Sent, int Owing)> ArrangeAsync()
    {
        await using var db = _portal.NewContext();
        var workshop = IssuedWorkshop.Add(db);
        return (IssuedWorkshop.Submitted(db, workshop, TestOrganisation.UnitStaff).UnitId, IssuedWorkshop.Person(db, TestOrganisation.OtherUnitStaff).UnitId);
    }
}
