using SangKien.Core.Common;
using SangKien.Core.Issuing;

namespace SangKien.Core.Plans;

/// <summary>What a plan must hold before it can be submitted for review.</summary>
public static class PlanRules
{
    public static void CheckComplete(PlanContent content)
    {
        Require(content.Subject, nameof(content.Subject), "Chưa có trích yếu.");
        Require(content.Opening, nameof(content.Opening), "Chưa có phần mở đầu.");
        Require(content.Topic, nameof(content.Topic), "Mục II.2 chưa có chủ đề hội thảo.");
        Require(content.Chair, nameof(content.Chair), "Mục II.1 chưa có người chủ trì.");
        Require(content.Symbol, nameof(content.Symbol), "Chưa có ký hiệu văn bản.");
        Require(content.Archive, nameof(content.Archive), "Nơi nhận chưa có dòng lưu.");
        if (content.FocusIssues.Count == 0)
            throw new RuleException("Mục II.3 chưa có vấn đề cần tập trung nào.", nameof(content.FocusIssues));
        if (content.Assignments.Count == 0)
            throw new RuleException("Mục III chưa giao nhiệm vụ nào.", nameof(content.Assignments));
        CheckCall(content);
        SigningRules.Check(content.Signing);
    }

    private static void CheckCall(PlanContent content)
    {
        var calls = content.Assignments.Where(assignment => assignment.Kind == AssignmentKind.Contribution).ToList();
        if (calls.Count > 1)
            throw new RuleException("Mục III chỉ được có một khoản giao ý kiến tham luận.", nameof(content.Assignments));
        if (calls is not [var call])
            return;
        if (call.Due is null)
            throw new RuleException("Khoản giao ý kiến tham luận chưa có hạn nộp.", nameof(content.Assignments));
        if (!call.Text.Contains(call.Due.Phrase, StringComparison.OrdinalIgnoreCase))
            throw new RuleException($"Khoản giao ý kiến tham luận không có cụm từ “{call.Due.Phrase}”; hạn ghi trong lời văn và hạn đã chọn phải khớp.", nameof(content.Assignments));
        if (call.MinimumIdeas < 1)
            throw new RuleException("Số ý tưởng tối thiểu phải từ 1 trở lên.", nameof(content.Assignments));
    }

    private static void Require(string value, string field, string refusal)
    {
        if (string.IsNullOrWhiteSpace(value))
            throw new RuleException(refusal, field);
    }
}
