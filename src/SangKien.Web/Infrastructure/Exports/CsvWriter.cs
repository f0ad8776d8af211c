using System.Text;

namespace SangKien.Web.Infrastructure.Exports;

/// <summary>CSV as the spreadsheets of Vietnamese offices open it: UTF-8 with BOM, semicolons, CRLF.</summary>
internal static class CsvWriter
{
    public const string ContentType = "text/csv; charset=utf-8";

    public static async Task WriteAsync<T>(Stream target, IReadOnlyList<Column<T>> columns, IAsyncEnumerable<T> rows, CancellationToken cancellationToken)
    {
        await using var writer = new StreamWriter(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        await writer.WriteLineAsync(Line(columns.Select(column => column.Head)).AsMemory(), cancellationToken);
        await foreach (var row in rows.WithCancellation(cancellationToken))
            await writer.WriteLineAsync(Line(columns.Select(column => CellText.Of(column.Value(row)))).AsMemory(), cancellationToken);
    }

    private static string Line(IEnumerable<string> cells) => string.Join(';', cells.Select(Quote));

    private static string Quote(string text)
    {
        var inert = FormulaGuard.IsDangerous(text) ? $"'{text}" : text;
        return inert.AsSpan().ContainsAny("\";\r\n") ? $"\"{inert.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : inert;
    }
}
