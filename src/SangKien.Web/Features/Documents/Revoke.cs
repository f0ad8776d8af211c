using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Common;
using SangKien.Core.Conclusions.Closing;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Issuing;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;

namespace SangKien.Web.Features.Documents;

public sealed record RevokeForm
{
    public Guid Version { get; init; }

    [Display(Name = "Lý do, căn cứ thu hồi")]
    public string? Reason { get; init; }

    [Display(Name = "Tôi xác nhận thu hồi văn bản này")]
    public bool IsConfirmed { get; init; }
}

internal sealed class RevokeFormValidator : AbstractValidator<RevokeForm>
{
    public RevokeFormValidator()
    {
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Nêu lý do, căn cứ thu hồi.").MaximumLength(1000);
        RuleFor(form => form.IsConfirmed).Equal(true).WithMessage("Đánh dấu xác nhận trước khi thu hồi: việc thu hồi không đảo lại được.");
    }
}

/// <param name="OpenTasks">How many tasks of the units end with it.</param>
public sealed record RevokePage(int Id, string Citation, string Subject, bool IsPlan, int OpenTasks, RevokeForm Form);

public sealed class RevokeHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task<RevokePage?> PageAsync(int id, RevokeForm? typed, CancellationToken cancellationToken)
    {
        var paper = await db.IssuedDocuments.AsNoTracking().VisibleTo(user).SingleOrDefaultAsync(paper => paper.Id == id, cancellationToken);
        if (paper is null)
            return null;
        var isPlan = await db.Plans.AnyAsync(plan => plan.IssuedDocumentId == id, cancellationToken);
        var tasks = isPlan
            ? await db.UnitTasks.CountAsync(task => task.WorkshopId == paper.WorkshopId && task.Status == UnitTaskStatus.Open, cancellationToken)
            : await TasksOf(id).CountAsync(cancellationToken);
        return new(id, paper.Citation, paper.Subject, isPlan, tasks, typed ?? new() { Version = paper.Version });
    }

    /// <summary>Revokes the document, and with a plan its open tasks; false when it is not for this user.</summary>
    public async Task<bool> HandleAsync(int id, RevokeForm form, CancellationToken cancellationToken)
    {
        var paper = await db.IssuedDocuments.VisibleTo(user).SingleOrDefaultAsync(paper => paper.Id == id, cancellationToken);
        if (paper is null)
            return false;

        db.Entry(paper).Property(paper => paper.Version).OriginalValue = form.Version;
        var reason = form.Reason!.Trim();
        var plan = await db.Plans.Include(plan => plan.Workshop).SingleOrDefaultAsync(plan => plan.IssuedDocumentId == id, cancellationToken);
        if (plan is not null)
            await RevokeAsync(plan, reason, cancellationToken);
        else if (await db.Reports.SingleOrDefaultAsync(report => report.IssuedDocumentId == id, cancellationToken) is { } report)
            report.Revoke(reason, clock.Today);
        else if (await db.ClosingPapers.SingleOrDefaultAsync(closing => closing.IssuedDocumentId == id, cancellationToken) is { } closing)
            await RevokeAsync(closing, paper, reason, cancellationToken);
        else
            paper.Revoke(reason, clock.Today);
        var holders = db.People.Where(person => db.Set<Delivery>().Any(delivery => delivery.IssuedDocumentId == id && delivery.PersonId == person.Id));
        await db.TellAsync(holders, new($"{paper.Citation} đã thu hồi: {reason}", $"/van-ban/{id}") { IsMailed = true }, user, clock.NowUtc, cancellationToken);
        db.History.Add(HistoryEntry.Of<IssuedDocument>(id, $"Thu hồi {paper.Citation}: {reason}", user, clock.NowUtc, paper.WorkshopId));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private async Task RevokeAsync(Plan plan, string reason, CancellationToken cancellationToken)
    {
        plan.Revoke(reason, clock.Today);
        var keys = plan.Content.Assignments.Select(assignment => assignment.Key).ToList();
        var tasks = await db.UnitTasks.Where(task => task.WorkshopId == plan.WorkshopId && keys.Contains(task.AssignmentKey) && task.Status == UnitTaskStatus.Open)
            .ToListAsync(cancellationToken);
        foreach (var task in tasks)
            task.Cancel($"{plan.IssuedDocument!.Citation} đã thu hồi.", clock.NowUtc);
        db.History.Add(HistoryEntry.Of<Plan>(plan.Id, $"Thu hồi kế hoạch: {reason}", user, clock.NowUtc, plan.WorkshopId));
    }

    /// <summary>What the conclusions of a notice have given and nobody has confirmed ends with it.</summary>
    private async Task RevokeAsync(ClosingPaper closing, IssuedDocument paper, string reason, CancellationToken cancellationToken)
    {
        closing.Revoke(reason, clock.Today);
        foreach (var task in await TasksOf(paper.Id).ToListAsync(cancellationToken))
            task.Cancel($"{paper.Citation} đã thu hồi.", clock.NowUtc);
        db.History.Add(HistoryEntry.Of<ClosingPaper>(closing.Id, $"Thu hồi {paper.Citation}: {reason}", user, clock.NowUtc, closing.WorkshopId));
    }

    private IQueryable<UnitTask> TasksOf(int noticeId)
    {
        var notices = db.ClosingPapers.Where(closing => closing.IssuedDocumentId == noticeId).Select(closing => closing.Id);
        return db.UnitTasks.Where(task => notices.Contains(task.Conclusion!.ClosingPaperId) && (task.Status == UnitTaskStatus.Open || task.Status == UnitTaskStatus.Reported));
    }
}
