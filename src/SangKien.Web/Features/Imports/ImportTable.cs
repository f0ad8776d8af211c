using SangKien.Core.Common;
using SangKien.Web.Infrastructure.Imports;

namespace SangKien.Web.Features.Imports;

/// <summary>The rows of an uploaded list, by the heads of its columns. Heads are known without marks and case.</summary>
public sealed class ImportTable
{
    private const int MostRows = 1000;

    private readonly Dictionary<string, int> _heads;

    private ImportTable(IReadOnlyList<IReadOnlyList<string>> lines)
    {
        if (lines.Count < 2)
            throw new RuleException("Tệp không có dòng dữ liệu nào dưới dòng tiêu đề.", nameof(UploadForm.File));
        if (lines.Count > MostRows + 1)
            throw new RuleException($"Tệp có hơn {MostRows} dòng. Hãy chia thành nhiều tệp.", nameof(UploadForm.File));
        Heads = lines[0];
        Rows = [.. lines.Skip(1)];
        _heads = [];
        foreach (var (index, head) in Heads.Index())
            _heads.TryAdd(Folding.Fold(head), index);
    }

    public IReadOnlyList<string> Heads { get; }
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    /// <summary>The cell below a head; empty where the table has no such column.</summary>
    public string Cell(IReadOnlyList<string> row, string head) =>
        _heads.TryGetValue(Folding.Fold(head), out var index) && index < row.Count ? row[index] : "";

    /// <summary>Refuses a table that lacks a column.</summary>
    public void Need(params IEnumerable<string> heads)
    {
        var missing = heads.Where(head => !_heads.ContainsKey(Folding.Fold(head))).ToList();
        if (missing.Count > 0)
            throw new RuleException($"Tệp thiếu cột: {string.Join(", ", missing)}.", nameof(UploadForm.File));
    }

    public string ToText() => CsvText.Write([Heads, .. Rows]);

    public static ImportTable FromText(string text) => new(CsvText.Read(text));

    public static async Task<ImportTable> ReadAsync(IFormFile file, CancellationToken cancellationToken)
    {
        var sheet = await SheetReader.ReadAsync(file, cancellationToken);
        return new([sheet.Heads, .. sheet.Rows.Select(row => row.Cells)]);
    }
}
