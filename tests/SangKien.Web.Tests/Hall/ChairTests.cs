using System.Net;
using SangKien.Core.Hall;
using SangKien.Web.Tests.Compilation;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Hall;

public sealed class ChairTests : IDisposable
{
    private readonly HallPortal _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task Speakers_are_called_with_their_units_ideas_in_view_and_the_wall_follows()
    {
        var turn = await _portal.AskAsync("Trần Minh Đức");
        Assert.Equal("Phòng Quản lý Công nghệ", turn.Organisation);
        var page = await _portal.Chair.GetAsync(_portal.Hall);
        Assert.DoesNotContain(CompiledPortal.SentTitle, page.Body!.TextContent, StringComparison.Ordinal);

        await _portal.Chair.PostAsync(page, new { }, $"/luot/{turn.Id}/moi");
        _portal.Time.Advance(TimeSpan.FromSeconds(95));
        page = await _portal.Chair.GetAsync(_portal.Hall);

        Assert.Contains("Trần Minh Đức", page.QuerySelector(".sk-holder")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("1:35", page.QuerySelector("[data-used-text]")!.TextContent);
        Assert.Equal([CompiledPortal.SentTitle, CompiledPortal.HostileTitle], page.QuerySelectorAll(".sk-idea-line strong").Where(line => line.ParentElement!.LocalName == "summary").Select(line => line.TextContent));
        Assert.Contains("Trần Minh Đức", (await _portal.As(TestOrganisation.OtherUnitStaff).GetAsync(_portal.Screen)).QuerySelector(".sk-wall-name")!.TextContent, StringComparison.Ordinal);

        await _portal.Chair.PostAsync(page, new { }, $"/luot/{turn.Id}/xong");
        Assert.Equal((TurnStatus.Done, TimeSpan.FromSeconds(95)), (_portal.Turn(turn.Name).Status, _portal.Turn(turn.Name).EndedAtUtc - _portal.Turn(turn.Name).StartedAtUtc));
    }

    [Fact]
    public async Task An_item_runs_with_its_speaker_and_says_what_comes_next()
    {
        var page = await _portal.Chair.GetAsync(_portal.Hall);
        var items = page.QuerySelectorAll("form[action*='/muc/']").Select(form => form.GetAttribute("action")!).ToList();
        await _portal.Chair.PostAsync(page, new { }, items[1][items[1].LastIndexOf("/muc/", StringComparison.Ordinal)..]);

        var wall = await _portal.As(TestOrganisation.Office).GetAsync(_portal.Screen);
        Assert.Equal(("Tham luận CS&SHTT", "Vũ Quốc Huy"), (wall.QuerySelector(".sk-wall-item")!.TextContent, wall.QuerySelector(".sk-wall-name")!.TextContent));
        Assert.Contains("Thảo luận <b>chung</b>", wall.QuerySelector(".sk-wall-next")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Sở hữu trí tuệ", (await _portal.Chair.GetAsync(_portal.Hall)).GetElementById("chua-noi")!.ParentElement!.TextContent, StringComparison.Ordinal);

        var drafter = _portal.As(TestOrganisation.CsShtt);
        var programme = $"/hoi-thao/{_portal.WorkshopId}/chuong-trinh";
        await drafter.PostAsync($"{programme}/muc/{items[1].Split('/')[^1]}", new { }, "/xoa");
        Assert.Contains("Tham luận CS&SHTT", (await drafter.GetAsync(programme)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_press_at_once_call_one()
    {
        var (first, second) = (await _portal.AskAsync("Trần Minh Đức"), await _portal.AskAsync("Phạm Văn Tuấn"));
        var (one, two) = (_portal.Chair, _portal.As(TestOrganisation.CsShtt));
        var (oneToken, twoToken) = (HallPortal.Token(await one.GetAsync(_portal.Hall)), HallPortal.Token(await two.GetAsync(_portal.Hall)));

        await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => one.PostRawAsync($"{_portal.Hall}/luot/{first.Id}/moi", [new("seenId", ""), new("__RequestVerificationToken", oneToken)]))
                .Concat(Enumerable.Range(0, 4).Select(_ => two.PostRawAsync($"{_portal.Hall}/luot/{second.Id}/moi", [new("seenId", ""), new("__RequestVerificationToken", twoToken)]))));

        var session = _portal.Session();
        Assert.Equal([TurnStatus.Waiting, TurnStatus.Speaking], session.Turns.Select(turn => turn.Status).Order());
        using var db = _portal.NewContext();
        Assert.Equal(1, db.History.Count(entry => entry.Summary.StartsWith("Điều hành: Mời")));
    }

    [Fact]
    public async Task A_screen_is_answered_only_when_something_changed_and_by_few_queries()
    {
        using var first = await _portal.Chair.SendAsync($"{_portal.Hall}/hien-nay");
        var same = HttpStatusCode.OK;
        var queries = await _portal.Sql.CountAsync(async () => same = await AskedAsync(first));
        await _portal.AskAsync("Trần Minh Đức");
        var few = await _portal.Sql.CountAsync(() => _portal.Chair.GetAsync(_portal.Hall));
        foreach (var name in new[] { "Phạm Văn Tuấn", "Hoàng Thị Mai", "Khách A", "Khách B", "Khách C" })
            await _portal.AskAsync(name);

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (same, await AskedAsync(first)));
        Assert.InRange(queries, 1, 3);
        Assert.Equal(few, await _portal.Sql.CountAsync(() => _portal.Chair.GetAsync(_portal.Hall)));

        async Task<HttpStatusCode> AskedAsync(HttpResponseMessage known)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"{_portal.Hall}/hien-nay");
            request.Headers.TryAddWithoutValidation("If-None-Match", known.Headers.ETag!.Tag);
            using var answer = await _portal.Chair.SendAsync(request);
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task A_request_without_name_or_twice_is_refused_and_what_was_typed_stays()
    {
        await _portal.AskAsync("Trần Minh Đức");
        var twice = await _portal.Chair.PostAsync(_portal.Hall, new { Name = "trần minh đức", UnitId = UnitIdOf("QLCN"), Subject = "Nói <i>thêm</i>" }, "/xin-phat-bieu");
        var nameless = await _portal.Chair.PostAsync(_portal.Hall, new { Name = " ", Subject = "Giữ lại" }, "/xin-phat-bieu");
        var strange = await _portal.Chair.PostAsync(_portal.Hall, new { Name = "Ai đó", ThemeId = "9999" }, "/xin-phat-bieu");

        Assert.Equal(["trần minh đức đã có trong danh sách chờ phát biểu."], twice.Refusals.Select(line => line.Replace("Trần Minh Đức", "trần minh đức", StringComparison.Ordinal)));
        Assert.Equal("Nói <i>thêm</i>", twice.Page!.GetElementById("Subject")!.GetAttribute("value"));
        Assert.Equal("Giữ lại", nameless.Page!.GetElementById("Subject")!.GetAttribute("value"));
        Assert.NotEmpty(strange.Refusals);
        Assert.Single(_portal.Session().Turns);
    }

    [Fact]
    public async Task Nobody_but_the_chair_and_his_secretary_runs_the_hall()
    {
        var turn = await _portal.AskAsync("Trần Minh Đức");
        foreach (var account in new[] { TestOrganisation.UnitStaff, TestOrganisation.Office, TestOrganisation.Administrator })
        {
            var browser = _portal.As(account);
            var token = (await browser.GetAsync("/tai-khoan/doi-mat-khau")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            foreach (var address in new[] { "", "/hien-nay" })
                Assert.NotEqual(HttpStatusCode.OK, await browser.StatusAsync(_portal.Hall + address));
            foreach (var address in new[] { $"/luot/{turn.Id}/moi", $"/luot/{turn.Id}/bo-qua", "/ket-thuc", "/xin-phat-bieu", "/van-de" })
                await browser.PostRawAsync(_portal.Hall + address, [new("Name", "Kẻ lạ"), new("__RequestVerificationToken", token)]);
        }

        var session = _portal.Session();
        Assert.True(session.IsOpen);
        Assert.Equal(TurnStatus.Waiting, Assert.Single(session.Turns).Status);
        Assert.Equal(HttpStatusCode.NotFound, await _portal.Chair.StatusAsync("/hoi-thao/999/dieu-hanh"));
        Assert.Equal(HttpStatusCode.NotFound, (await _portal.Chair.PostRawAsync($"/hoi-thao/999/dieu-hanh/luot/{turn.Id}/moi", [new("__RequestVerificationToken", HallPortal.Token(await _portal.Chair.GetAsync(_portal.Hall)))])).Status);
        Assert.NotEqual(HttpStatusCode.OK, await _portal.Stranger().StatusAsync(_portal.Screen));
    }

    private int UnitIdOf(string shortName)
    {
        using var db = _portal.NewContext();
        return db.Units.Single(unit => unit.ShortName == shortName).Id;
    }
}
