using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Discussion;
using SangKien.Core.Dossiers;
using SangKien.Core.Files;
using SangKien.Core.Integrity;
using SangKien.Web.Features.Dossiers;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Compilation;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Dossiers;

/// <summary>The dossier of a workshop in which one contribution is a draft, one is being supplemented, and opinions are noted: made, taken out, taken in elsewhere.</summary>
public sealed class DossierTests : IAsyncDisposable
{
    private readonly CompiledPortal _portal = new();

    private string Address => $"/hoi-thao/{_portal.WorkshopId}/ho-so";

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task It_is_made_in_the_background_holds_what_was_sent_and_nothing_of_drafts_and_is_taken_in_by_an_empty_portal()
    {
        await NoteOpinionAsync("Ý kiến riêng của Thanh tra");
        var browser = _portal.As(TestOrganisation.CsShtt);
        var asked = await browser.FollowAsync(await browser.PostAsync(Address, new { }, action: "/ho-so/lap"));
        Assert.Contains("Chờ lập", asked.QuerySelector("#lap-ho-so")!.TextContent, StringComparison.Ordinal);
        var again = await browser.PostRawAsync($"{Address}/lap", TokenOf(asked));
        Assert.Contains("Chờ lập xong rồi yêu cầu lại", (await browser.FollowAsync(again)).Body!.TextContent, StringComparison.Ordinal);

        await _portal.RunAsync<MakeDossierJob>();
        var made = await browser.GetAsync(Address);
        var zip = await DownloadAsync(browser);

        Assert.Contains("Đã lập", made.QuerySelector("#lap-ho-so")!.TextContent, StringComparison.Ordinal);
        var check = await DossierCheck.ReadAsync(new MemoryStream(zip), CancellationToken.None);
        Assert.Empty(check.Faults);
        Assert.Contains(check.Manifest!.Sha256, made.QuerySelector("#lap-ho-so")!.TextContent, StringComparison.Ordinal);
        var paths = check.Manifest.Files.Select(file => file.Path).ToList();
        Assert.Contains("2-tham-luan/qlcn/tham-luan.pdf", paths);
        Assert.Contains("2-tham-luan/qlcn/tham-luan.docx", paths);
        Assert.Contains("2-tham-luan/qlcn/bien-nhan.pdf", paths);
        Assert.Contains("4-danh-sach/y-tuong.xlsx", paths);
        Assert.Contains("6-nhat-ky/nhat-ky.csv", paths);
        Assert.DoesNotContain(paths, path => path.StartsWith("2-tham-luan/ttr", StringComparison.Ordinal));
        var text = TextOf(zip);
        Assert.Contains(CompiledPortal.SentTitle, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bí mật của Thanh tra", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ý kiến riêng", text, StringComparison.Ordinal);

        await using var empty = new PortalFactory();
        var admin = empty.As(TestOrganisation.Administrator);
        var preview = await admin.FollowAsync(await UploadAsync(admin, zip));
        Assert.Contains("Nguyên vẹn", preview.Body!.TextContent, StringComparison.Ordinal);
        await using (var db = empty.NewContext())
            Assert.Equal(0, await db.ArchivedWorkshops.CountAsync());

        var archived = await admin.FollowAsync(await admin.PostAsync(preview, new { }));
        var file = archived.QuerySelectorAll(".sk-list a").First(link => link.GetAttribute("href")!.Contains("tep?duong=", StringComparison.Ordinal)).GetAttribute("href")!;
        using var answer = await admin.SendAsync(file);

        Assert.Equal((HttpStatusCode.OK, "attachment"), (answer.StatusCode, answer.Content.Headers.ContentDisposition!.DispositionType));
        Assert.Equal(check.Manifest.Files[0].Size, (await answer.Content.ReadAsByteArrayAsync()).Length);
        Assert.Equal(HttpStatusCode.NotFound, await admin.StatusAsync(new Uri(archived.Url).AbsolutePath + "/tep?duong=../../appsettings.json"));
        Assert.Equal(HttpStatusCode.NotFound, await admin.StatusAsync(new Uri(archived.Url).AbsolutePath + "/tep?duong=manifest.json"));
        var second = await admin.FollowAsync(await UploadAsync(admin, zip));
        Assert.Contains("đã có trong kho", (await admin.FollowAsync(await admin.PostAsync(second, new { }))).Body!.TextContent, StringComparison.Ordinal);
        await using (var db = empty.NewContext())
            Assert.Equal((1, 0, 0), (await db.ArchivedWorkshops.CountAsync(), await db.Workshops.CountAsync(), await db.Contributions.CountAsync()));

        Assert.Contains("thay đổi", string.Join(' ', (await UploadAsync(admin, Tampered(zip))).Refusals), StringComparison.Ordinal);
        Assert.Contains("không phải là hồ sơ ZIP", string.Join(' ', (await UploadAsync(admin, "x"u8.ToArray())).Refusals), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await empty.As(TestOrganisation.CsShtt).StatusAsync("/luu-tru/99")));
        foreach (var account in new[] { TestOrganisation.UnitStaff, TestOrganisation.Office })
            Assert.NotEqual(HttpStatusCode.OK, await empty.As(account).StatusAsync(file));
        Assert.NotEqual(HttpStatusCode.OK, await empty.As(TestOrganisation.CsShtt).StatusAsync("/luu-tru/nhap"));
    }

    [Fact]
    public async Task A_dossier_whose_file_is_not_kept_is_found_by_the_check()
    {
        var browser = _portal.As(TestOrganisation.CsShtt);
        await browser.PostAsync(Address, new { }, action: "/ho-so/lap");
        await _portal.RunAsync<MakeDossierJob>();
        await using var db = _portal.NewContext();
        var invariant = Invariant.All.Single(invariant => invariant.Title.Contains("hồ sơ đã lập", StringComparison.Ordinal));
        Assert.Empty(await invariant.BreachesAsync(db, CancellationToken.None));

        await db.Files.Where(file => file.Kind == FileKind.Zip).ExecuteUpdateAsync(update => update.SetProperty(file => file.IsKept, false));

        Assert.Single(await invariant.BreachesAsync(db, CancellationToken.None));
    }

    [Fact]
    public async Task Only_those_who_may_read_everything_in_it_open_it_and_a_second_request_waits()
    {
        foreach (var account in new[] { TestOrganisation.UnitStaff, TestOrganisation.Office, TestOrganisation.Administrator })
            Assert.NotEqual(HttpStatusCode.OK, await _portal.As(account).StatusAsync(Address));
        var reader = _portal.As(TestOrganisation.Director);
        var director = await reader.GetAsync(Address);
        Assert.DoesNotContain("Lập hồ sơ", director.QuerySelector("#lap-ho-so")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.PostRawAsync($"{Address}/tai", TokenOf(director))).Status);
        Assert.Equal(HttpStatusCode.NotFound, await _portal.As(TestOrganisation.CsShtt).StatusAsync("/hoi-thao/987/ho-so"));
    }

    private static IEnumerable<KeyValuePair<string, string>> TokenOf(AngleSharp.Html.Dom.IHtmlDocument page) =>
        page.QuerySelectorAll("input[name=__RequestVerificationToken]").Take(1).Select(field => KeyValuePair.Create("__RequestVerificationToken", field.GetAttribute("value")!));

    private async Task NoteOpinionAsync(string text)
    {
        await using var db = _portal.NewContext();
        var inspector = IssuedWorkshop.Person(db, TestOrganisation.OtherUnitStaff);
        db.Opinions.Add(Opinion.Note(_portal.WorkshopId, null, new Actor(inspector.Id, inspector.UnitId), text, PortalFactory.Start.UtcDateTime));
        await db.SaveChangesAsync();
    }

    private async Task<byte[]> DownloadAsync(Browser browser)
    {
        var page = await browser.GetAsync(Address);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Address}/tai") { Content = new FormUrlEncodedContent(TokenOf(page)) };
        using var answer = await browser.SendAsync(request);
        Assert.Equal((HttpStatusCode.OK, "attachment"), (answer.StatusCode, answer.Content.Headers.ContentDisposition?.DispositionType));
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static async Task<Answer> UploadAsync(Browser browser, byte[] zip)
    {
        var page = await browser.GetAsync("/luu-tru/nhap");
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in TokenOf(page))
            form.Add(new StringContent(value), name);
        form.Add(new ByteArrayContent(zip), "File", "ho-so.zip");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/luu-tru/nhap") { Content = form };
        using var answer = await browser.SendAsync(request);
        return new(answer.StatusCode, answer.Headers.Location?.OriginalString, answer.StatusCode == HttpStatusCode.OK ? await Browser.ReadAsync(answer) : null);
    }

    private static byte[] Tampered(byte[] zip)
    {
        using var copy = new MemoryStream();
        copy.Write(zip);
        using (var archive = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("4-danh-sach/y-tuong.csv")!.Delete();
            using var target = archive.CreateEntry("4-danh-sach/y-tuong.csv").Open();
            target.Write("giả"u8);
        }

        return copy.ToArray();
    }

    /// <summary>Everything that can be read as text: the lists, the frozen texts, the page.</summary>
    private static string TextOf(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        var text = new StringBuilder();
        foreach (var entry in archive.Entries.Where(entry => Path.GetExtension(entry.Name) is ".csv" or ".json" or ".html"))
        {
            using var reader = new StreamReader(entry.Open());
            text.AppendLine(reader.ReadToEnd());
        }

        return text.ToString();
    }

    private sealed record Actor(int PersonId, int UnitId) : Core.Organisation.ICurrentUser
    {
        public string? AccountId => null;
        public string DisplayName => "";

        public bool IsInRole(string role) => false;
    }
}
