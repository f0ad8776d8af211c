using SangKien.Core.Common;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Workshops;
using SangKien.Documents.Model;

namespace SangKien.Core.Contributions;

/// <summary>Bản tham luận của đơn vị as a paper: the unit's name, the title, five sections.</summary>
public static class ContributionDocument
{
    /// <param name="contribution">With its unit and workshop.</param>
    /// <param name="text">The frozen text of a sending, or the text as it stands.</param>
    /// <param name="submittedAtUtc">The moment of that sending; null for a draft.</param>
    public static AdministrativeDocument Compose(Contribution contribution, ContributionText text, DateTime? submittedAtUtc, AgencyProfile agency) => new()
    {
        Letterhead = new(agency.Name, contribution.Unit.Name),
        PlaceAndDate = new(agency.Place, submittedAtUtc is { } sent ? VietnamTime.DateOf(sent) : null, VietnamTime.DateOf(contribution.EditedAtUtc)),
        Title = new(ContributionWords.Type, text.Heading),
        IsDraft = submittedAtUtc is null,
        Body =
        [
            .. Section("1.", ContributionWords.Situation, text.Situation),
            .. Section("2.", ContributionWords.Difficulties, text.Difficulties),
            .. Section("3.", ContributionWords.Solutions, text.Solutions),
            new Heading(HeadingLevel.Clause, "4.", ContributionWords.Ideas),
            .. text.Ideas.SelectMany((idea, index) => Idea(idea, index + 1, contribution.Workshop)),
            .. Section("5.", ContributionWords.Recommendations, text.Recommendations),
            .. Attachments(text.Attachments),
        ],
        Properties = new() { Title = $"Tham luận của {contribution.Unit.Name}", Author = contribution.Unit.Name, CreatedUtc = submittedAtUtc ?? contribution.EditedAtUtc },
    };

    private static IEnumerable<Block> Section(string marker, string title, string text) =>
        text.Length == 0 ? [] : [new Heading(HeadingLevel.Clause, marker, title), .. Paragraphs(text)];

    private static IEnumerable<Block> Attachments(ItemList<AttachedFile> files) =>
        files.Count == 0 ? [] : [new Heading(HeadingLevel.Clause, "6.", ContributionWords.Attachments), .. files.Select(file => new Paragraph(file.Name) { Marker = "-" })];

    private static IEnumerable<Block> Idea(IdeaText idea, int number, Workshop workshop)
    {
        var issue = workshop.FocusIssues.FirstOrDefault(issue => issue.Id == idea.FocusIssueId);
        return
        [
            new Paragraph(new RichText([new TextRun($"{ContributionWords.Idea} {number}: {idea.Title}", Emphasis.Bold)])) { KeepWithNext = true },
            .. Part(ContributionWords.FocusIssue, issue?.Matter ?? ""),
            .. Part(ContributionWords.Problem, idea.Problem),
            .. Part(ContributionWords.Content, idea.Content),
            .. Part(ContributionWords.Novelty, idea.Novelty),
            .. Part(ContributionWords.Benefit, idea.Benefit),
        ];
    }

    private static IEnumerable<Block> Part(string label, string text) =>
        Paragraphs(text).Select((paragraph, index) => index > 0 ? paragraph : paragraph with { Marker = "-", Text = $"{label}: {paragraph.Text.PlainText}" });

    private static IEnumerable<Paragraph> Paragraphs(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new Paragraph(Wording.Sentence(line)));
}
