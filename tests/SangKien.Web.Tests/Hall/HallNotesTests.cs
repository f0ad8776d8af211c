using System.Net;
using System.Text.Json;
using SangKien.Core.Hall;
using SangKien.Web.Tests.Compilation;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Hall;

public sealed class HallNotesTests : IDisposable
{
    private readonly HallPortal _portal = new();
    private readonly Browser _secretary;
    private readonly Browser _colleague;

    public HallNotesTests() => (_secretary, _colleague) = (_portal.As(TestOrganisation.CsShtt), _portal.As(TestOrganisation.SecondCsShtt));

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task A_note_stands_on_the_workshop_an_issue_an_idea_and_a_turn()
    {
        var turn = await _portal.AskAsync("Trần Minh Đức");
        Assert.DoesNotContain($"luot-{turn.Id}", (await _secretary.GetAsync(_portal.Notes)).Body!.InnerHtml, StringComparison.Ordinal);
        await _portal.Chair.PostAsync(_portal.Hall, new { }, $"/luot/{turn.Id}/moi");
        string[] keys = ["chung", $"van-de-{_portal.ThemeId(1)}", $"y-tuong-{_portal.IdeaId(CompiledPortal.HostileTitle)}", $"luot-{turn.Id}"];
        foreach (var key in keys)
            await _secretary.PostAsync(_portal.Notes, new { Text = $"Ghi {key} <svg onload=alert(1)>" }, $"/{key}");

        var page = await _secretary.GetAsync(_portal.Notes);
        Assert.Equal(keys.Select(key => $"Ghi {key} <svg onload=alert(1)>").Order(), page.QuerySelectorAll("textarea").Select(area => area.TextContent).Where(text => text.Length > 0).Order());
        using var db = _portal.NewContext();
        Assert.Equal(
            [(NoteKind.General, "Ghi chép chung"), (NoteKind.Idea, CompiledPortal.HostileTitle), (NoteKind.Turn, "Trần Minh Đức (Phòng Quản lý Công nghệ)")],
            db.HallNotes.Where(note => note.Kind != NoteKind.Theme).OrderBy(note => note.Key).Select(note => ValueTuple.Create(note.Kind, note.Title)).ToList().OrderBy(note => note.Item1));
    }

    [Fact]
    public async Task A_colleagues_text_is_never_overwritten_unseen()
    {
        var (mine, theirs) = (await _secretary.GetAsync(_portal.Notes), await _colleague.GetAsync(_portal.Notes));
        await _colleague.PostAsync(theirs, new { Text = "Bản của Hằng" }, "/chung");

        var conflict = await _secretary.PostAsync(mine, new { Text = "Bản của Huy" }, "/chung");

        var form = conflict.Page!.GetElementById("chung")!;
        Assert.Equal("Bản của Huy", form.QuerySelector("textarea")!.TextContent);
        Assert.Contains("Bản của Hằng", form.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Lê Thu Hằng", form.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Bản của Hằng", Text());

        await _secretary.PostAsync(conflict.Page, new { }, "/chung");
        Assert.Equal("Bản của Huy", Text());
        using var db = _portal.NewContext();
        Assert.Contains("Bản không chọn: Bản của Hằng", db.History.Select(entry => entry.Details));
    }

    [Fact]
    public async Task Saving_in_the_background_says_what_it_has_stored_and_who_was_faster()
    {
        var token = HallPortal.Token(await _secretary.GetAsync(_portal.Notes));
        var first = await AutosaveAsync("Một", Guid.Empty, token);
        var second = await AutosaveAsync("Một hai", first.GetProperty("version").GetGuid(), token);
        var conflict = await AutosaveAsync("Khác", first.GetProperty("version").GetGuid(), token);
        var same = await AutosaveAsync("Một hai ", first.GetProperty("version").GetGuid(), token);

        Assert.Equal((null, null, "Một hai", null), (Other(first), Other(second), Other(conflict), Other(same)));
        Assert.Equal(second.GetProperty("version").GetGuid(), conflict.GetProperty("version").GetGuid());
        Assert.Equal("Một hai", Text());
        using var db = _portal.NewContext();
        Assert.Equal(1, db.History.Count(entry => entry.Summary.StartsWith("Ghi chép")));
    }

    [Fact]
    public async Task Two_first_notes_at_once_become_one_and_the_other_is_told()
    {
        var (one, two) = (HallPortal.Token(await _secretary.GetAsync(_portal.Notes)), HallPortal.Token(await _colleague.GetAsync(_portal.Notes)));
        var answers = await Task.WhenAll(
            _secretary.PostRawAsync($"{_portal.Notes}/chung", [new("Text", "A"), new("__RequestVerificationToken", one)]),
            _colleague.PostRawAsync($"{_portal.Notes}/chung", [new("Text", "B"), new("__RequestVerificationToken", two)]));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Redirect], answers.Select(answer => answer.Status).Order());
        Assert.True(Text() is "A" or "B", Text());
    }

    [Fact]
    public async Task What_is_no_subject_of_the_workshop_and_who_is_no_secretary_is_refused()
    {
        var token = HallPortal.Token(await _secretary.GetAsync(_portal.Notes));
        foreach (var key in new[] { "luot-999", "van-de-999", $"y-tuong-{_portal.IdeaId(CompiledPortal.DraftTitle)}", "khac" })
            Assert.Equal(HttpStatusCode.NotFound, (await _secretary.PostRawAsync($"{_portal.Notes}/{key}", [new("Text", "x"), new("__RequestVerificationToken", token)])).Status);
        var tooLong = await _secretary.PostRawAsync($"{_portal.Notes}/chung", [new("Text", new string('x', 20_001)), new("__RequestVerificationToken", token)]);
        Assert.Contains("dài quá", tooLong.Page!.QuerySelector(".sk-errors")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(CompiledPortal.DraftTitle, (await _secretary.GetAsync($"{_portal.Notes}?tim=nhap")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(CompiledPortal.SentTitle, (await _secretary.GetAsync($"{_portal.Notes}?tim=kho+sang")).Body!.TextContent, StringComparison.Ordinal);

        foreach (var account in new[] { TestOrganisation.UnitStaff, TestOrganisation.Office, TestOrganisation.Director, TestOrganisation.Administrator })
            Assert.NotEqual(HttpStatusCode.OK, await _portal.As(account).StatusAsync(_portal.Notes));
        using var db = _portal.NewContext();
        Assert.Empty(db.HallNotes);
    }

    private string Text()
    {
        using var db = _portal.NewContext();
        return db.HallNotes.Single(note => note.Key == "chung").Text;
    }

    private static string? Other(JsonElement answer) => answer.GetProperty("other").GetString();

    private async Task<JsonElement> AutosaveAsync(string text, Guid version, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{_portal.Notes}/chung/tu-luu")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["Text"] = text, ["Version"] = $"{version}", ["__RequestVerificationToken"] = token }),
        };
        using var response = await _secretary.SendAsync(request);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }
}
