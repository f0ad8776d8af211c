using System.Net;
using System.Text.Json;
using SangKien.Core.Attendees;
using SangKien.Web.Tests.Delegates;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Door;

public sealed class ScanTests : IDisposable
{
    private readonly DelegatePortal _portal = new();

    /// <summary>Fetched beforehand where many posts go out at once.</summary>
    private string? _token;

    private string Camera => $"/hoi-thao/{_portal.WorkshopId}/diem-danh/may-anh";

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task A_scan_that_arrives_an_hour_later_counts_from_when_it_was_made_and_once()
    {
        _portal.Time.Advance(TimeSpan.FromHours(1));
        var guest = _portal.Delegate(DelegatePortal.Guest);
        var (key, other) = (Guid.NewGuid(), Guid.NewGuid());
        var first = await SendAsync("Cửa phụ", (key, guest.BadgeCode.ToUpperInvariant(), 3_600_000), (other, guest.BadgeCode, 60_000), (Guid.NewGuid(), "lạ <b>", -5));
        var again = await SendAsync("Cửa phụ", (key, guest.BadgeCode, 3_700_000));

        Assert.Equal(["Counted", "Repeated", "Unknown"], first.Select(answer => answer.GetProperty("result").GetString()));
        Assert.Equal(("Counted", "8:00"), (again[0].GetProperty("result").GetString(), again[0].GetProperty("at").GetString()));
        Assert.Equal(PortalFactory.Start.UtcDateTime, _portal.Delegate(DelegatePortal.Guest).CheckedInAtUtc);
        using var db = _portal.NewContext();
        Assert.Equal((3, 1), (db.DoorScans.Count(), db.History.Count(entry => entry.Summary == $"Ghi có mặt {DelegatePortal.Guest} (quét thẻ, Cửa phụ)")));
    }

    [Fact]
    public async Task Two_doors_one_of_them_offline_count_everybody_once()
    {
        foreach (var number in Enumerable.Range(1, 60))
            _portal.AddPerson($"Người Thứ {number:00}");
        await _portal.Office.PostAsync($"{_portal.List}/lap-danh-sach", new { });
        var codes = Codes();
        _token = await TokenAsync(_portal.Office);
        var offline = codes.Skip(20).Select(code => (Guid.NewGuid(), code, 600_000L)).ToArray();

        // The door that has network scans one after the other while the other one reconciles, and loses its first answer.
        await Task.WhenAll(
            Task.WhenAll(codes.Take(45).Select(code => SendAsync("Cửa chính", (Guid.NewGuid(), code, 0)))),
            Task.WhenAll(offline.Chunk(20).Concat(offline.Chunk(20)).Select(batch => SendAsync("Cửa phụ", batch))));

        using var db = _portal.NewContext();
        Assert.Equal(codes.Length, db.Delegates.Count(person => person.Status == DelegateStatus.CheckedIn));
        Assert.Equal(codes.Length, db.DoorScans.Count(scan => scan.Result == ScanResult.Counted));
        Assert.Equal(codes.Length, db.History.Count(entry => entry.Summary.StartsWith("Ghi có mặt")));
        Assert.Equal(45 + offline.Length, db.DoorScans.Count());
        Assert.True(db.Delegates.Where(person => codes.Skip(20).Contains(person.BadgeCode)).All(person => person.CheckedInAtUtc < PortalFactory.Start.UtcDateTime));
    }

    [Fact]
    public async Task Only_this_page_may_use_the_camera_and_without_https_the_door_says_so()
    {
        using var camera = await _portal.Office.SendAsync(Camera);
        using var door = await _portal.Office.SendAsync(Camera[..^"/may-anh".Length]);
        Assert.Contains("camera=(self)", Assert.Single(camera.Headers.GetValues("Permissions-Policy")), StringComparison.Ordinal);
        Assert.Contains("camera=()", Assert.Single(door.Headers.GetValues("Permissions-Policy")), StringComparison.Ordinal);

        using var request = new HttpRequestMessage(HttpMethod.Get, Camera[..^"/may-anh".Length]);
        request.Headers.Host = "cong.so.local";
        using var plain = await _portal.Office.SendAsync(request);
        var page = await Browser.ReadAsync(plain);
        Assert.Contains("https://", page.QuerySelector("main .sk-note")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("a[href$='/may-anh']"));
        Assert.NotNull(page.QuerySelector("input[name=Code]"));
    }

    [Fact]
    public async Task Bad_scans_are_refused_and_nobody_but_the_office_scans_or_reads_the_badges()
    {
        var guest = _portal.Delegate(DelegatePortal.Guest);
        foreach (var scans in new (Guid, string, long)[][] { [], [(Guid.Empty, guest.BadgeCode, 0)], [(Guid.NewGuid(), " ", 0)], [.. Enumerable.Range(0, 201).Select(_ => (Guid.NewGuid(), guest.BadgeCode, 0L))] })
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await PostAsync(_portal.Office, scans)).StatusCode);
        foreach (var account in new[] { TestOrganisation.UnitStaff, TestOrganisation.CsShtt, TestOrganisation.Director, TestOrganisation.Administrator })
        {
            var browser = _portal.As(account);
            Assert.NotEqual(HttpStatusCode.OK, await browser.StatusAsync(Camera));
            Assert.NotEqual(HttpStatusCode.OK, await browser.StatusAsync($"{Camera}/the"));
            Assert.NotEqual(HttpStatusCode.OK, await browser.StatusAsync($"{Camera[..^"/may-anh".Length]}/phu-luc.pdf"));
            Assert.NotEqual(HttpStatusCode.OK, (await PostAsync(browser, (Guid.NewGuid(), guest.BadgeCode, 0))).StatusCode);
        }

        Assert.Equal(HttpStatusCode.NotFound, await _portal.Office.StatusAsync("/hoi-thao/999/diem-danh/may-anh/the"));
        using var annex = await _portal.Office.SendAsync($"{Camera[..^"/may-anh".Length]}/phu-luc.docx");
        Assert.Equal(HttpStatusCode.OK, annex.StatusCode);
        Assert.Equal(DelegateStatus.Invited, _portal.Delegate(DelegatePortal.Guest).Status);
    }

    private static async Task<string> TokenAsync(Browser browser) =>
        (await browser.GetAsync("/tai-khoan/doi-mat-khau")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private string[] Codes()
    {
        using var db = _portal.NewContext();
        return [.. db.Delegates.OrderBy(person => person.Id).Select(person => person.BadgeCode)];
    }

    private async Task<IReadOnlyList<JsonElement>> SendAsync(string door, params (Guid Key, string Code, long Age)[] scans)
    {
        using var response = await PostAsync(_portal.Office, scans, door);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return [.. JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.EnumerateArray()];
    }

    private Task<HttpResponseMessage> PostAsync(Browser browser, params (Guid Key, string Code, long Age)[] scans) => PostAsync(browser, scans, "");

    private async Task<HttpResponseMessage> PostAsync(Browser browser, (Guid Key, string Code, long Age)[] scans, string door)
    {
        var token = _token ?? await TokenAsync(browser);
        var fields = scans.SelectMany((scan, index) => new KeyValuePair<string, string>[] { new($"Scans[{index}].Key", $"{scan.Key}"), new($"Scans[{index}].Code", scan.Code), new($"Scans[{index}].Age", $"{scan.Age}") });
        return await browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, Camera) { Content = new FormUrlEncodedContent([.. fields, new("Door", door), new("__RequestVerificationToken", token)]) });
    }
}
