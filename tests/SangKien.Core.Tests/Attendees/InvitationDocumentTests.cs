using SangKien.Core.Attendees;
using SangKien.Core.Common;
using SangKien.Core.Tests.Workshops;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Lint;

namespace SangKien.Core.Tests.Attendees;

public class InvitationDocumentTests
{
    private static readonly Invitation Invitation = new(Held.Frame with { DraftingUnit = "VP" }, Held.Day);

    private static readonly InvitedGuest Guest = new("Đỗ Thị Hạnh", "Phó Giám đốc", "Sở Nội vụ");

    [Fact]
    public void It_says_what_the_template_asks_in_its_order() =>
        Assert.Equal(
            [
                "Sở Khoa học và Công nghệ trân trọng kính mời: Ông (Bà) Đỗ Thị Hạnh, Phó Giám đốc Sở Nội vụ.",
                "Tới dự hội thảo “Giải pháp nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh”.",
                "Chủ trì: đồng chí Nguyễn Thanh Bình, Giám đốc Sở Khoa học và Công nghệ.",
                "Thời gian: 8 giờ 00, thứ Sáu, ngày 28/10/2022.",
                "Địa điểm: Hội trường tầng 5, Sở Khoa học và Công nghệ.",
                "Sở Khoa học và Công nghệ rất hân hạnh được đón tiếp.",
            ],
            PaperLines.Of(InvitationDocument.Compose(Invitation, [Guest])));

    [Fact]
    public void Its_head_and_recipients_are_those_of_an_invitation()
    {
        var paper = InvitationDocument.Compose(Invitation, [Guest]);

        Assert.Equal(new DocumentNumber(null, "GM-KHCN"), paper.Number);
        Assert.Equal("Giấy mời", paper.Title!.Type);
        Assert.Equal(["- Như kính mời;", "- Lãnh đạo Sở;", "- Lưu: VT, VP."], ListEndings.Recipients(paper.Recipients!));
    }

    [Fact]
    public void Programme_answer_and_contact_stand_where_there_are_some()
    {
        var full = Invitation with { HasProgramme = true, ReplyBy = new DateOnly(2022, 10, 27), Contact = "Văn phòng Sở" };
        var lines = PaperLines.Of(InvitationDocument.Compose(full, [Guest]));

        Assert.Contains("Chương trình hội thảo được gửi kèm theo Giấy mời này.", lines);
        Assert.Contains("Đề nghị Ông (Bà) xác nhận việc tham dự đến hết ngày 27/10/2022. Đầu mối liên hệ: Văn phòng Sở.", lines);
        Assert.Contains("Đầu mối liên hệ: Văn phòng Sở.", PaperLines.Of(InvitationDocument.Compose(full with { ReplyBy = null }, [Guest])));
    }

    [Theory]
    [InlineData("", "", "Sở Nội vụ", "Đại diện Sở Nội vụ.")]
    [InlineData("", "Lãnh đạo", "Sở Nội vụ", "Lãnh đạo Sở Nội vụ.")]
    [InlineData("Đỗ Thị Hạnh", "", "", "Ông (Bà) Đỗ Thị Hạnh.")]
    public void An_agency_can_be_invited_without_a_name(string name, string post, string organisation, string invited) =>
        Assert.EndsWith($"kính mời: {invited}", PaperLines.Of(InvitationDocument.Compose(Invitation, [new(name, post, organisation)]))[0], StringComparison.Ordinal);

    [Fact]
    public void Every_guest_has_his_own_paper_in_one_file()
    {
        var file = InvitationDocument.Compose(Invitation, [Guest, new("Lê Văn An", "", "Sở Tài chính")]);

        Assert.Contains("Đỗ Thị Hạnh", PaperLines.Of(file)[0], StringComparison.Ordinal);
        Assert.Contains("Lê Văn An", PaperLines.Of(Assert.Single(file.Copies))[0], StringComparison.Ordinal);
        Assert.Throws<RuleException>(() => InvitationDocument.Compose(Invitation, []));
    }

    [Fact]
    public void Nobody_is_not_invited() => Assert.Throws<RuleException>(() => InvitationDocument.Compose(Invitation, [new(" ", "Giám đốc", "")]));

    [Fact]
    public void The_lint_finds_nothing() => Assert.Empty(Nd30Lint.Check(InvitationDocument.Compose(Invitation, [Guest])));
}
