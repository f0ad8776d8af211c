using SangKien.Core.Compilation;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Compilation;

public sealed class AssessTests(CompiledPortal portal) : IClassFixture<CompiledPortal>
{
    [Fact]
    public async Task An_assessment_is_kept_with_its_note_and_its_history()
    {
        var browser = portal.As(TestOrganisation.CsShtt);
        var address = $"{portal.Board}/y-tuong/{portal.IdeaId(CompiledPortal.SentTitle)}";

        var page = await browser.FollowAsync(await browser.PostAsync(await browser.GetAsync(address), new { Assessment = "Feasible", Note = "Làm ngay" }));

        Assert.Equal("Làm ngay", page.QuerySelector("textarea")!.TextContent.Trim());
        Assert.Contains("Đánh giá: Khả thi", page.QuerySelector(".sk-timeline")!.TextContent, StringComparison.Ordinal);
        using var db = portal.NewContext();
        Assert.Equal(Assessment.Feasible, db.Ideas.Single(idea => idea.Title == CompiledPortal.SentTitle).Assessment);
    }

    [Fact]
    public async Task A_note_without_end_is_refused_and_kept()
    {
        var browser = portal.As(TestOrganisation.CsShtt);
        var note = new string('ă', 2001);

        var answer = await browser.PostAsync(
            await browser.GetAsync($"{portal.Board}/y-tuong/{portal.IdeaId(CompiledPortal.AcceptedTitle)}"), new { Assessment = "Feasible", Note = note });

        Assert.Single(answer.Refusals);
        Assert.Equal(note, answer.Page!.QuerySelector("textarea")!.TextContent.Trim());
    }

    [Fact]
    public async Task What_a_colleague_has_saved_meanwhile_is_not_overwritten()
    {
        var first = portal.As(TestOrganisation.CsShtt);
        var second = portal.As(TestOrganisation.SecondCsShtt);
        var address = $"{portal.Board}/y-tuong/{portal.IdeaId(CompiledPortal.HostileTitle)}";
        var opened = await first.GetAsync(address);
        await second.PostAsync(await second.GetAsync(address), new { Assessment = "Unsuitable", Note = "Của người thứ hai" });

        var answer = await first.PostAsync(opened, new { Assessment = "Feasible", Note = "Của người thứ nhất" });

        Assert.Contains("vừa được người khác lưu", Assert.Single(answer.Refusals), StringComparison.Ordinal);
        Assert.Equal("Của người thứ nhất", answer.Page!.QuerySelector("textarea")!.TextContent.Trim());
        using var db = portal.NewContext();
        Assert.Equal("Của người thứ hai", db.Ideas.Single(idea => idea.Title == CompiledPortal.HostileTitle).AssessmentNote);
    }
}
