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
        Picture picture => [picture.AlternativeText, picture.Caption],
        _ => [],
    };
}
