using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Attendees;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Guests;

public sealed record GuestForm
{
    [Display(Name = "Họ và tên")]
    public string? FullName { get; init; }

    [Display(Name = "Chức vụ")]
    public string? Post { get; init; }

    [Display(Name = "Cơ quan, đơn vị")]
    public string? Organisation { get; init; }

    [Display(Name = "Thứ tự trong nhóm khách mời")]
    public int? Precedence { get; init; }

    public Guid Version { get; init; }

    internal GuestDetails Details => new(FullName!, Post ?? "", Organisation!, Precedence!.Value);
}

internal sealed class GuestFormValidator : AbstractValidator<GuestForm>
{
    public GuestFormValidator()
    {
        RuleFor(form => form.FullName).NotEmpty().WithMessage("Hãy nhập họ và tên khách mời.").MaximumLength(GuestDetails.NameLength);
        RuleFor(form => form.Post).MaximumLength(GuestDetails.PostLength);
        RuleFor(form => form.Organisation).NotEmpty().WithMessage("Hãy nhập cơ quan, đơn vị của khách mời.").MaximumLength(GuestDetails.OrganisationLength);
        RuleFor(form => form.Precedence).NotNull().WithMessage("Hãy nhập thứ tự, là một số từ 1.")
            .InclusiveBetween(1, ProtocolOrder.LastPrecedence).WithMessage($"Thứ tự là một số từ 1 đến {ProtocolOrder.LastPrecedence}.");
    }
}

public sealed class EditHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    /// <summary>An empty form that puts a guest behind the others; null for a workshop that the person does not see.</summary>
    public async Task<GuestForm?> NewAsync(int workshopId, CancellationToken cancellationToken)
    {
        if (!await db.IsWorkshopVisibleAsync(workshopId, user, cancellationToken))
            return null;
        var last = await Guests(workshopId).Select(person => (int?)person.Precedence).MaxAsync(cancellationToken);
        return new() { Precedence = (last ?? 0) + 1 };
    }

    public async Task<GuestForm?> FormAsync(int workshopId, int id, CancellationToken cancellationToken) =>
        await Guests(workshopId).AsNoTracking().Where(person => person.Id == id)
            .Select(person => new GuestForm
            {
                FullName = person.FullName, Post = person.Post, Organisation = person.Organisation, Precedence = person.Precedence, Version = person.Version,
            })
            .SingleOrDefaultAsync(cancellationToken);

    public async Task<bool> AddAsync(int workshopId, GuestForm form, CancellationToken cancellationToken)
    {
        var workshop = await db.WorkshopsVisibleTo(user).SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);
        if (workshop is null)
            return false;
        var guest = WorkshopDelegate.Guest(workshop, form.Details);
        if (await Guests(workshopId).AnyAsync(person => person.TextFolded == guest.TextFolded, cancellationToken))
            throw new RuleException("Khách mời này đã có trong danh sách.", nameof(form.FullName));
        db.Delegates.Add(guest);
        db.History.Add(HistoryEntry.Of<Workshop>(workshopId, $"Thêm khách mời {guest.FullName}", user, clock.NowUtc, workshopId));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    public async Task<bool> ChangeAsync(int workshopId, int id, GuestForm form, CancellationToken cancellationToken)
    {
        var guest = await Guests(workshopId).Include(person => person.Workshop).SingleOrDefaultAsync(person => person.Id == id, cancellationToken);
        if (guest is null)
            return false;
        db.Entry(guest).Property(person => person.Version).OriginalValue = form.Version;
        var before = $"{guest.FullName}, {guest.Post}, {guest.Organisation}";
        guest.ChangeGuest(form.Details);
        db.History.Add(HistoryEntry.Of<WorkshopDelegate>(id, $"Sửa khách mời {guest.FullName}", user, clock.NowUtc, workshopId, details: before));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private IQueryable<WorkshopDelegate> Guests(int workshopId) =>
        db.Delegates.VisibleTo(user).Where(person => person.WorkshopId == workshopId && person.Group == DelegateGroup.Guest);
}
