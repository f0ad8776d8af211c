using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Deadlines;
using SangKien.Core.Issuing;
using SangKien.Core.Settings;
using SangKien.Web.Features.Settings;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Admin;

public sealed class SettingsGroupTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private Browser Administrator => portal.As(TestOrganisation.Administrator);

    [Fact]
    public async Task Each_group_has_a_page_with_what_the_code_takes_for_granted()
    {
        var list = await Administrator.GetAsync("/quan-tri/cai-dat");

        foreach (var section in SettingsSection.All)
        {
            Assert.NotNull(list.QuerySelector($"main a[href='/quan-tri/cai-dat/{section.Key}']"));
            Assert.Equal(section.Title, (await Administrator.GetAsync($"/quan-tri/cai-dat/{section.Key}")).QuerySelector("h1")!.TextContent);
        }

        Assert.Equal(HttpStatusCode.NotFound, await Administrator.StatusAsync("/quan-tri/cai-dat/khong-co"));
        Assert.Equal(HttpStatusCode.Forbidden, await portal.As(TestOrganisation.CsShtt).StatusAsync("/quan-tri/cai-dat/han-nop"));
    }

    [Fact]
    public async Task A_change_holds_from_the_next_request_on_and_says_what_was_before()
    {
        var answer = await Administrator.PostAsync("/quan-tri/cai-dat/han-nop", new { LatePolicy = LatePolicy.AcceptAsLate, GraceMinutes = 15 });

        Assert.Equal(HttpStatusCode.Found, answer.Status);
        await using var db = portal.NewContext();
        var settings = await new SettingsStore(db).GetAsync<DeadlineSettings>(default);
        Assert.Equal(new DeadlineSettings { LatePolicy = LatePolicy.AcceptAsLate, GraceMinutes = 15 }, settings);
        var line = await db.History.Where(entry => entry.Summary.Contains("Hạn nộp")).OrderBy(entry => entry.Id).FirstAsync();
        Assert.Equal("Bài đến sau hạn: Không nhận sau hạn → Nhận và ghi là nộp muộn; Số phút chờ thêm sau hạn: 0 → 15", line.Details);
    }

    [Fact]
    public async Task A_value_out_of_range_is_refused_and_shown_again()
    {
        var answer = await Administrator.PostAsync("/quan-tri/cai-dat/tep-dinh-kem", new { LargestMegabytes = 0, MostFiles = 7 });

        Assert.Equal(["Dung lượng một tệp từ 1 đến 200 MB."], answer.Refusals);
        Assert.Equal("7", ((IHtmlInputElement)answer.Page!.GetElementById("MostFiles")!).Value);
        await using var db = portal.NewContext();
        Assert.False(await db.Settings.AnyAsync(row => row.Key == "tep-dinh-kem"));
    }

    [Fact]
    public async Task What_is_no_number_is_refused_in_Vietnamese()
    {
        var answer = await Administrator.PostAsync("/quan-tri/cai-dat/tep-dinh-kem", new { LargestMegabytes = "nhiều" });

        Assert.Contains(answer.Refusals, reason => reason.Contains("Giá trị “nhiều” không dùng được", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_two_who_change_a_group_at_once_the_second_is_told()
    {
        var browser = Administrator;
        var first = await browser.GetAsync("/quan-tri/cai-dat/danh-so");
        var second = await browser.GetAsync("/quan-tri/cai-dat/danh-so");

        Assert.Equal(HttpStatusCode.Found, (await browser.PostAsync(first, new { PerType = true })).Status);
        var answer = await browser.PostAsync(second, new { PerType = false });

        Assert.Contains(answer.Refusals, reason => reason.Contains("vừa được người khác lưu", StringComparison.Ordinal));
        await using var db = portal.NewContext();
        Assert.True((await new SettingsStore(db).GetAsync<NumberingSettings>(default)).PerType);
    }
}
