using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Units;

public sealed record EditForm
{
    /// <summary>0 for a new unit. From the address, never from the form.</summary>
    [BindNever]
    public int Id { get; init; }

    [Display(Name = "Tên đơn vị")]
    public string? Name { get; init; }

    [Display(Name = "Tên viết tắt")]
    public string? ShortName { get; init; }

    [Display(Name = "Loại")]
    public UnitKind Kind { get; init; } = UnitKind.Department;

    [Display(Name = "Thứ tự trong các danh sách")]
    public int Order { get; init; }

    [Display(Name = "Đầu mối nhận nhắc việc")]
    public int? ContactPersonId { get; init; }

    public Guid Version { get; init; }
    public bool IsActive { get; init; } = true;
}

internal sealed class EditFormValidator : AbstractValidator<EditForm>
{
    public EditFormValidator()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage("Hãy nhập tên đơn vị.").MaximumLength(200);
        RuleFor(form => form.ShortName).MaximumLength(30);
        RuleFor(form => form.Kind).IsInEnum();
        RuleFor(form => form.Order).InclusiveBetween(1, 999);
    }
}

public sealed class EditQuery(PortalDbContext db)
{
    public async Task<EditForm> NewAsync(CancellationToken cancellationToken) =>
        new() { Order = (await db.Units.MaxAsync(unit => (int?)unit.Order, cancellationToken) ?? 0) + 1 };

    public Task<EditForm?> GetAsync(int id, CancellationToken cancellationToken) =>
        db.Units.Where(unit => unit.Id == id).Select(unit => new EditForm
        {
            Id = unit.Id,
            Name = unit.Name,
            ShortName = unit.ShortName,
            Kind = unit.Kind,
            Order = unit.Order,
            ContactPersonId = unit.ContactPersonId,
            Version = unit.Version,
            IsActive = unit.IsActive,
        }).SingleOrDefaultAsync(cancellationToken);

    /// <summary>Whom the unit can name as its contact.</summary>
    public Task<List<SelectListItem>> StaffAsync(int id, CancellationToken cancellationToken) =>
        db.PeopleInUnit(id).Where(person => person.IsActive).OrderBy(person => person.FullName)
            .Select(person => new SelectListItem($"{person.FullName} – {person.Post}", $"{person.Id}")).ToListAsync(cancellationToken);
}

public sealed class CreateHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public Task<int> HandleAsync(EditForm form, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async () =>
            {
                await UnitNames.CheckAsync(db, form, cancellationToken);
                var unit = db.Units.Add(Unit.Create(form.Name!, form.ShortName ?? "", form.Kind, form.Order)).Entity;
                await db.SaveChangesAsync(cancellationToken);
                db.History.Add(HistoryEntry.Of<Unit>(unit.Id, $"Thêm đơn vị {unit.Name}", user, clock.NowUtc));
                return unit.Id;
            },
            cancellationToken);
}

public sealed class EditHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    /// <returns>False where there is no such unit.</returns>
    public async Task<bool> HandleAsync(int id, EditForm form, CancellationToken cancellationToken)
    {
        var unit = await db.Units.SingleOrDefaultAsync(unit => unit.Id == id, cancellationToken);
        if (unit is null)
            return false;
        await UnitNames.CheckAsync(db, form with { Id = id }, cancellationToken);
        var before = $"{unit.Name} ({unit.ShortName}), {unit.Kind.Name()}, thứ tự {unit.Order}";
        db.Entry(unit).Property(known => known.Version).OriginalValue = form.Version;
        unit.Change(form.Name!, form.ShortName ?? "", form.Kind, form.Order);
        unit.NameContact(form.ContactPersonId is { } contactId ? await db.People.SingleOrDefaultAsync(person => person.Id == contactId, cancellationToken) : null);
        db.History.Add(HistoryEntry.Of<Unit>(id, $"Sửa đơn vị {unit.Name}", user, clock.NowUtc, details: $"Trước: {before}"));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}

/// <summary>No two units have one name; the index of the database has the last word.</summary>
internal static class UnitNames
{
    public static async Task CheckAsync(PortalDbContext db, EditForm form, CancellationToken cancellationToken)
    {
        if (await db.Units.AnyAsync(unit => unit.Name == form.Name && unit.Id != form.Id, cancellationToken))
            throw new RuleException($"Đã có đơn vị tên “{form.Name}”.", nameof(form.Name));
    }
}
