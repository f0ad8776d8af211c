using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;
using BlipFill = DocumentFormat.OpenXml.Drawing.Pictures.BlipFill;
using Drawing = DocumentFormat.OpenXml.Wordprocessing.Drawing;
using NonVisualDrawingProperties = DocumentFormat.OpenXml.Drawing.Pictures.NonVisualDrawingProperties;
using NonVisualPictureDrawingProperties = DocumentFormat.OpenXml.Drawing.Pictures.NonVisualPictureDrawingProperties;
using NonVisualPictureProperties = DocumentFormat.OpenXml.Drawing.Pictures.NonVisualPictureProperties;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Picture = DocumentFormat.OpenXml.Drawing.Pictures.Picture;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;
using ShapeProperties = DocumentFormat.OpenXml.Drawing.Pictures.ShapeProperties;

namespace SangKien.Documents.Docx;

/// <summary>A picture that stands in its line like a letter.</summary>
internal static class DocxPicture
{
    private const long EmusPerMillimetre = 36_000;
    private const string PictureNamespace = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    /// <param name="side">Millimetres.</param>
    public static Paragraph Square(DocxImage image, double side, string description)
    {
        var paragraph = Of(DocxStyles.Recipient, image, side, side, description);
        paragraph.ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { Before = Word.PointTwips(8) };
        return paragraph;
    }

    /// <summary>Width and height in millimetres.</summary>
    public static Paragraph Of(string style, DocxImage image, double width, double height, string description)
    {
        var (across, down) = ((long)(width * EmusPerMillimetre), (long)(height * EmusPerMillimetre));
        var picture = new Picture(
            new NonVisualPictureProperties(
                new NonVisualDrawingProperties { Id = image.Number, Name = description, Description = description },
                new NonVisualPictureDrawingProperties()),
            new BlipFill(new Blip { Embed = image.Part }, new Stretch(new FillRectangle())),
            new ShapeProperties(
                new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = across, Cy = down }),
                new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle }));
        var inline = new Inline(
            new Extent { Cx = across, Cy = down },
            new DocProperties { Id = image.Number, Name = description, Description = description },
            new Graphic(new GraphicData(picture) { Uri = PictureNamespace }));
        return Word.Paragraph(style, new Run(new Drawing(inline)));
    }
}
