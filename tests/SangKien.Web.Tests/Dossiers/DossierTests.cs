using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Conclusions.Minuting;
using SangKien.Core.Data;
using SangKien.Core.Discussion;
using SangKien.Core.Dossiers;
using SangKien.Core.Files;
using SangKien.Core.History;
using SangKien.Core.Initiatives;
using SangKien.Core.Integrity;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Proceedings;
using SangKien.Core.Reviewing;
using SangKien.Documents.Docx;
using SangKien.Documents.Model;
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
        var minutes = await ConcludeAsync();
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
        Assert.Equal(minutes.SignedSha256, check.Manifest.Files.Single(file => file.Path == "7-ket-qua/bien-ban-noi-dung.txt").Sha256);
        Assert.Equal(["7-ket-qua/minh-chung/kl.1/mau-da-bao-cao.pdf"], paths.Where(path => path.Contains("minh-chung", StringComparison.Ordinal)));
        Assert.Equal(["8-sang-kien/qlcn/don.docx", "8-sang-kien/qlcn/don.pdf"], paths.Where(path => path.Contains("/don.", StringComparison.Ordinal)).Order());
        foreach (var path in (string[])["7-ket-qua/ky-yeu.pdf", "7-ket-qua/ky-yeu.docx", "7-ket-qua/bien-ban.pdf", "7-ket-qua/ket-luan.csv", "5-nhac-viec/nhac-nhiem-vu.csv", "8-sang-kien/ho-so-sang-kien.csv"])
            Assert.Contains(path, paths);
        var text = TextOf(zip);
        foreach (var known in (string[])["Kết quả đã báo cáo", "Sáng kiến đã nộp đơn", "Trần Minh Đức được nhắc", "7. Kỷ yếu, biên bản, kết luận", "href=\"7-ket-qua/bien-ban.docx\""])
            Assert.Contains(known, text, StringComparison.Ordinal);
        foreach (var hidden in (string[])["Nháp kết quả kín", "Sáng kiến còn soạn", "Bí quyết pha chế"])
            Assert.DoesNotContain(hidden, text, StringComparison.Ordinal);
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
    public async Task It_has_no_minutes_without_both_signatures_nor_conclusions_nor_applications_that_are_drafts_and_the_check_finds_a_file_that_is_not_kept()
    {
        await using var db = _portal.NewContext();
        await DraftAsync(db);
        var browser = _portal.As(TestOrganisation.CsShtt);
        await browser.PostAsync(Address, new { }, action: "/ho-so/lap");
        await _portal.RunAsync<MakeDossierJob>();
        using (var archive = new ZipArchive(new MemoryStream(await DownloadAsync(browser))))
            Assert.DoesNotContain(archive.Entries, entry => entry.FullName.StartsWith('7') || entry.FullName.StartsWith('8'));
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

    /// <summary>What follows a workshop, each with a draft beside it: two tasks, two applications; minutes and book are finished.</summary>
    private async Task<Minutes> ConcludeAsync()
    {
        _portal.FixMeeting();
        _portal.Time.SetUtcNow(ConcludedWorkshop.Monday);
        await using var db = _portal.NewContext();
        var (workshop, unit, now) = (await db.Workshops.SingleAsync(), IssuedWorkshop.Person(db, TestOrganisation.UnitStaff), ConcludedWorkshop.Monday.UtcDateTime);
        ConcludedWorkshop.Paper(db, workshop, PaperStatus.Issued, second: "Việc còn đang làm");
        var minutes = ConcludedWorkshop.Minutes(db, workshop, MinutesStatus.SignedByBoth);
        File(db, CompiledPortal.HostileTitle, "Sáng kiến còn soạn");
        File(db, CompiledPortal.SentTitle, "Sáng kiến đã nộp đơn").Lodge(new(2022, 10, 30), new(2022, 10, 31));
        var edition = ProceedingsEdition.Begin(workshop, []);
        db.Proceedings.Add(edition);
        await db.SaveChangesAsync();

        var (reported, drafted) = (await StoreAsync("mau-da-bao-cao.pdf", unit.Id), await StoreAsync("nhap.pdf", unit.Id));
        var (pdf, docx) = (await StoreAsync("ky-yeu.pdf", unit.Id), await StoreAsync("ky-yeu.docx", unit.Id));
        var tasks = await db.UnitTasks.Where(task => task.ConclusionId != null && task.UnitId == unit.UnitId).OrderBy(task => task.Clause).ToListAsync();
        tasks[0].AttachEvidence(await db.Files.SingleAsync(file => file.Id == reported), 5);
        tasks[0].Report("Kết quả đã báo cáo", unit.Id, now);
        tasks[1].AttachEvidence(await db.Files.SingleAsync(file => file.Id == drafted), 5);
        tasks[1].DraftReport("Nháp kết quả kín");
        db.History.Add(HistoryEntry.Of<UnitTask>(tasks[1].Id, "Lưu nháp báo cáo", SystemUser.Instance, now, workshop.Id, unit.UnitId));
        db.TaskReminders.Add(TaskReminder.Of(tasks[0].Id, ReminderRung.ThreeDays, new(2022, 10, 31), ReminderOutcome.Sent, [Person.Create("Trần Minh Đức được nhắc", "", PostRank.Staff, unit.Unit)], now));
        edition.Finish(0, "", await db.Files.SingleAsync(file => file.Id == pdf), await db.Files.SingleAsync(file => file.Id == docx), now);
        await db.SaveChangesAsync();
        return minutes;
    }

    private async Task DraftAsync(PortalDbContext db)
    {
        _portal.FixMeeting();
        _portal.Time.SetUtcNow(ConcludedWorkshop.Monday);
        var workshop = await db.Workshops.SingleAsync();
        ConcludedWorkshop.Paper(db, workshop, PaperStatus.Approved);
        ConcludedWorkshop.Minutes(db, workshop, MinutesStatus.SignedBySecretary);
        File(db, CompiledPortal.SentTitle, "Sáng kiến còn soạn");
        db.Proceedings.Add(ProceedingsEdition.Begin(workshop, []));
        await db.SaveChangesAsync();
    }

    private static InitiativeCandidate File(PortalDbContext db, string idea, string title)
    {
        var found = db.Ideas.Include(known => known.Contribution.Workshop).Single(known => known.Title == idea);
        var text = ApplicationText.Of(found, "Sở Khoa học và Công nghệ") with
        {
            Title = title, Field = "Quản lý", Conditions = "Máy tính", OwnBenefit = "Giảm thời gian", Secrets = "Bí quyết pha chế", Authors = [new("Trần Minh Đức", "", "", "", "", 100)],
        };
        var candidate = InitiativeCandidate.File(found, text, IssuedWorkshop.Person(db, TestOrganisation.CsShtt).Id, ConcludedWorkshop.Monday.UtcDateTime);
        candidate.Edit(text, new(2022, 3, 15), new(2022, 10, 31));
        db.Initiatives.Add(candidate);
        return candidate;
    }

    /// <summary>In a context of its own, since storing saves.</summary>
    private async Task<int> StoreAsync(string name, int byPersonId)
    {
        await using var db = _portal.NewContext();
        var kind = name.EndsWith(".pdf", StringComparison.Ordinal) ? FileKind.Pdf : FileKind.Docx;
        var bytes = kind == FileKind.Pdf ? Encoding.UTF8.GetBytes($"%PDF-1.7\n{name}\n%%EOF") : Word();
        return await new FileStore(db).StoreAsync(new MemoryStream(bytes), name, new FileLimits(FileLimits.Megabyte, "", kind), byPersonId, ConcludedWorkshop.Monday.UtcDateTime, CancellationToken.None);
    }

    private static byte[] Word()
    {
        using var file = new MemoryStream();
        new DocxEngine().Write(new AdministrativeDocument(), file);
        return file.ToArray();
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

    /// <summary>Everything that can be read as text: the lists, the frozen texts, the page, and what stands in the Word files.</summary>
    private static string TextOf(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        var text = new StringBuilder();
        foreach (var entry in archive.Entries.Where(entry => Path.GetExtension(entry.Name) is ".csv" or ".json" or ".html" or ".txt"))
            text.AppendLine(Read(entry));
        foreach (var entry in archive.Entries.Where(entry => Path.GetExtension(entry.Name) == ".docx"))
        {
            using var word = new ZipArchive(entry.Open());
            text.AppendLine(Read(word.GetEntry("word/document.xml")!));
        }

        return text.ToString();
    }

    private static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    private sealed record Actor(int PersonId, int UnitId) : Core.Organisation.ICurrentUser
    {
        public string? AccountId => null;
        public string DisplayName => "";

        public bool IsInRole(string role) => false;
    }
}
