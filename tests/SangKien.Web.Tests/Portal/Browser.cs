using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SangKien.Web.Tests.Portal;

/// <summary>
/// A browser without script: gets pages, fills and posts the forms it finds there, keeps cookies, and follows a redirect only when told.
/// Any posting goes through a form of a page, so antiforgery is never left out by the test; <see cref="PostRawAsync"/> is for attacks.
/// </summary>
public sealed class Browser(HttpClient client)
{
    private readonly Dictionary<string, string> _cookies = [];

    public HttpClient Client => client;

    public void SetCookie(string name, string value) => _cookies[name] = value;

    public bool HasCookie(string name) => _cookies.ContainsKey(name);

    public Task<HttpResponseMessage> SendAsync(string address) => SendAsync(new HttpRequestMessage(HttpMethod.Get, address));

    /// <summary>The page at the address, which must answer 200.</summary>
    public async Task<IHtmlDocument> GetAsync(string address)
    {
        using var response = await SendAsync(address);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"GET {address} answered {(int)response.StatusCode} {response.Headers.Location}");
        return await ReadAsync(response);
    }

    /// <summary>Follows a link of a page to a file that is refused: the page again, with the reason.</summary>
    public async Task<string> RefusalAsync(string page, string link)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, link);
        request.Headers.Referrer = new Uri(client.BaseAddress!, page);
        using var response = await SendAsync(request);
        Assert.Equal((HttpStatusCode.Redirect, page), (response.StatusCode, response.Headers.Location?.OriginalString));
        return (await GetAsync(page)).Body!.TextContent;
    }

    public async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var response = await SendAsync(address);
        return response.StatusCode;
    }

    /// <summary>Fills the form of the page (the one whose action ends so, else the first in main) and sends it with the button.</summary>
    /// <param name="to">What the button's formaction adds to the action of the form.</param>
    public async Task<Answer> PostAsync(IHtmlDocument page, object values, string? action = null, string? button = null, string? to = null)
    {
        var form = FindForm(page, action);
        var fields = FormFields.Of(form, button);
        foreach (var (name, value) in FormFields.Of(values))
            fields.Set(name, value);
        return await PostRawAsync((form.GetAttribute("action") is { Length: > 0 } target ? target : new Uri(page.Url).PathAndQuery) + to, fields.All);
    }

    /// <summary>Gets the page, fills its form and sends it.</summary>
    public async Task<Answer> PostAsync(string address, object values, string? action = null, string? button = null) =>
        await PostAsync(await GetAsync(address), values, action, button);

    public async Task<Answer> PostRawAsync(string address, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) };
        using var response = await SendAsync(request);
        var page = response.StatusCode == HttpStatusCode.OK ? await ReadAsync(response) : null;
        return new(response.StatusCode, response.Headers.Location?.OriginalString, page);
    }

    /// <summary>Follows a redirect that a post has answered with.</summary>
    public Task<IHtmlDocument> FollowAsync(Answer answer)
    {
        Assert.True(answer.Location is not null, $"A redirect was expected, {(int)answer.Status} came: {answer.Page?.QuerySelector("main")?.TextContent}");
        return GetAsync(answer.Location!);
    }

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        if (_cookies.Count > 0)
            request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        var response = await client.SendAsync(request);
        if (response.Headers.TryGetValues("Set-Cookie", out var changes))
        {
            foreach (var parts in changes.Select(change => change.Split(';')[0].Split('=', 2)))
            {
                if (parts[1].Length == 0)
                    _cookies.Remove(parts[0]);
                else
                    _cookies[parts[0]] = parts[1];
            }
        }

        return response;
    }

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync();
        var document = new HtmlParser().ParseDocument(html);
        document.Location.Href = response.RequestMessage!.RequestUri!.AbsoluteUri;
        return document;
    }

    private static IHtmlFormElement FindForm(IHtmlDocument page, string? action)
    {
        var forms = page.QuerySelectorAll<IHtmlFormElement>("form[method=post]");
        var form = action is null
            ? forms.FirstOrDefault(candidate => candidate.Closest("main") is not null)
            : forms.FirstOrDefault(candidate => candidate.GetAttribute("action")?.EndsWith(action, StringComparison.Ordinal) == true);
        return form ?? throw new InvalidOperationException($"The page {page.Url} has no form {action}.");
    }
}

/// <summary>What a post was answered with: a redirect, or a page.</summary>
public sealed record Answer(HttpStatusCode Status, string? Location, IHtmlDocument? Page)
{
    /// <summary>The reasons that the same form shows after a refusal.</summary>
    public IReadOnlyList<string> Refusals => Page?.QuerySelectorAll(".sk-errors p").Select(line => line.TextContent.Trim()).ToList() ?? [];
}
