using SangKien.Core.Common;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Documents.Model;

namespace SangKien.Core.Contributions;

/// <summary>Mẫu tham luận: the paper of a contribution with nothing in it yet, to be filled in with Word and read back.</summary>
public static class BlankContributionDocument
{
    private const string Issues = "(Vấn đề tại mục II.3:";

    private static readonly string[] Hints =
    [
        "(Ghi tên tham luận)", "(Tình hình hoạt động sáng kiến tại đơn vị, số liệu chính)", "(Nêu khó khăn, nguyên nhân)", "(Ban hành văn bản, tập huấn, ứng dụng công nghệ thông tin và giải pháp khác)",
        "(Kiến nghị với Sở, với cơ quan cấp trên)", "(tên ý tưởng)", "(ghi số thứ tự của vấn đề)", "(vấn đề cần giải quyết)", "(việc làm cụ thể, ai làm, cần gì)", "(điểm khác với cách làm trước)", "(lợi ích, hiệu quả)",
    ];

    private static readonly HashSet<string> Known = [.. Hints.Select(Folding.Fold)];

    /// <param name="workshop">With its focus issues.</param>
    public static AdministrativeDocument Compose(Unit unit, Workshop workshop, AgencyProfile agency, DateTime nowUtc) => new()
    {
        Letterhead = new(agency.Name, unit.Name),
        PlaceAndDate = new(agency.Place, null),
        Title = new(ContributionWords.Type, Hints[0]),
        HasEndMark = false,
        Body =
        [
            .. Section("1.", ContributionWords.Situation, Hints[1]),
            .. Section("2.", ContributionWords.Difficulties, Hints[2]),
            .. Section("3.", ContributionWords.Solutions, Hints[3]),
            new Heading(HeadingLevel.Clause, "4.", ContributionWords.Ideas),
            Hint($"{Issues} {string.Join("; ", workshop.FocusIssues.OrderBy(issue => issue.Order).Select(issue => $"{issue.Order}. {issue.Text.TrimEnd('.', ';')}"))}.)"),
            .. Enumerable.Range(1, workshop.MinimumIdeas).SelectMany(Idea),
            .. Section("5.", ContributionWords.Recommendations, Hints[4]),
        ],
        Properties = new() { Title = "Mẫu tham luận", Author = agency.Name, CreatedUtc = nowUtc },
    };

    /// <summary>Whether a line is one of the form's own hints, which somebody has left standing.</summary>
    internal static bool IsHint(string line)
    {
        var folded = Folding.Fold(line).TrimEnd('.', ';');
        return Known.Contains(folded) || folded.StartsWith(Folding.Fold(Issues), StringComparison.Ordinal);
    }

    private static IEnumerable<Block> Section(string marker, string title, string hint) => [new Heading(HeadingLevel.Clause, marker, title), Hint(hint)];

    private static IEnumerable<Block> Idea(int number) =>
    [
        new Paragraph(new RichText([new TextRun($"{ContributionWords.Idea} {number}: ", Emphasis.Bold), new TextRun(Hints[5], Emphasis.Italic)])) { KeepWithNext = true },
        Part(ContributionWords.FocusIssue, Hints[6]),
        Part(ContributionWords.Problem, Hints[7]),
        Part(ContributionWords.Content, Hints[8]),
        Part(ContributionWords.Novelty, Hints[9]),
        Part(ContributionWords.Benefit, Hints[10]),
    ];

    private static Paragraph Part(string label, string hint) => new(new RichText([new TextRun($"{label}: ", Emphasis.None), new TextRun(hint, Emphasis.Italic)])) { Marker = "-" };

    private static Paragraph Hint(string text) => new(new RichText([new TextRun(text, Emphasis.Italic)]));
}
