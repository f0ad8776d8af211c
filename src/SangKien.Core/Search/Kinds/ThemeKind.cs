using Microsoft.EntityFrameworkCore;
using SangKien.Core.Compilation;
using SangKien.Core.Data;
using SangKien.Core.Organisation;

namespace SangKien.Core.Search.Kinds;

/// <summary>Nhóm vấn đề of the compilation, which is CS&amp;SHTT's own.</summary>
internal sealed class ThemeKind : Searchable<Theme>
{
    public override int Code => 12;
    public override SearchKind Kind => SearchKind.Theme;

    public override IQueryable<SearchRow>? RowsFor(PortalDbContext db, ICurrentUser user) =>
        user.IsInRole(Roles.CsShtt)
            ? db.Themes.Select(theme => new SearchRow { Code = Code, ItemId = theme.Id, WorkshopId = theme.WorkshopId, UnitId = null })
            : null;

    internal override IQueryable<int> Ids(PortalDbContext db) => db.Themes.Select(theme => theme.Id);

    public override IQueryable<SearchText> Texts(PortalDbContext db, IReadOnlyCollection<int> ids) =>
        db.Themes.AsNoTracking().Where(theme => ids.Contains(theme.Id))
            .Select(theme => new SearchText(theme.Id, theme.Name, new string[0]) { WorkshopId = theme.WorkshopId, OwnerId = theme.Id });
}
