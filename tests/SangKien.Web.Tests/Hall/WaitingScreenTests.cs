using System.Diagnostics;
using System.Net;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Hall;

/// <summary>A screen that shows the hall as it is may let its question wait for the next change (Prefer: wait=…).</summary>
public sealed class WaitingScreenTests : IDisposable
{
    private readonly HallPortal _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task A_waiting_screen_is_answered_at_the_next_press_with_the_clock_of_that_moment()
    {
        var turn = await _portal.AskAsync("Trần Minh Đức");
        await _portal.Chair.PostAsync(_portal.Hall, new { }, $"/luot/{turn.Id}/moi");
        var screens = new[] { (_portal.As(TestOrganisation.Office), _portal.Screen), (_portal.As(TestOrganisation.UnitStaff), _portal.Floor), (_portal.As(TestOrganisation.CsShtt), _portal.Hall) };
        var tags = await Task.WhenAll(screens.Select(screen => TagAsync(screen.Item1, screen.Item2)));

        var waiting = screens.Zip(tags, (screen, tag) => AskAsync(screen.Item1, screen.Item2, tag, "wait=20")).ToList();
        await Task.Delay(TimeSpan.FromMilliseconds(300));
        Assert.DoesNotContain(waiting, answer => answer.IsCompleted);
        _portal.Time.Advance(TimeSpan.FromSeconds(95));
        await _portal.AskAsync("Phạm Văn Tuấn");

        var parts = new List<string>();
        foreach (var answer in await Task.WhenAll(waiting))
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            parts.Add(await answer.Content.ReadAsStringAsync());
            answer.Dispose();
        }

        Assert.All(parts, part => Assert.Contains("Trần Minh Đức", part, StringComparison.Ordinal));
        Assert.Equal([true, false, true], parts.Select(part => part.Contains("1:35", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("wait=1")]
    [InlineData("wait=-1")]
    [InlineData("wait=soon")]
    public async Task While_nothing_changes_a_screen_is_told_so_after_the_time_it_named_or_at_once(string? preference)
    {
        var office = _portal.As(TestOrganisation.Office);

        using var answer = await AskAsync(office, _portal.Screen, await TagAsync(office, _portal.Screen), preference);

        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
    }

    [Fact]
    public async Task However_many_screens_wait_they_share_one_question()
    {
        const int Screens = 12;
        var office = _portal.As(TestOrganisation.Office);
        var tag = await TagAsync(office, _portal.Screen);
        var each = await _portal.Sql.CountAsync(async () => (await AskAsync(office, _portal.Screen, tag, null)).Dispose());

        var watch = Stopwatch.StartNew();
        var all = await _portal.Sql.CountAsync(async () =>
        {
            foreach (var answer in await Task.WhenAll(Enumerable.Range(0, Screens).Select(_ => AskAsync(office, _portal.Screen, tag, "wait=1"))))
                answer.Dispose();
        });

        // On a slow machine they come one after the other and wait longer together.
        Assert.InRange(all - (Screens * each), 1, (watch.ElapsedMilliseconds / 200) + 1);
    }

    [Fact]
    public async Task Who_does_not_see_the_workshop_is_not_kept_waiting()
    {
        var tag = await TagAsync(_portal.As(TestOrganisation.Office), _portal.Screen);

        using var unknown = await AskAsync(_portal.As(TestOrganisation.Office), "/hoi-thao/999/man-hinh", tag, "wait=20");
        using var stranger = await AskAsync(_portal.Stranger(), _portal.Screen, tag, "wait=20");

        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, stranger.StatusCode);
    }

    private static async Task<string> TagAsync(Browser browser, string page)
    {
        using var answer = await AskAsync(browser, page, null, "wait=20");
        return answer.Headers.ETag!.Tag;
    }

    private static async Task<HttpResponseMessage> AskAsync(Browser browser, string page, string? tag, string? preference)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{page}/hien-nay");
        if (tag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (preference is not null)
            request.Headers.TryAddWithoutValidation("Prefer", preference);
        return await browser.SendAsync(request);
    }
}
