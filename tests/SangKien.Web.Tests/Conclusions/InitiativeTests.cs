using System.Net;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Compilation;
using SangKien.Core.Initiatives;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Conclusions;

/// <summary>Applications that are prepared from ideas: filed by CS&amp;SHTT, completed by the unit, seen by nobody else.</summary>
public sealed class InitiativeTests(ConcludedPortal portal) : IClassFixture<ConcludedPortal>
{
    [Fact]
    public async Task An_idea_is_filed_once_and_its_unit_completes_and_lodges_the_application()
    {
        var (workshopId, ideaId) = Arrange();
        var ideas = $"/hoi-thao/{workshopId}/ket-luan/y-tuong";
        var csShtt = portal.As(TestOrganisation.CsShtt);
        var (one, two) = (await csShtt.GetAsync(ideas), await csShtt.GetAsync(ideas));
        var filed = await csShtt.PostAsync(one, new { }, action: $"/{ideaId}/ho-so-sang-kien");
        Assert.Contains("chưa phải là công nhận", (await csShtt.FollowAsync(filed)).Body!.TextContent, StringComparison.Ordinal);
        await csShtt.PostAsync(two, new { }, action: $"/{ideaId}/ho-so-sang-kien");
        await using var db = portal.NewContext();
        var id = (await db.Initiatives.SingleAsync(candidate => candidate.IdeaId == ideaId)).Id;

        var (address, unit) = ($"/sang-kien/{id}", portal.As(TestOrganisation.UnitStaff));
        Found(await unit.PostAsync(address, new Dictionary<string, string>
        {
            ["Field"] = "Quản lý", ["Conditions"] = "Máy tính", ["OwnBenefit"] = "Giảm thời gian", ["FirstAppliedOn"] = "15/3/2022", ["Authors[0].Name"] = "Trần Minh Đức", ["Authors[0].Share"] = "100",
        }, action: address));
        Assert.Contains("nộp đơn đến hết thứ Ba, ngày 14/3/2023", (await unit.GetAsync(address)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await unit.StatusAsync($"{address}/don.pdf"));
        Found(await unit.PostAsync(address, new { LodgedOn = "30/10/2022" }, action: "/nop"));
        Assert.Equal(InitiativeStatus.Lodged, (await portal.NewContext().Initiatives.SingleAsync(candidate => candidate.Id == id)).Status);
    }

    [Fact]
    public async Task An_idea_that_was_merged_stands_with_the_assessment_of_the_whole()
    {
        var (workshopId, ideaId) = Arrange();
        var feasible = $"/hoi-thao/{workshopId}/ket-luan/y-tuong?danh-gia=Feasible";
        Assert.Empty((await portal.As(TestOrganisation.CsShtt).GetAsync(feasible)).QuerySelectorAll("tbody tr"));

        await using (var db = portal.NewContext())
        {
            var contribution = await db.Ideas.Where(idea => idea.Id == ideaId).Select(idea => idea.ContributionId).SingleAsync();
            var whole = IdeaGroup.Merge(workshopId, await db.Ideas.Where(idea => idea.ContributionId == contribution).ToListAsync(), "Cả hai", "", null, PortalFactory.Start.UtcDateTime);
            whole.Assess(new(Assessment.Feasible));
            db.Add(whole);
            await db.SaveChangesAsync();
        }

        Assert.Equal(2, (await portal.As(TestOrganisation.CsShtt).GetAsync(feasible)).QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Another_unit_and_the_Office_see_nothing_of_it()
    {
        var id = await FileAsync();
        foreach (var other in (string[])[TestOrganisation.OtherUnitStaff, TestOrganisation.Office])
        {
            Assert.Equal(HttpStatusCode.NotFound, await portal.As(other).StatusAsync($"/sang-kien/{id}"));
            Assert.Equal(HttpStatusCode.NotFound, await portal.As(other).StatusAsync($"/sang-kien/{id}/don.pdf"));
            Assert.DoesNotContain("Ý tưởng congnghe", (await portal.As(other).GetAsync("/sang-kien")).Body!.TextContent, StringComparison.Ordinal);
        }

        Assert.Null((await portal.As(TestOrganisation.Director).GetAsync($"/sang-kien/{id}")).QuerySelector("[name=Title]"));
    }

    [Theory]
    [InlineData("Title", "", "Hãy ghi tên sáng kiến.")]
    [InlineData("FirstAppliedOn", "15/12/2022", "không được ở sau hôm nay")]
    [InlineData("FirstAppliedOn", "hôm qua", "")]
    [InlineData("Authors[0].Share", "120", "từ 0 đến 100")]
    [InlineData("Authors[0].Post", "Chuyên viên", "Ghi họ và tên")]
    public async Task A_bad_application_is_refused_and_what_was_typed_stays(string field, string value, string reason)
    {
        var address = $"/sang-kien/{await FileAsync()}";
        var answer = await portal.As(TestOrganisation.UnitStaff).PostAsync(address, new Dictionary<string, string> { ["Essence"] = "Không được mất", [field] = value }, action: address);
        Assert.NotEmpty(answer.Refusals);
        Assert.Contains(reason, string.Join(' ', answer.Refusals), StringComparison.Ordinal);
        Assert.Equal("Không được mất", answer.Page!.QuerySelector("[name=Essence]")!.TextContent.Trim());
    }

    private async Task<int> FileAsync()
    {
        var (workshopId, ideaId) = Arrange();
        var csShtt = portal.As(TestOrganisation.CsShtt);
        Found(await csShtt.PostAsync($"/hoi-thao/{workshopId}/ket-luan/y-tuong", new { }, action: $"/{ideaId}/ho-so-sang-kien"));
        await using var db = portal.NewContext();
        return (await db.Initiatives.SingleAsync(candidate => candidate.IdeaId == ideaId)).Id;
    }

    private (int WorkshopId, int IdeaId) Arrange()
    {
        using var db = portal.NewContext();
        var workshop = ConcludedWorkshop.Held(db);
        return (workshop.Id, IssuedWorkshop.Submitted(db, workshop, TestOrganisation.UnitStaff).Ideas[0].Id);
    }

    private static void Found(Answer answer) => Assert.True(answer.Status == HttpStatusCode.Redirect, $"{answer.Status}: {string.Join(' ', answer.Refusals)}");
}
