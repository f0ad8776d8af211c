using System.Net;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Contributions;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Discussion;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Contributions;

/// <summary>The workshop asks for the head's confirmation; the second account of CS&amp;SHTT is made its head.</summary>
public sealed class ConfirmTests : IDisposable
{
    private readonly PortalFactory _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task It_counts_from_the_moment_of_sending_and_is_unseen_until_confirmed()
    {
        var (workshop, id) = Arrange(withHead: true);
        var (staff, head) = (_portal.As(TestOrganisation.CsShtt), _portal.As(TestOrganisation.SecondCsShtt));
        _portal.Time.SetUtcNow(IssuedWorkshop.Cutoff.AddSeconds(-1));
        staff = _portal.As(TestOrganisation.CsShtt);
        await staff.PostAsync(await staff.GetAsync(Address(workshop)), new { }, action: Address(workshop), to: "/nop");
        Assert.Equal(ContributionStatus.Unconfirmed, (await StoredAsync(id)).Status);
        Assert.Equal(HttpStatusCode.NotFound, await _portal.As(TestOrganisation.Director).StatusAsync($"{Address(workshop)}/{id}"));

        _portal.Time.SetUtcNow(IssuedWorkshop.Cutoff.AddHours(9));
        head = _portal.As(TestOrganisation.SecondCsShtt);
        Assert.NotEmpty((await head.FollowAsync(await head.PostAsync(Address(workshop), new { }, action: "/xac-nhan"))).QuerySelectorAll(".sk-flash"));
        var stored = await StoredAsync(id);
        Assert.Equal((ContributionStatus.Submitted, false, IssuedWorkshop.Cutoff.AddSeconds(-1).UtcDateTime), (stored.Status, stored.IsLate, stored.SubmittedAtUtc));
    }

    [Fact]
    public async Task Staff_cannot_confirm_and_take_it_back_instead()
    {
        var (workshop, id) = Arrange(withHead: true);
        var staff = _portal.As(TestOrganisation.CsShtt);
        await staff.PostAsync(await staff.GetAsync(Address(workshop)), new { }, action: Address(workshop), to: "/nop");
        var page = await staff.GetAsync(Address(workshop));
        Assert.Null(page.QuerySelector("form[action$='/xac-nhan']"));
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await staff.PostRawAsync($"{Address(workshop)}/xac-nhan", [new("__RequestVerificationToken", token)]);
        Assert.Equal(ContributionStatus.Unconfirmed, (await StoredAsync(id)).Status);
        await staff.PostAsync(page, new { }, action: "/lay-lai");
        Assert.Equal(ContributionStatus.Draft, (await StoredAsync(id)).Status);
    }

    [Fact]
    public async Task A_unit_without_a_head_sends_directly()
    {
        var (workshop, id) = Arrange(withHead: false);
        var staff = _portal.As(TestOrganisation.CsShtt);
        await staff.PostAsync(await staff.GetAsync(Address(workshop)), new { }, action: Address(workshop), to: "/nop");
        Assert.Equal(ContributionStatus.Submitted, (await StoredAsync(id)).Status);
    }

    [Fact]
    public async Task Confirmed_and_taken_back_at_once_one_of_both_holds()
    {
        var (workshop, id) = Arrange(withHead: true);
        var (staff, head) = (_portal.As(TestOrganisation.CsShtt), _portal.As(TestOrganisation.SecondCsShtt));
        await staff.PostAsync(await staff.GetAsync(Address(workshop)), new { }, action: Address(workshop), to: "/nop");
        var pages = (await staff.GetAsync(Address(workshop)), await head.GetAsync(Address(workshop)));
        var answers = await Task.WhenAll(staff.PostAsync(pages.Item1, new { }, action: "/lay-lai"), head.PostAsync(pages.Item2, new { }, action: "/xac-nhan"));
        Assert.All(answers, answer => Assert.True(answer.Status is HttpStatusCode.Redirect or HttpStatusCode.OK));
        var stored = await StoredAsync(id);
        Assert.True(stored.Status == ContributionStatus.Draft ? stored.Versions.Count == 0 : stored is { Status: ContributionStatus.Submitted, Versions.Count: 1 });
    }

    private static string Address(Workshop workshop) => $"/hoi-thao/{workshop.Id}/tham-luan";

    private (Workshop Workshop, int Id) Arrange(bool withHead)
    {
        using var db = _portal.NewContext();
        var workshop = IssuedWorkshop.Add(db);
        foreach (var name in new[] { TestOrganisation.CsShtt, TestOrganisation.SecondCsShtt })
        {
            var person = IssuedWorkshop.Person(db, name);
            person.Change(person.FullName, person.Post, withHead && name == TestOrganisation.SecondCsShtt ? PostRank.HeadOfUnit : PostRank.Staff, person.Unit);
        }

        db.SaveChanges();
        DiscussionPortal.ArrangeReception(_portal, workshop, needsHead: true);
        return (workshop, IssuedWorkshop.Draft(db, workshop, TestOrganisation.CsShtt).Id);
    }

    private async Task<Contribution> StoredAsync(int id)
    {
        await using var db = _portal.NewContext();
        return await db.Contributions.Include(contribution => contribution.Versions).SingleAsync(contribution => contribution.Id == id);
    }
}
