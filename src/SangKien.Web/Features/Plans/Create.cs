using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Settings;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Plans;

public sealed record CreateForm
{
    [Display(Name = "Chủ đề hội thảo")]
    public string? Topic { get; init; }
}

internal sealed class CreateFormValidator : AbstractValidator<CreateForm>
{
    public CreateFormValidator() =>
        RuleFor(form => form.Topic).NotEmpty().WithMessage("Nhập chủ đề hội thảo.").MaximumLength(400);
}

public sealed class CreateHandler(PortalDbContext db, ICurrentUser user, PortalClock clock, SettingsStore settings)
{
    /// <summary>A workshop with the draft of its plan; gives the plan's id.</summary>
    public async Task<int> HandleAsync(CreateForm form, CancellationToken cancellationToken)
    {
        var topic = PlanForm.Text(form.Topic);
        var agency = await db.Agencies.AsNoTracking().SingleAsync(cancellationToken);
        var drafter = await db.Units.AsNoTracking().SingleAsync(unit => unit.Id == user.UnitId, cancellationToken);
        var head = await db.People.AsNoTracking().Where(person => person.IsActive && person.Rank == PostRank.Director)
            .OrderBy(person => person.Id).FirstOrDefaultAsync(cancellationToken);
        var content = PlanDefaults.For(agency, topic, drafter, head, clock.Today);
        var deadlines = await settings.GetAsync<DeadlineSettings>(cancellationToken);
        var workshop = Workshop.Create(topic, clock.Today.Year);
        workshop.ChangeLateRules(deadlines.LatePolicy, deadlines.GraceMinutes);
        var plan = Plan.Draft(workshop, content, user.PersonId, clock.NowUtc);

        // The history names the plan by its id, which only the first save gives; both are one transaction.
        var strategy = db.Database.CreateExecutionStrategy();
        await strategy.ExecuteAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(System.Data.IsolationLevel.ReadCommitted, cancellationToken);
            db.Plans.Add(plan);
            await db.SaveChangesAsync(cancellationToken);
            db.History.Add(HistoryEntry.Of<Plan>(plan.Id, "Tạo hội thảo và bản nháp kế hoạch", user, clock.NowUtc, plan.WorkshopId));
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        });
        return plan.Id;
    }
}
