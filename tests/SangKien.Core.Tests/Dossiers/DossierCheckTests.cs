using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SangKien.Core.Dossiers;

namespace SangKien.Core.Tests.Dossiers;

/// <summary>A dossier as it is written and read: whole it is taken, and each thing that somebody can do to it is named.</summary>
public sealed class DossierCheckTests
{
    private const string Paper = "1-van-ban/15-kh-khcn.pdf";

    [Fact]
    public async Task What_is_written_is_taken_and_its_page_leads_to_every_file()
    {
        using var zip = await WriteAsync();

        var check = await DossierCheck.ReadAsync(zip, CancellationToken.None);

        Assert.Empty(check.Faults);
        Assert.Equal(("Sở <b>KHCN</b>", 2022), (check.Manifest!.Agency, check.Manifest.Year));
        using var archive = new ZipArchive(zip);
        Assert.Equal(archive.Entries.Select(entry => entry.FullName).Order(), check.Manifest.Files.Select(file => file.Path).Append(DossierManifest.FileName).Order());
        var page = await TextAsync(archive.GetEntry(DossierManifest.IndexName)!);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http", page, StringComparison.Ordinal);
        var links = Regex.Matches(page, "href=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToList();
        Assert.Equal([DossierManifest.FileName, Paper, "1-van-ban/15-kh-khcn-2.pdf", "4-danh-sach/dai-bieu.csv"], links);
        Assert.All(links, link => Assert.NotNull(archive.GetEntry(link)));
    }

    [Fact]
    public async Task The_hash_of_each_file_is_that_of_its_bytes()
    {
        using var zip = await WriteAsync();
        using var archive = new ZipArchive(zip);
        var manifest = DossierManifest.Read(await BytesAsync(archive.GetEntry(DossierManifest.FileName)!))!;

        foreach (var file in manifest.Files)
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(await BytesAsync(archive.GetEntry(file.Path)!))), file.Sha256);
    }

    [Fact]
    public Task A_changed_file_is_found() => RefusedAsync("đã bị thay đổi", archive => Replace(archive, Paper, "Bản giả!"));

    [Fact]
    public Task A_file_of_another_length_is_found() => RefusedAsync("đã bị thay đổi", archive => Replace(archive, Paper, new string('0', 500_000)));

    [Fact]
    public Task A_missing_file_is_found() => RefusedAsync($"Thiếu tệp “{Paper}”", archive => archive.GetEntry(Paper)!.Delete());

    [Fact]
    public Task A_file_that_was_put_in_is_found() => RefusedAsync("không có trong danh mục", archive => Replace(archive, "them.html", "<script>"));

    [Fact]
    public Task A_way_out_of_the_folder_is_refused() => RefusedAsync("không an toàn", archive => Replace(archive, "../../wwwroot/x.js", "alert(1)"));

    [Fact]
    public Task A_file_that_stands_twice_is_refused() => RefusedAsync("hai lần", archive => archive.CreateEntry(Paper));

    [Fact]
    public Task A_dossier_without_a_list_is_refused() => RefusedAsync("không có danh mục tệp", archive => archive.GetEntry(DossierManifest.FileName)!.Delete());

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"files\":[null]}")]
    [InlineData("{\"files\":[{\"path\":null}],\"topic\":null}")]
    public Task A_list_that_is_none_is_refused(string json) => RefusedAsync("Không đọc được danh mục", archive => Replace(archive, DossierManifest.FileName, json));

    [Fact]
    public Task Another_format_is_refused() =>
        RefusedAsync("phiên bản mới hơn", archive => Replace(archive, DossierManifest.FileName, "{\"format\":\"khac/9\",\"agency\":\"\",\"topic\":\"\",\"files\":[]}"));

    [Fact]
    public async Task What_is_no_zip_is_refused()
    {
        var check = await DossierCheck.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes("Không phải ZIP")), CancellationToken.None);

        Assert.Contains("không phải là hồ sơ ZIP", Assert.Single(check.Faults), StringComparison.Ordinal);
        Assert.Null(check.Manifest);
    }

    /// <summary>Sizes as the directory of the ZIP claims them: nothing is unpacked before they are added up.</summary>
    [Fact]
    public async Task A_bomb_is_refused_before_it_is_unpacked()
    {
        using var zip = await WriteAsync();
        var bytes = zip.ToArray();
        var at = bytes.AsSpan().IndexOf("PK\x01\x02"u8);
        while (at >= 0)
        {
            BitConverter.TryWriteBytes(bytes.AsSpan(at + 24), 0xFFFFFFF0u);
            var next = bytes.AsSpan(at + 4).IndexOf("PK\x01\x02"u8);
            at = next < 0 ? -1 : at + 4 + next;
        }

        var check = await DossierCheck.ReadAsync(new MemoryStream(bytes), CancellationToken.None);

        Assert.Contains("khi giải nén lớn hơn", Assert.Single(check.Faults), StringComparison.Ordinal);
    }

    private static async Task<MemoryStream> WriteAsync()
    {
        var zip = new MemoryStream();
        using (var writer = new DossierWriter(zip, new DateTime(2022, 11, 1, 1, 0, 0, DateTimeKind.Utc)))
        {
            await writer.AddAsync([DossierFolder.Papers], "15-KH-KHCN.pdf", "Kế hoạch <i>15</i>", target => target.WriteAsync("Bản gốc."u8.ToArray()).AsTask());
            await writer.AddAsync([DossierFolder.Papers], "15/KH-KHCN.pdf", "Kế hoạch, bản thứ hai", new MemoryStream([1, 2, 3]), CancellationToken.None);
            await writer.AddAsync([DossierFolder.Lists], "dai-bieu.csv", "Đại biểu", new MemoryStream(new byte[300_000]), CancellationToken.None);
            await writer.FinishAsync(new() { Agency = "Sở <b>KHCN</b>", Topic = "Sáng kiến & \"đổi mới\"", Year = 2022, MadeAtUtc = new DateTime(2022, 11, 1, 1, 0, 0, DateTimeKind.Utc) });
        }

        zip.Position = 0;
        return zip;
    }

    private static async Task RefusedAsync(string reason, Action<ZipArchive> change)
    {
        using var zip = await WriteAsync();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Update, leaveOpen: true))
            change(archive);
        zip.Position = 0;

        var check = await DossierCheck.ReadAsync(zip, CancellationToken.None);

        Assert.Contains(check.Faults, fault => fault.Contains(reason, StringComparison.Ordinal));
    }

    private static void Replace(ZipArchive archive, string path, string content)
    {
        archive.GetEntry(path)?.Delete();
        using var target = archive.CreateEntry(path).Open();
        target.Write(Encoding.UTF8.GetBytes(content));
    }

    private static async Task<byte[]> BytesAsync(ZipArchiveEntry entry)
    {
        using var copy = new MemoryStream();
        await using var content = entry.Open();
        await content.CopyToAsync(copy);
        return copy.ToArray();
    }

    private static async Task<string> TextAsync(ZipArchiveEntry entry) => Encoding.UTF8.GetString(await BytesAsync(entry));
}
