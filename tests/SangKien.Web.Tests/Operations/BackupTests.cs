using System.Net;
using System.Security.Cryptography;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SangKien.Core.Backups;
using SangKien.Core.Data;
using SangKien.Core.Integrity;
using SangKien.Core.Organisation;
using SangKien.Core.Reviewing;
using SangKien.Web.Infrastructure.Backups;
using SangKien.Web.Tests.Plans;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Operations;

/// <summary>Copies of everything, made while people work and restored into an empty portal.</summary>
public sealed class BackupTests(WorkedPortal portal) : IClassFixture<WorkedPortal>
{
    private Browser Administrator => portal.As(TestOrganisation.Administrator);

    [Fact]
    public async Task An_empty_portal_serves_the_same_pages_and_files_after_a_restore()
    {
        var backup = await CreateAsync();
        Assert.Empty(backup.Faults);
        await using var empty = new EmptyPortal();
        empty.Time.SetUtcNow(portal.Time.GetUtcNow());
        using (var scope = empty.Services.CreateScope())
        {
            var restore = scope.ServiceProvider.GetRequiredService<BackupRestore>();
            await restore.RestoreAsync(PathOf(backup), expected: null, SystemUser.Instance, default);
        }

        foreach (var (user, address) in Pages())
            Assert.Equal(await MainAsync(portal, user, address), await MainAsync(empty, user, address));
        await using var before = portal.NewContext();
        await using var after = empty.NewContext();
        Assert.Equal(await Hashes(before).ToListAsync(), await Hashes(after).ToListAsync());
        Assert.Equal(
            await before.DataProtectionKeys.Select(key => key.Xml).ToListAsync(),
            await after.DataProtectionKeys.Select(key => key.Xml).ToListAsync());
        Assert.Contains(backup.Name, await after.History.OrderByDescending(entry => entry.Id).Select(entry => entry.Summary).FirstAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_handed_out_whole_as_an_attachment_to_administrators_and_the_history_says_so()
    {
        var backup = await CreateAsync();
        var browser = Administrator;
        var token = Token(await browser.GetAsync("/quan-tri/sao-luu"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/quan-tri/sao-luu/tai") { Content = Form(token, ("name", backup.Name)) };

        using var response = await browser.SendAsync(request);

        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(backup.Sha256, Convert.ToHexStringLower(SHA256.HashData(await response.Content.ReadAsByteArrayAsync())));
        await using var db = portal.NewContext();
        Assert.True(await db.History.AnyAsync(entry => entry.Summary == $"Tải bản sao lưu {backup.Name}"));
    }

    [Theory]
    [InlineData("../sangkien.db")]
    [InlineData("..%2fsangkien.db")]
    [InlineData("/etc/passwd")]
    [InlineData("")]
    public async Task No_other_file_is_handed_out(string name)
    {
        await CreateAsync();
        var browser = Administrator;
        var token = Token(await browser.GetAsync("/quan-tri/sao-luu"));

        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostRawAsync("/quan-tri/sao-luu/tai", [new("__RequestVerificationToken", token), new("name", name)])).Status);
    }

    [Theory]
    [InlineData(TestOrganisation.Director)]
    [InlineData(TestOrganisation.Office)]
    [InlineData(TestOrganisation.CsShtt)]
    [InlineData(TestOrganisation.UnitStaff)]
    public async Task Nobody_but_the_administrator_reaches_a_copy(string userName)
    {
        var backup = await CreateAsync();
        var browser = portal.As(userName);
        var token = Token(await browser.GetAsync("/tai-khoan/doi-mat-khau"));

        Assert.Equal(HttpStatusCode.Forbidden, await browser.StatusAsync("/quan-tri/sao-luu"));
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.PostRawAsync("/quan-tri/sao-luu/tai", [new("__RequestVerificationToken", token), new("name", backup.Name)])).Status);
    }

    [Fact]
    public async Task A_restore_needs_the_word_and_an_unchanged_copy()
    {
        var backup = await CreateAsync();
        var unsure = await Administrator.PostAsync("/quan-tri/sao-luu", new { backup.Name, Confirmation = "có" }, action: "/phuc-hoi");
        await using (var copy = new FileStream(PathOf(backup), FileMode.Open))
        {
            copy.Seek(-1, SeekOrigin.End);
            copy.WriteByte(7);
        }

        var changed = await Administrator.PostAsync("/quan-tri/sao-luu", new { backup.Name, Confirmation = "PHỤC HỒI" }, action: "/phuc-hoi");

        Assert.Equal(["Gõ đúng chữ PHỤC HỒI để xác nhận."], unsure.Refusals);
        Assert.Contains("không phục hồi", Assert.Single(changed.Refusals), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_oldest_copies_go_beyond_the_number_that_is_kept()
    {
        await using var own = new PortalFactory();
        await own.As(TestOrganisation.Administrator).PostAsync("/quan-tri/cai-dat/sao-luu", new { Kept = 2 });
        var names = new List<string>();
        for (var day = 0; day < 3; day++)
        {
            await own.RunAsync<Features.Backups.BackupJob>();
            own.Time.Advance(TimeSpan.FromMinutes(5));
            using var scope = own.Services.CreateScope();
            names.Add(scope.ServiceProvider.GetRequiredService<BackupFolder>().List()[0].Name);
        }

        using var last = own.Services.CreateScope();
        Assert.Equal([names[2], names[1]], last.ServiceProvider.GetRequiredService<BackupFolder>().List().Select(backup => backup.Name));
        await using var db = own.NewContext();
        Assert.Contains(names[0], await db.History.Where(entry => entry.Summary == $"Sao lưu: {names[2]}").Select(entry => entry.Details).SingleAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_done_after_the_copy_is_gone_after_a_restore_and_kept_in_a_copy_of_its_own()
    {
        await using var own = new PortalFactory();
        var browser = own.As(TestOrganisation.Administrator);
        await browser.PostAsync("/quan-tri/sao-luu", new { });
        string name;
        using (var scope = own.Services.CreateScope())
            name = scope.ServiceProvider.GetRequiredService<BackupFolder>().List().Single().Name;
        await browser.PostAsync("/quan-tri/co-quan", new { Place = "Hà Nội" });
        own.Time.Advance(TimeSpan.FromMinutes(1));

        var answer = await browser.PostAsync("/quan-tri/sao-luu", new { Name = name, Confirmation = "PHỤC HỒI" }, action: "/phuc-hoi");

        Assert.True(answer.Location == "/tai-khoan/dang-nhap", string.Join(' ', answer.Refusals));
        await using var db = own.NewContext();
        Assert.Equal("Bắc Giang", (await db.Agencies.SingleAsync()).Place);
        using var last = own.Services.CreateScope();
        Assert.Equal(2, last.ServiceProvider.GetRequiredService<BackupFolder>().List().Count);
        Assert.Contains("được giữ ở", (await db.History.OrderByDescending(entry => entry.Id).FirstAsync()).Details, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_issued_while_a_copy_is_restored_stands_in_the_portal_or_in_the_copy_of_what_was_there()
    {
        await using var own = new PortalFactory();
        own.OpenRegister();
        var plans = Enumerable.Range(1, 5).Select(number => own.AddPlan(PaperStatus.InReview, $"Chủ đề {number}")).ToList();
        var (administrator, office, director) = (own.As(TestOrganisation.Administrator), own.As(TestOrganisation.Office), own.As(TestOrganisation.Director));
        foreach (var id in plans)
            await director.PostAsync($"/ke-hoach/{id}/duyet", new { }, action: "/duyet");
        await administrator.PostAsync("/quan-tri/sao-luu", new { });
        own.Time.Advance(TimeSpan.FromMinutes(1));
        using var scope = own.Services.CreateScope();
        var folder = scope.ServiceProvider.GetRequiredService<BackupFolder>();
        var name = folder.List().Single().Name;
        var restorePage = await administrator.GetAsync("/quan-tri/sao-luu");
        var issuePages = new List<IHtmlDocument>();
        foreach (var id in plans)
            issuePages.Add(await office.GetAsync($"/ke-hoach/{id}/ban-hanh"));

        var restoring = administrator.PostAsync(restorePage, new { Name = name, Confirmation = "PHỤC HỒI" }, action: "/phuc-hoi");
        foreach (var page in issuePages)
            Assert.Equal(HttpStatusCode.Found, (await office.PostAsync(page, new { IsConfirmed = "true" }, action: "/ban-hanh")).Status);
        var answer = await restoring;
        Assert.True(answer.Location == "/tai-khoan/dang-nhap", string.Join(' ', answer.Refusals));

        await using var live = own.NewContext();
        await using var kept = scope.ServiceProvider.GetRequiredService<IDatabaseBackup>().Open(folder.PathOf(folder.List()[0]));
        var (after, before) = (await Numbers(live).ToListAsync(), await Numbers(kept).ToListAsync());
        Assert.Equal(plans.Count, before.Count + after.Count);
        Assert.All((List<int>[])[before, after], numbers => Assert.Equal(Enumerable.Range(15, numbers.Count), numbers));
        Assert.Empty((await IntegrityRun.CheckAsync(live, own.Time.GetUtcNow().UtcDateTime, default)).Findings.SelectMany(finding => finding.Lines));
    }

    private static IQueryable<int> Numbers(PortalDbContext db) => db.IssuedDocuments.Select(paper => paper.Number).Order();

    private static IQueryable<string> Hashes(PortalDbContext db) =>
        db.IssuedDocuments.SelectMany(paper => paper.Files).OrderBy(file => file.Id).Select(file => file.FileName + file.Sha256);

    private (string User, string Address)[] Pages() =>
    [
        (TestOrganisation.Office, "/van-ban"),
        (TestOrganisation.Director, $"/ke-hoach/{portal.PlanId}"),
        (TestOrganisation.CsShtt, $"/hoi-thao/{portal.WorkshopId}/tham-luan/danh-sach"),
        (TestOrganisation.UnitStaff, $"/hoi-thao/{portal.WorkshopId}/tham-luan"),
        (TestOrganisation.CsShtt, "/theo-doi"),
    ];

    private static async Task<string> MainAsync(PortalFactory factory, string user, string address)
    {
        var main = (await factory.As(user).GetAsync(address)).QuerySelector("main")!;
        foreach (var token in main.QuerySelectorAll("[name=__RequestVerificationToken]"))
            token.Remove();
        return main.InnerHtml;
    }

    private async Task<Backup> CreateAsync()
    {
        portal.Time.Advance(TimeSpan.FromSeconds(1));
        await Administrator.PostAsync("/quan-tri/sao-luu", new { });
        using var scope = portal.Services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<BackupFolder>().List()[0];
    }

    private string PathOf(Backup backup)
    {
        using var scope = portal.Services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<BackupFolder>().PathOf(backup);
    }

    private static string Token(IHtmlDocument page) => page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private static FormUrlEncodedContent Form(string token, params (string Name, string Value)[] fields) =>
        new([new("__RequestVerificationToken", token), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);

    /// <summary>A portal in which nobody has an account yet.</summary>
    private sealed class EmptyPortal() : PortalFactory(fill: null);
}
