using SangKien.Core.Notifications;

namespace SangKien.Core.Tests.Notifications;

public sealed class MailTextTests
{
    private static readonly MailText Text = new("Gửi {{ho_ten}}", "Kính gửi {{ ho_ten }},\nviệc của {{don_vi}}\n{{danh_sach}}");

    [Fact]
    public void Places_are_filled_in_subject_and_body()
    {
        var filled = Text.Fill(Values("Trần Minh Đức", "Phòng Quản lý Công nghệ"), ["một", "hai"]);

        Assert.Equal("Gửi Trần Minh Đức", filled.Subject);
        Assert.Equal("Kính gửi Trần Minh Đức,\nviệc của Phòng Quản lý Công nghệ\nmột\nhai", filled.Body);
    }

    [Theory]
    [InlineData("{{don_vi}}", "{{don_vi}}")]
    [InlineData("{{danh_sach}}", "{{danh_sach}}")]
    [InlineData("A\r\nBcc: ke-xau@example.com", "A Bcc: ke-xau@example.com")]
    [InlineData("A\u2028B\u0085C\0D", "A B C D")]
    [InlineData("https://example.com/x", "https: //example.com/x")]
    [InlineData("\u202Egnp.exe\u200B", "gnp.exe")]
    public void What_a_person_typed_stays_one_plain_line(string typed, string shown)
    {
        var filled = Text.Fill(Values(typed, "Thanh tra Sở"));

        Assert.Equal($"Gửi {shown}", filled.Subject);
        Assert.StartsWith($"Kính gửi {shown},\nviệc của Thanh tra Sở\n", filled.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_places_are_named()
    {
        Assert.Empty(Text.UnknownPlaces(["ho_ten", "don_vi", "danh_sach"]));
        Assert.Equal(["don_vi", "danh_sach"], Text.UnknownPlaces(["ho_ten"]));
    }

    private static Dictionary<string, string> Values(string name, string unit) => new() { ["ho_ten"] = name, ["don_vi"] = unit };
}
