using System.IO.Compression;
using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Contributions;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Contributions;

public sealed class ImportTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string Hostile = "\"><img src=x onerror=alert(1)>";

    private readonly Browser _unit = portal.As(TestOrganisation.UnitStaff);

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "trong.docx", [], "không có nội dung" },
        { "bao-cao.docx", "%PDF-1.7"u8.ToArray(), "dạng DOCX" },
        { "cu.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "dạng DOCX" },
        { "bang.docx", Package("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "xl/workbook.xml", "<x/>"), "dạng DOCX" },
        { "macro.docx", Package(WordType, "word/vbaProject.bin", "x"), "macro" },
        { "hong.docx", Package(WordType, "word/document.xml", "<w:document"), "hỏng" },
        { "thuc-the.docx", Package(WordType, "word/document.xml", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>"), "hỏng" },
        { "bom.docx", Package(WordType, "word/document.xml", new string(' ', 40_000_000)), "quá lớn" },
        { "cut.docx", "PK\u0003\u0004 cắt ngang"u8.ToArray(), "hỏng" },
        { "khac.docx", Word("Biên bản cuộc họp", "Có mặt: 5 người"), "Không nhận ra mục nào" },
        { "lon.docx", new byte[6 * 1024 * 1024], "lớn hơn 5 MB" },
    };

    // Test runners write the arguments of each case byte by byte when they list them.
    [Theory, MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public async Task A_file_that_cannot_be_read_is_refused_in_words_and_changes_nothing(string name, byte[] content, string reason)
    {
        var (address, id) = Draft();
        var answer = await UploadAsync(address, content, name);
        Assert.Contains(reason, Assert.Single(answer.Refusals), StringComparison.Ordinal);
        Assert.NotNull(answer.Page!.QuerySelector("input[type=file]"));
        Assert.Equal("Tham luận congnghe", (await StoredAsync(id)).Title);
    }

    [Fact]
    public async Task The_paper_of_a_contribution_is_read_back_whole_and_changes_nothing_of_it()
    {
        var (address, id) = Draft();
        await FillAsync(address);
        var before = ContributionText.Of(await StoredAsync(id));
        var paper = await DownloadAsync($"{address}/{id}/ban-tham-luan.docx");

        var dryRun = await UploadAsync(address, paper, "tham-luan.docx");
        Assert.Empty(dryRun.Page!.QuerySelectorAll("#chua-ro"));
        var taken = await _unit.PostAsync(dryRun.Page, new { }, action: address, button: "save");

        Assert.Equal(HttpStatusCode.Redirect, taken.Status);
        Assert.Equal(before, ContributionText.Of(await StoredAsync(id)));

        await _unit.PostAsync(address, new { }, action: "/xoa");
        Assert.True(ContributionText.Of(await StoredAsync(id)).IsEmpty);
        dryRun = await UploadAsync(address, paper, "tham-luan.docx");
        await _unit.PostAsync(dryRun.Page!, new { }, action: address, button: "save");
        var read = ContributionText.Of(await StoredAsync(id));
        Assert.Equal((before.Title, "Có 6 sáng kiến.\nGiải pháp: chưa nhân rộng.", "Bố trí kinh phí."), (read.Title, read.Situation, read.Recommendations));
        Assert.Equal(before.Ideas.Select(idea => (idea.Title, idea.FocusIssueId)), read.Ideas.Select(idea => (idea.Title, idea.FocusIssueId)));
        Assert.Equal("Lập sổ tay.\nĐiểm mới: mỗi quý cập nhật.", read.Ideas[0].Content);
    }

    [Fact]
    public async Task What_differs_is_asked_field_by_field_and_new_ideas_are_added()
    {
        var (address, id) = Draft();
        var file = Word("THAM LUẬN", "Tham luận congnghe", "1. Thực trạng", "Viết trên Word", "Ý tưởng 1: Ý tưởng congnghe 1", "Nội dung: Sửa trên Word", "Ý tưởng 2: Hoàn toàn mới", "Nội dung: Thêm", "Kiến nghị: Bố trí kinh phí");

        var dryRun = await UploadAsync(address, file, "sua.docx");
        Assert.Contains("Bản nháp đang có", dryRun.Page!.QuerySelector("aside")!.TextContent, StringComparison.Ordinal);
        var asked = await _unit.PostAsync(dryRun.Page, new { }, action: address, button: "save");

        Assert.Contains("Tệp và bản nháp khác nhau", Assert.Single(asked.Refusals), StringComparison.Ordinal);
        Assert.Contains("Bản trong tệp", asked.Page!.QuerySelector(".sk-conflict")!.TextContent, StringComparison.Ordinal);
        var stored = await StoredAsync(id);
        Assert.Equal(("Thực trạng congnghe", "Bố trí kinh phí", 3), (stored.Situation, stored.Recommendations, stored.Ideas.Count));

        var idea = stored.Ideas.Single(known => known.Title == "Ý tưởng congnghe 1").Id;
        await _unit.PostAsync(asked.Page, new Dictionary<string, string> { ["Choice[Situation]"] = "theirs", [$"Choice[{idea}.Content]"] = "mine" }, action: address, button: "save");
        stored = await StoredAsync(id);
        Assert.Equal(("Thực trạng congnghe", "Sửa trên Word"), (stored.Situation, stored.Ideas.Single(known => known.Id == idea).Content));
        Assert.Equal(["Ý tưởng congnghe 1", "Hoàn toàn mới", "Ý tưởng congnghe 2"], stored.Ideas.OrderBy(known => known.Order).Select(known => known.Title));
        await using var db = portal.NewContext();
        Assert.Contains(await db.History.Where(entry => entry.SubjectId == id).Select(entry => entry.Summary).ToListAsync(), summary => summary == "Nhập tham luận từ tệp Word");
    }

    [Fact]
    public async Task What_is_read_is_corrected_before_it_is_taken_and_shown_as_text()
    {
        var address = Begin();
        var dryRun = await UploadAsync(address, Word("THAM LUẬN", Hostile, "Thực trạng", Hostile, "Ý tưởng 1: Một", "Nội dung một", "Ý tưởng 2: Bỏ đi", "Nội dung hai", "Một dòng lạc " + Hostile), $"{Hostile}.docx");

        Assert.Empty(dryRun.Page!.QuerySelectorAll("main img"));
        Assert.Equal(Hostile, dryRun.Page.QuerySelector("[name=Title]")!.GetAttribute("value"));
        await _unit.PostAsync(
            dryRun.Page, new Dictionary<string, string> { ["Title"] = "Đã sửa", ["Ideas[0].Novelty"] = "Thêm điểm mới", ["Ideas[1].IsLeftOut"] = "true" }, action: address, button: "save");

        await using var db = portal.NewContext();
        var workshopId = int.Parse(address.Split('/')[2], System.Globalization.CultureInfo.InvariantCulture);
        var stored = await db.Contributions.Include(contribution => contribution.Ideas).SingleAsync(contribution => contribution.WorkshopId == workshopId);
        Assert.Equal(("Đã sửa", "Thêm điểm mới"), (stored.Title, Assert.Single(stored.Ideas).Novelty));
    }

    [Fact]
    public async Task The_blank_form_names_the_unit_and_reads_as_empty()
    {
        var address = Begin();
        var blank = await DownloadAsync($"{address}/nhap/mau-tham-luan.docx");
        Assert.Contains("Không nhận ra mục nào", Assert.Single((await UploadAsync(address, blank, "mau.docx")).Refusals), StringComparison.Ordinal);
        using var package = new ZipArchive(new MemoryStream(blank));
        using var reader = new StreamReader(package.GetEntry("word/document.xml")!.Open());
        var xml = await reader.ReadToEndAsync();
        Assert.Contains("PHÒNG QUẢN LÝ CÔNG NGHỆ", xml, StringComparison.Ordinal);
        Assert.Contains("Các giải pháp cụ thể", xml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_sending_nothing_is_read_and_who_owes_nothing_has_no_page()
    {
        var (address, _) = Draft();
        await _unit.PostAsync(await _unit.GetAsync(address), new { }, action: address, to: "/nop");
        using var answer = await _unit.SendAsync($"{address}/nhap");
        Assert.Equal((HttpStatusCode.Redirect, address), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        Assert.Equal(HttpStatusCode.Forbidden, await portal.As(TestOrganisation.Director).StatusAsync($"{address}/nhap"));
        Assert.Equal(HttpStatusCode.NotFound, await _unit.StatusAsync("/hoi-thao/999999/tham-luan/nhap"));
        Assert.Equal(HttpStatusCode.NotFound, await _unit.StatusAsync("/hoi-thao/999999/tham-luan/nhap/mau-tham-luan.docx"));
    }

    private async Task<Answer> UploadAsync(string address, byte[] content, string name)
    {
        using var form = FormUpload.Of(await _unit.GetAsync($"{address}/nhap"), "form[enctype]", content, name);
        return await FormUpload.SendAsync(_unit, $"{address}/nhap", form);
    }

    private async Task<byte[]> DownloadAsync(string address)
    {
        using var answer = await _unit.SendAsync(address);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    /// <summary>Texts that could be taken for heads of the form.</summary>
    private async Task FillAsync(string address)
    {
        var page = await _unit.GetAsync(address);
        var issue = page.QuerySelectorAll<IHtmlOptionElement>("[name='Ideas[0].FocusIssueId'] option").ElementAt(2).Value;
        await _unit.PostAsync(
            page,
            new Dictionary<string, string>
            {
                ["Situation"] = "Có 6 sáng kiến\nGiải pháp: chưa nhân rộng",
                ["Recommendations"] = "Bố trí kinh phí",
                ["Ideas[0].Content"] = "Lập sổ tay.\nĐiểm mới: mỗi quý cập nhật.",
                ["Ideas[0].FocusIssueId"] = issue,
                ["Ideas[1].Benefit"] = "Tiết kiệm thời gian",
            },
            action: address, button: "save");
    }

    private string Begin()
    {
        using var db = portal.NewContext();
        return $"/hoi-thao/{IssuedWorkshop.Add(db).Id}/tham-luan";
    }

    private (string Address, int Id) Draft()
    {
        using var db = portal.NewContext();
        var workshop = IssuedWorkshop.Add(db);
        return ($"/hoi-thao/{workshop.Id}/tham-luan", IssuedWorkshop.Draft(db, workshop, TestOrganisation.UnitStaff).Id);
    }

    private async Task<Contribution> StoredAsync(int id)
    {
        await using var db = portal.NewContext();
        return await db.Contributions.Include(contribution => contribution.Ideas).SingleAsync(contribution => contribution.Id == id);
    }

    /// <summary>A Word file as somebody types it, without styles.</summary>
    private static byte[] Word(params string[] lines)
    {
        var text = string.Concat(lines.Select(line => $"<w:p><w:r><w:t>{WebUtility.HtmlEncode(line)}</w:t></w:r></w:p>"));
        return Package(WordType, "word/document.xml", $"""<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{text}</w:body></w:document>""");
    }

    private static byte[] Package(string type, string name, string content)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="{type}"/></Types>""");
            Write(zip, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
            Write(zip, name, content);
        }

        return bytes.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(content);
    }
}
