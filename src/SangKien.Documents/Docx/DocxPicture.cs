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
    public static Paragraph Square(string part, double side, string description)
    {
        var emus = (long)(side * EmusPerMillimetre);
        var picture = new Picture(
            new NonVisualPictureProperties(
                new NonVisualDrawingProperties { Id = 1, Name = description, Description = description },
                new NonVisualPictureDrawingProperties()),
            new BlipFill(new Blip { Embed = part }, new Stretch(new FillRectangle())),
            new ShapeProperties(
                new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = emus, Cy = emus }),
                new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle }));
        var inline = new Inline(
            new Extent { Cx = emus, Cy = emus },
            new DocProperties { Id = 1, Name = description, Description = description },
            new Graphic(new GraphicData(picture) { Uri = PictureNamespace }));
        var paragraph = Word.Paragraph(DocxStyles.Recipient, new Run(new Drawing(inline)));
        paragraph.ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { Before = Word.PointTwips(8) };
        return paragraph;
    }
}
