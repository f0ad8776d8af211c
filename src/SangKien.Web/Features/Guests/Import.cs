using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json;
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

public sealed record ImportForm
{
    [Display(Name = "Tệp danh sách khách mời")]
    public IFormFile? File { get; init; }

    /// <summary>The lines of the file that the preview has shown, sent back to be taken over.</summary>
    public string? Lines { get; init; }
}

internal sealed class ImportFormValidator : AbstractValidator<ImportForm>
{
    public ImportFormValidator()
    {
        RuleFor(form => form.File).NotNull().WithMessage("Hãy chọn tệp Excel (XLSX) hoặc CSV.").When(form => form.Lines is null);
        RuleFor(form => form.Lines).MaximumLength(SheetReader.GreatestSize);
    }
}

/// <summary>What taking the file over would do, line by line.</summary>
public sealed record ImportPage(int WorkshopId, string Lines, IReadOnlyList<ImportLine> Fates)
{
    public int Added => Fates.Count(line => line.Refusal.Length == 0);
}

/// <param name="Refusal">Why the line is left out; empty for one that is added.</param>
public sealed record ImportLine(int Number, GuestForm Guest, string Refusal);

public sealed class ImportHandler(PortalDbContext db, ICurrentUser user, PortalClock clock, IValidator<GuestForm> rules)
{
    public Task<bool> IsVisibleAsync(int workshopId, CancellationToken cancellationToken) =>
        db.IsWorkshopVisibleAsync(workshopId, user, cancellationToken);

    /// <summary>Every line's fate; nothing is saved. Null for a workshop that the person does not see.</summary>
    public async Task<ImportPage?> PreviewAsync(int workshopId, IFormFile file, CancellationToken cancellationToken)
    {
        if (!await IsVisibleAsync(workshopId, cancellationToken))
            return null;
        var sheet = await SheetReader.ReadAsync(file, cancellationToken);
        var (name, organisation) = (sheet.Need("Họ và tên", "Họ tên"), sheet.Need("Đơn vị", "Cơ quan, đơn vị", "Cơ quan"));
        var (post, place) = (sheet.Find("Chức vụ"), sheet.Find("Thứ tự"));
        var next = (await Guests(workshopId).Select(person => (int?)person.Precedence).MaxAsync(cancellationToken) ?? 0) + 1;
        var lines = sheet.Rows.Select((row, index) => new ImportLine(
            row.Number,
            new GuestForm { FullName = row[name], Post = row[post], Organisation = row[organisation], Precedence = PlaceOf(row[place], next + index) },
            "")).ToList();
        return new(workshopId, JsonSerializer.Serialize(lines), await JudgeAsync(workshopId, lines, cancellationToken));
    }

    /// <summary>How many guests were added; the lines are judged again, since the list may have changed.</summary>
    public async Task<int?> HandleAsync(int workshopId, string lines, CancellationToken cancellationToken)
    {
        var workshop = await db.WorkshopsVisibleTo(user).SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);
        if (workshop is null)
            return null;
        var judged = await JudgeAsync(workshopId, Parse(lines), cancellationToken);
        var added = judged.Where(line => line.Refusal.Length == 0).Select(line => WorkshopDelegate.Guest(workshop, line.Guest.Details)).ToList();
        if (added.Count == 0)
            throw new RuleException("Không có dòng nào thêm được vào danh sách.");
        db.Delegates.AddRange(added);
        db.History.Add(HistoryEntry.Of<Workshop>(
            workshopId, $"Nhập {added.Count} khách mời từ tệp", user, clock.NowUtc, workshopId, details: string.Join("; ", added.Select(guest => guest.FullName))));
        await db.SaveChangesAsync(cancellationToken);
        return added.Count;
    }

    private async Task<List<ImportLine>> JudgeAsync(int workshopId, IReadOnlyList<ImportLine> lines, CancellationToken cancellationToken)
    {
        var known = (await Guests(workshopId).Select(person => person.TextFolded).ToListAsync(cancellationToken)).ToHashSet();
        return [.. lines.Select(line => line with { Refusal = RefusalOf(line.Guest, known) })];
    }

    private string RefusalOf(GuestForm guest, HashSet<string> known)
    {
        var problems = rules.Validate(guest).Errors;
        if (problems.Count > 0)
            return string.Join(" ", problems.Select(problem => problem.ErrorMessage));
        return known.Add(Folding.Fold($"{guest.FullName} {guest.Post} {guest.Organisation}")) ? "" : "Đã có trong danh sách hoặc ở dòng trên.";
    }

    private static List<ImportLine> Parse(string lines)
    {
        try
        {
            return JsonSerializer.Deserialize<List<ImportLine>>(lines) is { } parsed && parsed.TrueForAll(line => line?.Guest is not null)
                ? parsed
                : throw new JsonException();
        }
        catch (JsonException)
        {
            throw new RuleException("Nội dung nhập không còn nguyên vẹn. Chọn lại tệp.", SheetReader.Field);
        }
    }

    private static int? PlaceOf(string text, int next) =>
        text.Length == 0 ? next : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;

    private IQueryable<WorkshopDelegate> Guests(int workshopId) =>
        db.Delegates.VisibleTo(user).Where(person => person.WorkshopId == workshopId && person.Group == DelegateGroup.Guest);
}
