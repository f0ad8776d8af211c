using System.ComponentModel.DataAnnotations;
using System.Globalization;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Attendees;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Web.Infrastructure.Imports;

namespace SangKien.Web.Features.Guests;

/// <summary>A file; or the sheet of one that was uploaded before, with other columns chosen.</summary>
public sealed record ImportForm : MappedSheetForm
{
    [Display(Name = "Tệp danh sách khách mời")]
    public IFormFile? File { get; init; }
}

internal sealed class ImportFormValidator : AbstractValidator<ImportForm>
{
    public ImportFormValidator()
    {
        RuleFor(form => form.File).NotNull().WithMessage("Hãy chọn tệp Excel (XLSX) hoặc CSV.").When(form => form.Sheet is null);
        RuleFor(form => form.Sheet).MaximumLength(SheetReader.GreatestText);
    }
}

/// <summary>The rows that the dry run has shown.</summary>
public sealed record TakeForm : MappedSheetForm;

internal sealed class TakeFormValidator : AbstractValidator<TakeForm>
{
    public TakeFormValidator() => RuleFor(form => form.Sheet).NotEmpty().WithMessage("Chưa có dòng nào để nhập.").MaximumLength(SheetReader.GreatestText);
}

/// <summary>What taking the file over would do, line by line.</summary>
public sealed record ImportPage(int WorkshopId, MappedSheet Sheet, IReadOnlyList<ImportLine> Fates)
{
    public int Added => Fates.Count(line => line.Refusal.Length == 0);
}

/// <param name="Refusal">Why the line is left out; empty for one that is added.</param>
public sealed record ImportLine(int Number, GuestForm Guest, string Refusal);

public sealed class ImportHandler(PortalDbContext db, ICurrentUser user, PortalClock clock, IValidator<GuestForm> rules)
{
    private const string FullName = "Họ và tên", Post = "Chức vụ", Organisation = "Đơn vị", Place = "Thứ tự";

    private static readonly SheetColumn[] Columns =
        [new(FullName, true, "Họ tên"), new(Post, false, "Chức danh"), new(Organisation, true, "Cơ quan, đơn vị", "Cơ quan"), new(Place)];

    public Task<bool> IsVisibleAsync(int workshopId, CancellationToken cancellationToken) =>
        db.IsWorkshopVisibleAsync(workshopId, user, cancellationToken);

    /// <summary>Every line's fate, as far as the columns are known; nothing is saved. Null for a workshop that the person does not see.</summary>
    public async Task<ImportPage?> PreviewAsync(int workshopId, ImportForm form, CancellationToken cancellationToken)
    {
        if (!await IsVisibleAsync(workshopId, cancellationToken))
            return null;
        var sheet = await MappedSheet.OpenAsync(form, form.File, Columns, cancellationToken);
        return new(workshopId, sheet, sheet.Fault is null ? await JudgeAsync(workshopId, sheet, cancellationToken) : []);
    }

    /// <summary>How many guests were added; the lines are judged again, since the list may have changed.</summary>
    public async Task<int?> HandleAsync(int workshopId, TakeForm form, CancellationToken cancellationToken)
    {
        var workshop = await db.WorkshopsVisibleTo(user).SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);
        if (workshop is null)
            return null;
        var judged = await JudgeAsync(workshopId, MappedSheet.Open(form, Columns), cancellationToken);
        var added = judged.Where(line => line.Refusal.Length == 0).Select(line => WorkshopDelegate.Guest(workshop, line.Guest.Details)).ToList();
        if (added.Count == 0)
            throw new RuleException("Không có dòng nào thêm được vào danh sách.");
        db.Delegates.AddRange(added);
        db.History.Add(HistoryEntry.Of<Workshop>(
            workshopId, $"Nhập {added.Count} khách mời từ tệp", user, clock.NowUtc, workshopId, details: string.Join("; ", added.Select(guest => guest.FullName))));
        await db.SaveChangesAsync(cancellationToken);
        return added.Count;
    }

    private async Task<List<ImportLine>> JudgeAsync(int workshopId, MappedSheet sheet, CancellationToken cancellationToken)
    {
        var known = (await Guests(workshopId).Select(person => person.TextFolded).ToListAsync(cancellationToken)).ToHashSet();
        var next = (await Guests(workshopId).Select(person => (int?)person.Precedence).MaxAsync(cancellationToken) ?? 0) + 1;
        return [.. sheet.Sheet.Rows.Select((row, index) => GuestAt(sheet, row, next + index)).Select(line => line with { Refusal = RefusalOf(line.Guest, known) })];
    }

    private static ImportLine GuestAt(MappedSheet sheet, SheetRow row, int next) => new(
        row.Number,
        new GuestForm { FullName = sheet.Cell(row, FullName), Post = sheet.Cell(row, Post), Organisation = sheet.Cell(row, Organisation), Precedence = PlaceOf(sheet.Cell(row, Place), next) },
        "");

    private string RefusalOf(GuestForm guest, HashSet<string> known)
    {
        var problems = rules.Validate(guest).Errors;
        if (problems.Count > 0)
            return string.Join(" ", problems.Select(problem => problem.ErrorMessage));
        return known.Add(Folding.Fold($"{guest.FullName} {guest.Post} {guest.Organisation}")) ? "" : "Đã có trong danh sách hoặc ở dòng trên.";
    }

    private static int? PlaceOf(string text, int next) =>
        text.Length == 0 ? next : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;

    private IQueryable<WorkshopDelegate> Guests(int workshopId) =>
        db.Delegates.VisibleTo(user).Where(person => person.WorkshopId == workshopId && person.Group == DelegateGroup.Guest);
}
