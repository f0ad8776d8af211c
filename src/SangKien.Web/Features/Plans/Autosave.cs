using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Plans;

/// <summary>What the script of the editor needs after a save in the background.</summary>
/// <param name="Version">The state that the open form goes on from; null where nothing was saved.</param>
/// <param name="Reason">Why nothing was saved; null where it was.</param>
public sealed record AutosaveAnswer(Guid? Version, string? SavedAt, string? Reason);

/// <summary>Saves the draft in the background. A quarter of an hour of it is one line of the history.</summary>
public sealed class AutosaveHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    private const string Summary = "Tự lưu bản nháp kế hoạch";
    private static readonly TimeSpan OneLine = TimeSpan.FromMinutes(15);

    /// <summary>Null when the plan is not for this user.</summary>
    public async Task<AutosaveAnswer?> HandleAsync(int id, PlanForm form, CancellationToken cancellationToken)
    {
        var plan = await db.Plans.VisibleTo(user).Include(plan => plan.Workshop).SingleOrDefaultAsync(plan => plan.Id == id, cancellationToken);
        if (plan is null)
            return null;
        if (!plan.IsEditable || plan.Version != form.Version)
            return new(null, null, "Kế hoạch vừa được người khác lưu hoặc đã trình. Chữ đang gõ vẫn còn ở trang này; bấm “Lưu nháp” để xem và đối chiếu.");

        var signer = await db.People.SingleOrDefaultAsync(person => person.Id == form.SignerPersonId && person.IsActive, cancellationToken);
        var content = form.ToContent(signer, keepBlank: true);
        if (content != plan.Content)
        {
            plan.Edit(content, user.PersonId, clock.NowUtc);
            if (!await IsNotedAsync(id, cancellationToken))
                db.History.Add(HistoryEntry.Of<Plan>(id, Summary, user, clock.NowUtc, plan.WorkshopId));
            await db.SaveChangesAsync(cancellationToken);
        }

        return new(plan.Version, Display.TimeWithSeconds(clock.NowUtc), null);
    }

    private Task<bool> IsNotedAsync(int id, CancellationToken cancellationToken)
    {
        var since = clock.NowUtc - OneLine;
        var account = user.AccountId;
        return db.History.AnyAsync(
            entry => entry.Subject == nameof(Plan) && entry.SubjectId == id && entry.Summary == Summary && entry.AccountId == account && entry.AtUtc > since, cancellationToken);
    }
}
