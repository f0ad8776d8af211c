namespace SangKien.Core.Plans;

/// <summary>Phần của kế hoạch: where a comment stands and what two revisions are compared by.</summary>
/// <param name="Code">Its name in a citation, such as "II.3".</param>
/// <param name="Lines">Its text, a line for each dash or field.</param>
public sealed record PlanSection(string Code, string Title, IReadOnlyList<string> Lines)
{
    /// <summary>"II.3. Vấn đề cần tập trung"; the parts outside the three sections have no number.</summary>
    public string Label => Code == Title ? Title : $"{Code}. {Title}";
}

/// <summary>The sections of a plan in the order of the paper.</summary>
public static class PlanSections
{
    public static IReadOnlyList<PlanSection> Of(PlanContent content) => OfWritten(content.Written());

    private static IReadOnlyList<PlanSection> OfWritten(PlanContent content) =>
    [
        Unnumbered("Phần đầu", [content.Symbol, content.Place, content.Subject, .. content.LegalBases, content.Opening]),
        new("I.1", "Mục đích", content.Purposes),
        new("I.2", "Yêu cầu", content.Requirements),
        new("II.1", "Chủ trì hội thảo", [content.Chair]),
        new("II.2", "Chủ đề hội thảo", [content.Topic]),
        new("II.3", "Vấn đề cần tập trung", content.FocusIssues),
        new("II.4", "Thành phần tham dự", [content.Participants]),
        new("II.5", "Thời gian", [content.Time]),
        new("II.6", "Địa điểm", [content.Venue]),
        .. content.Assignments.Select((assignment, index) => new PlanSection($"III.{index + 1}", Title(assignment), [assignment.Text])),
        Unnumbered("Câu kết", content.Closing),
        Unnumbered("Nơi nhận", [.. content.Recipients.Select(recipient => recipient.Text), $"Lưu: {content.Archive}"]),
        Unnumbered("Khối ký", content.Signing.SignerPost, content.Signing.SignerName),
    ];

    private static string Title(Assignment assignment) => assignment.Title.Length > 0 ? assignment.Title : "Nhiệm vụ";

    private static PlanSection Unnumbered(string title, params string[] lines) => new(title, title, lines);
}
