using SangKien.Core.Issuing;
using SangKien.Documents.Model;

namespace SangKien.Core.Conclusions;

/// <summary>The conclusions as the body of a paper; what there is none of has no heading and no number.</summary>
internal static class ConclusionParts
{
    public static IEnumerable<Block> Compose(WorkshopConclusions conclusions)
    {
        (string Title, IEnumerable<string> Lines)[] parts =
        [
            ("Đánh giá chung", conclusions.Assessments),
            ("Giải pháp thống nhất thực hiện", conclusions.Measures),
            ("Giao nhiệm vụ", conclusions.Tasks.Select(Sentence)),
        ];
        return parts.Where(part => part.Lines.Any())
            .SelectMany((part, index) => part.Lines.Select(Wording.Dash).Prepend<Block>(new Heading(HeadingLevel.Clause, $"{index + 1}.", part.Title)));
    }

    /// <summary>"Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở tham mưu …; sản phẩm: …; hoàn thành trước ngày …".</summary>
    public static string Sentence(ConcludedTask task) => string.Join("; ", new[]
    {
        $"{task.Unit} {(task.Coordinating.Length > 0 ? $"chủ trì, phối hợp với {task.Coordinating} " : "")}{Wording.Continued(task.Work)}",
        task.Product.Length > 0 ? $"sản phẩm: {Wording.Continued(task.Product)}" : "",
        task.Due is { } due ? $"hoàn thành {due.Phrase}" : "",
    }.Where(part => part.Length > 0));
}
