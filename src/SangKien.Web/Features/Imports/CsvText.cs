using System.Text;
using SangKien.Web.Infrastructure.Forms;

namespace SangKien.Web.Features.Imports;

/// <summary>CSV as text: cells apart by semicolons or commas, whichever the first line has more of; quotes around what contains them.</summary>
internal static class CsvText
{
    public static string Write(IEnumerable<IReadOnlyList<string>> lines) =>
        string.Join("\r\n", lines.Select(line => string.Join(';', line.Select(Quote))));

    public static List<IReadOnlyList<string>> Read(string text)
    {
        var separator = SeparatorOf(text);
        var lines = new List<IReadOnlyList<string>>();
        var line = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (quoted)
            {
                if (character != '"')
                    cell.Append(character);
                else if (index + 1 < text.Length && text[index + 1] == '"')
                    cell.Append(text[index++]);
                else
                    quoted = false;
            }
            else if (character == '"')
            {
                quoted = true;
            }
            else if (character == separator)
            {
                EndCell(line, cell);
            }
            else if (character == '\n')
            {
                EndLine(lines, ref line, cell);
            }
            else if (character != '\r')
            {
                cell.Append(character);
            }
        }

        EndLine(lines, ref line, cell);
        return lines;
    }

    private static char SeparatorOf(string text)
    {
        var first = text.AsSpan(0, text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : text.Length);
        return first.Count(';') >= first.Count(',') ? ';' : ',';
    }

    private static void EndCell(List<string> line, StringBuilder cell)
    {
        line.Add(ComposedTextBinder.Compose(cell.ToString()));
        cell.Clear();
    }

    private static void EndLine(List<IReadOnlyList<string>> lines, ref List<string> line, StringBuilder cell)
    {
        EndCell(line, cell);
        if (line.Any(text => text.Length > 0))
            lines.Add(line);
        line = [];
    }

    private static string Quote(string text) =>
        text.AsSpan().ContainsAny("\";,\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
