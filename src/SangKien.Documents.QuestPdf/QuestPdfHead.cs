using SangKien.Documents.Pdf;

namespace SangKien.Documents.QuestPdf;

/// <summary>Ô 1–5, 9a, 10b and the căn cứ; the head of an annex.</summary>
internal static class QuestPdfHead
{
    private const ParagraphAlignment Centered = ParagraphAlignment.Centered;
    private const float RowGap = 8, TitleGap = 18, SalutationGap = 12, BelowTitle = 6;

    public static void Add(ColumnDescriptor column, AdministrativeDocument paper)
    {
        if (paper.Letterhead is { } letterhead)
        {
            TwoColumns(column.Item(), left => Agency(left, letterhead), Nation);
            TwoColumns(column.Item().PaddingTop(RowGap), left => Number(left, paper), right =>
            {
                if (paper.PlaceAndDate is { } place) right.Item().Line(HeadLines.PlaceAndDate(place), Measures.PlaceAndDateSize, Emphasis.Italic, Centered);
            });
        }

        if (paper.Title is { } title)
        {
            column.Item().PaddingTop(TitleGap).Line(HeadLines.Capitals(title.Type), Measures.TitleSize, Emphasis.Bold, Centered);
            column.Item().AlignCenter().Width((float)Measures.TitleWidth, Unit.Millimetre).Line(title.Subject, Measures.TitleSize, Emphasis.Bold, Centered);
            if (title.HasRule) column.Item().PaddingBottom(BelowTitle).Rule(Measured.RuleBelow(title.Subject, Measures.TitleSize, Emphasis.Bold, Measures.TitleWidth));
        }

        Addressees(column, ListEndings.Addressees(paper.Addressees));
        foreach (var basis in ListEndings.LegalBases(paper.LegalBases)) QuestPdfBody.Add(column.Item(), new Paragraph(basis), Emphasis.Italic);
    }

    public static void Add(ColumnDescriptor column, Annex annex, double width)
    {
        if (annex.Label.Length > 0) column.Item().Line(annex.Label, Measures.AnnexSize, Emphasis.Bold, Centered);
        if (annex.Title.Length > 0) column.Item().Line(HeadLines.Capitals(annex.Title), Measures.AnnexSize, Emphasis.Bold, Centered);
        if (annex.Reference.Length == 0) return;
        column.Item().Line(annex.Reference, Measures.AnnexSize, Emphasis.Italic, Centered);
        column.Item().PaddingBottom(BelowTitle).Rule(Measured.RuleBelow(annex.Reference, Measures.AnnexSize, Emphasis.Italic, width));
    }

    private static void TwoColumns(IContainer place, Action<ColumnDescriptor> left, Action<ColumnDescriptor> right) => place.Row(row =>
    {
        row.ConstantItem((float)Measures.AgencyColumn, Unit.Millimetre).Column(left);
        row.RelativeItem().Column(right);
    });

    private static void Agency(ColumnDescriptor left, Letterhead letterhead)
    {
        if (letterhead.Superior is { } superior) left.Item().Line(HeadLines.Capitals(superior), Measures.AgencySize, Emphasis.None, Centered);
        var issuer = HeadLines.Capitals(letterhead.Issuer);
        left.Item().Line(issuer, Measures.AgencySize, Emphasis.Bold, Centered);
        left.Item().Rule(Measured.RuleBelow(issuer, Measures.AgencySize, Emphasis.Bold, Measures.AgencyColumn));
    }

    private static void Nation(ColumnDescriptor right)
    {
        right.Item().Line(NonBreaking.Whole(Phrases.Nation), Measures.NationSize, Emphasis.Bold, Centered);
        right.Item().Line(Phrases.Motto, Measures.MottoSize, Emphasis.Bold, Centered);
        right.Item().Rule(Measured.Width(Phrases.Motto, Measures.MottoSize, Emphasis.Bold));
    }

    private static void Number(ColumnDescriptor left, AdministrativeDocument paper)
    {
        if (paper.Number is { } number) left.Item().Line(HeadLines.Number(number), Measures.NumberSize, Emphasis.None, Centered);
        if (paper.Concerning is { } subject)
            left.Item().PaddingTop((float)Measures.ConcerningGapPoints).Line(HeadLines.Concerning(subject), Measures.ConcerningSize, Emphasis.None, Centered);
        if (paper.Urgency is Urgency.None) return;
        left.Item().PaddingTop(6).AlignLeft()
            .Frame(Phrases.UrgencyMark(paper.Urgency), Measures.UrgencySize, Measures.UrgencyWidth(paper.Urgency), isRed: true);
    }

    private static void Addressees(ColumnDescriptor column, IReadOnlyList<string> names)
    {
        if (names.Count == 0) return;
        Line(names is [var only] ? $"{Phrases.Addressees} {only}" : Phrases.Addressees, Measures.AddresseeIndent, SalutationGap);
        var dashes = Measures.AddresseeIndent + Measured.Width(Phrases.Addressees.TrimEnd(':'), Measures.BodySize);
        foreach (var name in names.Count > 1 ? names : []) Line(name, dashes, 0);

        void Line(string text, double left, float above) => column.Item().PaddingTop(above).PaddingLeft((float)left, Unit.Millimetre)
            .Line(text, Measures.BodySize, Emphasis.None, ParagraphAlignment.Left);
    }
}
