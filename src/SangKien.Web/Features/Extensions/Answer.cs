using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.History;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Extensions;

public sealed record AnswerForm
{
    [Display(Name = "Nhận đến hết ngày")]
    public DateOnly? Until { get; init; }

    [Display(Name = "Ý kiến trả lời")]
    public string? Answer { get; init; }

    /// <summary>The button: "grant" or "refuse".</summary>
    public string? Decision { get; init; }

    public bool IsGrant => Decision == "grant";
}

internal sealed class AnswerFormValidator : AbstractValidator<AnswerForm>
{
    public AnswerFormValidator()
    {
        RuleFor(form => form.Until).NotNull().When(form => form.IsGrant).WithMessage("Cần chọn ngày.");
        RuleFor(form => form.Answer).NotEmpty().When(form => !form.IsGrant).WithMessage("Cần nêu lý do không đồng ý.");
        RuleFor(form => form.Answer).MaximumLength(1000);
        RuleFor(form => form.Decision).Must(decision => decision is "grant" or "refuse").WithMessage("Chọn đồng ý hoặc không đồng ý.");
    }
}

public sealed record AnswerPage(ExtensionRequest Request, Deadline Deadline, AnswerForm Form);

/// <summary>Trả lời đề nghị gia hạn: grants it, also to another day, or refuses with a reason.</summary>
public sealed class AnswerHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task<AnswerPage?> PageAsync(int workshopId, int id, AnswerForm? form, CancellationToken cancellationToken) =>
        await FindAsync(workshopId, id, cancellationToken) is { } request
            ? new(request, request.Workshop.DeadlineFor(request.UnitId)!, form ?? new AnswerForm { Until = request.AskedUntil })
            : null;

    public async Task<bool> HandleAsync(int workshopId, int id, AnswerForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(workshopId, id, cancellationToken) is not { } request)
            return false;
        var answer = form.Answer ?? "";
        if (form.IsGrant)
            request.Grant(new Deadline(form.Until!.Value, DeadlineReading.Through), answer, user.PersonId, clock.NowUtc);
        else
            request.Refuse(answer, user.PersonId, clock.NowUtc);
        var summary = form.IsGrant ? $"Đồng ý gia hạn {request.Workshop.DeadlineFor(request.UnitId)!.LastMoment}" : $"Không đồng ý gia hạn: {answer}";
        db.History.Add(HistoryEntry.Of<Workshop>(workshopId, summary, user, clock.NowUtc, workshopId, request.UnitId));
        await db.TellAsync(
            db.PeopleAnsweringFor(request.UnitId, request.AskedByPersonId),
            new News($"{summary}.", $"/hoi-thao/{workshopId}/tham-luan") { IsMailed = true }, user, clock.NowUtc, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private Task<ExtensionRequest?> FindAsync(int workshopId, int id, CancellationToken cancellationToken) =>
        db.ExtensionRequests.Include(request => request.Workshop.Extensions).Include(request => request.Unit).Include(request => request.AskedBy)
            .SingleOrDefaultAsync(request => request.Id == id && request.WorkshopId == workshopId, cancellationToken);
}
