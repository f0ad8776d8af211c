using System.IO.Compression;
using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using SangKien.Web.Tests.Delegates;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Guests;

public sealed class ImportTests(DelegatePortal portal) : IClassFixture<DelegatePortal>
{
    private const string Csv = "\uFEFFHọ và tên;Chức vụ;Cơ quan, đơn vị\r\nLý Văn Nhập;Trưởng phòng;Sở Công Thương\r\nĐỗ Thị Hạnh;Phó Giám đốc;Sở Nội vụ\r\n;Không tên;Sở X\r\nLý Văn Nhập;Trưởng phòng;Sở Công Thương\r\n'=1+1;;Sở Y\r\n";

    private string Import => $"{portal.List}/khach-moi/nhap";

    [Fact]
    public async Task Each_line_shows_its_fate_and_only_good_ones_are_added()
    {
        var preview = await PreviewAsync(Encoding.UTF8.GetBytes(Csv));

        Assert.Equal(
            ["Thêm", "Bỏ quaĐã có trong danh sách hoặc ở dòng trên.", "Bỏ quaHãy nhập họ và tên khách mời.", "Bỏ quaĐã có trong danh sách hoặc ở dòng trên.", "Thêm"],
            preview.QuerySelectorAll("td[data-label='Kết quả']").Select(cell => cell.TextContent.Trim().Replace("\n", "", StringComparison.Ordinal).Replace("  ", "", StringComparison.Ordinal)));
        using (var before = portal.NewContext())
            Assert.False(before.Delegates.Any(person => person.FullName == "Lý Văn Nhập"));

        var done = await portal.Office.FollowAsync(await portal.Office.PostAsync(preview, new { }, action: "/ap-dung"));
        Assert.Contains("Đã thêm 2 khách mời.", done.QuerySelector(".sk-flash")!.TextContent, StringComparison.Ordinal);
        using var db = portal.NewContext();
        Assert.Equal(1, db.Delegates.Count(person => person.FullName == "Lý Văn Nhập"));
        Assert.Equal(1, db.Delegates.Count(person => person.FullName == "=1+1"));

        // Sent once more, nothing is added twice.
        Assert.Equal(["Không có dòng nào thêm được vào danh sách."], (await portal.Office.PostAsync(preview, new { }, action: "/ap-dung")).Refusals);
    }

    [Fact]
    public async Task Columns_with_other_heads_are_chosen_by_the_person_and_the_choice_is_taken_over()
    {
        var preview = await UploadAsync(Encoding.UTF8.GetBytes("Ông, bà;Làm gì;Nơi công tác\nTạ Văn Ghép;Chuyên gia;Viện Ghép\n"));
        Assert.Equal(["Tệp thiếu cột: Họ và tên, Đơn vị. Hãy chọn cột tương ứng của tệp."], preview.QuerySelectorAll(".sk-errors p").Select(line => line.TextContent.Trim()));
        Assert.Null(preview.QuerySelector("form[action$='/ap-dung']"));

        var chosen = (await portal.Office.PostAsync(preview, new Dictionary<string, string> { ["Columns[0]"] = "0", ["Columns[1]"] = "1", ["Columns[2]"] = "2", ["Columns[3]"] = "77" }, action: "/nhap")).Page!;
        Assert.Equal("Tạ Văn Ghép", chosen.QuerySelector("tbody th")!.TextContent.Trim());
        await portal.Office.FollowAsync(await portal.Office.PostAsync(chosen, new { }, action: "/ap-dung"));

        var guest = portal.Delegate("Tạ Văn Ghép");
        Assert.Equal(("Chuyên gia", "Viện Ghép"), (guest.Post, guest.Organisation));
    }

    [Fact]
    public async Task The_portals_own_xlsx_can_be_read_back()
    {
        using var export = await portal.Office.SendAsync($"{portal.List}?dang=xlsx&nhom=Guest");

        var preview = await PreviewAsync(await export.Content.ReadAsByteArrayAsync());

        Assert.Contains(DelegatePortal.HostileGuest, preview.QuerySelectorAll("tbody th").Select(cell => cell.TextContent.Trim()));
        Assert.Empty(preview.QuerySelectorAll("main svg[onload]"));
    }

    public static TheoryData<byte[], string> BadFiles => new()
    {
        { [], "Tệp không có nội dung." },
        { [0xD0, 0xCF, 0x11, 0xE0, 0, 0, 0, 0], "Không đọc được tệp. Lưu lại ở dạng Excel (XLSX) hoặc CSV mã UTF-8 rồi chọn lại." },
        { "PK hello, this is no archive"u8.ToArray(), "Không đọc được tệp. Lưu lại ở dạng Excel (XLSX) hoặc CSV mã UTF-8 rồi chọn lại." },
        { Encoding.UTF8.GetBytes("Tên,Đơn vị\nA,B"), "Tệp thiếu cột: Họ và tên. Hãy chọn cột tương ứng của tệp." },
        { Encoding.UTF8.GetBytes("Họ và tên,Đơn vị\n"), "Tệp không có dòng nào dưới dòng tên cột." },
        { Encoding.UTF8.GetBytes("Họ và tên,Đơn vị\n" + string.Concat(Enumerable.Range(0, 1002).Select(n => $"Người {n},Sở\n"))), "Tệp có hơn 1000 dòng. Chia thành nhiều tệp." },
        { new byte[(2 * 1024 * 1024) + 1], "Tệp lớn hơn 2 MB." },
        { Archive(("xl/vbaProject.bin", 10)), "Không nhận tệp có macro. Lưu lại ở dạng XLSX thường." },
        { Archive(("xl/worksheets/sheet1.xml", 40_000_000)), "Nội dung của tệp quá lớn." },
    };

    // Test runners write the arguments of each case byte by byte when they list them.
    [Theory, MemberData(nameof(BadFiles), DisableDiscoveryEnumeration = true)]
    public async Task A_file_that_cannot_be_taken_is_refused_in_words(byte[] content, string reason) =>
        Assert.Equal([reason], (await UploadAsync(content)).QuerySelectorAll(".sk-errors p").Select(line => line.TextContent.Trim()));

    [Fact]
    public async Task Lines_that_were_tampered_with_are_refused()
    {
        var preview = await PreviewAsync(Encoding.UTF8.GetBytes("Họ và tên,Đơn vị\nNgười Bị Sửa,Sở\n"));

        Assert.Equal(["Nội dung nhập không còn nguyên vẹn. Chọn lại tệp."], (await portal.Office.PostAsync(preview, new { Sheet = """{"Heads":["A"],"Rows":[null]}""" }, action: "/ap-dung")).Refusals);
    }

    [Fact]
    public async Task Others_and_other_workshops_are_kept_out()
    {
        Assert.NotEqual(HttpStatusCode.OK, await portal.As(TestOrganisation.UnitStaff).StatusAsync(Import));
        Assert.Equal(HttpStatusCode.NotFound, await portal.Office.StatusAsync("/hoi-thao/999/dai-bieu/khach-moi/nhap"));
    }

    private async Task<IHtmlDocument> PreviewAsync(byte[] content)
    {
        var page = await UploadAsync(content);
        Assert.NotNull(page.QuerySelector("tbody"));
        return page;
    }

    private async Task<IHtmlDocument> UploadAsync(byte[] content)
    {
        var page = await portal.Office.GetAsync(Import);
        using var form = new MultipartFormDataContent
        {
            { new StringContent(page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new ByteArrayContent(content), "File", "../khách mời.xlsx" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, Import) { Content = form };
        using var response = await portal.Office.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await Browser.ReadAsync(response);
    }

    private static byte[] Archive((string Name, int Length) part)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var content = archive.CreateEntry(part.Name).Open();
            content.Write(new byte[part.Length]);
        }

        return bytes.ToArray();
    }
}
