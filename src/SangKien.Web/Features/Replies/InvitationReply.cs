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

namespace SangKien.Web.Features.Replies;

public sealed record InvitationReplyForm
{
    [Display(Name = "Tham dự")]
    public bool? Attends { get; init; }

    [Display(Name = "Lý do không dự được")]
    public string? Reason { get; init; }

    [Display(Name = "Người dự thay (họ tên, chức vụ)")]
    public string? Substitute { get; init; }

    public Guid Version { get; init; }
}

internal sealed class InvitationReplyFormValidator : AbstractValidator<InvitationReplyForm>
{
    public InvitationReplyFormValidator()
    {
        RuleFor(form => form.Attends).NotNull().WithMessage("Hãy chọn tham dự hay không.");
        RuleFor(form => form.Reason).NotEmpty().When(form => form.Attends == false).WithMessage("Xin cho biết lý do không dự được.");
        RuleFor(form => form.Reason).MaximumLength(DelegateReply.ReasonLength);
        RuleFor(form => form.Substitute).MaximumLength(DelegateReply.SubstituteLength);
    }
}

/// <summary>What whoever holds the invitation sees: his own name and the workshop, nobody else.</summary>
public sealed record InvitationReplyPage(WorkshopDelegate Person, Workshop Workshop, string Agency, bool IsOpen, InvitationReplyForm Form);

/// <summary>Trả lời giấy mời by the personal link: without sign-in, so the code of 128 random bits is all that counts.</summary>
public sealed class InvitationReplyHandler(PortalDbContext db, PortalClock clock)
{
    public async Task<InvitationReplyPage?> PageAsync(string code, InvitationReplyForm? form, CancellationToken cancellationToken)
    {
        if (await FindAsync(code, cancellationToken) is not { } person)
            return null;
        var agency = await db.Agencies.AsNoTracking().Where(agency => agency.Id == AgencyProfile.OnlyId).Select(agency => agency.Name).SingleAsync(cancellationToken);
        var isOpen = person.Workshop.TakesReplies(clock.NowUtc) && person.Status != DelegateStatus.CheckedIn;
        return new(person, person.Workshop, agency, isOpen, form ?? FormOf(person));
    }

    public async Task<bool> HandleAsync(string code, InvitationReplyForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(code, cancellationToken) is not { } person)
            return false;
        person.Workshop.RequireTakesReplies(clock.NowUtc);
        db.Entry(person).Property(known => known.Version).OriginalValue = form.Version;
        person.Reply(form.Attends == true ? new(true) : new(false, form.Reason!.Trim(), form.Substitute?.Trim() ?? ""), clock.NowUtc);
        await db.SettleStandInAsync(person, cancellationToken);
        db.History.Add(HistoryEntry.Of<WorkshopDelegate>(
            person.Id, $"Trả lời giấy mời: {person.Status.Name()}{(person.IsAbsent ? $" ({person.AbsenceRemark})" : "")}", new InvitedActor(person), clock.NowUtc, person.WorkshopId, person.Person?.UnitId));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <summary>Null for a code that is no personal link.</summary>
    public async Task<string?> BadgeCodeAsync(string code, CancellationToken cancellationToken) => (await FindAsync(code, cancellationToken))?.BadgeCode;

    private Task<WorkshopDelegate?> FindAsync(string code, CancellationToken cancellationToken) =>
        code.Length == WorkshopDelegate.CodeLength
            ? db.Delegates.Include(person => person.Workshop).Include(person => person.Person).Include(person => person.StandIn).SingleOrDefaultAsync(person => person.ReplyCode == code, cancellationToken)
            : Task.FromResult<WorkshopDelegate?>(null);

    private static InvitationReplyForm FormOf(WorkshopDelegate person) => new()
    {
        Attends = person.Status == DelegateStatus.Invited ? null : !person.IsAbsent, Reason = person.AbsenceReason, Substitute = person.Substitute, Version = person.Version,
    };

    /// <summary>Somebody without an account, by the name on the list.</summary>
    private sealed class InvitedActor(WorkshopDelegate person) : ICurrentUser
    {
        public string? AccountId => null;
        public int PersonId => 0;
        public int UnitId => 0;
        public string DisplayName => person.FullName;

        public bool IsInRole(string role) => false;
    }
}
