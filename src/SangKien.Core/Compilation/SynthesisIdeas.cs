using System.ComponentModel.DataAnnotations;
using System.Reflection;
using SangKien.Documents.Model;

namespace SangKien.Core.Compilation;

/// <summary>III. Các ý tưởng, cách làm sáng tạo: one table for each theme that has ideas.</summary>
internal static class SynthesisIdeas
{
    /// <summary>As much of an idea's content as a table bears; the whole text stays in the portal.</summary>
    private const int ContentLength = 400;

    private static readonly TableColumn[] Columns =
    [
        new("TT", 10, ParagraphAlignment.Centered), new("Ý tưởng, cách làm", 66), new("Đơn vị", 32), new("Tính khả thi", 24), new("Ghi chú, đề xuất", 28),
    ];

    public static IEnumerable<Block> Compose(SynthesisReport report)
    {
        yield return new Heading(HeadingLevel.Roman, "III.", "Các ý tưởng, cách làm sáng tạo");
        if (report.IdeaCount == 0)
            yield return new Paragraph("Chưa có ý tưởng, cách làm sáng tạo nào được tổng hợp.");
        var number = 0;
        foreach (var (theme, index) in report.Themes.Where(theme => theme.Ideas.Count > 0).Select((theme, index) => (theme, index)))
        {
            yield return new Heading(HeadingLevel.Clause, $"{index + 1}.", $"{theme.Name} ({theme.Ideas.Count} ý tưởng)");
            yield return new Table(Columns, [.. theme.Ideas.Select(idea => Row(++number, idea))]) { Summary = theme.Name };
        }
    }

    internal static string NameOf(Assessment assessment) =>
        typeof(Assessment).GetField(assessment.ToString())!.GetCustomAttribute<DisplayAttribute>()!.Name!;

    private static TableRow Row(int number, SynthesisIdea idea) =>
        new([$"{number}", new RichText([new TextRun(idea.Title, Emphasis.Bold), new TextRun($"\n{Abridge(idea.Content)}")]), idea.Unit, NameOf(idea.Assessment), idea.Note]);

    /// <summary>Cut behind a word, and the cut is shown.</summary>
    private static string Abridge(string content)
    {
        var text = content.ReplaceLineEndings(" ");
        if (text.Length <= ContentLength)
            return text;
        var space = text.LastIndexOf(' ', ContentLength);
        return $"{text[..(space > 0 ? space : ContentLength)].TrimEnd('.', ',', ';', ' ')}…";
    }
}
