using System.Text.Encodings.Web;
using System.Text.Json;
using SangKien.Core.Common;
using SangKien.Web.Infrastructure.Forms;

namespace SangKien.Web.Infrastructure.Imports;

/// <summary>The first sheet of an uploaded file: the line of heads, and the lines below it that hold something.</summary>
public sealed record Sheet(IReadOnlyList<string> Heads, IReadOnlyList<SheetRow> Rows)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>As the page of the dry run carries it to the next step.</summary>
    public string ToText() => JsonSerializer.Serialize(this, Json);

    /// <summary>What came back from the page; it may have been tampered with.</summary>
    public static Sheet Parse(string text)
    {
        try
        {
            if (JsonSerializer.Deserialize<Sheet>(text, Json) is { Heads: { } heads, Rows: { Count: <= SheetReader.GreatestRows } rows } && rows.All(row => row?.Cells is not null))
                return new(Clean(heads), [.. rows.Select(row => row with { Cells = Clean(row.Cells) })]);
        }
        catch (JsonException)
        {
            // Refused below, as what is no sheet.
        }

        throw new RuleException("Nội dung nhập không còn nguyên vẹn. Chọn lại tệp.", SheetReader.Field);
    }

    private static IReadOnlyList<string> Clean(IReadOnlyList<string> cells) => [.. cells.Select(cell => ComposedTextBinder.Compose(cell ?? ""))];
}

/// <param name="Number">The line in the file, as the spreadsheet counts.</param>
public sealed record SheetRow(int Number, IReadOnlyList<string> Cells);
