using System.Globalization;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Pictures;
using SangKien.Documents.Nd30.Sections;
using SangKien.Documents.Pdf;

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
        foreach (var block in blocks)
        {
            Write(block);
            foreach (var remark in block.Remarks) html.Line("aside", "sk-remark", remark);
        }
    }

    private static (string Name, string? Value) Anchor(Block block) => ("id", block.Anchor.Length > 0 ? block.Anchor : null);

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
            case Picture picture:
                Picture(picture);
                break;
            case Chart chart:
                html.Open("figure", "sk-figure").Line("figcaption", "c s13", chart.Title, Emphasis.Bold);
                ChartSvg.WriteOnSheet(html, chart);
                html.Close();
                break;
            case NamePlate plate:
                Plate(plate);
                break;
            case Badge badge:
                Badge(badge);
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
        html.Open("h" + level.ToString(CultureInfo.InvariantCulture), isCentered ? "sk-heading sk-heading-centre" : "sk-heading", Anchor(heading))
            .Text(string.Join('\n', HeadLines.Heading(heading)))
            .Close();
    }

    /// <summary>The file itself as an address of data: the preview has nothing else to fetch it from.</summary>
    private void Plate(NamePlate plate)
    {
        var size = Measured.PlateNameSize(plate.Name).ToString(CultureInfo.InvariantCulture);
        html.Open("div", "sk-plate").Line("p", $"sk-plate-name sk-plate-{size}", HeadLines.Capitals(plate.Name), Emphasis.Bold);
        if (plate.Detail.Length > 0) html.Line("p", "sk-plate-detail", plate.Detail);
        html.Close();
    }

    private void Badge(Badge badge)
    {
        html.Open("div", "sk-badge").Open("div", null).Line("p", "sk-badge-name", HeadLines.Capitals(badge.Name), Emphasis.Bold).Line("p", "sk-badge-detail", badge.Detail).Close();
        new HtmlQrCode(html).Write(badge.Code, Phrases.BadgeQr);
        html.Close();
    }

    private void Picture(Picture picture)
    {
        if (PictureFile.Read(picture.File, out _) is not { } file) return;
        html.Open("figure", "sk-picture").Empty(
            "img", HtmlTable.Width(Math.Min(1, picture.Width / textWidth)),
            ("src", $"data:{file.ContentType};base64,{Convert.ToBase64String(file.File.Span)}"), ("alt", Phrases.PictureWords(picture)));
        if (picture.Caption.Length > 0) html.Line("figcaption", "c s13", picture.Caption, Emphasis.Italic);
        html.Close();
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
        html.Open("p", alignment is null || keep is null ? alignment ?? keep : $"{alignment} {keep}", Anchor(paragraph));
        if (paragraph.Marker.Length > 0) html.Text(paragraph.Marker + NonBreaking.Space);
        html.Runs(paragraph.Text).Close();
    }
}
