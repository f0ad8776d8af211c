using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Dom;
using SangKien.Web.Infrastructure.Exports;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Admin;

public sealed class ImportTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Units = "/quan-tri/nhap/don-vi";
    private const string People = "/quan-tri/nhap/nhan-su";

    private readonly Lazy<Browser> _administrator = new(() => portal.As(TestOrganisation.Administrator));

    private Browser Administrator => _administrator.Value;

    [Theory]
    [InlineData(";", true)]
    [InlineData(",", false)]
    public async Task A_csv_shows_the_fate_of_every_row_and_is_then_taken_over(string separator, bool withMark)
    {
        var name = $"Trung tâm Mới {(withMark ? "Một" : "Hai")}";
        var csv = $"Thứ tự|tên đơn vị|LOAI\r\n61|{name}|Đơn vị trực thuộc\r\n5|Thanh tra Sở|\r\n0|Phòng Sai|\r\n62|{name}|\r\n63|\"Phòng \"\"Ba\"\"\"|Không rõ\r\n".Replace("|", separator, StringComparison.Ordinal);

        var page = await UploadAsync(Units, "don-vi.csv", Encode(csv, withMark));

        Assert.Equal(["Thêm mới", "Giữ nguyên", "Bỏ qua", "Bỏ qua", "Bỏ qua"], Fates(page));
        Assert.Contains("Thứ tự phải là số", page.QuerySelector("tbody tr:nth-child(3)")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("đã có ở một dòng trên", page.QuerySelector("tbody tr:nth-child(4)")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Phòng \"Ba\"", page.QuerySelector("tbody tr:nth-child(5)")!.TextContent, StringComparison.Ordinal);
        Assert.False(HasUnit(name));

        var answer = await Administrator.PostAsync(page, new { }, action: "/ap-dung");

        Assert.Equal("/quan-tri/don-vi", answer.Location);
        Assert.True(HasUnit(name));
        Assert.False(HasUnit("Phòng Sai"));
    }

    [Fact]
    public async Task An_xlsx_adds_people_with_accounts_and_prints_their_slips()
    {
        var file = await XlsxAsync(
            ["Họ và tên", "Chức vụ", "Bậc", "Đơn vị", "Thư điện tử", "Điện thoại", "Tên đăng nhập", "Vai trò"],
            ["Hà Thị Nhập", "Chuyên viên", "", "QLCN", "nhap@example.vn", "0240 111", "hathinhap", "Chuyên viên đơn vị, Văn phòng Sở"],
            ["Phạm Văn Tuấn", "Chánh Thanh tra Sở", "", "Thanh tra Sở", "", "", "", ""],
            ["Người Lạ", "Chuyên viên", "", "Phòng Không Có", "", "", "", ""],
            ["Người Trùng", "Chuyên viên", "", "QLCN", "", "", TestOrganisation.CsShtt, ""]);

        var page = await UploadAsync(People, "nhan-su.xlsx", file);
        Assert.Equal(["Thêm mới", "Sửa", "Bỏ qua", "Bỏ qua"], Fates(page));

        var slips = (await Administrator.PostAsync(page, new { }, action: "/ap-dung")).Page!;
        var codes = slips.QuerySelectorAll(".sk-codebox").Select(code => code.TextContent).ToList();
        Assert.Equal("hathinhap", codes[0]);
        var newcomer = portal.Stranger();
        Assert.Equal("/", (await newcomer.PostAsync("/tai-khoan/dang-nhap", new { UserName = "hathinhap", Password = codes[1] })).Location);
        using var db = portal.NewContext();
        Assert.Equal("Chánh Thanh tra Sở", db.People.Single(person => person.FullName == "Phạm Văn Tuấn").Post);
        Assert.Contains(db.History, entry => entry.Summary.Contains("Nhập danh sách nhân sự: thêm 1, sửa 1 dòng, cấp 1 tài khoản"));
    }

    [Fact]
    public async Task A_column_with_another_head_is_chosen_and_two_people_of_one_name_are_told_by_their_posts()
    {
        var page = await UploadAsync(People, "x.csv", Encoding.UTF8.GetBytes(
            "Cán bộ;Chức danh;Phòng, đơn vị\nLê Văn Trùng;Phó Trưởng phòng;QLCN\nLê Văn Trùng;Chuyên viên;QLCN\nLê Văn Trùng;Chuyên viên;QLCN\n"));
        Assert.Contains("thiếu cột: Họ và tên", page.QuerySelector(".sk-errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2", page.QuerySelector("#cot-3 option[selected]")!.GetAttribute("value"));

        page = (await Administrator.PostAsync(page, new Dictionary<string, string> { ["Columns[0]"] = "0" }, action: "/nhap/nhan-su")).Page!;
        Assert.Equal(["Thêm mới", "Thêm mới", "Bỏ qua"], Fates(page));
        await Administrator.PostAsync(page, new { }, action: "/ap-dung");

        // Once more: the same name and post in the same unit is nobody new.
        page = await UploadAsync(People, "x.csv", Encoding.UTF8.GetBytes("Họ và tên;Chức vụ;Đơn vị\nLê Văn Trùng;Phó Trưởng phòng;QLCN\nLê Văn Trùng;Thanh tra viên;QLCN\n"));
        Assert.Equal(["Giữ nguyên", "Thêm mới"], Fates(page));
        using var db = portal.NewContext();
        Assert.Equal(["Chuyên viên", "Phó Trưởng phòng"], db.People.Where(person => person.FullName == "Lê Văn Trùng").Select(person => person.Post).AsEnumerable().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("x.exe", "MZ", "Chỉ nhận tệp")]
    [InlineData("x.xlsx", "PK không phải zip", "Không đọc được")]
    [InlineData("x.csv", "", "Tệp trống")]
    [InlineData("x.csv", "Tên đơn vị", "không có dòng nào")]
    [InlineData("x.csv", "Cột lạ\nA", "thiếu cột: Tên đơn vị")]
    public async Task A_bad_file_is_refused_in_Vietnamese(string name, string content, string reason)
    {
        var page = await UploadAsync(Units, name, Encoding.UTF8.GetBytes(content));

        Assert.Contains(page.QuerySelectorAll(".sk-errors p"), line => line.TextContent.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_csv_in_another_encoding_is_refused()
    {
        var page = await UploadAsync(Units, "x.csv", [0x54, 0xEA, 0x6E, 0x0A, 0xC3]);

        Assert.Contains("UTF-8", page.QuerySelector(".sk-errors")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_unpacks_to_gigabytes_is_refused_unread()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using var entry = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
            var zeros = new byte[1024 * 1024];
            for (var megabyte = 0; megabyte < 40; megabyte++)
                await entry.WriteAsync(zeros);
        }

        var page = await UploadAsync(Units, "x.xlsx", memory.ToArray());

        Assert.Contains("quá lớn", page.QuerySelector(".sk-errors")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_rows_are_shown_as_text()
    {
        var page = await UploadAsync(Units, "x.csv", Encoding.UTF8.GetBytes("Tên đơn vị\n<img src=x onerror=alert(1)>"));

        Assert.Null(page.QuerySelector("main img"));
        Assert.Contains("<img", page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    private bool HasUnit(string name)
    {
        using var db = portal.NewContext();
        return db.Units.Any(unit => unit.Name == name);
    }

    private async Task<IHtmlDocument> UploadAsync(string address, string name, byte[] content)
    {
        var browser = Administrator;
        var token = (await browser.GetAsync(address)).QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(file, "File", name);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = form };
        using var response = await browser.SendAsync(request);
        return await Browser.ReadAsync(response);
    }

    private static List<string> Fates(IHtmlDocument page) => [.. page.QuerySelectorAll("tbody .sk-state").Select(chip => chip.TextContent.Trim())];

    private static byte[] Encode(string text, bool withMark) => [.. withMark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(text)];

    private static async Task<byte[]> XlsxAsync(string[] heads, params string[][] rows)
    {
        using var memory = new MemoryStream();
        var columns = heads.Select((head, index) => new Column<string[]>(head, row => row[index])).ToList();
        await XlsxWriter.WriteAsync(memory, "Nhân sự", columns, rows.ToAsyncEnumerable(), CancellationToken.None);
        return memory.ToArray();
    }
}
