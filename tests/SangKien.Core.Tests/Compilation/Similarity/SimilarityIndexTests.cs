using SangKien.Core.Compilation.Similarity;

namespace SangKien.Core.Tests.Compilation.Similarity;

public sealed class SimilarityIndexTests
{
    private static readonly (string Title, string Content)[] Ideas =
    [
        ("Tra cứu tiêu chuẩn bằng mã QR", "Dán mã QR tại bàn làm việc để mở nhanh kho tiêu chuẩn, quy chuẩn của tỉnh."),
        ("Mã QR tra cứu tiêu chuẩn, quy chuẩn", "Mỗi phòng có một mã QR dẫn tới kho tiêu chuẩn và quy chuẩn kỹ thuật."),
        ("Sổ tay điện tử hướng dẫn viết sáng kiến", "Biên soạn sổ tay điện tử có mẫu đơn, ví dụ và câu hỏi thường gặp khi viết sáng kiến."),
        ("SO TAY DIEN TU VIET SANG KIEN", "Có mẫu đơn và ví dụ, câu hỏi thường gặp."),
        ("Giao ban sáng kiến mỗi quý", "Hằng quý các phòng báo cáo tiến độ áp dụng sáng kiến tại cuộc họp giao ban."),
        ("Chấm điểm sáng kiến theo tiêu chí công khai", "Hội đồng chấm điểm trên phiếu có tiêu chí rõ ràng, công khai kết quả trên cổng."),
        ("Kho dữ liệu kết quả đo lường dùng chung", "Số hóa kết quả kiểm định phương tiện đo để các phòng dùng chung dữ liệu."),
        ("Quỹ khen thưởng tác giả sáng kiến", "Trích kinh phí khen thưởng kịp thời tác giả có sáng kiến được nhân rộng."),
        ("Ngày hội thử nghiệm ý tưởng", "Tổ chức một ngày để người dân, doanh nghiệp dùng thử ý tưởng mới."),
        ("Tập huấn viết đơn đăng ký nhãn hiệu", "Mở lớp tập huấn cho doanh nghiệp về hồ sơ đăng ký nhãn hiệu, sở hữu trí tuệ."),
    ];

    public static TheoryData<int, int> Alike => new() { { 0, 1 }, { 2, 3 } };

    [Theory, MemberData(nameof(Alike))]
    public void Two_tellings_of_one_idea_find_each_other_first(int one, int other)
    {
        var index = Index();
        Assert.Equal(other, Assert.Single(Ask(index, one)).Id);
        Assert.Equal(one, Assert.Single(Ask(index, other)).Id);
    }

    [Theory, InlineData(4), InlineData(5), InlineData(6), InlineData(7), InlineData(8), InlineData(9)]
    public void An_idea_of_its_own_is_like_none_though_all_speak_of_initiatives(int id) => Assert.Empty(Ask(Index(), id));

    [Fact]
    public void A_title_alone_is_enough_while_somebody_types() =>
        Assert.Equal([2, 3], Index().Find("Sổ tay điện tử về viết sáng kiến", "", 3).Select(found => found.Id).Order());

    [Fact]
    public void The_explanation_names_the_phrases_as_they_were_written()
    {
        var found = Ask(Index(), 0).Single();
        Assert.StartsWith("giống ở: ", found.Explanation, StringComparison.Ordinal);
        Assert.Contains("Tra cứu tiêu chuẩn", found.Shared);
        Assert.Contains(found.Shared, phrase => phrase.Contains("mã QR", StringComparison.Ordinal));
        Assert.True(found.Shared.Count <= 4);
    }

    [Fact]
    public void Ideas_come_change_and_go()
    {
        var index = Index();
        index.Put(1, "Trồng cây quanh trụ sở", "Mỗi phòng nhận chăm một hàng cây.");
        Assert.Empty(Ask(index, 0));
        index.Put(50, Ideas[1].Title, Ideas[1].Content);
        Assert.Equal(50, Assert.Single(Ask(index, 0)).Id);
        index.Remove(50);
        Assert.Empty(Ask(index, 0));
        Assert.Equal(Ideas.Length, index.Count);
    }

    [Fact]
    public void Nothing_is_like_an_empty_text() => Assert.Empty(Index().Find("", " - ", 3));

    [Fact]
    public void Among_five_thousand_ideas_a_new_one_finds_its_like()
    {
        var index = new SimilarityIndex();
        var random = new Random(2022);
        var words = Enumerable.Range(0, 3000).Select(_ => string.Concat(Enumerable.Range(0, 4).Select(_ => (char)('a' + random.Next(26))))).ToArray();
        var texts = Enumerable.Range(0, 5000).Select(_ => (Title: Text(8), Content: Text(40))).ToArray();
        foreach (var (id, text) in texts.Index())
            index.Put(id, text.Title, text.Content);

        index.Put(9999, texts[7].Title, texts[7].Content);
        Assert.Equal(7, index.Find(texts[7].Title, texts[7].Content, 3, 9999)[0].Id);

        string Text(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => words[(int)(words.Length * Math.Pow(random.NextDouble(), 2))]));
    }

    private static SimilarityIndex Index()
    {
        var index = new SimilarityIndex();
        foreach (var (id, idea) in Ideas.Index())
            index.Put(id, idea.Title, idea.Content);
        return index;
    }

    private static IReadOnlyList<SimilarIdea> Ask(SimilarityIndex index, int id) => index.Find(Ideas[id].Title, Ideas[id].Content, 3, except: id);
}
