using SangKien.Core.Attendees;
using SangKien.Documents.Model;

namespace SangKien.Core.Tests.Attendees;

public class DelegateListDocumentTests
{
    private static readonly DelegateList List = new()
    {
        Agency = "Sở Khoa học và Công nghệ",
        Topic = "Giải pháp nâng cao chất lượng hoạt động sáng kiến.",
        Plan = "Kế hoạch số 15/KH-KHCN ngày 05 tháng 10 năm 2022",
        Delegates =
        [
            new() { FullName = "Nguyễn Thanh Bình", Post = "Giám đốc", Organisation = "Lãnh đạo Sở", Group = DelegateGroup.Leader },
            new() { FullName = "Đỗ Thị Hạnh", Post = "Phó Giám đốc", Organisation = "Sở Nội vụ", Group = DelegateGroup.Guest, Note = "Phát biểu" },
            new() { FullName = "Lê Văn An", Post = "Chuyên viên", Organisation = "Văn phòng Sở", Group = DelegateGroup.Staff, IsAbsent = true, AbsenceReason = "Đi công tác", Note = "Gửi ý kiến" },
        ],
    };

    [Fact]
    public void It_is_an_annex_that_refers_to_the_plan()
    {
        var paper = DelegateListDocument.Compose(List);

        Assert.False(paper.HasMainPaper);
        var annex = Assert.Single(paper.Annexes);
        Assert.Equal("Danh sách đại biểu dự hội thảo “Giải pháp nâng cao chất lượng hoạt động sáng kiến”", annex.Title);
        Assert.Equal("(Kèm theo Kế hoạch số 15/KH-KHCN ngày 05 tháng 10 năm 2022 của Sở Khoa học và Công nghệ)", annex.Reference);
        Assert.Equal(160, TableOf(annex).Columns.Sum(column => column.Width));
    }

    [Fact]
    public void Groups_have_headings_and_numbers_run_through() =>
        Assert.Equal(
            [
                "I. Lãnh đạo Sở", "1|Nguyễn Thanh Bình|Giám đốc|Lãnh đạo Sở|", "II. Khách mời", "2|Đỗ Thị Hạnh|Phó Giám đốc|Sở Nội vụ|Phát biểu",
                "III. Các phòng, đơn vị thuộc Sở", "3|Lê Văn An|Chuyên viên|Văn phòng Sở|Vắng: Đi công tác; Gửi ý kiến",
            ],
            TableOf(DelegateListDocument.Compose(List).Annexes[0]).Rows.Select(Line));

    [Fact]
    public void A_group_without_people_has_no_heading_and_no_numeral() =>
        Assert.Equal(
            ["I. Lãnh đạo Sở", "II. Các phòng, đơn vị thuộc Sở"],
            TableOf(DelegateListDocument.Compose(List with { Delegates = [List.Delegates[0], List.Delegates[2]] }).Annexes[0])
                .Rows.Where(row => row.IsGroupHeading).Select(Line));

    [Fact]
    public void The_last_line_counts_everybody_and_the_absent() =>
        Assert.Equal(
            "Danh sách gồm có 03 đại biểu, trong đó 01 đại biểu vắng mặt có lý do",
            Assert.IsType<Paragraph>(DelegateListDocument.Compose(List).Annexes[0].Body[^1]).Text.PlainText);

    [Fact]
    public void Before_the_plan_is_issued_its_number_is_left_open() =>
        Assert.Contains("Kế hoạch số \u00A0\u00A0", DelegateListDocument.Compose(List with { Plan = "" }).Annexes[0].Reference, StringComparison.Ordinal);

    [Fact]
    public void The_signing_sheet_is_wide_and_leaves_room_to_sign()
    {
        var annex = Assert.Single(SigningSheetDocument.Compose(List).Annexes);

        Assert.True(annex.IsLandscape);
        Assert.Equal(247, TableOf(annex).Columns.Sum(column => column.Width));
        Assert.True(TableOf(annex).MinimumRowHeight >= 10);
        Assert.Equal("1|Nguyễn Thanh Bình|Giám đốc|Lãnh đạo Sở||", Line(TableOf(annex).Rows[1]));
    }

    private static Table TableOf(Annex annex) => annex.Body.OfType<Table>().Single();

    private static string Line(TableRow row) => string.Join('|', row.Cells.Select(cell => cell.PlainText));
}
