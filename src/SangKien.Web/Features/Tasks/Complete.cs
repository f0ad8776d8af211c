using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;

namespace SangKien.Web.Features.Tasks;

public sealed record CompleteForm
{
    [Display(Name = "Kết quả thực hiện")]
    public string? Result { get; init; }
}

internal sealed class CompleteFormValidator : AbstractValidator<CompleteForm>
{
    public CompleteFormValidator() =>
        RuleFor(form => form.Result).NotEmpty().WithMessage("Cần ghi kết quả thực hiện.").MaximumLength(UnitTask.ResultLength);
}

/// <summary>Bắt đầu và hoàn thành: only the unit itself acts on its task.</summary>
public sealed class TaskHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task<UnitTask?> StartAsync(int id, CancellationToken cancellationToken)
    {
        if (await OwnAsync(id, cancellationToken) is not { } task)
            return null;
        if (task.OpenedAtUtc is null)
        {
            task.Open(clock.NowUtc);
            db.History.Add(Entry(task, $"Mở việc {task.Clause}: {task.Title}"));
            await db.SaveChangesAsync(cancellationToken);
        }

        return task;
    }

    public async Task<bool> CompleteAsync(int id, CompleteForm form, CancellationToken cancellationToken)
    {
        if (await OwnAsync(id, cancellationToken) is not { } task)
            return false;
        task.Open(clock.NowUtc);
        task.Complete(form.Result!, clock.NowUtc);
        db.History.Add(Entry(task, $"Hoàn thành việc {task.Clause}: {task.Title}"));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private Task<UnitTask?> OwnAsync(int id, CancellationToken cancellationToken)
    {
        var unitId = user.UnitId;
        return db.UnitTasks.SingleOrDefaultAsync(task => task.Id == id && task.UnitId == unitId, cancellationToken);
    }

    private HistoryEntry Entry(UnitTask task, string summary) =>
        HistoryEntry.Of<UnitTask>(task.Id, summary, user, clock.NowUtc, task.WorkshopId, task.UnitId);
}
