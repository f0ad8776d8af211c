using SangKien.Documents.Pdf;

namespace SangKien.Documents.QuestPdf;

/// <summary>A paper: ô 1–5, 9a, 10b and the căn cứ, the content, then ô 7, 9b and 12 with the QR on one page; an annex.</summary>
internal static class QuestPdfPaper
{
    private const float RowGap = 8, TitleGap = 18, SalutationGap = 12, BelowTitle = 6, ClosingGap = 12;

    public static void Add(ColumnDescriptor column, AdministrativeDocument paper, double width)
    {
        if (paper.Letterhead is { } head) Letterhead(column, paper, head, HeadLines.Capitals(head.Issuer));
        if (paper.Title is { } title)
        {
            column.Lines((HeadLines.Capitals(title.Type), TitleSize, Bold, TitleGap));
            column.Item().AlignCenter().Width((float)TitleWidth, Millimetre).Line(title.Subject, TitleSize, Bold, Centered);
            if (title.HasRule) column.Item().PaddingBottom(BelowTitle).Rule(Measured.RuleBelow(title.Subject, TitleSize, Bold, TitleWidth));
        }

        Addressees(column, ListEndings.Addressees(paper.Addressees));
        foreach (var basis in ListEndings.LegalBases(paper.LegalBases)) QuestPdfBody.Add(column.Item(), new Paragraph(basis), Italic);
        QuestPdfBody.Add(column, paper.HasEndMark ? EndMark.Close(paper.Body) : paper.Body, width);
        Closing(column, paper);
    }

    public static void Add(ColumnDescriptor column, AnnexSection section, double width)
    {
        var annex = section.Annex;
        column.Lines((annex.Label, AnnexSize, Bold, 0), (HeadLines.Capitals(annex.Title), AnnexSize, Bold, 0), (annex.Reference, AnnexSize, Italic, 0));
        if (annex.Reference.Length > 0) column.Item().PaddingBottom(BelowTitle).Rule(Measured.RuleBelow(annex.Reference, AnnexSize, Italic, width));
        QuestPdfBody.Add(column, section.Body, width);
    }

    private static void Letterhead(ColumnDescriptor column, AdministrativeDocument paper, Letterhead head, string issuer)
    {
        var agency = Measured.AgencyColumn(paper.PlaceAndDate);
        TwoColumns(column.Item(), agency, left =>
        {
            left.Lines((HeadLines.Capitals(head.Superior ?? ""), AgencySize, None, 0), (issuer, AgencySize, Bold, 0));
            left.Item().Rule(Measured.RuleBelow(issuer, AgencySize, Bold, agency));
        }, right =>
        {
            right.Lines((NonBreaking.Whole(Phrases.Nation), NationSize, Bold, 0), (Phrases.Motto, MottoSize, Bold, 0));
            right.Item().Rule(Measured.Width(Phrases.Motto, MottoSize, Bold));
        });
        TwoColumns(column.Item().PaddingTop(RowGap), agency, left =>
        {
            left.Lines((paper.Number is { } number ? HeadLines.Number(number) : "", NumberSize, None, 0));
            left.Lines((paper.Concerning is { } subject ? HeadLines.Concerning(subject) : "", ConcerningSize, None, ConcerningGapPoints));
            if (paper.Urgency is not Urgency.None)
                left.Item().PaddingTop(6).AlignLeft().Frame(Phrases.UrgencyMark(paper.Urgency), UrgencySize, UrgencyWidth(paper.Urgency), isRed: true);
        }, right => right.Lines((paper.PlaceAndDate is { } place ? HeadLines.PlaceAndDate(place) : "", PlaceAndDateSize, Italic, 0)));
    }

    private static void TwoColumns(IContainer place, double leftWidth, Action<ColumnDescriptor> left, Action<ColumnDescriptor> right) => place.Row(row =>
    {
        row.ConstantItem((float)leftWidth, Millimetre).Column(left);
        row.RelativeItem().Column(right);
    });

    private static void Addressees(ColumnDescriptor column, IReadOnlyList<string> names)
    {
        if (names.Count == 0) return;
        Line(names is [var only] ? $"{Phrases.Addressees} {only}" : Phrases.Addressees, AddresseeIndent, SalutationGap);
        var dashes = AddresseeIndent + Measured.Width(Phrases.Addressees.TrimEnd(':'), BodySize);
        foreach (var name in names.Count > 1 ? names : []) Line(name, dashes, 0);

        void Line(string text, double left, float above) =>
            column.Item().PaddingTop(above).PaddingLeft((float)left, Millimetre).Line(text, BodySize, None, Left);
    }

    private static void Closing(ColumnDescriptor column, AdministrativeDocument paper)
    {
        var isPair = paper.Signatures.Count > 1;
        if (isPair) column.Item().PaddingTop(ClosingGap).PreventPageBreak().Row(row => paper.Signatures.ToList().ForEach(each => Signature(row.RelativeItem(), each)));
        if (paper.Recipients is null && paper.VerificationAddress is null && (isPair || paper.Signatures.Count == 0)) return;
        column.Item().PaddingTop(ClosingGap).PreventPageBreak().Row(row =>
        {
            row.ConstantItem((float)RecipientColumn, Millimetre).Column(left => RecipientsAndQr(left, paper));
            Signature(row.RelativeItem(), paper.Signatures is [var signature] ? signature : new SignatureBlock([], ""));
        });
    }

    private static void RecipientsAndQr(ColumnDescriptor left, AdministrativeDocument paper)
    {
        if (paper.Recipients is { } recipients)
        {
            left.Item().Line(Phrases.Recipients, RecipientHeadingSize, Bold | Italic, Left);
            foreach (var line in ListEndings.Recipients(recipients)) left.Item().Line(line, RecipientSize, None, Left);
        }

        if (paper.VerificationAddress is { } address && VerificationQr.Png(address) is { } image)
            left.Item().PaddingTop(4, Millimetre).Width((float)QrSide, Millimetre).Image(image);
    }

    private static void Signature(IContainer place, SignatureBlock signature) => place.Column(column =>
    {
        column.Lines(signature.Lines.Select(line => (HeadLines.Capitals(line), SignatureSize, Bold, 0d)));
        column.Lines((signature.Name, SignatureSize, Bold, SignatureSpace * PointsPerMillimetre));
    });
}
