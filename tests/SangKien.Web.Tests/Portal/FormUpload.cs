using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;

namespace SangKien.Web.Tests.Portal;

/// <summary>A form of a page sent with a file, as a browser sends it.</summary>
internal static class FormUpload
{
    public static MultipartFormDataContent Of(IHtmlDocument page, string form, byte[] content, string name, params (string Name, string Value)[] changed)
    {
        var fields = FormFields.Of((IHtmlFormElement)page.QuerySelector(form)!, null);
        foreach (var (field, value) in changed)
            fields.Set(field, value);
        var upload = new MultipartFormDataContent();
        foreach (var (field, value) in fields.All)
            upload.Add(new StringContent(value), field);
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        file.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "File", FileNameStar = name };
        upload.Add(file);
        return upload;
    }

    public static async Task<Answer> SendAsync(Browser browser, string address, MultipartFormDataContent form)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = form };
        using var response = await browser.SendAsync(request);
        var page = response.StatusCode == HttpStatusCode.OK ? await Browser.ReadAsync(response) : null;
        return new(response.StatusCode, response.Headers.Location?.OriginalString, page);
    }
}
