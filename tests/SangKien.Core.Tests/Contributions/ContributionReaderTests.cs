using SangKien.Core.Contributions;
using SangKien.Core.Contributions.Reading;
using SangKien.Documents.Docx;

namespace SangKien.Core.Tests.Contributions;

public sealed class ContributionReaderTests
{
    [Fact]
    public void A_text_typed_after_the_form_is_read_part_by_part()
    {
        var read = Read(
            "SỞ KHOA HỌC VÀ CÔNG NGHỆ|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập – Tự do – Hạnh phúc|Bắc Giang, ngày 12 tháng 10 năm 2022",
            "THAM LUẬN|Đưa sáng kiến vào cuộc sống",
            "I. THỰC TRẠNG|Năm 2022 phòng có 6 sáng kiến.|Chưa sáng kiến nào được nhân rộng.",
            "II. Khó khăn, vướng mắc:|Thiếu kinh phí.",
            "III. Giải pháp: Tập huấn cho công chức.",
            "IV. Ý TƯỞNG",
            "Ý tưởng 1. Sổ tay điện tử|- Vấn đề giải quyết: Tra cứu chậm.|- Nội dung: Lập sổ tay.|Mỗi quý cập nhật một lần.|+ Điểm mới: Có tìm kiếm không dấu.|* Lợi ích: Tiết kiệm thời gian.|- Trả lời vấn đề: 1",
            "Ý tưởng thứ hai: Ngày kết nối|Cách làm: Mỗi quý một ngày.",
            "V. Kiến nghị, đề xuất|Bố trí kinh phí./.");

        Assert.Equal(("Đưa sáng kiến vào cuộc sống", "Năm 2022 phòng có 6 sáng kiến.\nChưa sáng kiến nào được nhân rộng."), (read.Text.Title, read.Text.Situation));
        Assert.Equal(("Thiếu kinh phí.", "Tập huấn cho công chức.", "Bố trí kinh phí."), (read.Text.Difficulties, read.Text.Solutions, read.Text.Recommendations));
        Assert.Equal(["Sổ tay điện tử", "Ngày kết nối"], read.Text.Ideas.Select(idea => idea.Title));
        var first = read.Text.Ideas[0];
        Assert.Equal(("Tra cứu chậm.", "Lập sổ tay.\nMỗi quý cập nhật một lần.", "Có tìm kiếm không dấu.", "Tiết kiệm thời gian."), (first.Problem, first.Content, first.Novelty, first.Benefit));
        Assert.NotNull(first.FocusIssueId);
        Assert.Equal("Mỗi quý một ngày.", read.Text.Ideas[1].Content);
        Assert.Equal(["SỞ KHOA HỌC VÀ CÔNG NGHỆ"], read.Unplaced);
    }

    [Fact]
    public void Without_headings_ideas_are_found_and_what_has_no_place_is_shown()
    {
        var read = Read("Kính gửi Phòng CS&SHTT", "Đơn vị xin gửi ý kiến.", "Ý tưởng 1: Sổ tay", "Lập sổ tay điện tử.", "Trả lời vấn đề: chuyển đổi số", "Ý tưởng 2:", "Ngày kết nối", "Mỗi quý một ngày.");

        Assert.Equal([("Sổ tay", "Lập sổ tay điện tử."), ("Ngày kết nối", "Mỗi quý một ngày.")], read.Text.Ideas.Select(idea => (idea.Title, idea.Content)));
        Assert.Equal(["Kính gửi Phòng CS&SHTT", "Đơn vị xin gửi ý kiến.", "Trả lời vấn đề tại mục II.3: chuyển đổi số"], read.Unplaced);
    }

    [Fact]
    public void An_issue_is_known_by_its_number_its_words_or_those_before_its_examples()
    {
        var issue = Arranged.Workshop().FocusIssues.Single();

        foreach (var named in new[] { $"{issue.Order}", issue.Text, $"{issue.Matter}." })
        {
            var read = Read("Ý tưởng 1: Sổ tay", "Nội dung: Lập sổ tay.", $"Trả lời vấn đề tại mục II.3: {named}");
            Assert.NotNull(Assert.Single(read.Text.Ideas).FocusIssueId);
            Assert.Empty(read.Unplaced);
        }
    }

    [Fact]
    public void Numbered_lines_are_ideas_where_none_is_called_so()
    {
        var read = Read("THAM LUẬN", "1. Thực trạng", "Xử lý 1.500 hồ sơ.", "22/10/2022 là hạn.", "2. Ý tưởng, cách làm sáng tạo", "a) Sổ tay điện tử", "Nội dung: Lập sổ tay", "b) Ngày kết nối", "Mỗi quý một ngày", "3. Kiến nghị: không");

        Assert.Equal("Xử lý 1.500 hồ sơ.\n22/10/2022 là hạn.", read.Text.Situation);
        Assert.Equal(["Sổ tay điện tử", "Ngày kết nối"], read.Text.Ideas.Select(idea => idea.Title));
        Assert.Equal("không", read.Text.Recommendations);
    }

    [Fact]
    public void Dots_and_hints_of_the_form_are_no_text()
    {
        var read = Read("THAM LUẬN", "(Ghi tên tham luận)", "1. Thực trạng", "…………………", "(Tình hình hoạt động sáng kiến tại đơn vị, số liệu chính).", "4. Ý tưởng, cách làm sáng tạo", "Ý tưởng 1: (tên ý tưởng)", "- Điểm mới: (điểm khác với cách làm trước).");

        Assert.True(read.Text.IsEmpty);
        Assert.Empty(read.Unplaced);
    }

    [Fact]
    public void What_differs_as_paper_differs_from_typing_changes_nothing_and_an_idea_of_the_same_name_is_that_idea()
    {
        var stored = new ContributionText
        {
            Title = "Đưa sáng kiến vào cuộc sống",
            Situation = "Có 6 sáng kiến\n\nChưa nhân rộng",
            Ideas = [new() { Id = 7, Title = "Sổ tay", Content = "Lập sổ tay" }],
        };
        var read = new ReadContribution(
            stored with { Situation = "Có 6 sáng kiến.\nChưa nhân rộng.", Ideas = [new() { Title = "SỔ TAY", Content = "Lập sổ tay điện tử." }, new() { Title = "Mới", Content = "Nội dung" }] }, [], NamesFiles: false);

        var text = read.Against(stored);

        Assert.Equal(stored.Situation, text.Situation);
        Assert.Equal([(7, "Sổ tay", "Lập sổ tay điện tử."), (0, "Mới", "Nội dung")], text.Ideas.Select(idea => (idea.Id, idea.Title, idea.Content)));
    }

    private static ReadContribution Read(params string[] lines) =>
        ContributionReader.Read(lines.SelectMany(line => line.Split('|')).Select(line => new WordLine(line)), Arranged.Workshop().FocusIssues);
}
