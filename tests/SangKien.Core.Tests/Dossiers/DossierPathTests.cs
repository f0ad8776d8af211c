using SangKien.Core.Dossiers;

namespace SangKien.Core.Tests.Dossiers;

public sealed class DossierPathTests
{
    [Theory]
    [InlineData("15-KH-KHCN.pdf", "15-kh-khcn.pdf")]
    [InlineData("Đề án số hoá.DOCX", "de-an-so-hoa.docx")]
    [InlineData("..\\..\\etc/passwd", "etc-passwd")]
    [InlineData("CON", "tep-con")]
    [InlineData("nul.pdf", "tep-nul.pdf")]
    [InlineData("CS&SHTT", "cs-shtt")]
    [InlineData("…", "tep")]
    [InlineData("a: b|c?.pdf ", "a-b-c.pdf")]
    public void A_name_becomes_one_that_every_disk_takes(string text, string name)
    {
        Assert.Equal(name, DossierPath.NameOf(text));
        Assert.True(DossierPath.IsSafe(name));
    }

    [Fact]
    public void A_long_name_is_cut_and_keeps_its_ending() => Assert.Equal(new string('a', 60) + ".pdf", DossierPath.NameOf(new string('Ạ', 300) + ".pdf"));

    [Theory]
    [InlineData("../x.txt")]
    [InlineData("a/../../x.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("C:/x.txt")]
    [InlineData("a\\b.txt")]
    [InlineData("a//b.txt")]
    [InlineData("thu-muc/")]
    [InlineData("aux.txt")]
    [InlineData("a/com1")]
    [InlineData("x.txt.")]
    [InlineData("x .txt")]
    [InlineData("X.txt")]
    [InlineData("")]
    public void A_way_out_of_the_folder_or_an_odd_name_is_not_safe(string path) => Assert.False(DossierPath.IsSafe(path));
}
