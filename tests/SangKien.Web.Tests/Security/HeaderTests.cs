using System.Net;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Security;

public sealed class HeaderTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData("/tai-khoan/dang-nhap")]
    [InlineData("/")]
    [InlineData("/khong-co-trang-nay")]
    [InlineData("/css/theme.css")]
    public async Task Every_answer_tells_the_browser_what_to_refuse(string address)
    {
        using var response = await portal.As(TestOrganisation.UnitStaff).SendAsync(address);

        Assert.Equal(
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
            Header(response, "Content-Security-Policy"));
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("DENY", Header(response, "X-Frame-Options"));
        Assert.Equal("same-origin", Header(response, "Referrer-Policy"));
        Assert.NotEmpty(Header(response, "Permissions-Policy"));
    }

    [Fact]
    public async Task A_personal_page_is_kept_in_no_cache()
    {
        using var response = await portal.As(TestOrganisation.UnitStaff).SendAsync("/");

        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task A_stylesheet_may_be_kept()
    {
        using var response = await portal.Stranger().SendAsync("/css/theme.css");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.False(response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task The_sign_in_cookie_is_out_of_reach_of_scripts_and_other_sites()
    {
        var browser = portal.Stranger();
        var page = await browser.GetAsync("/tai-khoan/dang-nhap");
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://localhost/tai-khoan/dang-nhap")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["UserName"] = TestOrganisation.UnitStaff,
                ["Password"] = TestOrganisation.Password,
                ["__RequestVerificationToken"] = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!,
            }),
        };

        using var response = await browser.SendAsync(request);

        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"), value => value.StartsWith("SangKien=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
    }

    private static string Header(HttpResponseMessage response, string name) => Assert.Single(response.Headers.GetValues(name));
}
