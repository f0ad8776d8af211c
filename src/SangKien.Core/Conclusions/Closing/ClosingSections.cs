using SangKien.Core.Issuing;
using SangKien.Core.Reviewing;

namespace SangKien.Core.Conclusions.Closing;

/// <summary>Các phần của văn bản sau hội thảo, as comments name them.</summary>
public static class ClosingSections
{
    public static IReadOnlyList<PaperSection> Of(ClosingPaperKind kind, ClosingContent content)
    {
        IEnumerable<PaperSection> parts = kind == ClosingPaperKind.Notice
            ?
            [
                new("Đánh giá chung", "Đánh giá chung", Wording.Lines(content.Assessments)),
                .. content.Rows.Select((row, index) => new PaperSection($"KL.{index + 1}", row.Issue, [row.Text, row.LeadUnit, row.Due?.Phrase ?? "", row.Product])),
            ]
            :
            [
                new("I", "Công tác chuẩn bị", Wording.Lines(content.Preparations)),
                new("II", "Kết quả hội thảo", [.. content.Figures.Select(figure => $"{figure.Name}: {figure.Value}")]),
                new("III", "Đánh giá", Wording.Lines(content.Assessments)),
                new("IV", "Kiến nghị, nhiệm vụ tiếp theo", Wording.Lines(content.Recommendations)),
            ];
        return [.. parts];
    }
}
