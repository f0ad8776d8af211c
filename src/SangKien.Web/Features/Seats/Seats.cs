using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Attendees;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Seats;

public sealed record SeatsForm
{
    [Display(Name = "Số ghế của từng hàng, từ hàng đầu")]
    public string? Rows { get; init; }

    public Guid Version { get; init; }
}

internal sealed class SeatsFormValidator : AbstractValidator<SeatsForm>
{
    public SeatsFormValidator() => RuleFor(form => form.Rows).NotEmpty().WithMessage("Hãy ghi số ghế của từng hàng, ví dụ: 10 12 12.").MaximumLength(HallPlan.TextLength);
}

/// <param name="Taken">The name on each seat.</param>
public sealed record SeatsPage(int WorkshopId, HallPlan Hall, IReadOnlyDictionary<string, string> Taken, SeatsForm Form);

/// <summary>Xếp chỗ ngồi: everybody who has not declined, in protocol order.</summary>
public sealed class SeatsHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task<SeatsPage?> PageAsync(int workshopId, SeatsForm? form, CancellationToken cancellationToken)
    {
        var workshop = await db.WorkshopsVisibleTo(user).AsNoTracking().SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);
        if (workshop is null)
            return null;
        var taken = await db.Delegates.AsNoTracking().VisibleTo(user).Where(person => person.WorkshopId == workshopId && person.Seat != "")
            .Select(person => new { person.Seat, person.FullName }).ToDictionaryAsync(person => person.Seat, person => person.FullName, cancellationToken);
        return new(workshopId, HallPlan.Parse(workshop.HallRows), taken, form ?? new() { Rows = workshop.HallRows, Version = workshop.Version });
    }

    /// <summary>How many have a seat now; null for a workshop that the person does not see.</summary>
    public async Task<int?> HandleAsync(int workshopId, SeatsForm form, CancellationToken cancellationToken)
    {
        var workshop = await db.WorkshopsVisibleTo(user).SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);
        if (workshop is null)
            return null;
        db.Entry(workshop).Property(known => known.Version).OriginalValue = form.Version;
        var hall = workshop.ArrangeHall(form.Rows!);
        var people = await db.Delegates.VisibleTo(user).Include(person => person.Replaces).Where(person => person.WorkshopId == workshopId).InProtocolOrder().ToListAsync(cancellationToken);
        var coming = people.Where(person => !person.IsAbsent && !person.StandsDown).ToList();
        if (hall.Seats < coming.Count)
            throw new RuleException($"Hội trường có {hall.Seats} ghế, còn thiếu {coming.Count - hall.Seats} ghế cho {coming.Count} đại biểu.", nameof(form.Rows));

        foreach (var person in people.Except(coming))
            person.TakeSeat("");
        foreach (var (person, seat) in coming.Zip(hall.ByProtocol()))
            person.TakeSeat(seat);
        db.History.Add(HistoryEntry.Of<Workshop>(workshopId, $"Xếp chỗ ngồi cho {coming.Count} đại biểu, hội trường {hall.Rows.Count} hàng, {hall.Seats} ghế", user, clock.NowUtc, workshopId));
        await db.SaveChangesAsync(cancellationToken);
        return coming.Count;
    }
}
