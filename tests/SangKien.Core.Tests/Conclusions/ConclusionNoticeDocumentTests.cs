using SangKien.Core.Common;
using SangKien.Core.Conclusions.Closing;
using SangKien.Core.Tests.Workshops;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30.Lint;

namespace SangKien.Core.Tests.Conclusions;

public class ConclusionNoticeDocumentTests
{
    private static readonly ConclusionNotice Notice = new(Held.Frame, Held.Day, Concluded.Attendance, Concluded.All);

    [Fact]
    public void It_names_who_concluded_and_where()
    {
        var paper = ConclusionNoticeDocument.Compose(Notice);

        Assert.Equal("Kết luận của đồng chí Nguyễn Thanh Bình, Giám đốc Sở Khoa học và Công nghệ tại Hội thảo “Giải pháp nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh”", paper.Title!.Subject);
        Assert.Equal("TB-KHCN", paper.Number!.Symbol);
        Assert.StartsWith("Ngày 28/10/2022, tại hội trường tầng 5, Sở Khoa học và Công nghệ, đồng chí Nguyễn Thanh Bình", PaperLines.Of(paper)[0], StringComparison.Ordinal);
        Assert.EndsWith("Dự hội thảo có 40 đại biểu, trong đó có 03 khách mời.", PaperLines.Of(paper)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_task_says_who_what_with_whom_which_product_and_until_when() =>
        Assert.Equal(
            [
                "1. Đánh giá chung", "- Hội thảo đạt mục đích.", "2. Giải pháp thống nhất thực hiện", "- Xét sáng kiến theo quý;", "3. Giao nhiệm vụ",
                "- Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở ban hành mẫu mô tả sáng kiến; sản phẩm: mẫu mô tả; hoàn thành trước ngày 22/10/2022.",
                "- Trung tâm ví dụ thí điểm kho dùng chung.",
            ],
            PaperLines.Of(ConclusionNoticeDocument.Compose(Notice)).Skip(2).SkipLast(1));

    [Fact]
    public void A_part_without_text_has_neither_heading_nor_number() =>
        Assert.Equal(
            ["1. Giao nhiệm vụ"],
            ConclusionNoticeDocument.Compose(Notice with { Conclusions = new() { Tasks = [Concluded.Form] } }).Body.OfType<Heading>().Select(heading => $"{heading.Marker} {heading.Text}"));

    [Fact]
    public void Nothing_concluded_is_not_announced() => Assert.Throws<RuleException>(() => ConclusionNoticeDocument.Compose(Notice with { Conclusions = new() }));

    [Fact]
    public void The_lint_finds_nothing() => Assert.Empty(Nd30Lint.Check(ConclusionNoticeDocument.Compose(Notice)));
}
