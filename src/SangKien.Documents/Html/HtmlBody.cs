using System.Globalization;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;

namespace SangKien.Documents.Html;

/// <summary>Nội dung (ô 6) of the paper or of an annex.</summary>
/// <param name="textWidth">Width of the text in millimetres; the widths of a table are given to the browser in percent of it.</param>
/// <param name="titleLevel">Level of the heading above the text.</param>
internal sealed class HtmlBody(Markup html, IReadOnlyList<Block> body, double textWidth, int titleLevel = HtmlBody.TitleLevel)
{
    public const int TitleLevel = 2;

    private readonly HeadingOutline _outline = new(body);

    public void Write(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks) Write(block);
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Heading heading:
                Heading(heading);
                break;
            case Paragraph paragraph:
                Paragraph(paragraph);
                break;
            case Table table:
                new HtmlTable(html, table, textWidth).Write();
                break;
            case PageBreak:
                html.Empty("hr", "sk-break");
                break;
            default:
                throw new NotSupportedException($"HTML cannot show {block.GetType().Name}.");
        }
    }

    private void Heading(Heading heading)
    {
        var level = Math.Min(6, titleLevel + 1 + _outline.DepthOf(heading.Level));
        var isCentered = HeadLines.IsCentered(heading.Level);
        html.Open("h" + level.ToString(CultureInfo.InvariantCulture), isCentered ? "sk-heading sk-heading-centre" : "sk-heading")
            .Text(string.Join('\n', HeadLines.Heading(heading)))
            .Close();
    }

    private void Paragraph(Paragraph paragraph)
    {
        var alignment = paragraph.Alignment switch
        {
            ParagraphAlignment.Centered => "sk-centre",
            ParagraphAlignment.Left => "sk-left",
            _ => null,
        };
        var keep = paragraph.KeepWithNext ? "sk-keep" : null;
        html.Open("p", alignment is null || keep is null ? alignment ?? keep : $"{alignment} {keep}");
        if (paragraph.Marker.Length > 0) html.Text(paragraph.Marker + NonBreaking.Space);
        html.Runs(paragraph.Text).Close();
    }
}
