using SangKien.Core.Common;
using SangKien.Core.Issuing;

namespace SangKien.Core.Plans;

/// <summary>What a plan must hold before it can be submitted for review.</summary>
public static class PlanRules
{
    /// <summary>Refuses with the first thing that is missing.</summary>
    public static void CheckComplete(PlanContent content)
    {
        if (Problems(content) is [var problem, ..])
            throw new RuleException(problem.Sentence, problem.Field);
    }

    /// <summary>Everything that keeps the plan from being submitted, in the order of the paper.</summary>
    public static IReadOnlyList<PlanProblem> Problems(PlanContent content) =>
    [
        .. Missing(content.Symbol, nameof(content.Symbol), "Chưa có ký hiệu văn bản."),
        .. Missing(content.Subject, nameof(content.Subject), "Chưa có trích yếu."),
        .. Missing(content.Opening, nameof(content.Opening), "Chưa có phần mở đầu."),
        .. Empty(content.Purposes, nameof(content.Purposes), "Mục I.1 chưa có mục đích nào."),
        .. Empty(content.Requirements, nameof(content.Requirements), "Mục I.2 chưa có yêu cầu nào."),
        .. Missing(content.Chair, nameof(content.Chair), "Mục II.1 chưa có người chủ trì."),
        .. Missing(content.Topic, nameof(content.Topic), "Mục II.2 chưa có chủ đề hội thảo."),
        .. Empty(content.FocusIssues, nameof(content.FocusIssues), "Mục II.3 chưa có vấn đề cần tập trung nào."),
        .. Missing(content.Participants, nameof(content.Participants), "Mục II.4 chưa có thành phần tham dự."),
        .. Missing(content.Time, nameof(content.Time), "Mục II.5 chưa có thời gian."),
        .. Missing(content.Venue, nameof(content.Venue), "Mục II.6 chưa có địa điểm."),
        .. Assignments(content),
        .. Missing(content.Closing, nameof(content.Closing), "Chưa có câu kết."),
        .. Missing(content.Archive, nameof(content.Archive), "Nơi nhận chưa có dòng lưu."),
        .. Signing(content),
        .. PlanCitations.Unanswered(content).Select(key => new PlanProblem(nameof(content.Citations), $"“{{{key}}}” chưa có trong danh mục văn bản viện dẫn.")),
    ];

    private static IEnumerable<PlanProblem> Assignments(PlanContent content)
    {
        if (content.Assignments.Count == 0)
            yield return new(nameof(content.Assignments), "Mục III chưa giao nhiệm vụ nào.");
        foreach (var (assignment, index) in content.Assignments.Select((assignment, index) => (assignment, index)))
        {
            var field = $"{nameof(content.Assignments)}[{index}]";
            if (string.IsNullOrWhiteSpace(assignment.Text))
                yield return new($"{field}.{nameof(assignment.Text)}", $"Khoản III.{index + 1} chưa có nội dung.");
            if (assignment is { Scope: AssignmentScope.NamedUnits, LeadUnitIds: [] })
                yield return new($"{field}.{nameof(assignment.LeadUnitIds)}", $"Khoản III.{index + 1} chưa chọn đơn vị chủ trì.");
        }

        foreach (var problem in Call(content))
            yield return problem;
    }

    private static IEnumerable<PlanProblem> Call(PlanContent content)
    {
        var calls = content.Assignments.Index().Where(pair => pair.Item.Kind == AssignmentKind.Contribution).ToList();
        if (calls.Count > 1)
            yield return new(nameof(content.Assignments), "Mục III chỉ được có một khoản giao ý kiến tham luận.");
        if (calls is not [var (index, call)])
            yield break;

        var field = $"{nameof(content.Assignments)}[{index}]";
        if (call.Due is null)
            yield return new($"{field}.{nameof(call.Due)}", "Khoản giao ý kiến tham luận chưa có hạn nộp.");
        else if (!call.Text.Contains(call.Due.Phrase, StringComparison.OrdinalIgnoreCase))
            yield return new($"{field}.{nameof(call.Text)}", $"Khoản giao ý kiến tham luận không có cụm từ “{call.Due.Phrase}”; hạn ghi trong lời văn và hạn đã chọn phải khớp.");
        if (call.MinimumIdeas < 1)
            yield return new($"{field}.{nameof(call.MinimumIdeas)}", "Số ý tưởng tối thiểu phải từ 1 trở lên.");
    }

    private static IEnumerable<PlanProblem> Signing(PlanContent content)
    {
        if (SigningRules.Problem(content.Signing) is { } sentence)
            yield return new(nameof(content.Signing), sentence);
    }

    private static IEnumerable<PlanProblem> Missing(string value, string field, string sentence)
    {
        if (string.IsNullOrWhiteSpace(value))
            yield return new(field, sentence);
    }

    private static IEnumerable<PlanProblem> Empty(ItemList<string> items, string field, string sentence)
    {
        var blank = items.ToList().FindIndex(string.IsNullOrWhiteSpace);
        if (items.All(string.IsNullOrWhiteSpace))
            yield return new($"{field}[0]", sentence);
        else if (blank >= 0)
            yield return new($"{field}[{blank}]", $"Ý thứ {blank + 1} còn trống; nhập nội dung hoặc xóa ý đó.");
    }
}

/// <summary>Điều còn thiếu of a plan, and the field where it is mended.</summary>
public sealed record PlanProblem(string Field, string Sentence);
