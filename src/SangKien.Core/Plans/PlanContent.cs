using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using SangKien.Core.Issuing;
using SangKien.Documents.Model;

namespace SangKien.Core.Plans;

/// <summary>
/// Nội dung kế hoạch in its three sections. One immutable record: a draft is saved, a revision frozen and two revisions compared as a whole.
/// Texts stand without their closing marks where the decree fixes the mark.
/// </summary>
public sealed partial record PlanContent
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter(), new ItemListConverter() },
    };

    /// <summary>Ký hiệu, such as "KH-KHCN".</summary>
    public string Symbol { get; init; } = "";

    /// <summary>Địa danh, such as "Bắc Giang".</summary>
    public string Place { get; init; } = "";

    /// <summary>Month in which the plan is expected to be issued, printed while the day is open.</summary>
    public DateOnly? ExpectedMonth { get; init; }

    /// <summary>Trích yếu.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Căn cứ ban hành, without their closing marks; a plan whose opening tells its reason has none.</summary>
    public ItemList<string> LegalBases { get; init; } = [];

    /// <summary>Văn bản viện dẫn, which the texts name by "{number}".</summary>
    public ItemList<CitedDocument> Citations { get; init; } = [];

    /// <summary>Phần mở đầu.</summary>
    public string Opening { get; init; } = "";

    /// <summary>I.1. Mục đích.</summary>
    public ItemList<string> Purposes { get; init; } = [];

    /// <summary>I.2. Yêu cầu.</summary>
    public ItemList<string> Requirements { get; init; } = [];

    /// <summary>II.1. Chủ trì hội thảo.</summary>
    public string Chair { get; init; } = "";

    /// <summary>II.2. Chủ đề hội thảo.</summary>
    public string Topic { get; init; } = "";

    /// <summary>II.3. Vấn đề cần tập trung.</summary>
    public ItemList<string> FocusIssues { get; init; } = [];

    /// <summary>II.4. Thành phần tham dự.</summary>
    public string Participants { get; init; } = "";

    /// <summary>II.5. Thời gian, as the plan words it; an estimate is not a date.</summary>
    public string Time { get; init; } = "";

    /// <summary>II.6. Địa điểm.</summary>
    public string Venue { get; init; } = "";

    /// <summary>III. Tổ chức thực hiện.</summary>
    public ItemList<Assignment> Assignments { get; init; } = [];

    /// <summary>Câu kết, without "./.".</summary>
    public string Closing { get; init; } = "";

    /// <summary>Nơi nhận.</summary>
    public ItemList<Recipient> Recipients { get; init; } = [];

    /// <summary>What follows "Lưu: ", such as "VT, CS&amp;SHTT".</summary>
    public string Archive { get; init; } = "";

    public SigningBlock Signing { get; init; } = new();

    /// <summary>The content to begin a replacing plan with: the closing sentence says whose place it takes.</summary>
    public PlanContent Replacing(IssuedDocument earlier, DateOnly today) => this with
    {
        ExpectedMonth = new DateOnly(today.Year, today.Month, 1),
        Closing = $"{Closing.TrimEnd('.', '/', ' ')}, thay thế {earlier.Citation}",
    };

    /// <summary>The content to begin another plan with: its dates are open, its clauses are new ones.</summary>
    public PlanContent BegunAgain(DateOnly today) => this with
    {
        ExpectedMonth = new DateOnly(today.Year, today.Month, 1),
        Opening = YearWords().Replace(Opening, string.Create(CultureInfo.InvariantCulture, $"năm {today.Year}")),
        Time = "",
        Assignments = [.. Assignments.Select(assignment => assignment.BegunAgain())],
        Closing = ReplacingWords().Replace(Closing, ""),
    };

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    public static PlanContent FromJson(string json) => JsonSerializer.Deserialize<PlanContent>(json, Json)!;

    /// <summary>"Chương trình công tác năm 2022"; the year of a cited document stands behind "ngày" or "/".</summary>
    [GeneratedRegex(@"năm \d{4}")]
    private static partial Regex YearWords();

    [GeneratedRegex(@", thay thế \p{L}[\p{L} ]* số \S+ ngày \S+$")]
    private static partial Regex ReplacingWords();
}

/// <summary>Nơi nhận: the words and the people they cover.</summary>
public sealed record Recipient(string Text, RecipientAudience Audience);

/// <summary>Những người mà một dòng nơi nhận bao gồm.</summary>
public enum RecipientAudience
{
    /// <summary>Nobody in the portal, such as another agency.</summary>
    [Display(Name = "Ngoài cổng")]
    Outside,

    [Display(Name = "Lãnh đạo Sở")]
    Leadership,

    [Display(Name = "Các phòng, đơn vị (người đứng đầu)")]
    Units,

    [Display(Name = "Toàn thể công chức, viên chức")]
    Everybody,
}

/// <summary>Khối ký.</summary>
public sealed record SigningBlock
{
    public SigningAuthority Authority { get; init; }

    /// <summary>The person who signs; 0 until chosen.</summary>
    public int SignerPersonId { get; init; }

    public string SignerName { get; init; } = "";

    /// <summary>Chức vụ of the signer, such as "Phó Giám đốc".</summary>
    public string SignerPost { get; init; } = "";

    /// <summary>Văn bản ủy quyền of a TUQ., with its dates; empty for the others.</summary>
    public string Authorisation { get; init; } = "";

    public DateOnly? AuthorisedFrom { get; init; }
    public DateOnly? AuthorisedUntil { get; init; }
}
