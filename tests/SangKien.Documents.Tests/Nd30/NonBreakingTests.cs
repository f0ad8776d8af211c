using SangKien.Documents.Nd30;

namespace SangKien.Documents.Tests.Nd30;

public class NonBreakingTests
{
    [Theory]
    [InlineData("khoản 2 Điều 5 Nghị định", "khoản~2 Điều~5 Nghị định")]
    [InlineData("điểm a khoản 1", "điểm~a khoản~1")]
    [InlineData("ngày 05 tháng 10 năm 2022", "ngày~05 tháng~10 năm~2022")]
    [InlineData("Số: 15/KH-KHCN", "Số:~15/KH-KHCN")]
    [InlineData("Nghị định số 13/2012/NĐ-CP", "Nghị định số~13/2012/NĐ-CP")]
    [InlineData("8 giờ 00", "8~giờ 00")]
    [InlineData("ít nhất 2 ý tưởng", "ít nhất 2~ý tưởng")]
    [InlineData("mục II.3", "mục~II.3")]
    public void A_numeral_stays_with_its_word(string text, string glued) =>
        Assert.Equal(glued.Replace('~', NonBreaking.Space), NonBreaking.Glue(text));

    [Theory]
    [InlineData("những điều cần làm")]
    [InlineData("thời điểm áp dụng")]
    [InlineData("một số nội dung")]
    [InlineData("ngày làm việc")]
    public void Ordinary_words_may_be_parted(string text) => Assert.Equal(text, NonBreaking.Glue(text));
}
