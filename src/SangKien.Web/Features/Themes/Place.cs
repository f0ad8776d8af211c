using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Compilation;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Themes;

/// <summary>Orders themes and puts them under each other.</summary>
public sealed class PlaceThemeHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    /// <param name="place">"12/3": theme 12 goes to the third place among those beside it.</param>
    /// <returns>The theme; null where it is not there.</returns>
    public async Task<int?> MoveAsync(int workshopId, string? place, CancellationToken cancellationToken)
    {
        if (place?.Split('/') is not [var first, var second] || !int.TryParse(first, CultureInfo.InvariantCulture, out var id) || !int.TryParse(second, CultureInfo.InvariantCulture, out var number))
            return null;
        return await ArrangeAsync(workshopId, id, (theme, tree) =>
        {
            tree.Place(theme, theme.Parent, number);
            return $"Chuyển nhóm vấn đề “{theme.Name}” đến vị trí {theme.Order}";
        }, cancellationToken) ? id : null;
    }

    public Task<bool> NestAsync(int workshopId, int id, int parentId, CancellationToken cancellationToken) =>
        ArrangeAsync(workshopId, id, (theme, tree) =>
        {
            var parent = tree.InOrder.SingleOrDefault(candidate => candidate.Id == parentId);
            if (parent is null && parentId != 0)
                throw new RuleException("Nhóm vấn đề được chọn không còn nữa. Hãy chọn lại.");
            tree.Place(theme, parent, int.MaxValue);
            return parent is null ? $"Đưa chủ đề “{theme.Name}” ra thành nhóm vấn đề riêng" : $"Đưa “{theme.Name}” vào nhóm “{parent.Name}” làm chủ đề con";
        }, cancellationToken);

    private async Task<bool> ArrangeAsync(int workshopId, int id, Func<Theme, ThemeTree, string> arrange, CancellationToken cancellationToken)
    {
        var workshop = await db.WorkshopsVisibleTo(user).SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);
        var themes = await db.Themes.Where(theme => theme.WorkshopId == workshopId).ToListAsync(cancellationToken);
        if (workshop is null || themes.Find(theme => theme.Id == id) is not { } theme)
            return false;
        var summary = arrange(theme, new ThemeTree(themes));
        // Places depend on each other; the workshop's version lets one of two people pass.
        workshop.Version = Guid.CreateVersion7();
        db.History.Add(HistoryEntry.Of<Workshop>(workshopId, summary, user, clock.NowUtc, workshopId));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
