using SangKien.Documents.Model;

namespace SangKien.Core.Tests;

/// <summary>What a paper says, a line for each paragraph, heading and row.</summary>
internal static class PaperLines
{
    public static IReadOnlyList<string> Of(AdministrativeDocument paper) => Of(paper.Body);

    public static IReadOnlyList<string> Of(IEnumerable<Block> body) => [.. body.SelectMany(Lines)];

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        Heading heading => [$"{heading.Marker} {heading.Text}"],
        Paragraph paragraph => [$"{paragraph.Marker} {paragraph.Text.PlainText}".TrimStart()],
        Table table => table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.PlainText))),
        _ => [],
    };
}
