using System.Net;
using SangKien.Core.Attendees;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Delegates;

public sealed class ReplyTests : IDisposable
{
    private readonly DelegatePortal _portal = new();

    private string Unit => $"{_portal.List}/xac-nhan";

    private string Link => $"/thu-moi/{_portal.Delegate(DelegatePortal.Guest).ReplyCode}";

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task A_unit_confirms_its_own_people_with_reason_and_substitute()
    {
        var unit = _portal.As(TestOrganisation.Office);
        var page = await unit.GetAsync(Unit);
        Assert.Equal(["Hoàng Thị Mai", "Ngô Xuân Bách"], page.QuerySelectorAll("legend strong").Select(name => name.TextContent));

        var answer = await unit.PostAsync(page, new Dictionary<string, string>
        {
            ["Lines[0].Attends"] = "true", ["Lines[1].Attends"] = "false", ["Lines[1].Reason"] = "Đi công tác", ["Lines[1].Substitute"] = "Lê Văn Ba, Chuyên viên",
        });

        Assert.Contains("xác nhận của 2 đại biểu", (await unit.FollowAsync(answer)).QuerySelector(".sk-flash")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(DelegateStatus.Confirmed, _portal.Delegate("Hoàng Thị Mai").Status);
        Assert.Equal("Đi công tác; Lê Văn Ba, Chuyên viên dự thay", _portal.Delegate("Ngô Xuân Bách").AbsenceRemark);
        Assert.Equal(_portal.Delegate("Ngô Xuân Bách").Id, _portal.Delegate("Lê Văn Ba").ReplacesId);
    }

    [Fact]
    public async Task An_absence_without_reason_is_refused_and_what_was_typed_is_kept()
    {
        var answer = await _portal.As(TestOrganisation.UnitStaff).PostAsync(Unit, new Dictionary<string, string>
        {
            ["Lines[0].Attends"] = "false", ["Lines[0].Substitute"] = "Gõ dở",
        });

        Assert.Equal(["Cần ghi lý do vắng."], answer.Refusals);
        Assert.Contains("Gõ dở", answer.Page!.QuerySelectorAll("input").Select(input => input.GetAttribute("value")));
        Assert.Equal(DelegateStatus.Invited, _portal.Delegate("Trần Minh Đức").Status);
    }

    [Fact]
    public async Task A_unit_cannot_answer_for_another()
    {
        var other = _portal.Delegate("Phạm Văn Tuấn");
        var unit = _portal.As(TestOrganisation.UnitStaff);

        var answer = await unit.PostAsync(Unit, new Dictionary<string, string>
        {
            ["Lines[0].Id"] = $"{other.Id}", ["Lines[0].Version"] = $"{other.Version}", ["Lines[0].Attends"] = "false", ["Lines[0].Reason"] = "Giả mạo",
        });

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal(DelegateStatus.Invited, _portal.Delegate("Phạm Văn Tuấn").Status);
        Assert.DoesNotContain("Phạm Văn Tuấn", (await unit.GetAsync(Unit)).Body!.TextContent, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, await _portal.As(TestOrganisation.Director).StatusAsync(Unit));
        Assert.Equal(HttpStatusCode.NotFound, await unit.StatusAsync("/hoi-thao/999/dai-bieu/xac-nhan"));
    }

    [Fact]
    public async Task After_the_day_set_by_the_office_nothing_is_taken()
    {
        await _portal.Office.PostAsync($"{_portal.List}/don-tiep", new { ReplyBy = "10/10/2022" });
        var stranger = _portal.Stranger();
        var letter = await stranger.GetAsync(Link);
        _portal.Time.SetUtcNow(new DateTimeOffset(2022, 10, 10, 23, 59, 0, TimeSpan.FromHours(7)));
        var unit = _portal.As(TestOrganisation.UnitStaff);
        var opened = await unit.GetAsync(Unit);
        _portal.Time.SetUtcNow(new DateTimeOffset(2022, 10, 11, 0, 0, 0, TimeSpan.FromHours(7)));
        var person = _portal.Delegate("Trần Minh Đức");

        var late = await unit.PostAsync(opened, new Dictionary<string, string> { ["Lines[0].Id"] = $"{person.Id}", ["Lines[0].Version"] = $"{person.Version}", ["Lines[0].Attends"] = "true" });
        var lateGuest = await stranger.PostAsync(letter, new { Attends = "true" });

        Assert.Contains("Hiện không nhận xác nhận", Assert.Single(late.Refusals), StringComparison.Ordinal);
        Assert.NotNull(lateGuest.Page);
        Assert.Equal(DelegateStatus.Invited, _portal.Delegate("Trần Minh Đức").Status);
        Assert.Equal(DelegateStatus.Invited, _portal.Delegate(DelegatePortal.Guest).Status);

        // The Office still may: it is told by telephone.
        await _portal.As(TestOrganisation.Office).PostAsync($"{_portal.List}/{person.Id}", new { Status = "Confirmed" });
        Assert.Equal(DelegateStatus.Confirmed, _portal.Delegate("Trần Minh Đức").Status);
    }

    [Fact]
    public async Task A_guest_answers_by_the_link_and_looking_changes_nothing()
    {
        var guest = _portal.Stranger();
        var page = await guest.GetAsync(Link);
        Assert.Contains(DelegatePortal.Guest, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Hoàng Thị Mai", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(DelegateStatus.Invited, _portal.Delegate(DelegatePortal.Guest).Status);

        var refused = await guest.PostAsync(page, new { Attends = "false" });
        await guest.FollowAsync(await guest.PostAsync(Link, new { Attends = "false", Reason = "Trùng lịch họp", Substitute = "Lê Thị Lan, Phó Chánh Văn phòng" }));

        Assert.Equal(["Xin cho biết lý do không dự được."], refused.Refusals);
        var answered = _portal.Delegate(DelegatePortal.Guest);
        Assert.Equal((DelegateStatus.Declined, "Trùng lịch họp; Lê Thị Lan, Phó Chánh Văn phòng dự thay"), (answered.Status, answered.AbsenceRemark));
        Assert.Equal((DelegateGroup.Guest, answered.Id), (_portal.Delegate("Lê Thị Lan").Group, _portal.Delegate("Lê Thị Lan").ReplacesId));
        using var db = _portal.NewContext();
        Assert.Equal(DelegatePortal.Guest, db.History.Single(entry => entry.Summary.StartsWith("Trả lời giấy mời")).ActorName);
    }

    [Fact]
    public async Task The_link_cannot_be_guessed_or_walked()
    {
        var person = _portal.Delegate(DelegatePortal.Guest);
        foreach (var code in new[] { $"{person.Id}", person.BadgeCode, new string('0', 32), person.ReplyCode[..31], person.ReplyCode + "0", "%25" })
        {
            Assert.Equal(HttpStatusCode.NotFound, await _portal.Stranger().StatusAsync($"/thu-moi/{code}"));
        }

        var bare = await _portal.Stranger().PostRawAsync(Link, [new("Attends", "true")]);
        Assert.Equal(HttpStatusCode.BadRequest, bare.Status);
        Assert.Equal(DelegateStatus.Invited, _portal.Delegate(DelegatePortal.Guest).Status);
    }

    [Fact]
    public async Task Many_questions_from_one_address_are_stopped_whatever_it_forges()
    {
        var stranger = _portal.Stranger();
        var answers = new List<HttpStatusCode>();
        foreach (var number in Enumerable.Range(1, 65))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/thu-moi/{number:x32}");
            request.Headers.Add("X-Forwarded-For", $"10.0.0.{number}");
            using var response = await stranger.SendAsync(request);
            answers.Add(response.StatusCode);
        }

        Assert.Contains(HttpStatusCode.TooManyRequests, answers);
    }

    [Fact]
    public async Task Hostile_names_stay_text_and_the_link_ignores_the_host()
    {
        var hostile = _portal.Delegate(DelegatePortal.HostileGuest);
        var page = await _portal.Stranger().GetAsync($"/thu-moi/{hostile.ReplyCode}");
        Assert.Empty(page.QuerySelectorAll("main svg[onload]"));

        using var request = new HttpRequestMessage(HttpMethod.Get, $"{_portal.List}/{hostile.Id}");
        request.Headers.Host = "evil.example";
        using var response = await _portal.Office.SendAsync(request);
        Assert.DoesNotContain("evil.example/thu-moi", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rule_of_order_is_read_and_changed_by_the_office()
    {
        var form = await _portal.Office.GetAsync($"{_portal.List}/don-tiep");
        Assert.Contains("Khách mời, theo thứ tự Văn phòng Sở ghi.", form.QuerySelector("main ol")!.TextContent + form.QuerySelector("main section ol")!.TextContent, StringComparison.Ordinal);

        await _portal.Office.PostAsync(form, new { Groups = "GuestsLast", Staff = "ByRank" });

        var list = await _portal.Office.GetAsync(_portal.List);
        Assert.Equal(
            ["Nguyễn Đức Kiên", "Hoàng Thị Mai", "Lê Thu Hằng", "Phạm Văn Tuấn"],
            list.QuerySelectorAll("tbody th a").Select(cell => cell.TextContent.Trim()).Take(4));
        foreach (var account in new[] { TestOrganisation.UnitStaff, TestOrganisation.CsShtt, TestOrganisation.Director })
            Assert.NotEqual(HttpStatusCode.OK, await _portal.As(account).StatusAsync($"{_portal.List}/don-tiep"));
    }

    [Fact]
    public async Task The_number_of_queries_does_not_depend_on_the_size_of_the_unit()
    {
        var unit = _portal.As(TestOrganisation.Office);
        await unit.GetAsync(Unit);
        var few = await _portal.Sql.CountAsync(() => unit.GetAsync(Unit));
        foreach (var number in Enumerable.Range(1, 15))
            _portal.AddPerson($"Người Thêm {number}");
        await _portal.Office.PostAsync($"{_portal.List}/lap-danh-sach", new { });

        var many = await _portal.Sql.CountAsync(() => unit.GetAsync(Unit));

        Assert.Equal(few, many);
        Assert.InRange(few, 1, 10);
    }
}
