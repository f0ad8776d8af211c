using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;

namespace SangKien.Web.Features.Tasks;

public sealed record SendBackForm
{
    [Display(Name = "Lý do chưa xác nhận")]
    public string? Reason { get; init; }
}

internal sealed class SendBackFormValidator : AbstractValidator<SendBackForm>
{
    public SendBackFormValidator() => RuleFor(form => form.Reason).NotEmpty().WithMessage("Nêu lý do chưa xác nhận.").MaximumLength(UnitTask.ReasonLength);
}

/// <summary>The report as it was read: what is confirmed is that one, and no later one.</summary>
public sealed record ConfirmForm
{
    public Guid Version { get; init; }
}

internal sealed class ConfirmFormValidator : AbstractValidator<ConfirmForm>
{
    public ConfirmFormValidator() => RuleFor(form => form.Version).NotEmpty();
}

/// <summary>Xác nhận hoặc chưa xác nhận a report; of two who decide at once the second is told that it is done.</summary>
public sealed class ConfirmHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task<bool> ConfirmAsync(int id, ConfirmForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } task)
            return false;
        task.Confirm(user.PersonId, clock.NowUtc);
        db.Entry(task).Property(task => task.Version).OriginalValue = form.Version;
        var others = await db.UnitTasks.Where(other => other.ConclusionId == task.ConclusionId && other.Id != id && other.Status == UnitTaskStatus.Open).ToListAsync(cancellationToken);
        foreach (var other in others)
        {
            other.CompleteWith(task, clock.NowUtc);
            db.History.Add(HistoryEntry.Of<UnitTask>(other.Id, $"Hoàn thành nhiệm vụ {task.Clause} cùng đơn vị chủ trì", user, clock.NowUtc, task.WorkshopId, other.UnitId));
        }

        await SaveAsync(task, $"Xác nhận hoàn thành nhiệm vụ {task.Clause}: {task.Title}", cancellationToken);
        return true;
    }

    public async Task<bool> SendBackAsync(int id, SendBackForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } task)
            return false;
        task.SendBack(form.Reason!, user.PersonId);
        await SaveAsync(task, $"Chưa xác nhận kết quả nhiệm vụ {task.Clause}: {task.ReturnReason}", cancellationToken);
        return true;
    }

    private async Task SaveAsync(UnitTask task, string summary, CancellationToken cancellationToken)
    {
        await db.TellAsync(db.PeopleAnsweringFor(task.UnitId), new News(summary, $"/nhiem-vu/{task.Id}"), user, clock.NowUtc, cancellationToken);
        db.History.Add(HistoryEntry.Of<UnitTask>(task.Id, summary, user, clock.NowUtc, task.WorkshopId, task.UnitId));
        await db.SaveChangesAsync(cancellationToken);
    }

    private Task<UnitTask?> FindAsync(int id, CancellationToken cancellationToken) =>
        db.UnitTasks.VisibleTo(user).Include(task => task.Unit).SingleOrDefaultAsync(task => task.Id == id && task.ConclusionId != null, cancellationToken);
}
