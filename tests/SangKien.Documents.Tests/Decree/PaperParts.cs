using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Sections;
using SangKien.Documents.Tests.Pdf;

namespace SangKien.Documents.Tests.Decree;

/// <summary>A line with the page it stands on.</summary>
internal sealed record PlacedLine(ReadLine Line, int Page);

/// <summary>A block of the content with its lines; none where it could not be found.</summary>
internal sealed record FoundBlock(Block Block, IReadOnlyList<PlacedLine> Lines);

/// <summary>A piece of content that closes by itself: of the paper, of an annex, of a paper in a book.</summary>
internal sealed record FoundBody(IReadOnlyList<FoundBlock> Blocks, bool HasEndMark);

/// <summary>
/// Where each component of a paper stands in what was read back. A component is found by its printed words alone, over as many lines as
/// they take; one whose words were changed or torn apart has no lines.
/// </summary>
internal sealed class PaperParts
{
    private const double TopMargin = 20;

    private readonly List<PlacedLine> flow;
    private int after;

    public PaperParts(Rendered rendered)
    {
        Paper = rendered.Paper;
        Pages = rendered.Read.Pages;
        flow = [.. Pages.SelectMany((page, index) => page.Lines.Where(line => line.Baseline > TopMargin && line.Text.Length > 0).Select(line => new PlacedLine(line, index)))];
        Superior = Find(Paper.Letterhead?.Superior?.ToUpperInvariant());
        Issuer = Find(Paper.Letterhead?.Issuer.ToUpperInvariant());
        Nation = Paper.Letterhead is null ? [] : Find(Phrases.Nation);
        Motto = Paper.Letterhead is null ? [] : Find(Phrases.Motto);
        Number = Paper.Number is { } number ? Find(HeadLines.Number(number)) : [];
        PlaceAndDate = Paper.PlaceAndDate is { } place ? Find(HeadLines.PlaceAndDate(place)) : [];
        Concerning = Paper.Concerning is { } subject ? Next(HeadLines.Concerning(subject)) : [];
        TitleType = Paper.Title is { } title ? Next(title.Type.ToUpperInvariant()) : [];
        Subject = Paper.Title is { Subject.Length: > 0 } named ? Next(named.Subject) : [];
        Addressees = Paper.Addressees.Count > 0 ? Find(Paper.Addressees is [var only] ? $"{Phrases.Addressees} {ListEndings.Addressees([only])[0]}" : Phrases.Addressees) : [];
        LegalBases = [.. ListEndings.LegalBases(Paper.LegalBases).Select(Next)];
        Bodies = [.. FindBodies()];
        Recipients = Paper.Recipients is null ? [] : Next(Phrases.Recipients);
        RecipientLines = [.. Paper.Recipients is { } list ? ListEndings.Recipients(list).Select(Next) : []];
        Signatures = [.. Paper.Signatures.Where(signature => signature.Name.Length > 0).Select(signature => signature.Lines.Select(line => line.ToUpperInvariant()).Append(signature.Name).Select(FindLast).ToList())];
    }

    public AdministrativeDocument Paper { get; }

    public IReadOnlyList<ReadPage> Pages { get; }

    public IReadOnlyList<PlacedLine> Superior { get; }
    public IReadOnlyList<PlacedLine> Issuer { get; }
    public IReadOnlyList<PlacedLine> Nation { get; }
    public IReadOnlyList<PlacedLine> Motto { get; }
    public IReadOnlyList<PlacedLine> Number { get; }
    public IReadOnlyList<PlacedLine> PlaceAndDate { get; }
    public IReadOnlyList<PlacedLine> Concerning { get; }
    public IReadOnlyList<PlacedLine> TitleType { get; }
    public IReadOnlyList<PlacedLine> Subject { get; }
    public IReadOnlyList<PlacedLine> Addressees { get; }
    public IReadOnlyList<IReadOnlyList<PlacedLine>> LegalBases { get; }

    /// <summary>The content of the paper first, where it has one, then that of each annex or of each paper of a book.</summary>
    public IReadOnlyList<FoundBody> Bodies { get; }

    public IReadOnlyList<PlacedLine> Recipients { get; }
    public IReadOnlyList<IReadOnlyList<PlacedLine>> RecipientLines { get; }

    /// <summary>The lines of each signature, the name last; without those that several people sign and complete by hand.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<PlacedLine>>> Signatures { get; }

    public List<(Annex Annex, IReadOnlyList<PlacedLine> Label, IReadOnlyList<PlacedLine> Title, IReadOnlyList<PlacedLine> Reference)> Annexes { get; } = [];

    /// <summary>All that is printed in paragraphs, headings included.</summary>
    public IEnumerable<FoundBlock> Blocks => Bodies.SelectMany(body => body.Blocks);

    public string Text => string.Join(' ', flow.Select(placed => placed.Line.Text));

    private IEnumerable<FoundBody> FindBodies()
    {
        if (Paper.HasMainPaper) yield return FindBody(Paper.Body, Paper.HasEndMark);
        // The closing stands before the annexes but is looked for afterwards, from its own place.
        var closing = after;
        foreach (var paper in Papers(Paper.Book))
        {
            Next(HeadLines.PaperTitle(paper));
            yield return FindBody(paper.Body, paper.HasEndMark);
            foreach (var annex in paper.Annexes) yield return FindBody(annex);
        }

        foreach (var annex in Paper.Annexes) yield return FindBody(annex);
        after = closing;
    }

    private FoundBody FindBody(Annex annex)
    {
        var label = annex.Label.Length == 0 ? [] : Next(annex.Label);
        var title = annex.Title.Length == 0 ? [] : Next(annex.Title.ToUpperInvariant());
        var reference = annex.Reference.Length == 0 ? [] : Next(annex.Reference);
        Annexes.Add((annex, label, title, reference));
        return FindBody(annex.Body, annex.HasEndMark);
    }

    private static IEnumerable<BookPaper> Papers(Book? book) => book is null ? [] : [.. book.Foreword is { } foreword ? [foreword] : Array.Empty<BookPaper>(), .. book.Parts.SelectMany(part => part.Papers)];

    private FoundBody FindBody(IReadOnlyList<Block> body, bool hasEndMark) =>
        new([.. (hasEndMark ? EndMark.Close(body) : body).Select(block => (block, words: Words(block))).Where(item => item.words.Length > 0).Select(item => new FoundBlock(item.block, Next(item.words)))], hasEndMark && body.Count > 0);

    private static string Words(Block block) => block switch
    {
        Heading heading => string.Join(' ', HeadLines.Heading(heading)),
        Paragraph paragraph => $"{paragraph.Marker} {paragraph.Text.PlainText}",
        _ => "",
    };

    private List<PlacedLine> Find(string? words) => words is null ? [] : Range(words, 0) is { } found ? Lines(found) : [];

    /// <summary>The words behind what was found last; the search goes on behind them.</summary>
    private List<PlacedLine> Next(string words)
    {
        if (Range(words, after) is not { } found) return [];
        after = found.End.Value;
        return Lines(found);
    }

    private List<PlacedLine> FindLast(string words)
    {
        Range? last = null;
        for (var at = 0; Range(words, at) is { } found; at = found.Start.Value + 1) last = found;
        return last is { } range ? Lines(range) : [];
    }

    private List<PlacedLine> Lines(Range range) => flow[range];

    private Range? Range(string words, int from)
    {
        var wanted = Squeezed(words);
        for (var start = from; start < flow.Count && wanted.Length > 0; start++)
        {
            var (end, length) = (start, 0);
            while (end < flow.Count && Squeezed(flow[end].Line.Text) is { Length: > 0 } line && wanted.AsSpan(length).StartsWith(line)) (end, length) = (end + 1, length + line.Length);
            if (length == wanted.Length) return start..end;
        }

        return null;
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
