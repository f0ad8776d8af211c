using System.Net;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Tests.Infrastructure;

public sealed class AddressAnnouncerTests
{
    private static readonly IPAddress[] Cards = [IPAddress.Loopback, IPAddress.Parse("192.0.2.7")];

    [Theory]
    [InlineData("https://0.0.0.0:5443")]
    [InlineData("https://[::]:5443")]
    [InlineData("https://*:5443")]
    public void An_address_for_every_card_becomes_one_that_can_be_opened_for_each(string bound) =>
        Assert.Equal(["https://127.0.0.1:5443", "https://192.0.2.7:5443"], AddressAnnouncer.Openable(bound, Cards));

    [Fact]
    public void An_address_that_can_be_opened_stays() =>
        Assert.Equal(["http://127.0.0.1:5080"], AddressAnnouncer.Openable("http://127.0.0.1:5080", Cards));
}
