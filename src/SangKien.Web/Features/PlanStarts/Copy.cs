using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;

namespace SangKien.Web.Features.PlanStarts;

/// <summary>A new plan that begins with the text of an earlier one; its dates are open.</summary>
public sealed class CopyHandler(PortalDbContext db, ICurrentUser user, NewPlanHandler newPlan)
{
    /// <summary>The id of the new plan; null when the earlier one is not for this user.</summary>
    public async Task<int?> HandleAsync(int id, CancellationToken cancellationToken)
    {
        var earlier = await db.Plans.AsNoTracking().VisibleTo(user).Include(plan => plan.IssuedDocument).SingleOrDefaultAsync(plan => plan.Id == id, cancellationToken);
        if (earlier is null)
            return null;
        var source = earlier.IssuedDocument?.Citation ?? $"kế hoạch hội thảo “{earlier.Content.Topic}”";
        return await newPlan.AddAsync(earlier.Content.BegunAgain(newPlan.Today), $"Tạo bản nháp từ {source}", cancellationToken);
    }
}
