using SangKien.Core.Common;
using SangKien.Core.Issuing;
using SangKien.Core.Notifications;
using SangKien.Core.Tests.Plans;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Lint;

namespace SangKien.Core.Tests.Notifications;

public class ReminderLetterDocumentTests
{
    [Fact]
    public void It_is_a_letter_of_the_agency_with_the_drafting_unit_in_its_symbol()
    {
        var paper = Compose(Owing.Office);

        Assert.Null(paper.Title);
        Assert.Equal("đôn đốc gửi ý kiến tham luận hội thảo về giải pháp nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh", paper.Concerning);
        Assert.Equal(new DocumentNumber(null, "KHCN-CS&SHTT"), paper.Number);
        Assert.True(paper.IsDraft);
        Assert.Equal(["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], Assert.Single(paper.Signatures).Lines);
        Assert.Equal(["- Như trên;", "- Lãnh đạo Sở (để báo cáo);", "- Lưu: VT, CS&SHTT."], ListEndings.Recipients(paper.Recipients!));
    }

    [Fact]
    public void Once_issued_it_has_number_and_day_and_is_no_draft()
    {
        var number = new IssuedNumber(7, "KHCN-CS&SHTT", new DateOnly(2022, 10, 18), Owing.Now);
        var paper = ReminderLetterDocument.Compose(Owing.Call, [Owing.Office], Owing.Frame with { IsDraft = false, Number = number }, Owing.Now);

        Assert.Equal("07/KHCN-CS&SHTT", NumberAndSymbol.Format(paper.Number!));
        Assert.Equal(new DateOnly(2022, 10, 18), paper.PlaceAndDate!.Date);
        Assert.False(paper.IsDraft);
        Assert.Equal("Công văn số 07/KHCN-CS&SHTT", paper.Properties.Title);
    }

    [Fact]
    public void One_unit_is_addressed_by_its_name()
    {
        var lines = PaperLines.Of(Compose(Owing.Office));

        Assert.EndsWith("Đến nay Văn phòng Sở chưa gửi ý kiến tham luận.", lines[0], StringComparison.Ordinal);
        Assert.Contains("2. Thời hạn gửi ý kiến tham luận: trước ngày 22/10/2022 (đến hết thứ Sáu, ngày 21/10/2022).", lines);
        Assert.Equal("Đề nghị Văn phòng Sở quan tâm, phối hợp thực hiện.", lines[^1]);
    }

    [Fact]
    public void Units_with_different_deadlines_have_a_line_each()
    {
        var lines = PaperLines.Of(Compose(Owing.Office, Owing.Centre));

        Assert.EndsWith("Đến nay còn 02 phòng, đơn vị chưa gửi ý kiến tham luận.", lines[0], StringComparison.Ordinal);
        Assert.Equal(
            [
                "2. Thời hạn gửi ý kiến tham luận của từng phòng, đơn vị:",
                "- Văn phòng Sở: trước ngày 22/10/2022 (đến hết thứ Sáu, ngày 21/10/2022).",
                "- Trung tâm ví dụ: đến hết ngày 24/10/2022 (đến hết thứ Hai, ngày 24/10/2022).",
            ],
            lines.Skip(3).Take(3));
    }

    [Fact]
    public void A_unit_that_was_to_supplement_is_named_as_such() =>
        Assert.EndsWith(
            "Đến nay còn 01 phòng, đơn vị chưa gửi ý kiến tham luận; Trung tâm ví dụ chưa gửi bản bổ sung theo yêu cầu.",
            PaperLines.Of(Compose(Owing.Office, Owing.Centre with { IsSupplementing = true }))[0], StringComparison.Ordinal);

    [Fact]
    public void After_the_cutoff_it_says_when_the_time_was_over() =>
        Assert.Contains(
            "2. Thời hạn gửi ý kiến tham luận: đã hết hạn lúc 24 giờ 00, thứ Sáu, ngày 21/10/2022, đề nghị gửi ngay sau khi nhận được Công văn này.",
            PaperLines.Of(ReminderLetterDocument.Compose(Owing.Call, [Owing.Office], Owing.Frame, SeedPlan.Due.CutoffUtc)));

    [Fact]
    public void With_nobody_to_remind_there_is_no_letter() =>
        Assert.Contains("không có đơn vị cần đôn đốc", Assert.Throws<RuleException>(() => Compose()).Message, StringComparison.Ordinal);

    [Fact]
    public void The_lint_finds_nothing_on_any_variant() =>
        Assert.Empty(Nd30Lint.Check(Compose(Owing.Office, Owing.Centre with { IsSupplementing = true })));

    private static AdministrativeDocument Compose(params OwingUnit[] units) => ReminderLetterDocument.Compose(Owing.Call, units, Owing.Frame, Owing.Now);
}
