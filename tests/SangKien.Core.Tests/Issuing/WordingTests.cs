using SangKien.Core.Issuing;
using SangKien.Core.Tests.Plans;
using SangKien.Documents.Nd30;

namespace SangKien.Core.Tests.Issuing;

public class WordingTests
{
    [Theory]
    [InlineData("Phó Giám đốc", "Sở Nội vụ", "Phó Giám đốc Sở Nội vụ")]
    [InlineData("Phó Chánh Văn phòng", "Văn phòng UBND tỉnh", "Phó Chánh Văn phòng UBND tỉnh")]
    [InlineData("Trưởng phòng", "Phòng Quản lý Khoa học", "Trưởng Phòng Quản lý Khoa học")]
    [InlineData("Giám đốc", "", "Giám đốc")]
    [InlineData("", "Sở Nội vụ", "Sở Nội vụ")]
    public void A_post_at_an_agency_says_no_word_twice(string post, string organisation, string both) => Assert.Equal(both, Wording.PostAt(post, organisation));

    [Theory]
    [InlineData("Giải pháp nâng cao.", "giải pháp nâng cao")]
    [InlineData("UBND tỉnh họp", "UBND tỉnh họp")]
    [InlineData("", "")]
    public void A_topic_goes_on_in_a_sentence(string topic, string continued) => Assert.Equal(continued, Wording.Continued(topic));

    [Theory]
    [InlineData("Xong", "Xong.")]
    [InlineData("Gồm:", "Gồm:")]
    [InlineData("  ", "")]
    public void A_sentence_has_one_end(string text, string sentence) => Assert.Equal(sentence, Wording.Sentence(text));

    [Fact]
    public void Before_its_number_a_paper_leaves_places_in_the_reference_of_its_annex()
    {
        var frame = PaperFrame.Like(SeedPlan.Content, SeedPlan.Agency, new DateOnly(2022, 10, 31));
        var gap = new string(NonBreaking.Space, 6);

        Assert.Equal($"(Kèm theo Báo cáo số {gap}/BC-KHCN ngày {gap} tháng {gap} năm 2022 của Sở Khoa học và Công nghệ)", frame.AnnexReference("Báo cáo", "BC"));
        Assert.Equal(
            "(Kèm theo Báo cáo số 09/BC-KHCN ngày 02 tháng 11 năm 2022 của Sở Khoa học và Công nghệ)",
            (frame with { Number = new(9, "BC-KHCN", new DateOnly(2022, 11, 2), DateTime.UnixEpoch) }).AnnexReference("Báo cáo", "BC"));
    }

    [Theory]
    [InlineData("VT, CS&SHTT", "- Lưu: VT, CS&SHTT.")]
    [InlineData("VT", "- Lưu: VT.")]
    public void A_paper_is_filed_as_the_plan_is(string archive, string line) =>
        Assert.Equal(line, ListEndings.Recipients(PaperFrame.Like(SeedPlan.Content with { Archive = archive }, SeedPlan.Agency, default).Recipients())[^1]);
}
