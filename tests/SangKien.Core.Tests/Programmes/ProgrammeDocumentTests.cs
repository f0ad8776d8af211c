using SangKien.Core.Common;
using SangKien.Core.Programmes;
using SangKien.Core.Tests.Workshops;
using SangKien.Core.Workshops;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30.Lint;

namespace SangKien.Core.Tests.Programmes;

public class ProgrammeDocumentTests
{
    private static readonly ProgrammeSheet Sheet = Of(
        new() { Title = "Khai mạc", Minutes = 15, Speaker = "Nguyễn Thanh Bình" }, new() { Title = "Giải lao", Minutes = 20 },
        new() { Title = "Thảo luận", Minutes = 90, Note = "Theo báo cáo đề dẫn" });

    [Fact]
    public void Times_follow_from_the_durations() =>
        Assert.Equal(
            [
                "1|8 giờ 00 -\n8 giờ 15|Khai mạc|Nguyễn Thanh Bình|", "2|8 giờ 15 -\n8 giờ 35|Giải lao||", "3|8 giờ 35 -\n10 giờ 05|Thảo luận||Theo báo cáo đề dẫn",
            ],
            Lines(Sheet).Where(line => line.Contains('|', StringComparison.Ordinal)));

    [Fact]
    public void It_says_where_and_under_whom_and_when_it_ends()
    {
        var lines = Lines(Sheet);

        Assert.Equal(["Thời gian: thứ Sáu, ngày 28/10/2022.", "Địa điểm: Hội trường tầng 5, Sở Khoa học và Công nghệ.", "Chủ trì: đồng chí Nguyễn Thanh Bình, Giám đốc Sở Khoa học và Công nghệ."], lines.Take(3));
        Assert.Equal("Hội thảo dự kiến kết thúc lúc 10 giờ 05 cùng ngày", lines[^1]);
    }

    [Fact]
    public void A_whole_day_has_its_halves() =>
        Assert.Equal(
            ["Buổi sáng", "1|", "2|", "Buổi chiều", "3|"],
            Lines(Of(new() { Title = "Tham luận", Minutes = 210 }, new() { Title = "Nghỉ trưa", Minutes = 120 }, new() { Title = "Thảo luận", Minutes = 60 }))
                .Skip(3).SkipLast(1).Select(line => line.Contains('|', StringComparison.Ordinal) ? line[..2] : line));

    [Fact]
    public void It_is_an_annex_of_what_it_goes_with()
    {
        var annex = Assert.Single(ProgrammeDocument.Compose(Sheet with { Accompanies = "Giấy mời số 21/GM-KHCN ngày 24 tháng 10 năm 2022" }).Annexes);

        Assert.Equal("(Kèm theo Giấy mời số 21/GM-KHCN ngày 24 tháng 10 năm 2022 của Sở Khoa học và Công nghệ)", annex.Reference);
        Assert.StartsWith("(Kèm theo Giấy mời số \u00A0", Annex(Sheet).Reference, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_item_there_is_no_programme() =>
        Assert.Contains("chưa có nội dung", Assert.Throws<RuleException>(() => ProgrammeDocument.Compose(Of())).Message, StringComparison.Ordinal);

    [Fact]
    public void The_lint_finds_nothing() => Assert.Empty(Nd30Lint.Check(ProgrammeDocument.Compose(Sheet)));

    private static ProgrammeSheet Of(params ProgrammeEntry[] entries)
    {
        var programme = Programme.Begin(Workshop.Create("Sáng kiến", 2022));
        programme.Fill(entries);
        var meeting = new Meeting { Status = MeetingStatus.Fixed, StartsAtUtc = new DateTime(2022, 10, 28, 1, 0, 0, DateTimeKind.Utc) };
        return new(Held.Day, Timetable.Of(programme.Items, meeting, Held.Day.On)) { Agency = "Sở Khoa học và Công nghệ" };
    }

    private static Annex Annex(ProgrammeSheet sheet) => Assert.Single(ProgrammeDocument.Compose(sheet).Annexes);

    private static IReadOnlyList<string> Lines(ProgrammeSheet sheet) => PaperLines.Of(Annex(sheet).Body);
}
