using System.Text.Json.Serialization;
using SangKien.Core.Issuing;
using SangKien.Core.Plans;
using SangKien.Core.Reviewing;

namespace SangKien.Core.Reports;

/// <summary>Nội dung báo cáo: one immutable record, frozen as a whole at each submission.</summary>
public sealed record ReportContent
{
    /// <summary>Trích yếu.</summary>
    public string Subject { get; init; } = "";

    public ItemList<ReportSection> Sections { get; init; } = [];

    /// <summary>Số liệu behind the tables and charts, as they stood when the report was last composed.</summary>
    public ReportFigures Figures { get; init; } = new();

    public SigningBlock Signing { get; init; } = new();

    /// <summary>Nơi nhận.</summary>
    public ItemList<Recipient> Recipients { get; init; } = [];

    /// <summary>What follows "Lưu: ".</summary>
    public string Archive { get; init; } = "";

    [JsonIgnore]
    public IEnumerable<ReportParagraph> Paragraphs => Sections.SelectMany(section => section.Paragraphs);

    /// <summary>How many paragraphs wait for a decision.</summary>
    [JsonIgnore]
    public int Proposals => Paragraphs.Count(paragraph => paragraph.Proposed is not null);

    /// <summary>The content with what the data say now; frame, figures and words that nobody touched are theirs, what was written by hand stays.</summary>
    public ReportContent Recomposed(ReportContent fresh) => this with { Sections = Recomposing.Merge(Sections, fresh.Sections), Figures = fresh.Figures };

    /// <summary>The content with one paragraph changed; null takes it out.</summary>
    public ReportContent With(string key, Func<ReportParagraph, ReportParagraph?> change) => this with
    {
        Sections =
        [
            .. Sections.Select(section => section.Paragraphs.All(paragraph => paragraph.Key != key)
                ? section
                : section with { Paragraphs = [.. section.Paragraphs.Select(paragraph => paragraph.Key == key ? change(paragraph) : paragraph).OfType<ReportParagraph>()] }),
        ],
    };

    /// <summary>The sections that have something to print, with their numbers: "II", "II.3"; empty for one without heading.</summary>
    public IEnumerable<(string Code, ReportSection Section)> Printed()
    {
        var (part, clause) = (0, 0);
        foreach (var (index, section) in Sections.Index())
        {
            if (!section.IsPrinted && !(section.Depth == 1 && Sections.Skip(index + 1).TakeWhile(below => below.Depth > 1).Any(below => below.IsPrinted)))
                continue;
            (part, clause) = section.Depth switch { 0 => (part, clause), 1 => (part + 1, 0), _ => (part, clause + 1) };
            yield return (section.Depth switch { 0 => "", 1 => RomanParts.Numeral(part), _ => $"{RomanParts.Numeral(part)}.{clause}" }, section);
        }
    }

    /// <summary>The places of the report in the order of the paper, for comments and comparisons.</summary>
    public IReadOnlyList<PaperSection> Parts() =>
    [
        new("Trích yếu", "Trích yếu", [Subject]),
        .. Printed().Select(place => Part(place.Code, place.Section)),
        new("Nơi nhận", "Nơi nhận", [.. Recipients.Select(recipient => recipient.Text), $"Lưu: {Archive}"]),
        new("Khối ký", "Khối ký", [Signing.SignerPost, Signing.SignerName]),
    ];

    private static PaperSection Part(string code, ReportSection section) =>
        new(code.Length > 0 ? code : section.Title, section.Title, [.. section.Paragraphs.Where(paragraph => paragraph.IsPrinted).Select(paragraph => paragraph.Text)]);
}

/// <summary>Mục của báo cáo.</summary>
/// <param name="Key">Names its matter, such as "theme-3".</param>
/// <param name="Depth">0 without a heading in print, 1 for "I.", 2 for "1." below it.</param>
public sealed record ReportSection(string Key, int Depth, string Title)
{
    public ItemList<ReportParagraph> Paragraphs { get; init; } = [];

    [JsonIgnore]
    public bool IsPrinted => Paragraphs.Any(paragraph => paragraph.IsPrinted);
}
