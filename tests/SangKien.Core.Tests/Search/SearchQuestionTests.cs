using SangKien.Core.Search;

namespace SangKien.Core.Tests.Search;

public sealed class SearchQuestionTests
{
    [Theory]
    [InlineData("Sáng kiến", "sang|kien")]
    [InlineData("ĐỀ ÁN  đô thị", "de|an|do|thi")]
    [InlineData("hòa hoà HOÀ", "hoa")]
    [InlineData("\"một cửa\" hồ sơ", "mot cua|ho|so")]
    [InlineData("“Một Cửa” liên thông", "mot cua|lien|thong")]
    [InlineData("số hoá \"hồ sơ", "so|hoa|ho so")]
    [InlineData("15/KH-KHCN", "15 kh khcn")]
    [InlineData("ngày 22/10/2022, CS&SHTT", "ngay|22 10 2022|cs shtt")]
    public void What_is_typed_is_read_as_phrases(string typed, string phrases) =>
        Assert.Equal(phrases, string.Join('|', SearchQuestion.Read(typed).Phrases.Select(phrase => string.Join(' ', phrase.Words))));

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("\"\"")]
    [InlineData("--- / % _ ' <>")]
    public void What_holds_no_word_asks_for_nothing(string? typed) => Assert.True(SearchQuestion.Read(typed).IsEmpty);

    [Fact]
    public void A_long_question_is_cut_to_twelve_words()
    {
        var question = SearchQuestion.Read(string.Join(' ', Enumerable.Range(1, 500)));

        Assert.Equal(12, question.Words.Count());
    }

    [Fact]
    public void It_begins_with_the_rarest_phrase_and_each_phrase_with_its_rarest_word_that_another_follows()
    {
        var counts = new Dictionary<string, int> { ["ho"] = 50, ["so"] = 90, ["mot"] = 40, ["cua"] = 7, ["lien"] = 5 };

        var question = SearchQuestion.Read("\"hồ sơ\" \"một cửa liên\"").RarestFirst(counts);

        Assert.Equal(["mot cua lien", "ho so"], question.Phrases.Select(phrase => string.Join(' ', phrase.Words)));
        Assert.Equal(["cua", "ho"], question.Phrases.Select(phrase => phrase.FirstWord));
    }

    [Fact]
    public void Text_in_decomposed_form_gives_the_same_words() =>
        Assert.Equal(SearchQuestion.Read("Đổi mới").Words, SearchQuestion.Read("Đổi mới".Normalize(System.Text.NormalizationForm.FormD)).Words);
}
