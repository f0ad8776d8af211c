using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Imports;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Imports;

/// <summary>Số phận của một dòng.</summary>
public enum Fate
{
    [Display(Name = "Thêm mới")]
    Added,

    [Display(Name = "Sửa")]
    Changed,

    [Display(Name = "Giữ nguyên")]
    Same,

    [Display(Name = "Bỏ qua")]
    Refused,
}

public sealed record RowFate(SheetRow Row, Fate Fate, string Note);

public sealed record DryRunPage(string Kind, MappedSheet Sheet, IReadOnlyList<RowFate> Rows)
{
    public int Count(Fate fate) => Rows.Count(row => row.Fate == fate);

    public int Useful => Count(Fate.Added) + Count(Fate.Changed);
}

/// <summary>What an import left behind: how many rows, and the slips of the accounts it made.</summary>
public sealed record ImportResult(int Added, int Changed, IReadOnlyList<Slip> Slips);

/// <summary>An import of one kind of list. The dry run is the very same run without the save, so it cannot promise anything else.</summary>
public abstract class ImportHandler(PortalDbContext db)
{
    protected PortalDbContext Db { get; } = db;

    /// <summary>What it takes from a file.</summary>
    public abstract IReadOnlyList<SheetColumn> Columns { get; }

    public async Task<IReadOnlyList<RowFate>> DryRunAsync(MappedSheet sheet, CancellationToken cancellationToken)
    {
        var fates = await RunAsync(sheet, cancellationToken);
        Db.ChangeTracker.Clear();
        return fates;
    }

    public Task<ImportResult> ApplyAsync(MappedSheet sheet, CancellationToken cancellationToken) =>
        Db.InTransactionAsync(
            async () =>
            {
                var fates = await RunAsync(sheet, cancellationToken);
                await Db.SaveChangesAsync(cancellationToken);
                var (added, changed) = (fates.Count(row => row.Fate == Fate.Added), fates.Count(row => row.Fate == Fate.Changed));
                return new ImportResult(added, changed, await FinishAsync($"thêm {added}, sửa {changed} dòng"));
            },
            cancellationToken);

    /// <summary>Loads what the rows are compared with.</summary>
    protected abstract Task PrepareAsync(MappedSheet sheet, CancellationToken cancellationToken);

    /// <summary>Adds or changes one entity in the context, or throws why the row is left out.</summary>
    protected abstract (object Entity, string Note) Take(MappedSheet sheet, SheetRow row);

    /// <summary>After the rows are saved: the history entry, and what needs their ids.</summary>
    protected abstract Task<IReadOnlyList<Slip>> FinishAsync(string summary);

    protected static string Limited(string text, string head, int most) =>
        text.Length <= most ? text : throw new RuleException($"{head} dài quá {most} ký tự.");

    protected static string Filled(string text, string head, int most) =>
        text.Length > 0 ? Limited(text, head, most) : throw new RuleException($"Thiếu {head.ToLowerInvariant()}.");

    private async Task<List<RowFate>> RunAsync(MappedSheet sheet, CancellationToken cancellationToken)
    {
        await PrepareAsync(sheet, cancellationToken);
        return [.. sheet.Sheet.Rows.Select(row => FateOf(sheet, row))];
    }

    private RowFate FateOf(MappedSheet sheet, SheetRow row)
    {
        try
        {
            var (entity, note) = Take(sheet, row);
            return new(row, FateOf(entity, note), note);
        }
        catch (RuleException refusal)
        {
            return new(row, Fate.Refused, refusal.Message);
        }
    }

    private Fate FateOf(object entity, string note) => Db.Entry(entity).State switch
    {
        EntityState.Added => Fate.Added,
        EntityState.Modified => Fate.Changed,
        _ => note.Length > 0 ? Fate.Changed : Fate.Same,
    };
}
