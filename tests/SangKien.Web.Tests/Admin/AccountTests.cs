using System.Net;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Admin;

public sealed class AccountTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private readonly Lazy<Browser> _administrator = new(() => portal.As(TestOrganisation.Administrator));

    private Browser Administrator => _administrator.Value;

    [Fact]
    public async Task A_new_person_signs_in_with_the_slip_and_must_change_the_password_first()
    {
        var id = await AddPersonAsync("Đỗ Thị Ngọc");
        var slip = (await Administrator.PostAsync($"/quan-tri/nhan-su/{id}/tai-khoan", Roles(Core.Organisation.Roles.UnitStaff, "dothingoc"))).Page!;
        var password = slip.QuerySelector("dd.sk-codebox:last-of-type")!.TextContent;

        var newcomer = portal.Stranger();
        await newcomer.PostAsync("/tai-khoan/dang-nhap", new { UserName = "dothingoc", Password = password });
        using (var home = await newcomer.SendAsync("/"))
        {
            Assert.Equal("/tai-khoan/doi-mat-khau", home.Headers.Location!.OriginalString);
        }

        var changed = await newcomer.PostAsync("/tai-khoan/doi-mat-khau", new { Current = password, New = "mat-khau-moi-1", Repeated = "mat-khau-moi-1" });

        Assert.Equal("/", changed.Location);
        await newcomer.GetAsync("/");
        using var db = portal.NewContext();
        Assert.False(db.Users.Single(account => account.UserName == "dothingoc").MustChangePassword);
        Assert.Contains(db.History, entry => entry.SubjectId == id && entry.Summary == "Đổi mật khẩu");
    }

    [Theory]
    [InlineData("mat-khau-sai", "mat-khau-moi-1", "mat-khau-moi-1", "hiện tại không đúng")]
    [InlineData(TestOrganisation.Password, "ngan1", "ngan1", "Mật khẩu mới")]
    [InlineData(TestOrganisation.Password, "mat-khau-moi-1", "mat-khau-moi-2", "không giống nhau")]
    [InlineData(TestOrganisation.Password, "khongcochuso", "khongcochuso", "chữ số")]
    [InlineData(TestOrganisation.Password, TestOrganisation.Password, TestOrganisation.Password, "phải khác")]
    public async Task A_bad_change_of_password_is_refused(string current, string next, string repeated, string reason)
    {
        var answer = await portal.As(TestOrganisation.Office).PostAsync("/tai-khoan/doi-mat-khau", new { Current = current, New = next, Repeated = repeated });

        Assert.Contains(answer.Refusals, line => line.Contains(reason, StringComparison.Ordinal));
        Assert.DoesNotContain(next, answer.Page!.QuerySelector("main")!.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_the_other_sessions_within_a_minute()
    {
        var here = portal.As(TestOrganisation.OtherUnitStaff);
        var elsewhere = portal.As(TestOrganisation.OtherUnitStaff);
        Assert.Equal(HttpStatusCode.OK, await elsewhere.StatusAsync("/"));

        await here.PostAsync("/tai-khoan", new { }, action: "/dang-xuat-moi-noi");
        portal.Time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(HttpStatusCode.Redirect, await elsewhere.StatusAsync("/"));
    }

    [Fact]
    public async Task A_leaver_is_locked_out_within_a_minute_and_stays_in_the_directory()
    {
        var id = await AddPersonAsync("Lý Văn Nghỉ");
        var slip = (await Administrator.PostAsync($"/quan-tri/nhan-su/{id}/tai-khoan", Roles(Core.Organisation.Roles.UnitStaff, "lyvannghi"))).Page!;
        var password = slip.QuerySelector("dd.sk-codebox:last-of-type")!.TextContent;
        var leaver = portal.As("lyvannghi");

        await Administrator.PostAsync($"/quan-tri/nhan-su/{id}", new { }, action: "/ngung");
        portal.Time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(HttpStatusCode.Redirect, await leaver.StatusAsync("/tai-khoan"));
        var again = await portal.Stranger().PostAsync("/tai-khoan/dang-nhap", new { UserName = "lyvannghi", Password = password });
        Assert.NotEmpty(again.Refusals);
        Assert.Contains("Lý Văn Nghỉ", (await Administrator.GetAsync("/quan-tri/nhan-su?trang-thai=ngung")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reset_password_replaces_the_old_one()
    {
        var id = PersonOf(TestOrganisation.SecondCsShtt);
        var slip = (await Administrator.PostAsync($"/quan-tri/nhan-su/{id}/tai-khoan", new { }, action: "/mat-khau")).Page!;
        var password = slip.QuerySelector("dd.sk-codebox:last-of-type")!.TextContent;

        var old = await portal.Stranger().PostAsync("/tai-khoan/dang-nhap", new { UserName = TestOrganisation.SecondCsShtt, TestOrganisation.Password });
        var fresh = await portal.Stranger().PostAsync("/tai-khoan/dang-nhap", new { UserName = TestOrganisation.SecondCsShtt, Password = password });

        Assert.NotEmpty(old.Refusals);
        Assert.Equal("/", fresh.Location);
    }

    [Fact]
    public async Task The_administrator_cannot_shut_himself_out()
    {
        var id = PersonOf(TestOrganisation.Administrator);

        var roles = await Administrator.PostAsync($"/quan-tri/nhan-su/{id}/tai-khoan", Roles(Core.Organisation.Roles.UnitStaff), action: "/vai-tro");
        Assert.Contains("Không tự gỡ", Assert.Single(roles.Refusals), StringComparison.Ordinal);

        await Administrator.PostAsync($"/quan-tri/nhan-su/{id}", new { }, action: "/ngung");
        using var db = portal.NewContext();
        Assert.True(db.People.Single(person => person.Id == id).IsActive);
    }

    [Fact]
    public async Task Roles_are_changed_and_take_effect()
    {
        var id = PersonOf(TestOrganisation.Director);
        var answer = await Administrator.PostAsync($"/quan-tri/nhan-su/{id}/tai-khoan", Roles(Core.Organisation.Roles.Administrator), action: "/vai-tro");

        Assert.NotNull(answer.Location);
        Assert.Equal(HttpStatusCode.OK, await portal.As(TestOrganisation.Director).StatusAsync("/quan-tri/don-vi"));
    }

    [Theory]
    [InlineData("Có Dấu", "UnitStaff", "Tên đăng nhập")]
    [InlineData("ten-moi", "KhongCo", "vai trò")]
    [InlineData(TestOrganisation.CsShtt, "UnitStaff", "đã có người dùng")]
    public async Task A_bad_account_is_refused(string userName, string role, string reason)
    {
        var id = await AddPersonAsync($"Người Thử {userName}");

        var answer = await Administrator.PostAsync($"/quan-tri/nhan-su/{id}/tai-khoan", Roles(role, userName));

        Assert.Contains(answer.Refusals, line => line.Contains(reason, StringComparison.Ordinal));
        Assert.Equal(userName, answer.Page!.QuerySelector("#UserName")!.GetAttribute("value"));
    }

    private static Dictionary<string, string> Roles(string role, string? userName = null)
    {
        var values = new Dictionary<string, string> { ["Roles"] = role };
        if (userName is not null)
            values["UserName"] = userName;
        return values;
    }

    private async Task<int> AddPersonAsync(string fullName)
    {
        int unit;
        using (var db = portal.NewContext())
        {
            unit = db.Units.Single(unit => unit.Name == "Phòng Quản lý Công nghệ").Id;
        }

        var answer = await Administrator.PostAsync("/quan-tri/nhan-su/them", new { FullName = fullName, Post = "Chuyên viên", UnitId = unit, Phone = "0240 123 456" });
        Assert.True(answer.Location is not null, $"{fullName}: {string.Join(' ', answer.Refusals)}");
        return int.Parse(answer.Location!.Split('/')[3], System.Globalization.CultureInfo.InvariantCulture);
    }

    private int PersonOf(string userName)
    {
        using var db = portal.NewContext();
        return db.Users.Single(account => account.UserName == userName).PersonId;
    }
}
