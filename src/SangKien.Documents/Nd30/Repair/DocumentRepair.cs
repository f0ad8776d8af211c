using SangKien.Documents.Model;
using SangKien.Documents.Nd30.Pictures;

namespace SangKien.Documents.Nd30.Repair;

/// <summary>The same paper with every text repaired and composed; each engine begins with it.</summary>
public static class DocumentRepair
{
    /// <summary>The paper as it can be printed.</summary>
    public static AdministrativeDocument Repair(AdministrativeDocument document) => document with
    {
        Letterhead = Head(document.Letterhead),
        Number = document.Number is { } number ? number with { Symbol = Text(number.Symbol) } : null,
        PlaceAndDate = document.PlaceAndDate is { } place ? place with { Place = Text(place.Place) } : null,
        Title = document.Title is { } title ? title with { Type = Text(title.Type), Subject = Text(title.Subject) } : null,
        Concerning = Optional(document.Concerning),
        Addressees = Texts(document.Addressees),
        LegalBases = Texts(document.LegalBases),
        Body = Blocks(document.Body),
        Signatures = [.. document.Signatures.Select(signature => new SignatureBlock(Texts(signature.Lines), Text(signature.Name)))],
        Recipients = document.Recipients is { } recipients
            ? new Recipients(Texts(recipients.Lines), Text(recipients.Archive), Optional(recipients.DraftersMark))
            : null,
        Annexes = Annexes(document.Annexes),
        Copies = [.. document.Copies.Select(Repair)],
        Book = document.Book is { } book ? RepairBook(book) : null,
        AddressLine = Optional(document.AddressLine),
        VerificationAddress = Optional(document.VerificationAddress),
        Properties = document.Properties with { Title = Text(document.Properties.Title), Author = Text(document.Properties.Author) },
    };

    private static Book RepairBook(Book book) => book with
    {
        FrontPage = book.FrontPage is { } front ? RepairFront(front) : null,
        Foreword = book.Foreword is { } foreword ? Paper(foreword) : null,
        Parts = [.. book.Parts.Select(part => new BookPart(Text(part.Marker), Text(part.Title), [.. part.Papers.Select(Paper)]))],
    };

    private static FrontPage RepairFront(FrontPage front) => new(Text(front.Type), Text(front.Subject))
    {
        Letterhead = Head(front.Letterhead), Remark = Text(front.Remark), PlaceAndTime = Text(front.PlaceAndTime),
    };

    private static BookPaper Paper(BookPaper paper) => paper with
    {
        Title = Text(paper.Title), Marker = Text(paper.Marker), Author = Text(paper.Author), Body = Blocks(paper.Body),
        Closing = [.. paper.Closing.Select(Rich)], Annexes = Annexes(paper.Annexes),
    };

    private static Annex[] Annexes(IReadOnlyList<Annex> annexes) => [.. annexes.Select(annex => annex with
    {
        Label = Text(annex.Label), Title = Text(annex.Title), Reference = Text(annex.Reference), Body = Blocks(annex.Body),
    })];

    private static Letterhead? Head(Letterhead? head) => head is null ? null : new(Optional(head.Superior), Text(head.Issuer));

    private static string Text(string text) => TextRepair.Repair(text);

    private static string? Optional(string? text) => string.IsNullOrWhiteSpace(text) ? null : Text(text);

    private static string[] Texts(IReadOnlyList<string> texts) => [.. texts.Select(Text)];

    private static Block[] Blocks(IReadOnlyList<Block> blocks) => [.. blocks.Select(RepairBlock)];

    private static Block RepairBlock(Block block) => block switch
    {
        Heading heading => heading with { Marker = Text(heading.Marker), Text = Text(heading.Text) },
        Paragraph paragraph => paragraph with { Marker = Text(paragraph.Marker), Text = Rich(paragraph.Text) },
        Table table => table with
        {
            Columns = [.. table.Columns.Select(column => column with { Heading = Text(column.Heading) })],
            Rows = [.. table.Rows.Select(row => new TableRow([.. row.Cells.Select(Rich)]))],
            Summary = Text(table.Summary),
        },
        Picture picture => Readable(picture with { AlternativeText = Text(picture.AlternativeText), Caption = Text(picture.Caption) }),
        Chart chart => new Chart(Text(chart.Title), [.. chart.Bars.Select(bar => bar with { Name = Text(bar.Name) })]),
        NamePlate plate => new NamePlate(Text(plate.Name), Text(plate.Detail)),
        Badge badge => new Badge(Text(badge.Name), Text(badge.Detail), Text(badge.Code)),
        _ => block,
    };

    /// <summary>A picture that no engine can show becomes its words: the rest of the paper is printed all the same.</summary>
    private static Block Readable(Picture picture) => PictureFile.Read(picture.File, out _) is null
        ? new Paragraph(Phrases.UnreadablePicture(picture)) { Alignment = ParagraphAlignment.Centered }
        : picture;

    private static RichText Rich(RichText text) => new([.. text.Runs.Select(run => run with { Text = Text(run.Text) })]);
}
