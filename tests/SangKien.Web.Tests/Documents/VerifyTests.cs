using System.Net;
using AngleSharp.Html.Dom;
using SangKien.Core.Issuing;
using SangKien.Core.Reviewing;
using SangKien.Web.Tests.Plans;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Documents;

public sealed class VerifyTests : IDisposable
{
    private readonly PortalFactory _portal = new();

    public void Dispose() => _portal.Dispose();

    [Theory]
    [InlineData(PaperStatus.Issued, "Đúng", "đang có hiệu lực")]
    [InlineData(PaperStatus.Replaced, "Đã thay thế", "đã được thay thế bởi Kế hoạch số 1002/KH-KHCN ngày 05/10/2022 từ thứ Tư, ngày 05/10/2022")]
    [InlineData(PaperStatus.Revoked, "Đã thu hồi", "đã thu hồi thứ Tư, ngày 05/10/2022")]
    public async Task Anybody_with_the_code_learns_whether_the_paper_is_right(PaperStatus status, string answer, string words)
    {
        var paper = Issued(status);

        var page = await _portal.Stranger().GetAsync($"/xac-minh/{paper.PublicCode}");

        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains(answer, text, StringComparison.Ordinal);
        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.Contains(paper.Files[0].Sha256, text, StringComparison.Ordinal);
        Assert.Contains("Chưa ký số", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hoãn hội thảo", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_replaced_paper_leads_to_the_one_that_holds()
    {
        var page = await _portal.Stranger().GetAsync($"/xac-minh/{Issued(PaperStatus.Replaced).PublicCode}");

        var newer = await _portal.Stranger().GetAsync(page.QuerySelector("main p a")!.GetAttribute("href")!);

        Assert.Contains("đang có hiệu lực", newer.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("00000000000000000000000000000000")]
    [InlineData("1")]
    [InlineData("..%2f..%2fetc")]
    public async Task A_code_that_is_none_is_not_found(string code) =>
        Assert.Equal(HttpStatusCode.NotFound, await _portal.Stranger().StatusAsync($"/xac-minh/{code}"));

    [Fact]
    public async Task Somebody_who_tries_codes_is_stopped()
    {
        var stranger = _portal.Stranger();
        for (var tried = 0; tried < 60; tried++)
            Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync($"/xac-minh/{tried:x32}"));

        using var forged = new HttpRequestMessage(HttpMethod.Get, "/xac-minh/1");
        forged.Headers.Add("X-Forwarded-For", "203.0.113.9");
        using var answer = await stranger.SendAsync(forged);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
    }

    [Fact]
    public async Task A_file_is_told_from_every_other_and_kept_nowhere()
    {
        var paper = Issued(PaperStatus.Issued);
        var files = CountFiles();

        var same = await CheckAsync(paper, paper.Files[0].Bytes);
        var changed = await CheckAsync(paper, [.. paper.Files[0].Bytes, 0x20]);
        var empty = await CheckAsync(paper, []);
        var ofAnother = await CheckAsync(Issued(PaperStatus.Issued), "%PDF-1.7 khác"u8.ToArray());

        Assert.Contains("giống từng byte với", Said(same), StringComparison.Ordinal);
        Assert.Contains("Không khớp", Said(changed), StringComparison.Ordinal);
        Assert.Contains("Không khớp", Said(empty), StringComparison.Ordinal);
        Assert.Contains("Không khớp", Said(ofAnother), StringComparison.Ordinal);
        Assert.Equal(files + 1, CountFiles());
    }

    [Fact]
    public async Task A_check_without_a_file_or_from_another_site_is_none()
    {
        var paper = Issued(PaperStatus.Issued);

        Assert.Contains("Chưa chọn tệp", Said(await CheckAsync(paper, null)), StringComparison.Ordinal);
        using var foreign = new MultipartFormDataContent { { new ByteArrayContent([1]), "File", "a.pdf" } };
        using var answer = await _portal.Stranger().Client.PostAsync(new Uri($"/xac-minh/{paper.PublicCode}/tep", UriKind.Relative), foreign);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Uploads_are_few_a_minute()
    {
        var paper = Issued(PaperStatus.Issued);
        for (var sent = 0; sent < 30; sent++)
            await CheckAsync(paper, [1]);

        using var answer = await SendAsync(paper, [1]);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
    }

    private static string Said(IHtmlDocument page) => page.QuerySelector("[role=status]")!.TextContent;

    private async Task<IHtmlDocument> CheckAsync(IssuedDocument paper, byte[]? bytes)
    {
        using var answer = await SendAsync(paper, bytes);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await Browser.ReadAsync(answer);
    }

    private async Task<HttpResponseMessage> SendAsync(IssuedDocument paper, byte[]? bytes)
    {
        var browser = _portal.Stranger();
        var page = await browser.GetAsync($"/xac-minh/{paper.PublicCode}");
        var form = (IHtmlFormElement)page.QuerySelector("form")!;
        Assert.Equal("__RequestVerificationToken", form.Elements[0].GetAttribute("name"));
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        if (bytes is not null)
            content.Add(new ByteArrayContent(bytes), "File", "van-ban.pdf");
        using var request = new HttpRequestMessage(HttpMethod.Post, form.GetAttribute("action")) { Content = content };
        return await browser.SendAsync(request);
    }

    private IssuedDocument Issued(PaperStatus status) => _portal.LoadPlan(_portal.AddPlan(status)).IssuedDocument!;

    private int CountFiles()
    {
        using var db = _portal.NewContext();
        return db.Set<IssuedFile>().Count();
    }
}
