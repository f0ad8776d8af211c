using SangKien.Core.Search;

namespace SangKien.Core.Tests.Search;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("Số hóa hồ sơ, một cửa", "cua HOÁ", "Số [hóa] hồ sơ, một [cửa]")]
    [InlineData("Số hóa hồ sơ, một cửa", "\"số hoá\" cua", "[Số hóa] hồ sơ, một [cửa]")]
    [InlineData("cửa một cửa", "\"một cửa\"", "cửa [một cửa]")]
    [InlineData("Kế hoạch số 15/KH-KHCN ngày", "15/KH-KHCN", "Kế hoạch số [15/KH-KHCN] ngày")]
    [InlineData("<b>Đề án</b>", "de b", "<[b]>[Đề] án</[b]>")]
    [InlineData("không có gì", "sáng kiến", "không có gì")]
    public void Whole_words_are_marked_in_the_text_as_it_was_written(string text, string question, string marked) =>
        Assert.Equal(marked, Show(Excerpt.Whole(text, SearchQuestion.Read(question))));

    [Fact]
    public void The_excerpt_is_where_most_of_the_question_stands()
    {
        var filling = string.Join(' ', Enumerable.Repeat("lời", 60));
        string[] parts = ["hồ ở đây", $"{filling} hồ sơ một cửa {filling}", ""];

        var excerpt = Show(Excerpt.Best(parts, SearchQuestion.Read("cửa hồ sơ")));

        Assert.StartsWith("… lời lời lời lời lời lời [hồ] [sơ] một [cửa] lời", excerpt, StringComparison.Ordinal);
        Assert.EndsWith("lời …", excerpt, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_hit_the_excerpt_is_the_beginning() =>
        Assert.Equal("Đầu tiên là thế này.", Show(Excerpt.Best(["", "Đầu tiên là thế này."], SearchQuestion.Read("khác"))));

    [Fact]
    public void A_text_without_words_is_shown_as_it_is() => Assert.Equal("–––", Show(Excerpt.Best(["–––"], SearchQuestion.Read("khác"))));

    private static string Show(Excerpt excerpt) => string.Concat(excerpt.Pieces.Select(piece => piece.IsMarked ? $"[{piece.Text}]" : piece.Text));
}
