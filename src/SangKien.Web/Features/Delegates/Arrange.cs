using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Attendees;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Delegates;

public sealed record ArrangeForm
{
    [Display(Name = "Nhận xác nhận đến hết ngày")]
    public DateOnly? ReplyBy { get; init; }

    [Display(Name = "Thứ tự các nhóm")]
    public GroupPrecedence Groups { get; init; }

    [Display(Name = "Trong các phòng, đơn vị")]
    public StaffPrecedence Staff { get; init; }

    public Guid Version { get; init; }
}

internal sealed class ArrangeFormValidator : AbstractValidator<ArrangeForm>
{
    public ArrangeFormValidator()
    {
        RuleFor(form => form.Groups).IsInEnum();
        RuleFor(form => form.Staff).IsInEnum();
    }
}

public sealed record ArrangePage(int WorkshopId, ProtocolRule Rule, ArrangeForm Form);

/// <summary>Cách đón tiếp: the day until which units and guests answer, and the rule of the protocol order.</summary>
public sealed class ArrangeHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task<ArrangePage?> PageAsync(int workshopId, ArrangeForm? form, CancellationToken cancellationToken)
    {
        var workshop = await db.WorkshopsVisibleTo(user).AsNoTracking().SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);
        return workshop is null ? null : new(workshopId, workshop.Protocol, form ?? new()
        {
            ReplyBy = workshop.DelegateReplyBy, Groups = workshop.Protocol.Groups, Staff = workshop.Protocol.Staff, Version = workshop.Version,
        });
    }

    public async Task<bool> HandleAsync(int workshopId, ArrangeForm form, CancellationToken cancellationToken)
    {
        var workshop = await db.WorkshopsVisibleTo(user).SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);
        if (workshop is null)
            return false;
        db.Entry(workshop).Property(known => known.Version).OriginalValue = form.Version;
        var before = workshop.Protocol;
        workshop.ArrangeDelegates(form.ReplyBy, new ProtocolRule { Groups = form.Groups, Staff = form.Staff }, clock.Today);
        if (workshop.Protocol != before)
        {
            foreach (var person in await db.Delegates.Where(person => person.WorkshopId == workshopId).ToListAsync(cancellationToken))
                person.PlaceBy(workshop.Protocol);
        }

        var until = workshop.DelegateReplyDeadline is { } deadline ? deadline.LastMoment : "chưa ấn định hạn";
        db.History.Add(HistoryEntry.Of<Workshop>(
            workshopId, $"Đón tiếp đại biểu: nhận xác nhận {until}; thứ tự: {form.Groups.Name()}; {form.Staff.Name()}", user, clock.NowUtc, workshopId));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
