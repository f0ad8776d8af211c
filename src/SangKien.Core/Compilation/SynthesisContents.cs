using SangKien.Core.Issuing;
using SangKien.Documents.Model;

namespace SangKien.Core.Compilation;

/// <summary>II. Tổng hợp nội dung: what the units wrote, matter by matter, each under its name.</summary>
internal static class SynthesisContents
{
    private static readonly (string Title, Func<SynthesisUnit, string> TextOf)[] Matters =
    [
        ("Thực trạng", unit => unit.Situation),
        ("Khó khăn, hạn chế, vướng mắc", unit => unit.Difficulties),
        ("Giải pháp đề xuất", unit => unit.Solutions),
        ("Kiến nghị", unit => unit.Recommendations),
    ];

    public static IEnumerable<Block> Compose(SynthesisReport report) =>
        Matters
            .SelectMany((matter, index) => Matter(report, index + 1, matter.Title, matter.TextOf))
            .Prepend(new Heading(HeadingLevel.Roman, "II.", "Tổng hợp nội dung"));

    private static IEnumerable<Block> Matter(SynthesisReport report, int number, string title, Func<SynthesisUnit, string> textOf)
    {
        yield return new Heading(HeadingLevel.Clause, $"{number}.", title);
        var units = report.Units.Where(unit => !unit.IsSupplementing && !string.IsNullOrWhiteSpace(textOf(unit))).ToList();
        if (units.Count == 0)
            yield return new Paragraph("Các phòng, đơn vị chưa nêu nội dung này.");
        foreach (var block in units.SelectMany(unit => Said(unit.Name, Wording.Lines(textOf(unit)))))
            yield return block;
    }

    /// <summary>One line stands behind the name; several stand below it.</summary>
    private static IEnumerable<Block> Said(string unit, IReadOnlyList<string> lines)
    {
        var name = new TextRun($"{unit}: ", Emphasis.Bold);
        if (lines is [var only])
            return [new Paragraph(new RichText([name, new TextRun(only)])) { Marker = "-" }];
        return lines.Select(line => new Paragraph(line) { Marker = "+" })
            .Prepend(new Paragraph(new RichText([name])) { Marker = "-", KeepWithNext = true });
    }
}
