using QRCoder;
using SangKien.Documents.Pdf.Tagging;

namespace SangKien.Documents.Pdf.Layout;

/// <summary>A QR symbol without its quiet zone: the paper around it is white.</summary>
internal sealed class QrSquare
{
    private const int QuietZone = 4;

    private readonly StructureElement element;
    private readonly IReadOnlyList<bool>[] rows;

    public QrSquare(string text, StructureElement element)
    {
        this.element = element;
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var side = data.ModuleMatrix.Count - 2 * QuietZone;
        rows = [.. data.ModuleMatrix.Skip(QuietZone).Take(side).Select(row => (IReadOnlyList<bool>)[.. row.Cast<bool>().Skip(QuietZone).Take(side)])];
    }

    public void Draw(Page page, double x, double y, double side) => page.Inks.Add(new QrInk(element, x, y, side, rows));
}

/// <summary>A QR symbol in a line of its own.</summary>
internal sealed class QrItem(QrSquare square, double side) : FlowItem
{
    public override double Height => side;

    public override void Draw(Page page, double left, PlacedItem placed) => square.Draw(page, left, placed.Top, side);
}
