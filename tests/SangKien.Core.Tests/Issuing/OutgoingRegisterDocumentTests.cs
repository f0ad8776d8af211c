using SangKien.Core.Issuing;
using SangKien.Core.Tests.Plans;
using SangKien.Documents.Model;

namespace SangKien.Core.Tests.Issuing;

public class OutgoingRegisterDocumentTests
{
    private static readonly RegisterLine Plan = new()
    {
        NumberAndSymbol = "15/KH-KHCN", IssuedOn = new DateOnly(2022, 10, 5), TypeName = "Kế hoạch", Subject = "Tổ chức hội thảo về sáng kiến",
        SignerName = "Nguyễn Phúc Thương", Recipients = "Lãnh đạo Sở; các phòng, đơn vị", Archive = "VT, CS&SHTT", Copies = 3, SentOn = new DateOnly(2022, 10, 6), Note = "Đã thay thế",
    };

    private static readonly RegisterLine Letter = new() { NumberAndSymbol = "16/KHCN-CS&SHTT", IssuedOn = new DateOnly(2022, 10, 18), Subject = "V/v đôn đốc gửi ý kiến tham luận" };

    [Fact]
    public void It_has_the_ten_columns_of_the_decree_on_wide_paper()
    {
        var annex = Annex(Plan);

        Assert.True(annex.IsLandscape);
        Assert.False(annex.HasEndMark);
        Assert.Equal(
            [
                "Số, ký hiệu văn bản\n(1)", "Ngày tháng văn bản\n(2)", "Tên loại và trích yếu nội dung văn bản\n(3)", "Người ký\n(4)", "Nơi nhận văn bản\n(5)",
                "Đơn vị, người nhận bản lưu\n(6)", "Số lượng bản\n(7)", "Ngày chuyển\n(8)", "Ký nhận\n(9)", "Ghi chú\n(10)",
            ],
            annex.Body.OfType<Table>().Single().Columns.Select(column => column.Heading));
    }

    [Fact]
    public void A_paper_fills_its_row_and_leaves_the_place_to_sign() =>
        Assert.Equal(
            "15/KH-KHCN|05/10|Kế hoạch tổ chức hội thảo về sáng kiến|Nguyễn Phúc Thương|Lãnh đạo Sở; các phòng, đơn vị|VT, CS&SHTT|03|06/10||Đã thay thế",
            PaperLines.Of(Annex(Plan).Body)[0]);

    [Fact]
    public void What_is_not_known_stays_open_for_the_pen() =>
        Assert.Equal("16/KHCN-CS&SHTT|18/10|V/v đôn đốc gửi ý kiến tham luận|||||||", PaperLines.Of(Annex(Letter).Body)[0]);

    [Fact]
    public void A_day_of_another_year_says_its_year() =>
        Assert.Contains("|02/01/2023||", PaperLines.Of(Annex(Plan with { SentOn = new DateOnly(2023, 1, 2) }).Body)[0], StringComparison.Ordinal);

    [Fact]
    public void It_says_which_numbers_it_holds_and_how_many()
    {
        var annex = Annex(Plan, Letter);

        Assert.Equal("(Sở Khoa học và Công nghệ; từ số 15/KH-KHCN ngày 05/10/2022 đến số 16/KHCN-CS&SHTT ngày 18/10/2022)", annex.Reference);
        Assert.Equal("Tổng số: 02 văn bản.", PaperLines.Of(annex.Body)[^1]);
    }

    [Fact]
    public void An_empty_register_says_so()
    {
        var annex = Annex();

        Assert.Equal("(Sở Khoa học và Công nghệ)", annex.Reference);
        Assert.Equal("Trong thời gian này chưa có văn bản đi.", PaperLines.Of(annex.Body)[^1]);
    }

    private static Annex Annex(params RegisterLine[] lines) =>
        Assert.Single(OutgoingRegisterDocument.Compose(new OutgoingRegister(SeedPlan.Agency, 2022) { Lines = lines }).Annexes);
}
