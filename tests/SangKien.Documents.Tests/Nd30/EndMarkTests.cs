using SangKien.Documents.Model;
using SangKien.Documents.Nd30;

namespace SangKien.Documents.Tests.Nd30;

public class EndMarkTests
{
    [Theory]
    [InlineData("trên địa bàn tỉnh", "trên địa bàn tỉnh./.")]
    [InlineData("trên địa bàn tỉnh.", "trên địa bàn tỉnh./.")]
    [InlineData("trên địa bàn tỉnh./.", "trên địa bàn tỉnh./.")]
    [InlineData("trên địa bàn tỉnh./..", "trên địa bàn tỉnh./.")]
    [InlineData("trên địa bàn tỉnh. / . ", "trên địa bàn tỉnh./.")]
    [InlineData("(gồm 9 người)", "(gồm 9 người)./.")]
    public void The_mark_stands_once_whatever_was_typed(string typed, string closed) => Assert.Equal(closed, EndMark.Close(typed));

    [Fact]
    public void Only_the_last_paragraph_of_a_body_has_it()
    {
        var closed = EndMark.Close([new Paragraph("Một./."), new Paragraph("Hai.")]);

        Assert.Equal(["Một.", "Hai./."], closed.Cast<Paragraph>().Select(paragraph => paragraph.Text.PlainText));
    }

    [Fact]
    public void After_a_table_it_has_a_line_of_its_own()
    {
        var closed = EndMark.Close([new Table([new TableColumn("TT", 10)], [])]);

        Assert.Equal(Phrases.EndMark, Assert.IsType<Paragraph>(closed[^1]).Text.PlainText);
    }

    [Fact]
    public void It_keeps_the_emphasis_of_the_words_before_it()
    {
        RichText text = new([new TextRun("Một "), new TextRun("hai.", Emphasis.Bold), new TextRun(" ")]);

        var closed = Assert.IsType<Paragraph>(Assert.Single(EndMark.Close([new Paragraph(text)])));

        Assert.Equal(new TextRun("hai./.", Emphasis.Bold), closed.Text.Runs[^1]);
    }
}
