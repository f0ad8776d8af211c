using System.Text;
using SangKien.Documents.Nd30.Repair;

namespace SangKien.Documents.Tests.Nd30.Repair;

public class TextRepairTests
{
    [Theory]
    [InlineData("a\0\u0007b\u0085c", "ab\nc")]
    [InlineData("a\u202Eb\u200Bc\uFEFF", "abc")]
    [InlineData("a\r\nb\rc\u2028d", "a\nb\nc\nd")]
    [InlineData("a\tb", "a b")]
    [InlineData("\uFFFF", "\uFFFD")]
    [InlineData("😀", "😀")]
    public void Text_that_cannot_be_printed_is_replaced(string text, string repaired) => Assert.Equal(repaired, TextRepair.Repair(text));

    /// <summary>Not as data of a theory: the runner cannot carry such strings.</summary>
    [Fact]
    public void An_unpaired_surrogate_becomes_the_replacement_character()
    {
        Assert.Equal("a\uFFFDb", TextRepair.Repair("a\uD800b"));
        Assert.Equal("a\uFFFD", TextRepair.Repair("a\uDC00"));
    }

    [Fact]
    public void Letters_are_composed() =>
        Assert.Equal("Tổ chức", TextRepair.Repair("Tổ chức".Normalize(NormalizationForm.FormD)));

    [Fact]
    public void Sound_text_is_returned_as_it_is()
    {
        var text = "Kế hoạch số 15/KH-KHCN – “hội thảo”…";

        Assert.Same(text, TextRepair.Repair(text));
    }
}
