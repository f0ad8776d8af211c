using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Attendees;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Door;

public sealed record BadgeForm
{
    /// <summary>What a scanner types: the code on the badge.</summary>
    [Display(Name = "Mã trên thẻ")]
    public string? Code { get; init; }
}

internal sealed class BadgeFormValidator : AbstractValidator<BadgeForm>
{
    public BadgeFormValidator() => RuleFor(form => form.Code).NotEmpty().WithMessage("Quét hoặc nhập mã trên thẻ.").MaximumLength(200);
}

public sealed record SheetForm
{
    /// <summary>Such as "1 2 5-9".</summary>
    [Display(Name = "Số thứ tự có chữ ký")]
    public string? Numbers { get; init; }
}

internal sealed class SheetFormValidator : AbstractValidator<SheetForm>
{
    public SheetFormValidator() => RuleFor(form => form.Numbers).NotEmpty().WithMessage("Nhập các số thứ tự, ví dụ: 1 2 5-9.").MaximumLength(2000);
}

/// <summary>
/// Ghi có mặt. Two doors at once never count a person twice: the entity takes one check-in only, and of two saves the later one is
/// tried again on what the earlier one left.
/// </summary>
public sealed class CheckInHandler(PortalDbContext db, ICurrentUser user, PortalClock clock, DoorQuery door)
{
    /// <summary>Whom it was, as a sentence; null for nobody on this list.</summary>
    public Task<string?> HandleAsync(int workshopId, int id, CheckInMeans means, CancellationToken cancellationToken) =>
        CheckInAsync(db.Delegates.VisibleTo(user).Where(person => person.WorkshopId == workshopId && person.Id == id), means, cancellationToken);

    public async Task<string?> HandleAsync(int workshopId, BadgeForm form, CancellationToken cancellationToken)
    {
        if (!await IsVisibleAsync(workshopId, cancellationToken))
            return null;
        var code = form.Code!.Trim().ToLowerInvariant();
        return await CheckInAsync(db.Delegates.VisibleTo(user).Where(person => person.WorkshopId == workshopId && person.BadgeCode == code), CheckInMeans.Badge, cancellationToken)
            ?? throw new RuleException("Mã này không có trong danh sách đại biểu của hội thảo. Tìm theo tên ở ô bên cạnh.", nameof(form.Code));
    }

    /// <summary>From the paper sheet, all at once; those who are already there stay as they are.</summary>
    public Task<string?> HandleAsync(int workshopId, SheetForm form, CancellationToken cancellationToken) => Collisions.RetryAsync(db, async () =>
    {
        if (await door.SheetAsync(workshopId, cancellationToken) is not { } sheet)
            return null;
        var ids = SheetNumbers.Parse(form.Numbers!, sheet.Count).Select(number => sheet[number - 1]).Where(row => !row.IsPresent).Select(row => row.Id).ToList();
        var people = await db.Delegates.Include(person => person.Person).Include(person => person.StandIn).Where(person => ids.Contains(person.Id)).ToListAsync(cancellationToken);
        foreach (var person in people)
            Note(person, CheckInMeans.Sheet);
        await db.SaveChangesAsync(cancellationToken);
        return people.Count == 0 ? "Những người này đều đã được ghi có mặt." : $"Đã ghi có mặt {people.Count} đại biểu: {string.Join(", ", people.Select(person => person.FullName))}.";
    });

    public async Task<string?> UndoAsync(int workshopId, int id, CancellationToken cancellationToken)
    {
        var person = await db.Delegates.VisibleTo(user).Include(person => person.Person).Include(person => person.StandIn)
            .SingleOrDefaultAsync(person => person.WorkshopId == workshopId && person.Id == id, cancellationToken);
        if (person is null)
            return null;
        person.UndoCheckIn();
        db.History.Add(HistoryEntry.Of<WorkshopDelegate>(id, $"Bỏ ghi có mặt {person.FullName}", user, clock.NowUtc, workshopId, person.Person?.UnitId));
        await db.SaveChangesAsync(cancellationToken);
        return $"Đã bỏ ghi có mặt {person.FullName}.";
    }

    private Task<string?> CheckInAsync(IQueryable<WorkshopDelegate> one, CheckInMeans means, CancellationToken cancellationToken) => Collisions.RetryAsync(db, async () =>
    {
        if (await one.Include(person => person.Person).Include(person => person.StandIn).SingleOrDefaultAsync(cancellationToken) is not { } person)
            return null;
        Note(person, means);
        await db.SaveChangesAsync(cancellationToken);
        return $"Đã ghi có mặt: {person.FullName}, {person.Organisation}{(person.Seat.Length > 0 ? $"; ghế {person.Seat}" : "")}.";
    });

    private void Note(WorkshopDelegate person, CheckInMeans means)
    {
        person.CheckIn(means, clock.NowUtc);
        db.History.Add(HistoryEntry.Of<WorkshopDelegate>(person.Id, $"Ghi có mặt {person.FullName} ({means.Name()})", user, clock.NowUtc, person.WorkshopId, person.Person?.UnitId));
    }

    private async Task<bool> IsVisibleAsync(int workshopId, CancellationToken cancellationToken) => await door.CountAsync(workshopId, cancellationToken) is not null;
}
