using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SangKien.Core.Attendees;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Delegates;

public sealed record MarkForm
{
    [Display(Name = "Trạng thái")]
    public DelegateStatus? Status { get; init; }

    [Display(Name = "Lý do vắng")]
    public string? AbsenceReason { get; init; }

    [Display(Name = "Người dự thay")]
    public string? Substitute { get; init; }

    [Display(Name = "Ghi chú")]
    public string? Note { get; init; }

    public Guid Version { get; init; }
}

internal sealed class MarkFormValidator : AbstractValidator<MarkForm>
{
    public MarkFormValidator()
    {
        RuleFor(form => form.Status).NotNull().WithMessage("Hãy chọn trạng thái.").IsInEnum();
        RuleFor(form => form.AbsenceReason).NotEmpty().WithMessage("Hãy ghi lý do vắng.").When(form => form.Status == DelegateStatus.Declined);
        RuleFor(form => form.AbsenceReason).MaximumLength(DelegateReply.ReasonLength);
        RuleFor(form => form.Substitute).MaximumLength(DelegateReply.SubstituteLength);
        RuleFor(form => form.Note).MaximumLength(500);
    }
}

public sealed record MarkPage
{
    public int WorkshopId { get; init; }
    public int Id { get; init; }
    public string FullName { get; init; } = "";
    public string Post { get; init; } = "";
    public string Organisation { get; init; } = "";
    public bool IsGuest { get; init; }
    public bool CanBeRemoved { get; init; }

    /// <summary>The personal link by which the delegate answers himself.</summary>
    public string ReplyAddress { get; init; } = "";

    public MarkForm Form { get; init; } = new();
}

public sealed class MarkHandler(PortalDbContext db, ICurrentUser user, PortalClock clock, IOptions<PaperSettings> settings)
{
    public async Task<MarkPage?> PageAsync(int workshopId, int id, CancellationToken cancellationToken) =>
        await Visible(workshopId).AsNoTracking().Where(person => person.Id == id)
            .Select(person => new MarkPage
            {
                WorkshopId = workshopId,
                Id = id,
                FullName = person.FullName,
                Post = person.Post,
                Organisation = person.Organisation,
                IsGuest = person.Group == DelegateGroup.Guest,
                CanBeRemoved = person.Status != DelegateStatus.CheckedIn && (person.Person == null || !person.Person.IsActive),
                ReplyAddress = settings.Value.AddressOf($"/thu-moi/{person.ReplyCode}") ?? $"/thu-moi/{person.ReplyCode}",
                Form = new MarkForm { Status = person.Status, AbsenceReason = person.AbsenceReason, Substitute = person.Substitute, Note = person.Note, Version = person.Version },
            }).SingleOrDefaultAsync(cancellationToken);

    public async Task<bool> HandleAsync(int workshopId, int id, MarkForm form, CancellationToken cancellationToken)
    {
        var person = await Visible(workshopId).Include(person => person.Workshop).Include(person => person.StandIn).Include(person => person.Person).SingleOrDefaultAsync(person => person.Id == id, cancellationToken);
        if (person is null)
            return false;
        db.Entry(person).Property(known => known.Version).OriginalValue = form.Version;
        ChangeStatus(person, form);
        await db.SettleStandInAsync(person, cancellationToken);
        person.ChangeNote(form.Note ?? "");
        var summary = $"{person.FullName}: {person.Status.Name()}{(person.IsAbsent ? $" ({person.AbsenceRemark})" : "")}";
        db.History.Add(HistoryEntry.Of<WorkshopDelegate>(id, summary, user, clock.NowUtc, workshopId, person.Person?.UnitId));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private static void ChangeStatus(WorkshopDelegate person, MarkForm form)
    {
        if (form.Status == DelegateStatus.Declined)
            person.Decline(form.AbsenceReason ?? "", form.Substitute ?? "");
        else if (form.Status == DelegateStatus.Confirmed)
            person.Confirm();
        else if (form.Status != person.Status)
            throw new RuleException("Chỉ ghi được “Dự” hoặc “Vắng”.", nameof(form.Status));
    }

    private IQueryable<WorkshopDelegate> Visible(int workshopId) => db.Delegates.VisibleTo(user).Where(person => person.WorkshopId == workshopId);
}
