using System.Text;
using SangKien.Core.Files;

namespace SangKien.Core.Tests.Files;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("Báo cáo quý IV.pdf", "Báo cáo quý IV.pdf")]
    [InlineData("bao-cao.exe", "bao-cao.pdf")]
    [InlineData("../../etc/passwd", "passwd.pdf")]
    [InlineData(@"C:\Users\an\Tài liệu.docx", "Tài liệu.pdf")]
    [InlineData("a\u202Egpj.exe", "agpj.pdf")]
    [InlineData("a\r\nX-Header: b.pdf", "aX-Header_ b.pdf")]
    [InlineData("\"><svg onload=alert(1)>.pdf", "___svg onload=alert(1)_.pdf")]
    [InlineData("", "tep.pdf")]
    [InlineData(" .pdf", "tep.pdf")]
    [InlineData("NUL.txt", "_NUL.pdf")]
    public void A_name_is_tamed(string name, string tame) => Assert.Equal(tame, FileName.Tame(name, FileKind.Pdf));

    [Fact]
    public void A_very_long_vietnamese_name_is_cut_and_composed()
    {
        var tame = FileName.Tame(string.Concat(Enumerable.Repeat("Đề xuất ý tưởng ", 40)).Normalize(NormalizationForm.FormD) + ".PDF", FileKind.Pdf);
        Assert.True(tame.Length <= 104);
        Assert.True(tame.IsNormalized(NormalizationForm.FormC));
        Assert.StartsWith("Đề xuất ý tưởng", tame, StringComparison.Ordinal);
        Assert.EndsWith(".pdf", tame, StringComparison.Ordinal);
    }
}
