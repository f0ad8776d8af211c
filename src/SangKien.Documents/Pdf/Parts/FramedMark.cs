using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Pdf.Layout;
using SangKien.Documents.Pdf.Tagging;
using SangKien.Documents.Pdf.Text;

namespace SangKien.Documents.Pdf.Parts;

/// <summary>Dấu in a frame of one line: độ khẩn, DỰ THẢO (Phụ lục I, mục III.2). Width and height in millimetres.</summary>
internal sealed class FramedMark(string text, double size, double width, double height, StructureElement element, bool isRed = false)
{
    public void Draw(Page page, double left, double top)
    {
        var (w, h) = (Units.Points(width), Units.Points(height));
        page.Inks.Add(new FrameInk(left, top, w, h, Measures.RuleWeightPoints, isRed));
        var block = new TextBlock(StyledText.Of(text, size, Emphasis.Bold), w, element, TextFit.Centered) { IsRed = isRed };
        block.Draw(page, left, top + (h - block.Height) / 2);
    }
}
