using System.Net;
using SangKien.Web.Features.Setup;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Admin;

public sealed class SetupTests
{
    private static readonly Dictionary<string, string> Form = new()
    {
        ["Agency"] = "Sở Khoa học và Công nghệ",
        ["Unit"] = "Văn phòng Sở",
        ["FullName"] = "Nguyễn Văn Đầu",
        ["UserName"] = "dautien",
        ["Password"] = "mat-khau-2022",
    };

    [Fact]
    public async Task The_first_administrator_is_made_once_by_who_can_read_the_console()
    {
        await using var portal = new EmptyPortal();
        var browser = portal.Stranger();

        var answer = await browser.PostAsync("/khoi-tao", With("Code", FirstStart.Code));
        Assert.Equal("/tai-khoan/dang-nhap", answer.Location);
        await browser.PostAsync("/tai-khoan/dang-nhap", new { UserName = "dautien", Password = "mat-khau-2022" });

        Assert.Equal(HttpStatusCode.OK, await browser.StatusAsync("/quan-tri/don-vi"));
        Assert.Equal(HttpStatusCode.NotFound, await portal.Stranger().StatusAsync("/khoi-tao"));
        using var db = portal.NewContext();
        Assert.Equal("Sở Khoa học và Công nghệ", Assert.Single(db.Agencies).Name);
        Assert.Equal("Nguyễn Văn Đầu", Assert.Single(db.History).ActorName);
    }

    [Theory]
    [InlineData("Code", "SAI-MA", "Mã không đúng")]
    [InlineData("UserName", "Có Dấu", "Tên đăng nhập")]
    [InlineData("Password", "ngan", "Mật khẩu")]
    [InlineData("FullName", "", "Hãy nhập họ và tên.")]
    public async Task A_bad_form_makes_nobody(string field, string value, string reason)
    {
        await using var portal = new EmptyPortal();
        var form = With("Code", FirstStart.Code);
        form[field] = value;

        var answer = await portal.Stranger().PostAsync("/khoi-tao", form);

        Assert.Contains(answer.Refusals, line => line.Contains(reason, StringComparison.Ordinal));
        Assert.Equal("Văn phòng Sở", answer.Page!.QuerySelector("#Unit")!.GetAttribute("value"));
        using var db = portal.NewContext();
        Assert.Empty(db.Users);
    }

    [Fact]
    public async Task Where_there_is_an_account_the_page_is_gone()
    {
        await using var portal = new PortalFactory();

        Assert.Equal(HttpStatusCode.NotFound, await portal.Stranger().StatusAsync("/khoi-tao"));
    }

    private static Dictionary<string, string> With(string field, string value) => new(Form) { [field] = value };

    private sealed class EmptyPortal() : PortalFactory(fill: null);
}
