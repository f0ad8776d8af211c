using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Sections;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Recipients = SangKien.Documents.Model.Recipients;

namespace SangKien.Documents.Docx;

/// <summary>Ô 7, 9b and 12: signature, Nơi nhận and the verification QR. The address line stands in the first page's footer.</summary>
internal static class DocxClosing
{
    private const double RecipientColumn = Measures.RecipientColumn;
    private const double GapAboveRecipients = 12;

    /// <param name="qrImage">The QR's picture; null for none.</param>
    public static IEnumerable<OpenXmlElement> Of(AdministrativeDocument document, DocxImage? qrImage)
    {
        List<Paragraph> left = [.. Recipients(document.Recipients)];
        if (qrImage is not null) left.Add(DocxPicture.Square(qrImage, Measures.QrSide, Phrases.VerificationQr));
        if (document.Signatures.Count > 1)
        {
            yield return SideBySide(document.Signatures);
            if (left is [var first, ..]) first.ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { Before = Word.PointTwips(GapAboveRecipients) };
            foreach (var line in left) yield return line;
        }
        else if (document.Signatures.Count + left.Count > 0)
        {
            yield return Word.Layout(
                [RecipientColumn, DocxPage.TextWidth - RecipientColumn],
                Word.UnbrokenRow(
                    Word.Cell(RecipientColumn, left),
                    Word.Cell(DocxPage.TextWidth - RecipientColumn, document.Signatures.SelectMany(Signature))));
        }
    }

    /// <summary>Biên bản: secretary left, chair right.</summary>
    private static DocumentFormat.OpenXml.Wordprocessing.Table SideBySide(IReadOnlyList<SignatureBlock> signatures)
    {
        var column = DocxPage.TextWidth / signatures.Count;
        return Word.Layout(
            [.. signatures.Select(_ => column)],
            Word.UnbrokenRow(signatures.Select(signature => Word.Cell(column, Signature(signature)))));
    }

    private static IEnumerable<Paragraph> Signature(SignatureBlock signature) =>
        [.. signature.Lines.Select(line => Word.Line(DocxStyles.Signer, HeadLines.Capitals(line))), Word.Line(DocxStyles.SignerName, signature.Name)];

    private static IEnumerable<Paragraph> Recipients(Recipients? recipients) =>
        recipients is null
            ? []
            : [Word.Line(DocxStyles.RecipientHeading, Phrases.Recipients), .. ListEndings.Recipients(recipients).Select(line => Word.Line(DocxStyles.Recipient, line))];
}
