using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Tasks;

public sealed record ReportForm
{
    [Display(Name = "Kết quả thực hiện")]
    public string? Result { get; init; }
}

internal sealed class ReportFormValidator : AbstractValidator<ReportForm>
{
    public ReportFormValidator() => RuleFor(form => form.Result).MaximumLength(UnitTask.ResultLength);
}

/// <summary>Báo cáo kết quả of a task by a conclusion, by its leading unit: a draft with evidence, then the report.</summary>
public sealed class ReportHandler(PortalDbContext db, ICurrentUser user, PortalClock clock, Uploads uploads)
{
    public Task<bool> DraftAsync(int id, ReportForm form, CancellationToken cancellationToken) =>
        DoAsync(id, task => Task.FromResult(Draft(task, form, "Lưu nháp báo cáo kết quả")), cancellationToken);

    /// <summary>Stores the text typed so far with the file, so that choosing a file loses nothing.</summary>
    public async Task<bool> AttachAsync(int id, ReportForm form, IFormFile upload, CancellationToken cancellationToken)
    {
        // Refused before the file is stored, which is the costly part.
        if (!await DoAsync(id, task => Task.FromResult(Draft(task, form, "Lưu nháp báo cáo kết quả")), cancellationToken))
            return false;
        db.ChangeTracker.Clear();
        var most = (await uploads.SettingsAsync(cancellationToken)).MostFiles;
        var fileId = await uploads.StoreAsync(upload, UnitTask.FileField, cancellationToken);
        return await DoAsync(id, async task =>
        {
            var file = await db.Files.SingleAsync(file => file.Id == fileId, cancellationToken);
            task.AttachEvidence(file, most);
            return $"Đính kèm minh chứng “{file.Name}” ({Display.Size(file.Size)})";
        }, cancellationToken);
    }

    public Task<bool> DetachAsync(int id, int fileId, ReportForm form, CancellationToken cancellationToken) =>
        DoAsync(id, task =>
        {
            task.DraftReport(form.Result ?? "");
            return Task.FromResult($"Bỏ minh chứng “{task.DetachEvidence(fileId).Name}”");
        }, cancellationToken);

    public Task<bool> ReportAsync(int id, ReportForm form, CancellationToken cancellationToken) =>
        DoAsync(id, async task =>
        {
            task.Report(form.Result ?? "", user.PersonId, clock.NowUtc);
            var news = new News($"{task.Unit.Name} báo cáo kết quả nhiệm vụ {task.Clause}: {task.Title}", $"/nhiem-vu/{task.Id}");
            await db.TellAsync(db.PeopleInRole(Roles.CsShtt), news, user, clock.NowUtc, cancellationToken);
            return $"Báo cáo kết quả nhiệm vụ {task.Clause}: {task.Title}";
        }, cancellationToken);

    private static string Draft(UnitTask task, ReportForm form, string summary)
    {
        task.DraftReport(form.Result ?? "");
        return summary;
    }

    /// <summary>False for a task that is not the unit's own.</summary>
    private Task<bool> DoAsync(int id, Func<UnitTask, Task<string>> step, CancellationToken cancellationToken) =>
        Collisions.RetryAsync(db, async () =>
        {
            var unitId = user.UnitId;
            var task = await db.UnitTasks.Include(task => task.Unit).Include(task => task.Evidence).ThenInclude(evidence => evidence.File)
                .SingleOrDefaultAsync(task => task.Id == id && task.UnitId == unitId && task.ConclusionId != null, cancellationToken);
            if (task is null)
                return false;
            var summary = await step(task);
            db.History.Add(HistoryEntry.Of<UnitTask>(id, summary, user, clock.NowUtc, task.WorkshopId, task.UnitId));
            await db.SaveChangesAsync(cancellationToken);
            return true;
        });
}
