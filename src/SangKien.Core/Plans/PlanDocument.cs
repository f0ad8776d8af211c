using SangKien.Core.Organisation;
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

    public static AdministrativeDocument Compose(PlanContent content, AgencyProfile agency, PlanPaper paper) => ComposeWritten(content.Written(), agency, paper);

    private static AdministrativeDocument ComposeWritten(PlanContent content, AgencyProfile agency, PlanPaper paper) => new()
    {
        Letterhead = new(agency.Superior.Length > 0 ? agency.Superior : null, agency.Name),
        Number = new(paper.Number?.Number, content.Symbol),
        PlaceAndDate = new(content.Place, paper.Number?.IssuedOn, content.ExpectedMonth),
        Title = new(TypeName, content.Subject),
        LegalBases = content.LegalBases,
        Body = [new Paragraph(content.Opening), .. Purposes(content), .. Substance(content), .. Organisation(content), new Paragraph(content.Closing)],
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
        new Heading(HeadingLevel.Clause, "1.", "Mục đích"),
        .. Dashes(content.Purposes),
        new Heading(HeadingLevel.Clause, "2.", "Yêu cầu"),
        .. Dashes(content.Requirements),
    ];

    private static IEnumerable<Block> Substance(PlanContent content) =>
    [
        new Heading(HeadingLevel.Roman, "II.", "NỘI DUNG"),
        Clause(1, $"Chủ trì hội thảo: {Sentence(content.Chair)}"),
        Clause(2, $"Chủ đề hội thảo: {Sentence(content.Topic)}"),
        new Heading(HeadingLevel.Clause, "3.", "Những vấn đề cần tập trung làm rõ và triển khai thời gian tới"),
        .. Dashes(content.FocusIssues),
        Clause(4, $"Thành phần tham dự: {Sentence(content.Participants)}"),
        Clause(5, $"Thời gian: {Sentence(content.Time)}"),
        Clause(6, $"Địa điểm: {Sentence(content.Venue)}"),
    ];

    private static IEnumerable<Block> Organisation(PlanContent content) =>
    [
        new Heading(HeadingLevel.Roman, "III.", "TỔ CHỨC THỰC HIỆN"),
        .. content.Assignments.Select((assignment, index) => Clause(index + 1, Sentence(assignment.Text))),
    ];

    private static Paragraph Clause(int number, string text) => new(text) { Marker = $"{number}." };

    private static IEnumerable<Block> Dashes(ItemList<string> items) => items.Select(item => new Paragraph(Sentence(item)) { Marker = "-" });

    /// <summary>The text with its full stop, where it does not close with a mark of its own.</summary>
    private static string Sentence(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length == 0 ? Blank : SentenceEnds.Contains(trimmed[^1], StringComparison.Ordinal) ? trimmed : trimmed + ".";
    }
}
