using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Sections;

namespace SangKien.Documents.Tests.Nd30.Sections;

public class HeadLinesTests
{
    [Fact]
    public void A_number_below_ten_has_a_zero_and_no_spaces_round_the_stroke() =>
        Assert.Equal("Số: 05/KH-KHCN", Plain(HeadLines.Number(new DocumentNumber(5, "KH-KHCN"))));

    [Fact]
    public void Before_issue_a_gap_is_left_for_the_number() =>
        Assert.Equal("Số:         /KH-KHCN", Plain(HeadLines.Number(new DocumentNumber(null, "KH-KHCN"))));

    [Fact]
    public void The_date_has_a_zero_before_days_below_ten_and_none_before_march() =>
        Assert.Equal("Bắc Giang, ngày 05 tháng 3 năm 2022", Plain(HeadLines.PlaceAndDate(new PlaceAndDate("Bắc Giang", new DateOnly(2022, 3, 5)))));

    [Fact]
    public void An_open_day_leaves_a_gap_in_the_expected_month() =>
        Assert.Matches("^Bắc Giang, ngày {5,}tháng 10 năm 2022$", Plain(HeadLines.PlaceAndDate(new PlaceAndDate("Bắc Giang", null, new DateOnly(2022, 10, 1)))));

    [Theory]
    [InlineData("đôn đốc", "V/v đôn đốc")]
    [InlineData("V/v đôn đốc", "V/v đôn đốc")]
    public void A_concerning_line_begins_once_with_its_abbreviation(string subject, string line) =>
        Assert.Equal(line, HeadLines.Concerning(subject));

    [Fact]
    public void A_part_has_its_marker_on_a_line_of_its_own() =>
        Assert.Equal(["Chương I", "QUY ĐỊNH CHUNG"], HeadLines.Heading(new Heading(HeadingLevel.Part, "Chương I", "Quy định chung")));

    [Fact]
    public void A_roman_heading_is_one_line_of_capitals() =>
        Assert.Equal("I. MỤC ĐÍCH, YÊU CẦU", Plain(HeadLines.Heading(new Heading(HeadingLevel.Roman, "I.", "Mục đích, yêu cầu"))[0]));

    private static string Plain(string line) => line.Replace(NonBreaking.Space, ' ');
}
