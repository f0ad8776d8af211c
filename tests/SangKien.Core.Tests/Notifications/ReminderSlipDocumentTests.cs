using SangKien.Core.Notifications;
using SangKien.Core.Tests.Plans;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30.Lint;

namespace SangKien.Core.Tests.Notifications;

public class ReminderSlipDocumentTests
{
    [Fact]
    public void It_comes_from_the_receiving_unit_and_has_no_number()
    {
        var paper = Compose(Owing.Office);

        Assert.Equal(new Letterhead("Sở Khoa học và Công nghệ", SeedPlan.CsShtt.Name), paper.Letterhead);
        Assert.Null(paper.Number);
        Assert.Equal(new DateOnly(2022, 10, 18), paper.PlaceAndDate!.Date);
        Assert.Equal(["Văn phòng Sở"], paper.Addressees);
        Assert.Equal(new DocumentTitle("Giấy nhắc", "Gửi ý kiến tham luận hội thảo"), paper.Title);
    }

    [Theory]
    [InlineData(0, "bản nháp trên Cổng chưa có ý tưởng nào đủ tên và nội dung.")]
    [InlineData(1, "bản nháp trên Cổng mới có 01 ý tưởng đủ tên và nội dung.")]
    [InlineData(2, "bản nháp trên Cổng đã có 02 ý tưởng đủ tên và nội dung nhưng chưa được nộp.")]
    public void It_says_how_far_the_draft_is(int ideas, string progress) =>
        Assert.EndsWith(progress, Line("2.", Compose(Owing.Office with { CompleteIdeas = ideas })), StringComparison.Ordinal);

    [Theory]
    [InlineData(3, "3. Hạn gửi: trước ngày 22/10/2022 (đến hết thứ Sáu, ngày 21/10/2022), còn 03 ngày làm việc.")]
    [InlineData(0, "3. Hạn gửi: trước ngày 22/10/2022 (đến hết thứ Sáu, ngày 21/10/2022), hôm nay là ngày cuối cùng.")]
    [InlineData(null, "3. Hạn gửi: trước ngày 22/10/2022 (đến hết thứ Sáu, ngày 21/10/2022).")]
    public void It_gives_the_phrase_and_the_last_moment(int? left, string deadline) => Assert.Equal(deadline, Line("3.", Compose(Owing.Office, left)));

    [Fact]
    public void Past_the_cutoff_it_asks_for_the_extension()
    {
        var paper = ReminderSlipDocument.Compose(Owing.Call, Owing.Office, SeedPlan.Agency, SeedPlan.Due.CutoffUtc, workingDaysLeft: 0);

        Assert.EndsWith(", đến nay đã quá hạn.", Line("3.", paper), StringComparison.Ordinal);
        Assert.Contains("đề nghị gia hạn", PaperLines.Of(paper)[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_supplement_is_asked_for_as_one()
    {
        var paper = Compose(Owing.Office with { IsSupplementing = true });

        Assert.Equal("Bổ sung ý kiến tham luận hội thảo", paper.Title!.Subject);
        Assert.Contains("chưa nhận được ý kiến tham luận bổ sung của Văn phòng Sở", PaperLines.Of(paper)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_address_of_the_portal_stands_where_it_has_one()
    {
        var call = Owing.Call with { PortalAddress = "https://cong.example" };
        var paper = ReminderSlipDocument.Compose(call, Owing.Office, SeedPlan.Agency, Owing.Now);

        Assert.Contains("Cổng thông tin hội thảo (https://cong.example)", Line("4.", paper), StringComparison.Ordinal);
        Assert.DoesNotContain("(", Line("4.", Compose(Owing.Office)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_lint_finds_nothing_on_any_variant()
    {
        Assert.Empty(Nd30Lint.Check(Compose(Owing.Office, 1)));
        Assert.Empty(Nd30Lint.Check(Compose(Owing.Centre with { IsSupplementing = true })));
    }

    private static AdministrativeDocument Compose(OwingUnit unit, int? left = null) => ReminderSlipDocument.Compose(Owing.Call, unit, SeedPlan.Agency, Owing.Now, left);

    private static string Line(string marker, AdministrativeDocument paper) => PaperLines.Of(paper).Single(line => line.StartsWith(marker, StringComparison.Ordinal));
}
