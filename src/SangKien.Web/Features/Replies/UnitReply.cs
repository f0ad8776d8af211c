using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Attendees;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Replies;

public sealed record UnitReplyForm
{
    public List<UnitReplyLine> Lines { get; init; } = [];
}

/// <summary>One person of the unit.</summary>
public sealed record UnitReplyLine
{
    public int Id { get; init; }

    /// <summary>Null while nothing was answered.</summary>
    [Display(Name = "Tham dự")]
    public bool? Attends { get; init; }

    [Display(Name = "Lý do vắng")]
    public string? Reason { get; init; }

    [Display(Name = "Người dự thay")]
    public string? Substitute { get; init; }

    public Guid Version { get; init; }
}

internal sealed class UnitReplyFormValidator : AbstractValidator<UnitReplyForm>
{
    public UnitReplyFormValidator() => RuleForEach(form => form.Lines).SetValidator(new UnitReplyLineValidator());
}

internal sealed class UnitReplyLineValidator : AbstractValidator<UnitReplyLine>
{
    public UnitReplyLineValidator()
    {
        RuleFor(line => line.Reason).NotEmpty().When(line => line.Attends == false).WithMessage("Cần ghi lý do vắng.");
        RuleFor(line => line.Reason).MaximumLength(DelegateReply.ReasonLength);
        RuleFor(line => line.Substitute).MaximumLength(DelegateReply.SubstituteLength);
    }
}

public sealed record UnitReplyPage
{
    public required int WorkshopId { get; init; }
    public required string Topic { get; init; }
    public required Meeting Meeting { get; init; }

    /// <summary>Null while the Office has set no date.</summary>
    public Deadline? Deadline { get; init; }

    public bool IsOpen { get; init; }

    /// <summary>The people of the unit in protocol order; the form has a line for each, in the same order.</summary>
    public required IReadOnlyList<WorkshopDelegate> People { get; init; }

    public required UnitReplyForm Form { get; init; }

    public int Answered => People.Count(person => person.Status != DelegateStatus.Invited);
}

/// <summary>Đơn vị xác nhận: each unit says of its own people who comes, until the date that the Office has set.</summary>
public sealed class UnitReplyHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task<UnitReplyPage?> PageAsync(int workshopId, UnitReplyForm? form, CancellationToken cancellationToken)
    {
        var workshop = await db.WorkshopsVisibleTo(user).AsNoTracking().SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);
        if (workshop is null)
            return null;
        var people = await Own(workshopId).AsNoTracking().InProtocolOrder().ToListAsync(cancellationToken);
        return new()
        {
            WorkshopId = workshopId,
            Topic = workshop.Topic,
            Meeting = workshop.Meeting,
            Deadline = workshop.DelegateReplyDeadline,
            IsOpen = workshop.TakesReplies(clock.NowUtc),
            People = people,
            Form = form?.Lines.Count == people.Count ? form : new() { Lines = [.. people.Select(LineOf)] },
        };
    }

    /// <summary>How many answers changed; null for somebody who is not of the unit.</summary>
    public async Task<int?> HandleAsync(int workshopId, UnitReplyForm form, CancellationToken cancellationToken)
    {
        var workshop = await db.WorkshopsVisibleTo(user).SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);
        if (workshop is null)
            return null;
        var people = await Own(workshopId).Include(person => person.StandIn).ToDictionaryAsync(person => person.Id, cancellationToken);
        if (form.Lines.Any(line => !people.ContainsKey(line.Id)))
            return null;

        workshop.RequireTakesReplies(clock.NowUtc);
        var changed = form.Lines.Where(line => line.Attends is not null && Changes(people[line.Id], line)).ToList();
        foreach (var line in changed)
            await AnswerAsync(workshop, people[line.Id], line, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return changed.Count;
    }

    private async Task AnswerAsync(Workshop workshop, WorkshopDelegate person, UnitReplyLine line, CancellationToken cancellationToken)
    {
        db.Entry(person).Property(known => known.Version).OriginalValue = line.Version;
        person.Reply(ReplyOf(line), clock.NowUtc);
        await db.SettleStandInAsync(person, cancellationToken);
        db.History.Add(HistoryEntry.Of<WorkshopDelegate>(
            person.Id, $"Đơn vị xác nhận {person.FullName}: {person.Status.Name()}{(person.IsAbsent ? $" ({person.AbsenceRemark})" : "")}", user, clock.NowUtc, workshop.Id, user.UnitId));
    }

    private static bool Changes(WorkshopDelegate person, UnitReplyLine line) =>
        person.Status != DelegateStatus.CheckedIn && (person.Status == DelegateStatus.Invited || ReplyOf(LineOf(person)) != ReplyOf(line));

    private static DelegateReply ReplyOf(UnitReplyLine line) =>
        line.Attends == true ? new(true) : new(false, line.Reason?.Trim() ?? "", line.Substitute?.Trim() ?? "");

    private static UnitReplyLine LineOf(WorkshopDelegate person) => new()
    {
        Id = person.Id,
        Attends = person.Status == DelegateStatus.Invited ? null : !person.IsAbsent,
        Reason = person.AbsenceReason,
        Substitute = person.Substitute,
        Version = person.Version,
    };

    private IQueryable<WorkshopDelegate> Own(int workshopId)
    {
        var unitId = user.UnitId;
        return db.Delegates.Where(person => person.WorkshopId == workshopId && person.Person != null && person.Person.UnitId == unitId);
    }
}
