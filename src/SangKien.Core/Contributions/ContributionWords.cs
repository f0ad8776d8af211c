namespace SangKien.Core.Contributions;

/// <summary>What the parts of a contribution are called on paper, where it is printed and where it is read.</summary>
internal static class ContributionWords
{
    public const string Type = "Tham luận";
    public const string Situation = "Thực trạng";
    public const string Difficulties = "Khó khăn, vướng mắc";
    public const string Solutions = "Giải pháp";
    public const string Ideas = "Ý tưởng, cách làm sáng tạo";
    public const string Recommendations = "Kiến nghị";
    public const string Attachments = "Tài liệu kèm theo";

    public const string Idea = "Ý tưởng";
    public const string FocusIssue = "Trả lời vấn đề tại mục II.3";
    public const string Problem = "Vấn đề giải quyết";
    public const string Content = "Nội dung, cách làm";
    public const string Novelty = "Điểm mới";
    public const string Benefit = "Lợi ích dự kiến";
}
