using SangKien.Core.Compilation;
using SangKien.Core.Issuing;
using SangKien.Documents.Model;

namespace SangKien.Core.Reports;

/// <summary>The paragraphs of a section as blocks of a paper; ideas that follow each other make one table.</summary>
internal static class ParagraphBlocks
{
    public static IEnumerable<Block> Of(ReportSection section, IdeaRows rows)
    {
        var (labels, numbers) = (0, 0);
        var printed = section.Paragraphs.Where(paragraph => paragraph.IsPrinted).ToList();
        for (var index = 0; index < printed.Count; index++)
        {
            var paragraph = printed[index];
            if (paragraph.Form == ParagraphForm.Idea)
            {
                var run = printed.Skip(index).TakeWhile(next => next.Form == ParagraphForm.Idea).ToList();
                yield return rows.Table(run, section.Title);
                index += run.Count - 1;
                continue;
            }

            foreach (var block in Blocks(paragraph, paragraph.Form switch
            {
                ParagraphForm.Label => labels++,
                ParagraphForm.Numbered => numbers++,
                _ => 0,
            }))
                yield return block;
        }
    }

    private static IEnumerable<Block> Blocks(ReportParagraph paragraph, int index) => paragraph.Form switch
    {
        ParagraphForm.Address => [new Paragraph(new RichText([new TextRun(paragraph.Text, Emphasis.Italic)])) { Alignment = ParagraphAlignment.Centered, KeepWithNext = true }],
        ParagraphForm.Label => [new Paragraph(new RichText([new TextRun(paragraph.Text, Emphasis.Bold)])) { Marker = $"{(char)('a' + (index % 26))})", KeepWithNext = true }],
        ParagraphForm.Numbered => [Wording.Clause(index + 1, paragraph.Text)],
        ParagraphForm.Dash => Dashes(paragraph.Text),
        _ => Wording.Lines(paragraph.Text).Select(line => new Paragraph(line) { KeepWithNext = line.EndsWith(':') }),
    };

    /// <summary>The first line with a dash, further ones below it with "+".</summary>
    private static IEnumerable<Block> Dashes(string text) =>
        Wording.Lines(text).Select((line, index) => index == 0
            ? Wording.Dash(line) with { KeepWithNext = line.EndsWith(':') }
            : new Paragraph(Wording.Sentence(line)) { Marker = "+" });
}

/// <summary>Bảng ý tưởng: rows are numbered through the whole report.</summary>
internal sealed class IdeaRows
{
    private static readonly TableColumn[] Columns =
    [
        new("TT", 10, ParagraphAlignment.Centered), new("Ý tưởng, cách làm", 66), new("Đơn vị", 32), new("Tính khả thi", 24), new("Ghi chú, đề xuất", 28),
    ];

    private int _number;

    public Table Table(IReadOnlyList<ReportParagraph> ideas, string theme) => new(Columns, [.. ideas.Select(Row)]) { Summary = theme };

    private TableRow Row(ReportParagraph idea)
    {
        var lines = idea.Text.Split('\n', 2);
        RichText words = lines is [var title, var content] ? new([new(title, Emphasis.Bold), new($"\n{content}")]) : new([new(lines[0], Emphasis.Bold)]);
        var facts = idea.Facts;
        return new([$"{++_number}", words, facts?.Units ?? "", facts is null ? "" : facts.Assessment.InWords, facts?.Note ?? ""]);
    }
}
