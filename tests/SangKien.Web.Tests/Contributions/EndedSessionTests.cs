using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Workshops;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Contributions;

/// <summary>The session ends while somebody types: what was typed goes through the sign-in and is sent again.</summary>
public sealed class EndedSessionTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Typed = "Hai giờ gõ\nkhông được mất <b>";

    [Fact]
    public async Task What_was_typed_is_carried_through_the_sign_in_and_sent_again()
    {
        var (workshop, address) = Arrange();
        var browser = portal.Stranger();
        var signIn = await PostAsync(browser, address, new() { ["Situation"] = Typed, ["Step"] = "save" });
        Assert.Contains("Những gì vừa gõ vẫn còn", signIn.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var wrong = await browser.PostAsync(signIn, new { UserName = TestOrganisation.UnitStaff, Password = "sai-mat-khau" });
        var resume = await browser.PostAsync(wrong.Page!, new { UserName = TestOrganisation.UnitStaff, TestOrganisation.Password });
        Assert.Equal("Nội dung vẫn còn", resume.Page!.QuerySelector("h1")!.TextContent);
        await browser.PostAsync(resume.Page, new { });

        await using var db = portal.NewContext();
        var stored = await db.Contributions.SingleAsync(contribution => contribution.WorkshopId == workshop.Id);
        Assert.Equal(Typed, stored.Situation);
    }

    [Fact]
    public async Task A_form_from_another_site_is_not_carried()
    {
        var (_, address) = Arrange();
        using var response = await SendAsync(portal.Stranger(), address, new() { ["Situation"] = Typed }, "https://evil.example");
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }

    [Fact]
    public async Task A_forged_address_is_not_followed()
    {
        var browser = portal.Stranger();
        var page = await browser.GetAsync("/tai-khoan/dang-nhap");
        var answer = await browser.PostAsync(
            page, new { UserName = TestOrganisation.UnitStaff, TestOrganisation.Password, Carried = """{"Address":"https://evil.example/","Fields":[]}""" });
        Assert.Equal("/", answer.Location);
    }

    [Fact]
    public async Task The_background_save_is_told_that_the_session_has_ended()
    {
        var (_, address) = Arrange();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{address}/tu-luu") { Content = new FormUrlEncodedContent([new("Situation", Typed)]) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var response = await portal.Stranger().SendAsync(request);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    private (Workshop Workshop, string Address) Arrange()
    {
        using var db = portal.NewContext();
        var workshop = IssuedWorkshop.Add(db);
        return (workshop, $"/hoi-thao/{workshop.Id}/tham-luan");
    }

    private static async Task<IHtmlDocument> PostAsync(Browser browser, string address, Dictionary<string, string> fields)
    {
        using var response = await SendAsync(browser, address, fields, browser.Client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await Browser.ReadAsync(response);
    }

    private static async Task<HttpResponseMessage> SendAsync(Browser browser, string address, Dictionary<string, string> fields, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Add("Origin", origin);
        return await browser.SendAsync(request);
    }
}
