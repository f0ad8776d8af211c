using System.Net;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Workshops;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;
using static SangKien.Web.Tests.Discussion.DiscussionPortal;

namespace SangKien.Web.Tests.Discussion;

public sealed class SpeakerTests : IDisposable
{
    private static readonly DateOnly Due = new(2022, 10, 10);
    private readonly PortalFactory _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task A_unit_registers_one_of_its_staff_changes_it_and_cancels()
    {
        var workshop = Open();
        int personId;
        await using (var db = _portal.NewContext())
            personId = IssuedWorkshop.Person(db, TestOrganisation.UnitStaff).Id;
        var browser = _portal.As(TestOrganisation.UnitStaff);
        await browser.PostAsync(Speakers(workshop), new { PersonId = personId, Minutes = 7, Subject = "Kinh nghiệm" }, action: "/phat-bieu");
        await browser.PostAsync(Speakers(workshop), new { PersonId = "", Name = "Người được mời", Post = "Chuyên gia", Minutes = 5 }, action: "/phat-bieu");
        Assert.Equal([("Người được mời", 5)], await RegisteredAsync(workshop));
        await browser.PostAsync(Speakers(workshop), new { }, action: "/huy");
        Assert.Empty(await RegisteredAsync(workshop));
    }

    [Theory]
    [InlineData("", "", "5")]
    [InlineData("", "Ai đó", "11")]
    [InlineData("", "Ai đó", "0")]
    [InlineData("", "Ai đó", "")]
    [InlineData("stranger", "", "5")]
    public async Task A_wrong_registration_is_refused(string person, string name, string minutes)
    {
        var workshop = Open();
        await using var db = _portal.NewContext();
        var personId = person.Length > 0 ? $"{IssuedWorkshop.Person(db, TestOrganisation.Director).Id}" : "";
        Assert.NotEmpty((await _portal.As(TestOrganisation.UnitStaff).PostAsync(Speakers(workshop), new { PersonId = personId, Name = name, Minutes = minutes }, action: "/phat-bieu")).Refusals);
        Assert.Empty(await RegisteredAsync(workshop));
    }

    [Fact]
    public async Task Until_the_last_day_and_not_after()
    {
        var workshop = Open();
        _portal.Time.SetUtcNow(new DateTimeOffset(2022, 10, 10, 23, 59, 59, TimeSpan.FromHours(7)));
        var browser = _portal.As(TestOrganisation.UnitStaff);
        var page = await browser.GetAsync(Speakers(workshop));
        await browser.PostAsync(page, new { Name = "Một", Minutes = 5 }, action: "/phat-bieu");
        _portal.Time.SetUtcNow(new DateTimeOffset(2022, 10, 11, 0, 0, 0, TimeSpan.FromHours(7)));
        Assert.Contains("hết hạn", Assert.Single((await browser.PostAsync(page, new { Name = "Hai", Minutes = 5 }, action: "/phat-bieu")).Refusals), StringComparison.Ordinal);
        Assert.Equal([("Một", 5)], await RegisteredAsync(workshop));
    }

    [Fact]
    public async Task Units_see_their_own_csshtt_and_the_director_all_and_two_at_once_leave_one()
    {
        var workshop = Open();
        var browser = _portal.As(TestOrganisation.UnitStaff);
        var page = await browser.GetAsync(Speakers(workshop));
        await Task.WhenAll(
            browser.PostAsync(page, new { Name = "Bà Một", Minutes = 5 }, action: "/phat-bieu"),
            browser.PostAsync(page, new { Name = "Bà Một", Minutes = 5 }, action: "/phat-bieu"));
        Assert.Single(await RegisteredAsync(workshop));
        foreach (var (account, sees) in new[] { (TestOrganisation.CsShtt, true), (TestOrganisation.Director, true), (TestOrganisation.OtherUnitStaff, false) })
            Assert.Equal(sees, (await _portal.As(account).GetAsync(Speakers(workshop))).QuerySelector("main")!.TextContent.Contains("Bà Một", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Forbidden, await _portal.As(TestOrganisation.Administrator).StatusAsync(Speakers(workshop)));
    }

    private static string Speakers(Workshop workshop) => $"{Address(workshop)}/phat-bieu";

    private Workshop Open()
    {
        var (workshop, _) = Sent(_portal);
        ArrangeReception(_portal, workshop, speakersDueOn: Due);
        return workshop;
    }

    private async Task<List<(string, int)>> RegisteredAsync(Workshop workshop)
    {
        await using var db = _portal.NewContext();
        return [.. (await db.SpeakerRegistrations.Where(registration => registration.WorkshopId == workshop.Id).ToListAsync()).Select(registration => (registration.Name, registration.Minutes))];
    }
}
