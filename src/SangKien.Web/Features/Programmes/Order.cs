using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Programmes;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Programmes;

/// <summary>Moves and removes items; what was done as a sentence, null for an item that is not there.</summary>
public sealed class OrderHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    /// <summary>Two people who move at once both move: the later one on what the earlier one left.</summary>
    public Task<string?> MoveAsync(int workshopId, int itemId, int place, CancellationToken cancellationToken) =>
        Collisions.RetryAsync(db, () => ChangeAsync(workshopId, itemId, (programme, item) =>
        {
            programme.Move(item, place);
            return $"Chuyển “{item.Title}” tới vị trí {item.Order}";
        }, cancellationToken));

    public async Task<string?> RemoveAsync(int workshopId, int itemId, CancellationToken cancellationToken)
    {
        if (await db.ItemRuns.AnyAsync(run => run.ItemId == itemId && run.Session.WorkshopId == workshopId, cancellationToken))
            throw new RuleException("Mục này đã diễn ra tại hội trường nên không xóa được.");
        return await ChangeAsync(workshopId, itemId, (programme, item) =>
        {
            programme.Remove(item);
            return $"Xóa mục “{item.Title}”";
        }, cancellationToken);
    }

    private async Task<string?> ChangeAsync(int workshopId, int itemId, Func<Programme, ProgrammeItem, string> change, CancellationToken cancellationToken)
    {
        var programme = await db.ProgrammeToEditAsync(workshopId, user, cancellationToken);
        if (programme?.Items.FirstOrDefault(item => item.Id == itemId) is not { } found)
            return null;
        var done = change(programme, found);
        await db.SaveProgrammeAsync(programme, done, user, clock, cancellationToken);
        return $"{done}.";
    }
}
