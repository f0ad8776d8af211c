using SangKien.Documents.Model;

namespace SangKien.Documents.Nd30.Lint;

/// <summary>The typed texts of a paper with the place where a reader finds them: "Trích yếu", "Mục II.3", "Phụ lục I".</summary>
internal static class PlacedTexts
{
    public static IEnumerable<(string Place, string Text)> Of(AdministrativeDocument document) =>
    [
        .. document.Title is { } title ? [("Trích yếu", title.Subject)] : Array.Empty<(string, string)>(),
        .. document.Concerning is { } concerning ? [("Trích yếu", concerning)] : Array.Empty<(string, string)>(),
        .. document.Addressees.Select(name => ("Kính gửi", name)),
        .. document.LegalBases.Select((basis, i) => ($"Căn cứ {i + 1}", basis)),
        .. Body(document.Body, "Phần mở đầu", "Mục "),
        .. document.Recipients is { } recipients ? recipients.Lines.Append(recipients.Archive).Select(line => ("Nơi nhận", line)) : [],
        .. Book(document.Book),
        .. document.Annexes.SelectMany(annex => Body(annex.Body, Name(annex), $"{Name(annex)}, mục ").Prepend((Name(annex), annex.Title))),
    ];

    /// <summary>Names, marks and lines of the head, of which nothing but their letters can be judged.</summary>
    public static IEnumerable<(string Place, string Text)> Names(AdministrativeDocument document) =>
    [
        .. Head(document.Letterhead),
        .. Places("Số, ký hiệu", document.Number?.Symbol),
        .. Places("Địa danh", document.PlaceAndDate?.Place),
        .. Places("Tên loại", document.Title?.Type),
        .. document.Signatures.SelectMany(signature => signature.Lines.Append(signature.Name)).Select(line => ("Chữ ký", line)),
        .. Places("Nơi nhận", document.Recipients?.DraftersMark),
        .. Places("Địa chỉ cơ quan", document.AddressLine),
        .. Places("Mã QR", document.VerificationAddress),
        .. Places("Thuộc tính của tệp", document.Properties.Title, document.Properties.Author),
        .. Blocks(document).SelectMany(Marks).Select(mark => ("Nội dung", mark)),
        .. Annexes(document).SelectMany(annex => Places(Name(annex), annex.Label, annex.Title, annex.Reference)),
        .. document.Book is { } book ? BookNames(book) : [],
        .. document.Copies.SelectMany(copy => Of(copy).Concat(Names(copy))),
    ];

    /// <summary>Every block of a paper, wherever it stands.</summary>
    public static IEnumerable<Block> Blocks(AdministrativeDocument document)
    {
        var papers = document.Book is { } book ? BookPapers(book) : [];
        return
        [
            .. document.Body, .. papers.SelectMany(paper => paper.Body),
            .. papers.SelectMany(paper => paper.Annexes).Concat(document.Annexes).SelectMany(annex => annex.Body),
        ];
    }

    private static IEnumerable<Annex> Annexes(AdministrativeDocument document) =>
        document.Book is { } book ? BookPapers(book).SelectMany(paper => paper.Annexes).Concat(document.Annexes) : document.Annexes;

    private static IEnumerable<(string Place, string Text)> BookNames(Book book) =>
    [
        .. Head(book.FrontPage?.Letterhead),
        .. Places("Bìa", book.FrontPage?.Type, book.FrontPage?.Subject, book.FrontPage?.Remark, book.FrontPage?.PlaceAndTime),
        .. book.Parts.SelectMany(part => Places(part.Title, part.Marker, part.Title)),
        .. BookPapers(book).SelectMany(paper => Places(paper.Title, [paper.Marker, paper.Author, .. paper.Closing.Select(line => line.PlainText)])),
    ];

    private static IEnumerable<(string Place, string Text)> Head(Letterhead? head) => Places("Tên cơ quan", head?.Superior, head?.Issuer);

    private static IEnumerable<(string Place, string Text)> Places(string place, params string?[] texts) => texts.OfType<string>().Select(text => (place, text));

    private static string[] Marks(Block block) =>
    [
        block.Anchor, .. block.Remarks,
        .. block switch
        {
            Heading heading => [heading.Marker],
            Paragraph paragraph => [paragraph.Marker],
            Table table => [table.Summary],
            Badge badge => [badge.Code],
            _ => Array.Empty<string>(),
        },
    ];

    private static IEnumerable<BookPaper> BookPapers(Book book) => book.Parts.SelectMany(part => part.Papers).Prepend(book.Foreword).OfType<BookPaper>();

    private static IEnumerable<(string Place, string Text)> Book(Book? book) =>
        book is null ? [] : BookPapers(book).SelectMany(Paper);

    private static IEnumerable<(string Place, string Text)> Paper(BookPaper paper)
    {
        var place = $"{paper.Marker} {paper.Title}".Trim();
        return
        [
            (place, paper.Title),
            .. Body(paper.Body, place, $"{place}, mục "),
            .. paper.Annexes.SelectMany(annex => Body(annex.Body, $"{place}, {Name(annex)}", $"{place}, {Name(annex)}, mục ")),
        ];
    }

    private static string Name(Annex annex) => annex.Label.Length > 0 ? annex.Label : annex.Title;

    private static IEnumerable<(string Place, string Text)> Body(IReadOnlyList<Block> blocks, string opening, string prefix)
    {
        var (roman, clause) = ("", "");
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Heading { Level: HeadingLevel.Clause } heading: clause = heading.Marker; break;
                case Heading heading: (roman, clause) = (heading.Marker, ""); break;
                case Paragraph { Marker: [>= '0' and <= '9', ..] marker }: clause = marker; break;
            }

            var place = roman.Length + clause.Length == 0 ? opening : prefix + $"{roman}{clause}".TrimEnd('.');
            foreach (var text in Texts(block)) yield return (place, text);
        }
    }

    private static IEnumerable<string> Texts(Block block) => block switch
    {
        Heading heading => [heading.Text],
        Paragraph paragraph => [paragraph.Text.PlainText],
        Table table => table.Columns.Select(column => column.Heading).Concat(table.Rows.SelectMany(row => row.Cells).Select(cell => cell.PlainText)),
        NamePlate plate => [plate.Name, plate.Detail],
        Badge badge => [badge.Name, badge.Detail],
        Picture picture => [picture.AlternativeText, picture.Caption],
        Chart chart => [chart.Title, .. chart.Bars.Select(bar => bar.Name)],
        _ => [],
    };
}
