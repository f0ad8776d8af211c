using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.PlanStarts;

public sealed record ReplaceForm
{
    [Display(Name = "Lý do thay thế")]
    public string? Reason { get; init; }
}

internal sealed class ReplaceFormValidator : AbstractValidator<ReplaceForm>
{
    public ReplaceFormValidator() => RuleFor(form => form.Reason).NotEmpty().WithMessage("Nêu lý do thay thế.").MaximumLength(1000);
}

public sealed record ReplacePage(int Id, string Citation, string Topic, ReplaceForm Form);

/// <summary>Begins the plan that will take the place of an issued one. A plan has one successor.</summary>
public sealed class ReplaceHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    private const string HasSuccessor = "Đã có bản nháp kế hoạch thay thế kế hoạch này; mở bản nháp đó để soạn tiếp.";

    public async Task<ReplacePage?> PageAsync(int id, ReplaceForm form, CancellationToken cancellationToken)
    {
        var plan = await db.Plans.AsNoTracking().VisibleTo(user).Include(plan => plan.Workshop).Include(plan => plan.IssuedDocument)
            .SingleOrDefaultAsync(plan => plan.Id == id && plan.IssuedDocumentId != null, cancellationToken);
        return plan is null ? null : new(id, plan.IssuedDocument!.Citation, plan.Workshop.Topic, form);
    }

    /// <summary>The id of the new draft; null when the plan is not for this user.</summary>
    public async Task<int?> HandleAsync(int id, ReplaceForm form, CancellationToken cancellationToken)
    {
        try
        {
            return (await db.InTransactionAsync(() => DraftAsync(id, form, cancellationToken), cancellationToken))?.Id;
        }
        catch (UniqueViolationException)
        {
            // Somebody began one at the same moment.
            throw new RuleException(HasSuccessor);
        }
    }

    private async Task<Plan?> DraftAsync(int id, ReplaceForm form, CancellationToken cancellationToken)
    {
        var earlier = await db.Plans.VisibleTo(user).Include(plan => plan.Workshop).Include(plan => plan.IssuedDocument)
            .SingleOrDefaultAsync(plan => plan.Id == id, cancellationToken);
        if (earlier is null)
            return null;
        if (await db.Plans.AnyAsync(plan => plan.ReplacesPlanId == id, cancellationToken))
            throw new RuleException(HasSuccessor);

        var plan = earlier.DraftReplacement(form.Reason!, user.PersonId, clock.NowUtc);
        db.Plans.Add(plan);
        await db.SaveChangesAsync(cancellationToken);
        db.History.AddRange(
            HistoryEntry.Of<Plan>(plan.Id, $"Tạo bản nháp thay thế {earlier.IssuedDocument!.Citation}: {plan.ReplacementReason}", user, clock.NowUtc, plan.WorkshopId),
            HistoryEntry.Of<Plan>(earlier.Id, "Bắt đầu soạn kế hoạch thay thế", user, clock.NowUtc, plan.WorkshopId));
        return plan;
    }
}
