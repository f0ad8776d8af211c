using Microsoft.EntityFrameworkCore;
using SangKien.Core.Compilation;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Core.Search.Kinds;

/// <summary>Nhóm vấn đề, for whoever reads the compilation.</summary>
internal sealed class ThemeKind : Searchable<Theme>
{
    public override int Code => 12;
    public override SearchKind Kind => SearchKind.Theme;

    public override IQueryable<SearchRow>? RowsFor(PortalDbContext db, ICurrentUser user)
    {
        if (!user.IsInRole(Roles.CsShtt) && !user.IsInRole(Roles.Director))
            return null;
        var workshops = db.WorkshopsVisibleTo(user);
        return db.Themes.Where(theme => workshops.Any(workshop => workshop.Id == theme.WorkshopId))
            .Select(theme => new SearchRow { Code = Code, ItemId = theme.Id, WorkshopId = theme.WorkshopId, UnitId = null });
    }

    internal override IQueryable<int> Ids(PortalDbContext db) => db.Themes.Select(theme => theme.Id);

    public override IQueryable<SearchText> Texts(PortalDbContext db, IReadOnlyCollection<int> ids) =>
        db.Themes.AsNoTracking().Where(theme => ids.Contains(theme.Id))
            .Select(theme => new SearchText(theme.Id, theme.Name, new string[0]) { WorkshopId = theme.WorkshopId, OwnerId = theme.Id });
}
