using SangKien.Documents.Model;

namespace SangKien.Documents.Nd30.Sections;

/// <summary>Parts a paper or a book into its sections, in the order of print.</summary>
internal static class DocumentSections
{
    /// <summary>At least one section: a paper that says nothing is a blank page.</summary>
    public static IReadOnlyList<Section> Of(AdministrativeDocument document)
    {
        List<Section> sections = [.. document.Book is { } book ? OfBook(book, document.Annexes) : OfPaper(document)];
        if (sections.Count == 0) sections.Add(new MainSection(document));
        for (var i = 0; i < sections.Count; i++) sections[i] = sections[i] with { Order = i + 1 };
        var contents = sections.FindIndex(section => section is ContentsSection);
        if (contents >= 0) sections[contents] = ((ContentsSection)sections[contents]) with { Lines = [.. sections.SelectMany(Lines)] };
        return sections;
    }

    private static IEnumerable<Section> OfPaper(AdministrativeDocument document) =>
    [
        .. document.HasMainPaper ? [new MainSection(document)] : Array.Empty<Section>(),
        .. document.Annexes.Select(annex => new AnnexSection(annex)),
        .. document.Copies.SelectMany(OfPaper),
    ];

    private static IEnumerable<Section> OfBook(Book book, IReadOnlyList<Annex> annexes)
    {
        List<Section> sections = [];
        if (book.FrontPage is { } front) sections.Add(new FrontSection(front));
        if (book.Foreword is { } foreword) sections.AddRange(OfBookPaper(part: null, foreword));
        if (book.HasContents) sections.Add(new ContentsSection([]));
        foreach (var part in book.Parts)
            sections.AddRange(part.Papers.SelectMany((paper, i) => OfBookPaper(part.IsNamed ? part : null, paper, opensPart: i == 0)));
        sections.AddRange(annexes.Select(annex => new AnnexSection(annex) { IsListed = true }));
        return sections.Select((section, i) => section with { ContinuesNumbers = i > 0 });
    }

    private static IEnumerable<Section> OfBookPaper(BookPart? part, BookPaper paper, bool opensPart = false) =>

    [
        new PaperSection(part, paper) { OpensPart = part is not null && opensPart, Depth = part is null ? 0 : 1 },
        .. paper.Annexes.Select(annex => new AnnexSection(annex) { Depth = part is null ? 1 : 2 }),
    ];

    private static IEnumerable<ContentsLine> Lines(Section section) => section switch
    {
        PaperSection { OpensPart: true, Part: { } part } opening => [new(0, HeadLines.Part(part), "", section.Order) { IsPart = true }, PaperLine(opening)],
        PaperSection paper => [PaperLine(paper)],
        AnnexSection { IsListed: true } => [new(0, section.Name, "", section.Order)],
        _ => [],
    };

    private static ContentsLine PaperLine(PaperSection section) =>
        new(section.Part is null ? 0 : 1, section.Name, section.Paper.Author, section.Order);
}
