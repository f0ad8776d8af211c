using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.People;

public sealed record EditForm
{
    /// <summary>0 for a new person. From the address, never from the form.</summary>
    [BindNever]
    public int Id { get; init; }

    [Display(Name = "Họ và tên")]
    public string? FullName { get; init; }

    [Display(Name = "Chức vụ")]
    public string? Post { get; init; }

    [Display(Name = "Bậc")]
    public PostRank Rank { get; init; } = PostRank.Staff;

    [Display(Name = "Đơn vị")]
    public int? UnitId { get; init; }

    [Display(Name = "Thư điện tử")]
    public string? Email { get; init; }

    [Display(Name = "Điện thoại")]
    public string? Phone { get; init; }

    public Guid Version { get; init; }
    public bool IsActive { get; init; } = true;
}

public sealed record EditPage(EditForm Form, IReadOnlyList<SelectListItem> Units);

internal sealed class EditFormValidator : AbstractValidator<EditForm>
{
    public EditFormValidator()
    {
        RuleFor(form => form.FullName).NotEmpty().WithMessage("Hãy nhập họ và tên.").MaximumLength(100);
        RuleFor(form => form.Post).NotEmpty().WithMessage("Hãy nhập chức vụ, ví dụ: Chuyên viên.").MaximumLength(100);
        RuleFor(form => form.Rank).IsInEnum();
        RuleFor(form => form.UnitId).NotNull().WithMessage("Hãy chọn đơn vị.");
        RuleFor(form => form.Email).MaximumLength(254).EmailAddress().WithMessage("Địa chỉ thư điện tử không đúng.");
        RuleFor(form => form.Phone).MaximumLength(30).Matches(@"^[0-9 .+()-]*$").WithMessage("Số điện thoại chỉ gồm chữ số và các dấu . + ( ) -");
    }
}

public sealed class EditQuery(PortalDbContext db)
{
    public async Task<EditPage?> GetAsync(int id, CancellationToken cancellationToken)
    {
        var form = await db.People.Where(person => person.Id == id).Select(person => new EditForm
        {
            Id = person.Id,
            FullName = person.FullName,
            Post = person.Post,
            Rank = person.Rank,
            UnitId = person.UnitId,
            Email = person.Email,
            Phone = person.Phone,
            Version = person.Version,
            IsActive = person.IsActive,
        }).SingleOrDefaultAsync(cancellationToken);
        return form is null ? null : await PageAsync(form, cancellationToken);
    }

    public async Task<EditPage> PageAsync(EditForm form, CancellationToken cancellationToken)
    {
        var units = await db.Units.AsNoTracking().Where(unit => unit.IsActive || unit.Id == form.UnitId).OrderBy(unit => unit.Order).ToListAsync(cancellationToken);
        return new(form, [.. units.Select(unit => new SelectListItem(unit.Name, $"{unit.Id}"))]);
    }
}

public sealed class CreateHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public Task<int> HandleAsync(EditForm form, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async () =>
            {
                var unit = await ChosenUnit.FindAsync(db, form, cancellationToken);
                var person = Person.Create(form.FullName!, form.Post!, form.Rank, unit);
                person.ChangeContact(form.Email ?? "", form.Phone ?? "");
                db.People.Add(person);
                await db.SaveChangesAsync(cancellationToken);
                db.History.Add(HistoryEntry.Of<Person>(person.Id, $"Thêm {person.FullName}, {person.Post}, {unit.Name}", user, clock.NowUtc));
                return person.Id;
            },
            cancellationToken);
}

public sealed class EditHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    /// <returns>False where there is no such person.</returns>
    public async Task<bool> HandleAsync(int id, EditForm form, CancellationToken cancellationToken)
    {
        var person = await db.People.Include(person => person.Unit).SingleOrDefaultAsync(person => person.Id == id, cancellationToken);
        if (person is null)
            return false;
        var before = $"{person.FullName}, {person.Post}, {person.Rank.Name()}, {person.Unit.Name}";
        var unit = await ChosenUnit.FindAsync(db, form, cancellationToken);
        db.Entry(person).Property(known => known.Version).OriginalValue = form.Version;
        person.Change(form.FullName!, form.Post!, form.Rank, unit);
        person.ChangeContact(form.Email ?? "", form.Phone ?? "");
        db.History.Add(HistoryEntry.Of<Person>(id, $"Sửa {person.FullName}", user, clock.NowUtc, details: $"Trước: {before}"));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}

internal static class ChosenUnit
{
    public static async Task<Unit> FindAsync(PortalDbContext db, EditForm form, CancellationToken cancellationToken) =>
        await db.Units.SingleOrDefaultAsync(unit => unit.Id == form.UnitId, cancellationToken)
        ?? throw new RuleException("Đơn vị đã chọn không còn. Hãy chọn lại.", nameof(form.UnitId));
}
