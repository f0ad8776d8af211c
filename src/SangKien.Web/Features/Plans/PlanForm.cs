using System.ComponentModel.DataAnnotations;
using System.Globalization;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30.Lint;

namespace SangKien.Web.Features.Plans;

/// <summary>The plan as it is typed, in the shape of the document.</summary>
public sealed record PlanForm
{
    /// <summary>The saved state that the typing began from.</summary>
    public Guid Version { get; init; }

    /// <summary>Which button was pressed: see <see cref="EditCommand"/>.</summary>
    public string? Command { get; init; }

    [Display(Name = "Ký hiệu")]
    public string? Symbol { get; init; }

    [Display(Name = "Địa danh")]
    public string? Place { get; init; }

    [Display(Name = "Tháng dự kiến ban hành")]
    public string? ExpectedMonth { get; init; }

    [Display(Name = "Trích yếu")]
    public string? Subject { get; init; }

    [Display(Name = "Phần mở đầu")]
    public string? Opening { get; init; }

    public List<string?> LegalBases { get; init; } = [];
    public List<string?> Purposes { get; init; } = [];
    public List<string?> Requirements { get; init; } = [];

    [Display(Name = "1. Chủ trì hội thảo")]
    public string? Chair { get; init; }

    [Display(Name = "2. Chủ đề hội thảo")]
    public string? Topic { get; init; }

    public List<string?> FocusIssues { get; init; } = [];

    [Display(Name = "4. Thành phần tham dự")]
    public string? Participants { get; init; }

    [Display(Name = "5. Thời gian")]
    public string? Time { get; init; }

    [Display(Name = "6. Địa điểm")]
    public string? Venue { get; init; }

    public List<AssignmentForm> Assignments { get; init; } = [];

    public List<CitationForm> Citations { get; init; } = [];

    [Display(Name = "Câu kết")]
    public string? Closing { get; init; }

    public List<RecipientForm> Recipients { get; init; } = [];

    [Display(Name = "Lưu")]
    public string? Archive { get; init; }

    [Display(Name = "Quyền hạn ký")]
    public SigningAuthority Authority { get; init; }

    [Display(Name = "Người ký")]
    public int? SignerPersonId { get; init; }

    [Display(Name = "Văn bản ủy quyền")]
    public string? Authorisation { get; init; }

    [Display(Name = "Ủy quyền từ ngày")]
    public DateOnly? AuthorisedFrom { get; init; }

    [Display(Name = "Ủy quyền đến hết ngày")]
    public DateOnly? AuthorisedUntil { get; init; }

    public static PlanForm Of(PlanContent content, Guid version) => new()
    {
        Version = version,
        Symbol = content.Symbol,
        Place = content.Place,
        ExpectedMonth = content.ExpectedMonth?.ToString("MM/yyyy", CultureInfo.InvariantCulture),
        Subject = content.Subject,
        LegalBases = [.. content.LegalBases],
        Opening = content.Opening,
        Purposes = [.. content.Purposes.DefaultIfEmpty("")],
        Requirements = [.. content.Requirements.DefaultIfEmpty("")],
        Chair = content.Chair,
        Topic = content.Topic,
        FocusIssues = [.. content.FocusIssues.DefaultIfEmpty("")],
        Participants = content.Participants,
        Time = content.Time,
        Venue = content.Venue,
        Assignments = [.. content.Assignments.Select(AssignmentForm.Of)],
        Citations = [.. content.Citations.Select(CitationForm.Of)],
        Closing = content.Closing,
        Recipients = [.. content.Recipients.Select(recipient => new RecipientForm { Text = recipient.Text, Audience = recipient.Audience })],
        Archive = content.Archive,
        Authority = content.Signing.Authority,
        SignerPersonId = content.Signing.SignerPersonId == 0 ? null : content.Signing.SignerPersonId,
        Authorisation = content.Signing.Authorisation,
        AuthorisedFrom = content.Signing.AuthorisedFrom,
        AuthorisedUntil = content.Signing.AuthorisedUntil,
    };

    /// <summary>The same form with lists of its own.</summary>
    public PlanForm Copy() => this with
    {
        LegalBases = [.. LegalBases], Purposes = [.. Purposes], Requirements = [.. Requirements], FocusIssues = [.. FocusIssues], Assignments = [.. Assignments], Recipients = [.. Recipients], Citations = [.. Citations],
    };

    /// <summary>The same form with every safe correction of its texts made.</summary>
    public PlanForm Fixed() => this with
    {
        Subject = Fix(Subject),
        LegalBases = [.. LegalBases.Select(Fix)],
        Opening = Fix(Opening),
        Purposes = [.. Purposes.Select(Fix)],
        Requirements = [.. Requirements.Select(Fix)],
        Chair = Fix(Chair),
        Topic = Fix(Topic),
        FocusIssues = [.. FocusIssues.Select(Fix)],
        Participants = Fix(Participants),
        Time = Fix(Time),
        Venue = Fix(Venue),
        Assignments = [.. Assignments.Select(assignment => assignment with { Text = Fix(assignment.Text) })],
        Closing = Fix(Closing),
        Recipients = [.. Recipients.Select(recipient => recipient with { Text = Fix(recipient.Text) })],
        Archive = Fix(Archive),
    };

    /// <param name="signer">The person chosen as signer; null for none.</param>
    /// <param name="keepBlank">Whether items without text stay, because one has just been added.</param>
    public PlanContent ToContent(Person? signer, bool keepBlank = false) => new()
    {
        Symbol = Text(Symbol),
        Place = Text(Place),
        ExpectedMonth = Month(ExpectedMonth),
        Subject = Text(Subject),
        LegalBases = Items(LegalBases, keepBlank),
        Opening = Text(Opening),
        Purposes = Items(Purposes, keepBlank),
        Requirements = Items(Requirements, keepBlank),
        Chair = Text(Chair),
        Topic = Text(Topic),
        FocusIssues = Items(FocusIssues, keepBlank),
        Participants = Text(Participants),
        Time = Text(Time),
        Venue = Text(Venue),
        Assignments = [.. Assignments.Select(assignment => assignment.ToAssignment())],
        Citations = [.. Citations.Select(cited => cited.ToCited()).Where(cited => keepBlank || cited.Key.Length > 0)],
        Closing = Text(Closing),
        Recipients = [.. Recipients.Where(recipient => keepBlank || Text(recipient.Text).Length > 0).Select(recipient => new Recipient(Text(recipient.Text), recipient.Audience))],
        Archive = Text(Archive),
        Signing = new()
        {
            Authority = Authority,
            SignerPersonId = signer?.Id ?? 0,
            SignerName = signer?.FullName ?? "",
            SignerPost = signer?.Post ?? "",
            Authorisation = Text(Authorisation),
            AuthorisedFrom = AuthorisedFrom,
            AuthorisedUntil = AuthorisedUntil,
        },
    };

    /// <summary>Each field is one paragraph of the paper: a line end that was pasted along is a space.</summary>
    internal static string Text(string? typed) => string.Join(' ', (typed ?? "").Split([' ', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static string? Fix(string? typed) => typed is null ? null : Nd30Lint.Fix(typed);

    private static ItemList<string> Items(List<string?> typed, bool keepBlank) =>
        [.. typed.Select(item => Text(item).TrimStart('-', '–', ' ')).Where(item => keepBlank || item.Length > 0)];

    private static DateOnly? Month(string? typed) =>
        DateOnly.TryParseExact(typed?.Trim(), "M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month : null;
}

/// <summary>One line of Nơi nhận as it is typed.</summary>
public sealed record RecipientForm
{
    [Display(Name = "Nơi nhận")]
    public string? Text { get; init; }

    [Display(Name = "Bao gồm")]
    public RecipientAudience Audience { get; init; }
}
