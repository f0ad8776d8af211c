using System.Net;
using System.Text.RegularExpressions;
using SangKien.Core.Data.SampleData;

namespace SangKien.Benchmarks.Portal;

/// <summary>A browser at which somebody of the sample data has signed in.</summary>
internal sealed partial class PortalClient : IDisposable
{
    private readonly HttpClient _http;

    private PortalClient(HttpClient http) => _http = http;

    /// <summary>The antiforgery token of the page that was read last.</summary>
    public string Token { get; private set; } = "";

    public static async Task<PortalClient> SignInAsync(Uri address, string account)
    {
        var client = new PortalClient(new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(60) });
        await client.ReadAsync("/tai-khoan/dang-nhap");
        using var answer = await client.PostAsync("/tai-khoan/dang-nhap", [new("UserName", account), new("Password", SampleAccounts.Password)]);
        if (answer.StatusCode != HttpStatusCode.Redirect)
            throw new InvalidOperationException($"{account} cannot sign in: {answer.StatusCode}");
        return client;
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _http.SendAsync(request);

    public async Task<string> ReadAsync(string address)
    {
        var html = await _http.GetStringAsync(address);
        Token = TokenField().Matches(html) is [.., var last] ? last.Groups[1].Value : Token;
        return html;
    }

    public Task<HttpResponseMessage> PostAsync(string address, IEnumerable<KeyValuePair<string, string>> fields) =>
        _http.PostAsync(address, new FormUrlEncodedContent(fields.Append(new("__RequestVerificationToken", Token))));

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("""name="__RequestVerificationToken" type="hidden" value="([^"]+)["]""")]
    private static partial Regex TokenField();
}
