using System.Text;
using SangKien.Documents.Nd30.Lint;

namespace SangKien.Documents.Tests.Nd30.Lint;

public class TextLintTests
{
    [Theory]
    [InlineData("Công văn số 1596/BTĐKT - V.II", "1596/BTĐKT - V.II", "1596/BTĐKT-V.II")]
    [InlineData("Kế hoạch số 15 / KH-KHCN", "15 / KH-KHCN", "15/KH-KHCN")]
    [InlineData("Nghị định số 13/2012/NĐ – CP", "13/2012/NĐ – CP", "13/2012/NĐ-CP")]
    [InlineData("Số: / KH-KHCN", "/ KH-KHCN", "/KH-KHCN")]
    [InlineData("khoản 2, Điều 5", "khoản 2, ", "khoản 2 ")]
    [InlineData("điểm a, khoản 1 Điều 5", "điểm a, ", "điểm a ")]
    [InlineData("khoản 2 điều 5", "điều", "Điều")]
    [InlineData("theo Khoản 2 Điều 5", "Khoản", "khoản")]
    [InlineData("trên địa bàn tỉnh./..", "./..", "./.")]
    [InlineData("trên địa bàn tỉnh././.", "././.", "./.")]
    [InlineData("trên địa bàn tỉnh.//.", ".//.", "./.")]
    [InlineData("ngày 5 tháng 03 năm 2022", "ngày 5 tháng 03 năm 2022", "ngày 05 tháng 3 năm 2022")]
    [InlineData("ngày 05 tháng 1 năm 2022", "ngày 05 tháng 1 năm 2022", "ngày 05 tháng 01 năm 2022")]
    [InlineData("trong tháng 03 tới", "03", "3")]
    [InlineData("trước 6/07/2022", "6/07/2022", "06/7/2022")]
    [InlineData("công nghệ thông tin.....", ".....", "...")]
    [InlineData("đại biểu , khách mời", " ,", ",")]
    [InlineData("hai  từ", "  ", " ")]
    public void A_fault_is_found_and_corrected(string text, string found, string corrected)
    {
        var finding = Assert.Single(Nd30Lint.CheckText(text));

        Assert.Equal((found, corrected), (finding.Found, finding.Fix));
        Assert.NotEmpty(finding.Message);
        Assert.NotEmpty(finding.Article);
        Assert.Empty(Nd30Lint.CheckText(Nd30Lint.Fix(text)));
    }

    [Theory]
    [InlineData("Công văn số 1596/BTĐKT-V.II ngày 06/7/2022")]
    [InlineData("Nghị định số 13/2012/NĐ-CP ngày 02/3/2012 (khoản 2 Điều 5)")]
    [InlineData("Số: 15/KH-KHCN")]
    [InlineData("điểm a khoản 1 Điều 5")]
    [InlineData("Khoản 2 Điều 5 quy định")]
    [InlineData("khoản 2, khoản 3 được thực hiện, điều đó")]
    [InlineData("trên địa bàn tỉnh./.")]
    [InlineData("ngày 05 tháng 01 năm 2022, ngày 29 tháng 6 năm 2019")]
    [InlineData("tháng 3, tháng 10, tháng 01")]
    [InlineData("ghi danh sách đại biểu... phục vụ hội thảo")]
    [InlineData("2 ý tưởng / đơn vị - mỗi đơn vị")]
    [InlineData("9/9 đơn vị và/hoặc cá nhân, 24/7, tháng 10/2022")]
    [InlineData("Thông tư số 18/2013/TT-BKHCN ngày 01/8/2013")]
    [InlineData("gửi về https://bacgiang.gov.vn/hoi-thao, điện thoại 0204.000.000")]
    [InlineData("Khoản 1. Điểm mới của giải pháp; điểm mạnh, điểm yếu")]
    public void A_sound_text_has_no_findings(string text)
    {
        Assert.Empty(Nd30Lint.CheckText(text));
        Assert.Equal(text, Nd30Lint.Fix(text));
    }

    [Fact]
    public void A_day_that_the_calendar_lacks_is_found_and_left_to_the_person()
    {
        var finding = Assert.Single(Nd30Lint.CheckText("trước ngày 31/02/2022"));

        Assert.Null(finding.Fix);
    }

    [Fact]
    public void Letters_that_are_not_composed_are_found()
    {
        var finding = Assert.Single(Nd30Lint.CheckText("Tổ chức".Normalize(NormalizationForm.FormD)), item => item.Found.StartsWith('T'));

        Assert.Equal("Tổ", finding.Fix);
    }

    [Fact]
    public void A_letter_that_the_font_lacks_is_found()
    {
        var finding = Assert.Single(Nd30Lint.CheckText("hội thảo 😀 sáng kiến"));

        Assert.Equal(("😀", null), (finding.Found, finding.Fix));
    }

    [Fact]
    public void An_invisible_mark_is_found_and_removed()
    {
        var finding = Assert.Single(Nd30Lint.CheckText("hội\u200B thảo"));

        Assert.Equal("hội", finding.Fix);
    }
}
