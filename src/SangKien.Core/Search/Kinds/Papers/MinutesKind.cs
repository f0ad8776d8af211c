using Microsoft.EntityFrameworkCore;
using SangKien.Core.Conclusions.Minuting;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Core.Search.Kinds.Papers;

/// <summary>Biên bản, for those who see minutes at all.</summary>
internal sealed class MinutesKind : Searchable<Minutes>
{
    public override int Code => 14;
    public override SearchKind Kind => SearchKind.Minutes;

    public override IQueryable<SearchRow>? RowsFor(PortalDbContext db, ICurrentUser user)
    {
        if (!user.IsInRole(Roles.CsShtt) && !user.IsInRole(Roles.Office) && !user.IsInRole(Roles.Director))
            return null;
        var workshops = db.WorkshopsVisibleTo(user);
        return db.Minutes.Where(minutes => workshops.Any(workshop => workshop.Id == minutes.WorkshopId))
            .Select(minutes => new SearchRow { Code = Code, ItemId = minutes.Id, WorkshopId = minutes.WorkshopId, UnitId = null });
    }

    internal override IQueryable<int> Ids(PortalDbContext db) => db.Minutes.Select(minutes => minutes.Id);

    public override IQueryable<SearchText> Texts(PortalDbContext db, IReadOnlyCollection<int> ids) =>
        db.Minutes.AsNoTracking().Where(minutes => ids.Contains(minutes.Id)).Select(minutes => Found(minutes.Id, minutes.WorkshopId, minutes.Text, minutes.Workshop.Topic));

    private static SearchText Found(int id, int workshopId, MinutesText text, string topic) =>
        new(id, "Biên bản hội thảo", [text.Attendance, text.Course, text.Opinions, text.Votes, text.Conclusions]) { WorkshopId = workshopId, OwnerId = id, Remark = topic };
}
