using SangKien.Core.Common;

namespace SangKien.Web.Infrastructure.Imports;

/// <summary>Cột cần nhập: what an import takes from a file.</summary>
/// <param name="AlsoCalled">Other heads by which files name it.</param>
public sealed record SheetColumn(string Name, bool IsNeeded = false, params IReadOnlyList<string> AlsoCalled);

/// <summary>Which column of the file, from 0, holds what is wanted; null for none.</summary>
public sealed record ColumnChoice(SheetColumn Wanted, int? Column);

/// <summary>A sheet on its way from the dry run to being taken over.</summary>
public abstract record MappedSheetForm
{
    public string? Sheet { get; init; }

    /// <summary>Ghép cột: for each wanted column the one that was chosen; empty for what the heads propose.</summary>
    public List<int?> Columns { get; init; } = [];
}

/// <summary>Ghép cột: a sheet and which of its columns holds what. The heads propose it, whatever their marks and case; the person chooses otherwise.</summary>
public sealed class MappedSheet
{
    private readonly Dictionary<string, int?> _columns;

    private MappedSheet(Sheet sheet, IReadOnlyList<ColumnChoice> choices)
    {
        (Sheet, Choices) = (sheet, choices);
        _columns = choices.ToDictionary(choice => choice.Wanted.Name, choice => choice.Column);
    }

    public Sheet Sheet { get; }
    public IReadOnlyList<ColumnChoice> Choices { get; }

    /// <summary>Why the rows cannot be judged yet; null when they can.</summary>
    public string? Fault
    {
        get
        {
            var missing = Choices.Where(choice => choice.Wanted.IsNeeded && choice.Column is null).Select(choice => choice.Wanted.Name).ToList();
            return missing.Count > 0 ? $"Tệp thiếu cột: {string.Join(", ", missing)}. Hãy chọn cột tương ứng của tệp." : null;
        }
    }

    public static async Task<MappedSheet> OpenAsync(MappedSheetForm form, IFormFile? file, IReadOnlyList<SheetColumn> wanted, CancellationToken cancellationToken) =>
        Of(form.Sheet is { } text ? Sheet.Parse(text) : await SheetReader.ReadAsync(file!, cancellationToken), form.Columns, wanted);

    /// <summary>For what the dry run has shown: refuses what cannot be judged.</summary>
    public static MappedSheet Open(MappedSheetForm form, IReadOnlyList<SheetColumn> wanted)
    {
        var sheet = Of(Sheet.Parse(form.Sheet!), form.Columns, wanted);
        return sheet.Fault is { } fault ? throw new RuleException(fault, SheetReader.Field) : sheet;
    }

    /// <summary>The text of a wanted column; empty where the line is shorter or the file has no such column.</summary>
    public string Cell(SheetRow row, string name) => _columns[name] is { } column && column < row.Cells.Count ? row.Cells[column] : "";

    private static MappedSheet Of(Sheet sheet, List<int?> chosen, IReadOnlyList<SheetColumn> wanted)
    {
        var heads = sheet.Heads.Select(Folding.Fold).ToList();
        return new(sheet, [.. wanted.Select((column, index) => new ColumnChoice(column, chosen.Count == 0 ? Proposed(column) : Existing(chosen.ElementAtOrDefault(index))))]);

        int? Proposed(SheetColumn column) =>
            Existing(column.AlsoCalled.Prepend(column.Name).Select(name => heads.IndexOf(Folding.Fold(name))).FirstOrDefault(index => index >= 0, -1));

        int? Existing(int? column) => column >= 0 && column < heads.Count ? column : null;
    }
}
