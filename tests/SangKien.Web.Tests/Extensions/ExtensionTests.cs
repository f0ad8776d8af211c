using System.Net;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Contributions;
using SangKien.Core.Deadlines;
using SangKien.Core.Workshops;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Extensions;

public sealed class ExtensionTests : IDisposable
{
    private readonly PortalFactory _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task A_unit_asks_and_once_granted_sends_after_the_cutoff()
    {
        var workshop = Arrange();
        _portal.Time.SetUtcNow(IssuedWorkshop.Cutoff);
        var unit = _portal.As(TestOrganisation.UnitStaff);
        var own = $"/hoi-thao/{workshop.Id}/tham-luan";
        await unit.PostAsync($"/hoi-thao/{workshop.Id}/gia-han/de-nghi", new { Until = "2022-10-25", Reason = "Cả phòng đi công tác" });
        Assert.NotEmpty((await unit.PostAsync($"/hoi-thao/{workshop.Id}/gia-han/de-nghi", new { Until = "2022-10-26", Reason = "Hỏi lại" })).Refusals);

        var receiver = _portal.As(TestOrganisation.CsShtt);
        var list = await receiver.GetAsync($"/hoi-thao/{workshop.Id}/gia-han");
        await receiver.PostAsync(list.QuerySelector("tbody th a")!.GetAttribute("href")!, new { Decision = "grant" });
        Assert.Contains("được gia hạn đến hết thứ Ba, ngày 25/10/2022", (await unit.GetAsync("/")).QuerySelector(".sk-note")!.TextContent, StringComparison.Ordinal);

        await unit.PostAsync(await unit.GetAsync(own), new { }, action: own, to: "/nop");
        await using var db = _portal.NewContext();
        var contribution = await db.Contributions.SingleAsync(found => found.WorkshopId == workshop.Id);
        Assert.Equal((ContributionStatus.Submitted, false), (contribution.Status, contribution.IsLate));
    }

    [Fact]
    public async Task A_refusal_needs_a_reason_and_the_unit_reads_it()
    {
        var workshop = Arrange();
        var unit = _portal.As(TestOrganisation.UnitStaff);
        await unit.PostAsync($"/hoi-thao/{workshop.Id}/gia-han/de-nghi", new { Until = "2022-10-25", Reason = "Đi công tác" });
        var receiver = _portal.As(TestOrganisation.CsShtt);
        var link = (await receiver.GetAsync($"/hoi-thao/{workshop.Id}/gia-han")).QuerySelector("tbody th a")!.GetAttribute("href")!;
        Assert.NotEmpty((await receiver.PostAsync(link, new { Answer = "", Decision = "refuse" })).Refusals);
        await receiver.PostAsync(link, new { Answer = "Còn đủ thời gian", Decision = "refuse" });
        Assert.Contains("Còn đủ thời gian", (await unit.GetAsync("/")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await using var db = _portal.NewContext();
        Assert.Empty((await db.Workshops.Include(found => found.Extensions).SingleAsync(found => found.Id == workshop.Id)).Extensions);
    }

    [Fact]
    public async Task CsShtt_extends_one_unit_without_being_asked()
    {
        var workshop = Arrange();
        var unitId = UnitId();
        await _portal.As(TestOrganisation.CsShtt).PostAsync(
            $"/hoi-thao/{workshop.Id}/gia-han/don-vi/{unitId}", new { Reading = nameof(DeadlineReading.BeforeHour), On = "2022-10-24", At = "17:00", Reason = "Mất điện" });
        await using var db = _portal.NewContext();
        var extended = await db.Workshops.Include(found => found.Extensions).SingleAsync(found => found.Id == workshop.Id);
        Assert.Equal(new Deadline(new DateOnly(2022, 10, 24), DeadlineReading.BeforeHour, new TimeOnly(17, 0)), extended.DeadlineFor(unitId));
    }

    [Theory]
    [InlineData("2022-10-20", "Mất điện")]
    [InlineData("2022-10-25", "")]
    [InlineData("", "Mất điện")]
    [InlineData("31/12/9999", "Mất điện")]
    [InlineData("01/01/0001", "Mất điện")]
    [InlineData("32/13/2022", "Mất điện")]
    [InlineData("mai", "Mất điện")]
    public async Task An_earlier_day_or_no_reason_is_refused(string day, string reason)
    {
        var workshop = Arrange();
        var answer = await _portal.As(TestOrganisation.CsShtt).PostAsync($"/hoi-thao/{workshop.Id}/gia-han/don-vi/{UnitId()}", new { On = day, Reason = reason });
        Assert.NotEmpty(answer.Refusals);
        Assert.Equal(reason, answer.Page!.QuerySelector("[name=Reason]")!.TextContent.Trim());
    }

    [Theory]
    [InlineData(nameof(DeadlineReading.BeforeHour), "25/10/2022", "", "At")]
    [InlineData(nameof(DeadlineReading.BeforeHour), "25/10/2022", "25:99", "At")]
    [InlineData("Sau ngày", "25/10/2022", "", "Reading")]
    [InlineData("7", "25/10/2022", "", "Reading")]
    public async Task A_reading_or_an_hour_that_is_none_is_refused_at_its_field(string reading, string day, string hour, string field)
    {
        var workshop = Arrange();
        var answer = await _portal.As(TestOrganisation.CsShtt).PostAsync(
            $"/hoi-thao/{workshop.Id}/gia-han/don-vi/{UnitId()}", new { Reading = reading, On = day, At = hour, Reason = "Mất điện" });
        Assert.NotEmpty(answer.Refusals);
        Assert.True(answer.Page!.QuerySelector($"[name={field}]")!.ClassList.Contains("is-missing"));
        Assert.Equal("Mất điện", answer.Page.QuerySelector("[name=Reason]")!.TextContent.Trim());
    }

    [Fact]
    public async Task Only_CsShtt_extends_and_only_units_that_owe()
    {
        var workshop = Arrange();
        foreach (var account in new[] { TestOrganisation.UnitStaff, TestOrganisation.Director, TestOrganisation.Office })
            Assert.Equal(HttpStatusCode.Forbidden, await _portal.As(account).StatusAsync($"/hoi-thao/{workshop.Id}/gia-han/don-vi/{UnitId()}"));
        Assert.Equal(HttpStatusCode.NotFound, await _portal.As(TestOrganisation.CsShtt).StatusAsync($"/hoi-thao/{workshop.Id}/gia-han/don-vi/999999"));
        Assert.Equal(HttpStatusCode.NotFound, await _portal.As(TestOrganisation.CsShtt).StatusAsync("/hoi-thao/999999/gia-han/1"));
    }

    private Workshop Arrange()
    {
        using var db = _portal.NewContext();
        var workshop = IssuedWorkshop.Add(db);
        IssuedWorkshop.Draft(db, workshop, TestOrganisation.UnitStaff);
        return workshop;
    }

    private int UnitId()
    {
        using var db = _portal.NewContext();
        return IssuedWorkshop.Person(db, TestOrganisation.UnitStaff).UnitId;
    }
}
