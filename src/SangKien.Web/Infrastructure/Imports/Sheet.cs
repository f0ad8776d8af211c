using SangKien.Core.Common;

namespace SangKien.Web.Infrastructure.Imports;

/// <summary>The first sheet of an uploaded file: the line of heads, and the lines below it that hold something.</summary>
internal sealed record Sheet(IReadOnlyList<string> Heads, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>The column with one of the names, whatever their marks and case; null where the file has none.</summary>
    public int? Find(params string[] names)
    {
        var folded = names.Select(Folding.Fold).ToHashSet();
        return Heads.Index().Where(head => folded.Contains(Folding.Fold(head.Item))).Select(head => (int?)head.Index).FirstOrDefault();
    }

    /// <summary>The column, or a refusal that names what the file lacks.</summary>
    public int Need(params string[] names) =>
        Find(names) ?? throw new RuleException($"Tệp thiếu cột “{names[0]}”. Dòng đầu của tệp phải là tên các cột.", SheetReader.Field);
}

/// <param name="Number">The line in the file, as the spreadsheet counts.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>The text of a column; empty where the line is shorter or the file has no such column.</summary>
    public string this[int? column] => column is { } index && index < Cells.Count ? Cells[index] : "";
}
