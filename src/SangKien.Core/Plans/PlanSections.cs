using SangKien.Core.Reviewing;

namespace SangKien.Core.Plans;

/// <summary>The sections of a plan in the order of the paper.</summary>
public static class PlanSections
{
    public static IReadOnlyList<PaperSection> Of(PlanContent content) => OfWritten(content.Written());

    private static IReadOnlyList<PaperSection> OfWritten(PlanContent content) =>
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
        .. content.Assignments.Select((assignment, index) => new PaperSection($"III.{index + 1}", Title(assignment), [assignment.Text])),
        Unnumbered("Câu kết", content.Closing),
        Unnumbered("Nơi nhận", [.. content.Recipients.Select(recipient => recipient.Text), $"Lưu: {content.Archive}"]),
        Unnumbered("Khối ký", content.Signing.SignerPost, content.Signing.SignerName),
    ];

    private static string Title(Assignment assignment) => assignment.Title.Length > 0 ? assignment.Title : "Nhiệm vụ";

    private static PaperSection Unnumbered(string title, params string[] lines) => new(title, title, lines);
}
