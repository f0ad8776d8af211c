using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Common;
using SangKien.Core.Compilation;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Issuing;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Reviewing;
using SangKien.Web.Features.Shared.Reviewing;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Issuing;

public sealed record IssueForm
{
    public Guid Version { get; init; }

    [Display(Name = "Đã kiểm tra và xác nhận ban hành")]
    public bool IsConfirmed { get; init; }
}

internal sealed class IssueFormValidator : AbstractValidator<IssueForm>
{
    public IssueFormValidator() => RuleFor(form => form.IsConfirmed).Equal(true).WithMessage("Đánh dấu xác nhận trước khi ban hành: số đã cấp không thu về được.");
}

/// <summary>
/// Ban hành in one save: number, stored files, tasks, themes, deliveries and history. When somebody numbers another paper at the same
/// moment, the whole is tried again with the next number, so that no number is lost or given twice.
/// </summary>
public sealed class IssueHandler(PortalDbContext db, ICurrentUser user, PortalClock clock, NumberHandler numbers)
{
    /// <summary>The issued document; null when the plan is not for this user.</summary>
    public Task<IssuedDocument?> HandleAsync(int planId, IssueForm form, CancellationToken cancellationToken) =>
        Collisions.RetryAsync(db, () => TryAsync(planId, form, cancellationToken));

    private async Task<IssuedDocument?> TryAsync(int planId, IssueForm form, CancellationToken cancellationToken)
    {
        var plan = await db.Plans.AsSplitQuery().VisibleTo(user)
            .Include(plan => plan.Workshop).ThenInclude(workshop => workshop.FocusIssues)
            .Include(plan => plan.Revisions)
            .Include(plan => plan.Replaces!.IssuedDocument)
            .SingleOrDefaultAsync(plan => plan.Id == planId, cancellationToken);
        if (plan is null)
            return null;

        var people = await db.People.Include(person => person.Unit).Where(person => person.IsActive).ToListAsync(cancellationToken);
        var signer = people.Find(person => person.Id == plan.Content.Signing.SignerPersonId)
            ?? throw new RuleException("Người ký nêu ở khối ký không còn công tác tại cơ quan.");
        plan.RequireIssuable(signer, clock.Today);
        if (plan.Version != form.Version)
            throw new RuleException("Kế hoạch vừa thay đổi. Xem lại trước khi ban hành.");

        var agency = await db.Agencies.AsNoTracking().SingleAsync(cancellationToken);
        var paper = await numbers.HandleAsync(Unnumbered.Of(plan, agency), cancellationToken);
        plan.Issue(paper, signer);
        var covered = plan.Content.Recipients.PeopleCovered(people).Select(person => person.Id).ToList();
        paper.DeliverTo(covered, clock.NowUtc);
        await db.TellAsync(
            db.PeopleWithIds(covered), new News($"Đã ban hành {paper.Citation}: {paper.Subject}", $"/van-ban/ma/{paper.PublicCode}") { IsMailed = true },
            user, clock.NowUtc, cancellationToken);
        db.UnitTasks.AddRange(await NewTasksAsync(plan, cancellationToken));
        var themes = await db.Themes.Where(theme => theme.WorkshopId == plan.WorkshopId).ToListAsync(cancellationToken);
        db.Themes.AddRange(Theme.FromFocusIssues(plan.Workshop, themes));
        db.History.Add(HistoryEntry.Of<Plan>(plan.Id, $"Ban hành: {paper.Citation}", user, clock.NowUtc, plan.WorkshopId));
        if (plan.Replaces is { Status: PaperStatus.Replaced } earlier)
            db.History.Add(HistoryEntry.Of<Plan>(earlier.Id, $"Được thay thế bởi {paper.Citation}: {plan.ReplacementReason}", user, clock.NowUtc, plan.WorkshopId));
        await db.SaveChangesAsync(cancellationToken);
        return paper;
    }

    /// <summary>All tasks of a first plan; of a replacing one those that it gives anew beside the tasks that stay.</summary>
    private async Task<IReadOnlyList<UnitTask>> NewTasksAsync(Plan plan, CancellationToken cancellationToken)
    {
        var units = await db.Units.Where(unit => unit.IsActive).OrderBy(unit => unit.Order).ToListAsync(cancellationToken);
        if (plan.Replaces is not { } earlier)
            return TaskMaker.Make(plan, units);
        var keys = earlier.Content.Assignments.Select(assignment => assignment.Key).ToList();
        var existing = await db.UnitTasks.Where(task => task.WorkshopId == plan.WorkshopId && keys.Contains(task.AssignmentKey)).ToListAsync(cancellationToken);
        return TaskMaker.Reissue(plan, units, existing, clock.NowUtc);
    }
}
