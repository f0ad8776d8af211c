using System.Net;
using SangKien.Core.Organisation;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Account;

public sealed class SignInTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Address = "/tai-khoan/dang-nhap";

    [Fact]
    public async Task With_the_right_password_somebody_is_signed_in()
    {
        var browser = portal.Stranger();

        var answer = await browser.PostAsync(Address, new { UserName = TestOrganisation.UnitStaff, TestOrganisation.Password });

        Assert.Equal("/", answer.Location);
        var home = await browser.FollowAsync(answer);
        Assert.Contains("Trần Minh Đức", home.QuerySelector(".sk-account")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_is_led_to_the_sign_in_page_and_back()
    {
        var browser = portal.Stranger();
        using var refused = await browser.SendAsync("/tai-khoan");
        Assert.Equal("/tai-khoan/dang-nhap?returnUrl=%2Ftai-khoan", refused.Headers.Location!.PathAndQuery);

        var answer = await browser.PostAsync(refused.Headers.Location.PathAndQuery, new { UserName = TestOrganisation.UnitStaff, TestOrganisation.Password });

        Assert.Equal("/tai-khoan", answer.Location);
    }

    [Theory]
    [InlineData("https://xau.example/")]
    [InlineData("//xau.example/")]
    [InlineData("/\\xau.example")]
    [InlineData("javascript:alert(1)")]
    public async Task The_way_back_never_leaves_the_portal(string returnUrl)
    {
        var answer = await portal.Stranger().PostAsync(
            $"{Address}?returnUrl={Uri.EscapeDataString(returnUrl)}", new { UserName = TestOrganisation.UnitStaff, TestOrganisation.Password });

        Assert.Equal("/", answer.Location);
    }

    [Fact]
    public async Task Known_and_unknown_accounts_are_refused_in_the_same_words()
    {
        var known = await portal.Stranger().PostAsync(Address, new { UserName = TestOrganisation.Office, Password = "khong-dung-1" });
        var unknown = await portal.Stranger().PostAsync(Address, new { UserName = "khong-co-ai", Password = "khong-dung-1" });

        Assert.Equal(HttpStatusCode.OK, known.Status);
        Assert.Equal(HttpStatusCode.OK, unknown.Status);
        Assert.Equal(known.Refusals, unknown.Refusals);
        Assert.Single(known.Refusals);
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_account_is_locked_in_the_same_words()
    {
        var browser = portal.Stranger();
        for (var attempt = 0; attempt < 5; attempt++)
            await browser.PostAsync(Address, new { UserName = TestOrganisation.Director, Password = "khong-dung-1" });

        var answer = await browser.PostAsync(Address, new { UserName = TestOrganisation.Director, TestOrganisation.Password });

        Assert.Contains("tạm khóa 15 phút", Assert.Single(answer.Refusals), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_listed_without_sample_data() =>
        Assert.Null((await portal.Stranger().GetAsync(Address)).QuerySelector("#mau"));

    [Theory]
    [InlineData("", "")]
    [InlineData("<img src=x onerror=alert(1)>", "\"><svg/onload=alert(1)>")]
    public async Task A_bad_form_comes_back_with_the_name_and_without_the_password(string userName, string password)
    {
        var answer = await portal.Stranger().PostAsync(Address, new { UserName = userName, Password = password });

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.NotEmpty(answer.Refusals);
        Assert.Equal(userName, answer.Page!.QuerySelector("#UserName")!.GetAttribute("value") ?? "");
        Assert.True(string.IsNullOrEmpty(answer.Page!.QuerySelector("#Password")!.GetAttribute("value")));
        Assert.Null(answer.Page!.QuerySelector("main img, main svg[onload]"));
    }

    [Fact]
    public async Task Attempts_are_counted_by_address_in_the_database_whatever_the_visitor_forwards()
    {
        await using var own = new PortalFactory();
        var answers = new List<Answer>();
        for (var attempt = 0; attempt <= SignInAttempts.Limit; attempt++)
        {
            var browser = own.Stranger();
            browser.Client.DefaultRequestHeaders.Add("X-Forwarded-For", $"203.0.113.{attempt}");
            answers.Add(await browser.PostAsync(Address, new { UserName = $"ai-do-{attempt}", Password = "khong-dung-1" }));
        }

        Assert.Contains("không đúng", Assert.Single(answers[^2].Refusals), StringComparison.Ordinal);
        Assert.Contains("Quá nhiều lần", Assert.Single(answers[^1].Refusals), StringComparison.Ordinal);
        using var db = own.NewContext();
        Assert.Equal(SignInAttempts.Limit + 1, Assert.Single(db.SignInAttempts).Count);
    }
}
