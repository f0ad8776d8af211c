using System.Collections;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Pictures;
using SangKien.Documents.Pdf.Layout;
using SangKien.Documents.Pdf.Tagging;

namespace SangKien.Documents.Pdf.Parts;

/// <summary>The verification QR with words for readers who do not see it.</summary>
internal sealed class QrSquare
{
    private readonly StructureElement element;
    private readonly IReadOnlyList<BitArray> rows;

    private QrSquare(IReadOnlyList<BitArray> rows, StructureElement element) => (this.rows, this.element) = (rows, element);

    /// <summary>Points.</summary>
    public static double Side { get; } = Units.Points(Measures.QrSide);

    /// <summary>None when the address is too long for a code of this size.</summary>
    public static QrSquare? Of(string address, StructureElement parent) =>
        VerificationQr.Rows(address) is { } rows
            ? new QrSquare(rows, parent.Add(new StructureElement("Figure") { AlternativeText = $"{Phrases.VerificationQr}: {address}" }))
            : null;

    public void Draw(Page page, double x, double y) => page.Inks.Add(new QrInk(element, x, y, Side, rows));
}

/// <summary>The QR in a line of its own.</summary>
internal sealed class QrItem(QrSquare square) : FlowItem
{
    public override double Height => QrSquare.Side;

    public override void Draw(Page page, double left, PlacedItem placed) => square.Draw(page, left, placed.Top);
}
