using System.Net;
using SangKien.Core.Hall;
using SangKien.Web.Tests.Compilation;
using SangKien.Web.Tests.Delegates;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Hall;

public sealed class FloorTests : IDisposable
{
    private readonly HallPortal _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task Somebody_asks_with_his_account_sees_his_place_and_thinks_better_of_it()
    {
        var browser = _portal.As(TestOrganisation.UnitStaff);
        await _portal.AskAsync("Phạm Văn Tuấn");
        var done = await browser.FollowAsync(await browser.PostAsync(_portal.Floor, new { Subject = "Kho dùng chung" }, "/phat-bieu"));

        Assert.Contains("Còn 1 người trước", done.GetElementById("phat-bieu")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((TurnOrigin.Person, "Kho dùng chung", "Phòng Quản lý Công nghệ"), (_portal.Turn("Trần Minh Đức").Origin, _portal.Turn("Trần Minh Đức").Subject, _portal.Turn("Trần Minh Đức").Organisation));

        await browser.PostAsync(done, new { }, "/thoi");
        Assert.Equal(TurnStatus.Skipped, _portal.Turn("Trần Minh Đức").Status);
        Assert.Equal(TurnStatus.Waiting, _portal.Turn("Phạm Văn Tuấn").Status);
    }

    [Fact]
    public async Task A_guest_asks_by_his_personal_link_and_by_no_other_code()
    {
        var guest = _portal.Delegate(DelegatePortal.Guest);
        var phone = _portal.Stranger();
        var page = await phone.GetAsync($"/thu-moi/{guest.ReplyCode}/phat-bieu");
        await phone.PostAsync(page, new { }, "/phat-bieu");

        Assert.Equal((guest.Id, "Sở Nội vụ"), (_portal.Turn(DelegatePortal.Guest).DelegateId!.Value, _portal.Turn(DelegatePortal.Guest).Organisation));
        using (var picture = await phone.SendAsync($"/thu-moi/{guest.ReplyCode}/ma-qr.png"))
            Assert.Equal("image/png", picture.Content.Headers.ContentType!.MediaType);
        Assert.NotNull((await phone.GetAsync($"/thu-moi/{guest.ReplyCode}")).QuerySelector("img[src$='/ma-qr.png']"));
        foreach (var code in new[] { guest.BadgeCode, new string('0', 32), "1", guest.ReplyCode[..31] })
        {
            foreach (var address in new[] { "/phat-bieu", "/phat-bieu/hien-nay", "/ma-qr.png" })
                Assert.Equal(HttpStatusCode.NotFound, await phone.StatusAsync($"/thu-moi/{code}{address}"));
            Assert.Equal(HttpStatusCode.NotFound, (await phone.PostRawAsync($"/thu-moi/{code}/phat-bieu/thoi", [new("__RequestVerificationToken", HallPortal.Token(page))])).Status);
        }

        Assert.Equal(TurnStatus.Waiting, _portal.Turn(DelegatePortal.Guest).Status);
        var seen = (await phone.GetAsync($"/thu-moi/{guest.ReplyCode}/phat-bieu")).Body!.InnerHtml;
        Assert.DoesNotContain(CompiledPortal.SentTitle, seen, StringComparison.Ordinal);
        Assert.DoesNotContain(_portal.Delegate(DelegatePortal.HostileGuest).ReplyCode, seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twice_at_once_stands_in_the_queue_once_and_after_the_end_nobody_asks()
    {
        var browser = _portal.As(TestOrganisation.UnitStaff);
        var page = await browser.GetAsync(_portal.Floor);
        var token = HallPortal.Token(page);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => browser.PostRawAsync(_portal.Floor, [new("__RequestVerificationToken", token)])));
        Assert.Single(_portal.Session().Turns);

        await _portal.Chair.PostAsync(_portal.Hall, new { }, "/ket-thuc");
        var late = await _portal.As(TestOrganisation.OtherUnitStaff).PostAsync(_portal.Floor, new { Subject = "Muộn" }, "/phat-bieu");
        Assert.Contains("Hội thảo đã kết thúc lúc 8 giờ 00.", late.Refusals);
        Assert.Single(_portal.Session().Turns);
    }
}
