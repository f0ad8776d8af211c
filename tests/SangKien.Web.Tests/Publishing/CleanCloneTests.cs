using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;

namespace SangKien.Web.Tests.Publishing;

/// <summary>What a stranger gets who clones, publishes and starts: a file that only lies about in a working copy is missed here.</summary>
public sealed partial class CleanCloneTests(PublishedPortal published) : IClassFixture<PublishedPortal>
{
    [Fact]
    public async Task Started_in_production_it_serves_its_first_page_with_every_linked_file()
    {
        await using var portal = await published.StartAsync("--urls", "http://127.0.0.1:0");

        using var page = await portal.Client.GetAsync("/");
        var html = await page.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("lang=\"vi\"", html);
        Assert.DoesNotContain("Tài khoản mẫu", html);

        var links = FileLink().Matches(html).Select(match => match.Groups[1].Value).Distinct().ToList();
        Assert.Contains(links, link => link.Contains(".css", StringComparison.Ordinal));
        Assert.Contains(links, link => link.Contains(".js", StringComparison.Ordinal));
        foreach (var link in links)
            await AssertServedAsync(portal, new Uri(portal.Client.BaseAddress!, link));

        using var health = await portal.Client.GetAsync("/healthz");
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
    }

    [Fact]
    public async Task With_a_certificate_from_the_configuration_it_opens_to_the_office_network()
    {
        await using var portal = await published.StartAsync(
            "--urls", "https://0.0.0.0:0", "--Kestrel:Certificates:Default:Path", NewCertificate(), "--Kestrel:Certificates:Default:Password", "thử");

        using var page = await portal.Client.GetAsync("/");

        Assert.Equal(Uri.UriSchemeHttps, page.RequestMessage!.RequestUri!.Scheme);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.All(page.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [], cookie => Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase));
    }

    private string NewCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=sangkien.test", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue.AddYears(-1));
        var file = published.NewFile("office.pfx");
        File.WriteAllBytes(file, certificate.Export(X509ContentType.Pfx, "thử"));
        return file;
    }

    private static async Task AssertServedAsync(RunningPortal portal, Uri file)
    {
        using var answer = await portal.Client.GetAsync(file);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{file.AbsolutePath}: {answer.StatusCode}");
        if (answer.Content.Headers.ContentType?.MediaType != "text/css")
            return;

        foreach (Match match in StyleLink().Matches(await answer.Content.ReadAsStringAsync()))
            await AssertServedAsync(portal, new Uri(file, match.Groups[1].Value));
    }

    [GeneratedRegex("""(?:href|src)="(/?[^":#]+\.(?:css|js|svg|png|ico|woff2|webmanifest)(?:\?[^"]*)?)["#]""")]
    private static partial Regex FileLink();

    [GeneratedRegex("""url\(["']?(?!data:|#)([^"')#]+)["']?\)""")]
    private static partial Regex StyleLink();
}
