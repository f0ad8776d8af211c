using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Pictures;
using SangKien.Documents.Pdf.Layout;
using SangKien.Documents.Pdf.Tagging;
using SangKien.Documents.Pdf.Text;

namespace SangKien.Documents.Pdf.Parts;

/// <summary>Lays out a picture in the middle of the text, its caption below it on the same page.</summary>
internal static class PictureFlow
{
    public static void Add(Flow flow, Picture picture)
    {
        if (PictureFile.Read(picture.File, out _) is not { } file) return;
        var highest = flow.TextHeight - Units.Points(Measures.CaptionRoom);
        var (width, height) = file.Fitted(Units.Points(picture.Width), flow.TextWidth, highest);
        var figure = flow.Root.Add(new StructureElement("Figure") { AlternativeText = Phrases.PictureWords(picture) });
        var hasCaption = picture.Caption.Length > 0;
        flow.Add(new PictureItem(file, figure, width, height, flow.TextWidth) { SpaceBefore = Measures.ParagraphGapPoints, KeepWithNext = hasCaption });
        if (hasCaption)
            flow.AddLines(new TextBlock(StyledText.Of(picture.Caption, Measures.TableSize, Emphasis.Italic), flow.TextWidth, flow.Root.Add("P"), TextFit.Centered));
    }
}

/// <summary>A picture as high as it is drawn. Points.</summary>
internal sealed class PictureItem(PictureFile file, StructureElement figure, double width, double height, double textWidth) : FlowItem
{
    public override double Height => height;

    public override void Draw(Page page, double left, PlacedItem placed) =>
        page.Inks.Add(new PictureInk(figure, left + ((textWidth - width) / 2), placed.Top, width, height, file));
}
