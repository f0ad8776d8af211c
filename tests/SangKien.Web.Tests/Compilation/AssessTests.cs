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

        var page = await browser.FollowAsync(await browser.PostAsync(
            await browser.GetAsync(address), new { Assessment = "Feasible", Field = "Công nghệ thông tin", Resources = "Hai người, một tháng", Note = "Làm ngay" }, action: address));

        Assert.Equal("Làm ngay", page.GetElementById("thong-nhat-nhan-xet")!.TextContent.Trim());
        Assert.Contains("Đánh giá: Khả thi", page.QuerySelector(".sk-timeline")!.TextContent, StringComparison.Ordinal);
        using var db = portal.NewContext();
        Assert.Equal(
            new Appraisal(Assessment.Feasible, "Công nghệ thông tin", "Hai người, một tháng", "Làm ngay"),
            Appraisal.Of(db.Ideas.Single(idea => idea.Title == CompiledPortal.SentTitle)));
    }

    [Fact]
    public async Task The_unit_does_not_read_how_its_idea_was_assessed()
    {
        var browser = portal.As(TestOrganisation.CsShtt);
        var address = $"{portal.Board}/y-tuong/{portal.IdeaId(CompiledPortal.SentTitle)}";
        await browser.PostAsync(await browser.GetAsync(address), new { Assessment = "NeedsStudy", Field = "", Resources = "", Note = "Chưa đủ căn cứ" }, action: address);

        var unit = portal.As(TestOrganisation.UnitStaff);
        foreach (var own in new[] { "/", $"/hoi-thao/{portal.WorkshopId}/tham-luan" })
        {
            var text = (await unit.GetAsync(own)).QuerySelector("main")!.TextContent;
            Assert.DoesNotContain("Đánh giá:", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Chưa đủ căn cứ", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_note_without_end_is_refused_and_kept()
    {
        var browser = portal.As(TestOrganisation.CsShtt);
        var note = new string('ă', 2001);

        var address = $"{portal.Board}/y-tuong/{portal.IdeaId(CompiledPortal.AcceptedTitle)}";
        var answer = await browser.PostAsync(await browser.GetAsync(address), new { Assessment = "Feasible", Note = note }, action: address);

        Assert.Single(answer.Refusals);
        Assert.Equal(note, answer.Page!.GetElementById("thong-nhat-nhan-xet")!.TextContent.Trim());
    }

    [Fact]
    public async Task What_a_colleague_has_saved_meanwhile_is_not_overwritten()
    {
        var first = portal.As(TestOrganisation.CsShtt);
        var second = portal.As(TestOrganisation.SecondCsShtt);
        var address = $"{portal.Board}/y-tuong/{portal.IdeaId(CompiledPortal.HostileTitle)}";
        var opened = await first.GetAsync(address);
        await second.PostAsync(await second.GetAsync(address), new { Assessment = "Unsuitable", Note = "Của người thứ hai" }, action: address);

        var answer = await first.PostAsync(opened, new { Assessment = "Feasible", Note = "Của người thứ nhất" }, action: address);

        Assert.Contains("vừa được người khác lưu", Assert.Single(answer.Refusals), StringComparison.Ordinal);
        Assert.Equal("Của người thứ nhất", answer.Page!.GetElementById("thong-nhat-nhan-xet")!.TextContent.Trim());
        using var db = portal.NewContext();
        Assert.Equal("Của người thứ hai", db.Ideas.Single(idea => idea.Title == CompiledPortal.HostileTitle).AssessmentNote);
    }

    [Fact]
    public async Task Several_people_assess_and_their_differences_are_shown()
    {
        var address = $"{portal.Board}/y-tuong/{portal.IdeaId("Sổ tay điện tử")}";
        foreach (var (account, assessment) in new[] { (TestOrganisation.CsShtt, "Feasible"), (TestOrganisation.Director, "NeedsStudy"), (TestOrganisation.CsShtt, "Unsuitable") })
        {
            var browser = portal.As(account);
            var answer = await browser.PostAsync(await browser.GetAsync(address), new { Assessment = assessment, Field = "Đào tạo", Resources = "", Note = $"Ý kiến {assessment}" }, action: "/y-kien");
            Assert.Equal(address, answer.Location);
        }

        var page = await portal.As(TestOrganisation.SecondCsShtt).GetAsync(address);

        var said = page.GetElementById("cac-y-kien")!.Closest("section")!.TextContent;
        Assert.Contains("Các ý kiến chưa thống nhất: 1 cần nghiên cứu, 1 không phù hợp", said, StringComparison.Ordinal);
        Assert.Contains("Ý kiến NeedsStudy", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Ý kiến Feasible", said, StringComparison.Ordinal);
        var board = await portal.As(TestOrganisation.CsShtt).GetAsync(portal.Board);
        Assert.Contains("2 ý kiến đánh giá, chưa thống nhất", board.QuerySelector("[data-board]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Director_gives_an_opinion_but_does_not_close_the_assessment()
    {
        var director = portal.As(TestOrganisation.Director);
        var idea = portal.IdeaId(CompiledPortal.SentTitle);
        var address = $"{portal.Board}/y-tuong/{idea}";
        var page = await director.GetAsync(address);

        Assert.Null(page.GetElementById("thong-nhat-nhan-xet"));
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var answer = await director.PostRawAsync(address, [new("__RequestVerificationToken", token), new("Assessment", "Unsuitable"), new("Note", "Lãnh đạo tự ghi")]);

        Assert.NotEqual(address, answer.Location);
        using var db = portal.NewContext();
        Assert.NotEqual("Lãnh đạo tự ghi", db.Ideas.Single(row => row.Id == idea).AssessmentNote);
    }
}
