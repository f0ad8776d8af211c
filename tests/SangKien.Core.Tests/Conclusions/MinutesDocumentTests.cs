using SangKien.Core.Common;
using SangKien.Core.Conclusions.Minuting;
using SangKien.Core.Tests.Workshops;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30.Lint;

namespace SangKien.Core.Tests.Conclusions;

public class MinutesDocumentTests
{
    private static readonly MinutesSheet Sheet = new(Held.Frame, Held.Day, Concluded.Attendance)
    {
        Course = ["Khai mạc", "Báo cáo đề dẫn"],
        Presented = [new("Sổ tay điện tử", "Văn phòng Sở", "Lê Thị B"), new("Ngày kết nối", "Trung tâm ví dụ", "")],
        Opinions = [new("Đỗ Thị Hạnh", "Sở Nội vụ", "Nhất trí\n- đề nghị làm sớm")],
        Conclusions = Concluded.All,
    };

    [Fact]
    public void The_head_has_no_day_and_the_title_no_rule_and_two_people_sign()
    {
        var paper = MinutesDocument.Compose(Sheet);

        Assert.Null(paper.PlaceAndDate);
        Assert.False(paper.Title!.HasRule);
        Assert.Equal(new DocumentNumber(null, "BB-KHCN"), paper.Number);
        Assert.Equal(["THƯ KÝ|Vũ Quốc Huy", "CHỦ TỌA|Nguyễn Thanh Bình"], paper.Signatures.Select(block => $"{block.Lines.Single()}|{block.Name}"));
        Assert.Equal("VT, Hồ sơ", paper.Recipients!.Archive);
    }

    [Fact]
    public void It_holds_the_parts_that_the_rule_on_meetings_asks_for() =>
        Assert.Equal(
            ["I. Thời gian, địa điểm", "II. Thành phần tham dự", "III. Nội dung, diễn biến hội thảo", "IV. Ý kiến thảo luận", "V. Kết luận của chủ tọa"],
            Parts(Sheet));

    [Fact]
    public void Votes_have_their_part_where_there_were_some() =>
        Assert.Equal("V. Biểu quyết", Parts(Sheet with { Votes = ["Thống nhất 40/40 đại biểu"] })[4]);

    [Fact]
    public void What_nobody_noted_is_left_out_and_no_numeral_is_skipped() =>
        Assert.Equal(
            ["I. Thời gian, địa điểm", "II. Thành phần tham dự", "III. Kết luận của chủ tọa"],
            Parts(new(Held.Frame, Held.Day, Concluded.Attendance) { Conclusions = Concluded.All }));

    [Fact]
    public void It_counts_those_present_and_names_the_absent()
    {
        var lines = PaperLines.Of(MinutesDocument.Compose(Sheet));

        Assert.Contains("3. Có mặt: 40/42 đại biểu, trong đó có 03 khách mời (có danh sách ký tên kèm theo).", lines);
        Assert.Contains("- Lê Văn An, Văn phòng Sở (đi công tác).", lines);
        Assert.Contains("- Trần Thị Bé, Thanh tra Sở.", lines);
        Assert.Contains("4. Vắng mặt: không.", PaperLines.Of(MinutesDocument.Compose(Sheet with { Attendance = Concluded.Attendance with { Absentees = [] } })));
    }

    [Fact]
    public void The_course_is_numbered_through_the_papers_and_an_opinion_is_one_paragraph()
    {
        var lines = PaperLines.Of(MinutesDocument.Compose(Sheet));

        Assert.Contains("3. Các phòng, đơn vị trình bày 02 tham luận:", lines);
        Assert.Contains("- Văn phòng Sở: “Sổ tay điện tử”, Lê Thị B trình bày.", lines);
        Assert.Contains("- Trung tâm ví dụ: “Ngày kết nối”.", lines);
        Assert.Contains("1. Đỗ Thị Hạnh (Sở Nội vụ): Nhất trí. đề nghị làm sớm.", lines);
    }

    [Fact]
    public void It_closes_with_the_hour_or_leaves_a_place_for_it()
    {
        Assert.Equal("Hội thảo kết thúc vào 11 giờ 30, ngày 28 tháng 10 năm 2022", PaperLines.Of(MinutesDocument.Compose(Sheet))[^1]);
        var open = Sheet with { Day = Held.Day with { EndedAt = null, Secretary = null } };
        Assert.Equal("Hội thảo kết thúc vào ……… giờ ………, ngày 28 tháng 10 năm 2022", PaperLines.Of(MinutesDocument.Compose(open))[^1]);
        Assert.Equal("", MinutesDocument.Compose(open).Signatures[0].Name);
    }

    [Fact]
    public void An_end_before_the_beginning_is_refused() =>
        Assert.Throws<RuleException>(() => MinutesDocument.Compose(Sheet with { Day = Held.Day with { EndedAt = new TimeOnly(7, 0) } }));

    [Fact]
    public void The_lint_finds_nothing() => Assert.Empty(Nd30Lint.Check(MinutesDocument.Compose(Sheet)));

    private static List<string> Parts(MinutesSheet sheet) =>
        [.. MinutesDocument.Compose(sheet).Body.OfType<Heading>().Where(heading => heading.Level == HeadingLevel.Roman).Select(heading => $"{heading.Marker} {heading.Text}")];
}
