using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Discussion;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Speakers;

public sealed record RegisterForm
{
    [Display(Name = "Người phát biểu")]
    public int? PersonId { get; init; }

    [Display(Name = "Hoặc ghi họ và tên người khác")]
    public string? Name { get; init; }

    [Display(Name = "Chức vụ")]
    public string? Post { get; init; }

    [Display(Name = "Nội dung phát biểu")]
    public string? Subject { get; init; }

    [Display(Name = "Số phút")]
    public int? Minutes { get; init; }
}

internal sealed class RegisterFormValidator : AbstractValidator<RegisterForm>
{
    public RegisterFormValidator()
    {
        RuleFor(form => form.Name).MaximumLength(100);
        RuleFor(form => form.Name).NotEmpty().When(form => form.PersonId is null).WithMessage("Cần chọn hoặc ghi tên người phát biểu.");
        RuleFor(form => form.Post).MaximumLength(100);
        RuleFor(form => form.Subject).MaximumLength(300);
        RuleFor(form => form.Minutes).NotNull().WithMessage("Cần ghi số phút.");
    }
}

/// <summary>Đăng ký, sửa và hủy, for the person's own unit. False where the workshop is not visible or nothing was registered.</summary>
public sealed class RegisterHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public Task<bool> RegisterAsync(int workshopId, RegisterForm form, CancellationToken cancellationToken) =>
        Collisions.RetryAsync(db, () => SaveAsync(workshopId, form, cancellationToken));

    public async Task<bool> CancelAsync(int workshopId, CancellationToken cancellationToken)
    {
        if (await OwnAsync(workshopId, cancellationToken) is not { } registration)
            return false;
        registration.RequireOpen(clock.NowUtc);
        db.SpeakerRegistrations.Remove(registration);
        await NoteAndSaveAsync(workshopId, registration.Id, $"Hủy đăng ký phát biểu của {registration.Name}", cancellationToken);
        return true;
    }

    private async Task<bool> SaveAsync(int workshopId, RegisterForm form, CancellationToken cancellationToken)
    {
        if (await db.WorkshopsVisibleTo(user).SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken) is not { } workshop)
            return false;
        var speaker = await SpeakerAsync(form, cancellationToken);
        if (await OwnAsync(workshopId, cancellationToken) is { } registration)
            registration.Change(speaker, user.PersonId, clock.NowUtc);
        else
            db.SpeakerRegistrations.Add(registration = SpeakerRegistration.Register(workshop, user.UnitId, speaker, user.PersonId, clock.NowUtc));
        await NoteAndSaveAsync(workshopId, registration.Id, $"Đăng ký phát biểu: {speaker.Name}, {speaker.Minutes} phút", cancellationToken);
        return true;
    }

    private async Task<Speaker> SpeakerAsync(RegisterForm form, CancellationToken cancellationToken)
    {
        var (unitId, personId) = (user.UnitId, form.PersonId);
        var minutes = form.Minutes!.Value;
        if (personId is null)
            return new(null, form.Name ?? "", form.Post ?? "", form.Subject ?? "", minutes);
        var person = await db.People.AsNoTracking().SingleOrDefaultAsync(person => person.Id == personId && person.UnitId == unitId && person.IsActive, cancellationToken)
            ?? throw new RuleException("Người được chọn không thuộc đơn vị.", nameof(RegisterForm.PersonId));
        return new(person.Id, person.FullName, person.Post, form.Subject ?? "", minutes);
    }

    private Task<SpeakerRegistration?> OwnAsync(int workshopId, CancellationToken cancellationToken)
    {
        var unitId = user.UnitId;
        return db.SpeakerRegistrations.Include(registration => registration.Workshop)
            .SingleOrDefaultAsync(registration => registration.WorkshopId == workshopId && registration.UnitId == unitId, cancellationToken);
    }

    private Task<int> NoteAndSaveAsync(int workshopId, int id, string summary, CancellationToken cancellationToken)
    {
        db.History.Add(HistoryEntry.Of<SpeakerRegistration>(id, summary, user, clock.NowUtc, workshopId, user.UnitId));
        return db.SaveChangesAsync(cancellationToken);
    }
}
