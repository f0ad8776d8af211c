using SangKien.Core.Organisation;
using SangKien.Core.Reviewing;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;

namespace SangKien.Core.Plans;

/// <summary>The plan as an official paper. All its fixed wording is here; the markers are given by the place of each clause.</summary>
public static class PlanDocument
{
    public const string TypeName = "Kế hoạch";

    /// <summary>Chữ viết tắt của tên loại.</summary>
    public const string TypeAbbreviation = "KH";

    /// <summary>What a clause shows in a draft while nobody has written it.</summary>
    private const string Blank = "…";

    private const string SentenceEnds = ".;:!?…";

    public static AdministrativeDocument Compose(PlanContent content, AgencyProfile agency, PaperPrint paper) => ComposeWritten(content.Written(), agency, paper);

    private static AdministrativeDocument ComposeWritten(PlanContent content, AgencyProfile agency, PaperPrint paper) => new()
    {
        Letterhead = new(agency.Superior.Length > 0 ? agency.Superior : null, agency.Name),
        Number = new(paper.Number?.Number, content.Symbol),
        PlaceAndDate = new(content.Place, paper.Number?.IssuedOn, content.ExpectedMonth),
        Title = new(TypeName, content.Subject),
        LegalBases = content.LegalBases,
        Body =
        [
            new Paragraph(content.Opening) { Anchor = PlanClause.AnchorOf(PlanClauses.Opening) },
            .. Purposes(content), .. Substance(content), .. Organisation(content),
            new Paragraph(content.Closing) { Anchor = PlanClause.AnchorOf("Câu kết") },
        ],
        Signatures = [new(SigningLines.For(content.Signing.Authority, agency.HeadPost, content.Signing.SignerPost), content.Signing.SignerName)],
        Recipients = new([.. content.Recipients.Select(recipient => recipient.Text)], content.Archive),
        IsDraft = paper.IsDraft,
        VerificationAddress = paper.VerificationAddress,
        Properties = new()
        {
            Title = paper.Number is { } number ? $"{TypeName} số {NumberAndSymbol.Format(number.Number, number.Symbol)}" : $"{TypeName} {content.Subject}",
            Author = agency.Name,
            CreatedUtc = paper.Number?.IssuedAtUtc ?? DateTime.UnixEpoch,
        },
    };

    private static IEnumerable<Block> Purposes(PlanContent content) =>
    [
        new Heading(HeadingLevel.Roman, "I.", "MỤC ĐÍCH, YÊU CẦU"),
        Titled("I.1", "1.", "Mục đích"),
        .. Dashes("I.1", content.Purposes),
        Titled("I.2", "2.", "Yêu cầu"),
        .. Dashes("I.2", content.Requirements),
    ];

    private static IEnumerable<Block> Substance(PlanContent content) =>
    [
        new Heading(HeadingLevel.Roman, "II.", "NỘI DUNG"),
        Clause("II", 1, $"Chủ trì hội thảo: {Sentence(content.Chair)}"),
        Clause("II", 2, $"Chủ đề hội thảo: {Sentence(content.Topic)}"),
        Titled("II.3", "3.", "Những vấn đề cần tập trung làm rõ và triển khai thời gian tới"),
        .. Dashes("II.3", content.FocusIssues),
        Clause("II", 4, $"Thành phần tham dự: {Sentence(content.Participants)}"),
        Clause("II", 5, $"Thời gian: {Sentence(content.Time)}"),
        Clause("II", 6, $"Địa điểm: {Sentence(content.Venue)}"),
    ];

    private static IEnumerable<Block> Organisation(PlanContent content) =>
    [
        new Heading(HeadingLevel.Roman, "III.", "TỔ CHỨC THỰC HIỆN"),
        .. content.Assignments.Select((assignment, index) => Clause("III", index + 1, Sentence(assignment.Text))),
    ];

    private static Heading Titled(string code, string marker, string title) => new(HeadingLevel.Clause, marker, title) { Anchor = PlanClause.AnchorOf(code) };

    private static Paragraph Clause(string part, int number, string text) => new(text) { Marker = $"{number}.", Anchor = PlanClause.AnchorOf($"{part}.{number}") };

    private static IEnumerable<Block> Dashes(string code, ItemList<string> items) =>
        items.Select((item, index) => new Paragraph(Sentence(item)) { Marker = "-", Anchor = PlanClause.AnchorOf(PlanClauses.CodeOf(code, index)) });

    /// <summary>The text with its full stop, where it does not close with a mark of its own.</summary>
    private static string Sentence(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length == 0 ? Blank : SentenceEnds.Contains(trimmed[^1], StringComparison.Ordinal) ? trimmed : trimmed + ".";
    }
}
