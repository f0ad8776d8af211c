namespace SangKien.Documents.QuestPdf;

/// <summary>Ô 7, 9b and 12 with the verification QR, kept on one page.</summary>
internal static class QuestPdfClosing
{
    private const float Gap = 12;

    public static void Add(ColumnDescriptor column, AdministrativeDocument paper)
    {
        var isPair = paper.Signatures.Count > 1;
        if (isPair) column.Item().PaddingTop(Gap).PreventPageBreak().Row(row => paper.Signatures.ToList().ForEach(each => Signature(row.RelativeItem(), each)));
        if (paper.Recipients is null && paper.VerificationAddress is null && (isPair || paper.Signatures.Count == 0)) return;
        column.Item().PaddingTop(Gap).PreventPageBreak().Row(row =>
        {
            row.ConstantItem((float)Measures.RecipientColumn, Unit.Millimetre).Column(left => Left(left, paper));
            var right = row.RelativeItem();
            if (paper.Signatures is [var signature]) Signature(right, signature);
        });
    }

    private static void Left(ColumnDescriptor left, AdministrativeDocument paper)
    {
        if (paper.Recipients is { } recipients)
        {
            left.Item().Line(Phrases.Recipients, Measures.RecipientHeadingSize, Emphasis.Bold | Emphasis.Italic, ParagraphAlignment.Left);
            foreach (var line in ListEndings.Recipients(recipients)) left.Item().Line(line, Measures.RecipientSize, Emphasis.None, ParagraphAlignment.Left);
        }

        if (paper.VerificationAddress is { } address && VerificationQr.Png(address) is { } image)
            left.Item().PaddingTop(4, Unit.Millimetre).Width((float)Measures.QrSide, Unit.Millimetre).Image(image);
    }

    private static void Signature(IContainer place, SignatureBlock signature) => place.Column(column =>
    {
        foreach (var line in signature.Lines) column.Item().Line(HeadLines.Capitals(line), Measures.SignatureSize, Emphasis.Bold, ParagraphAlignment.Centered);
        column.Item().PaddingTop((float)Measures.SignatureSpace, Unit.Millimetre)
            .Line(signature.Name, Measures.SignatureSize, Emphasis.Bold, ParagraphAlignment.Centered);
    });
}
