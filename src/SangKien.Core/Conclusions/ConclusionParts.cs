using SangKien.Core.Issuing;
using SangKien.Documents.Model;

namespace SangKien.Core.Conclusions;

/// <summary>The conclusions as the body of a paper; what there is none of has no heading and no number.</summary>
internal static class ConclusionParts
{
    public static IEnumerable<Block> Compose(WorkshopConclusions conclusions) =>
        Parts(conclusions).SelectMany((part, index) => part.Lines.Select(Wording.Dash).Prepend<Block>(new Heading(HeadingLevel.Clause, $"{index + 1}.", part.Title)));

    /// <summary>The same as lines that people can go on writing: a heading, and below it a dash for each.</summary>
    public static IEnumerable<string> Lines(WorkshopConclusions conclusions) =>
        Parts(conclusions).SelectMany(part => part.Lines.Select(line => $"- {line}").Prepend(part.Title));

    private static IEnumerable<(string Title, IEnumerable<string> Lines)> Parts(WorkshopConclusions conclusions) =>
        new (string Title, IEnumerable<string> Lines)[]
        {
            ("Đánh giá chung", conclusions.Assessments),
            ("Giải pháp thống nhất thực hiện", conclusions.Measures),
            ("Giao nhiệm vụ", conclusions.Tasks.Select(Sentence)),
        }.Where(part => part.Lines.Any());

    /// <summary>"Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở tham mưu …; sản phẩm: …; hoàn thành trước ngày …".</summary>
    public static string Sentence(ConcludedTask task) => string.Join("; ", new[]
    {
        $"{task.Unit} {(task.Coordinating.Length > 0 ? $"chủ trì, phối hợp với {task.Coordinating} " : "")}{Wording.Continued(task.Work)}",
        task.Product.Length > 0 ? $"sản phẩm: {Wording.Continued(task.Product)}" : "",
        task.Due is { } due ? $"hoàn thành {due.Phrase}" : "",
    }.Where(part => part.Length > 0));
}
