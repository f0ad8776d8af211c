using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Discussion;
using SangKien.Core.Organisation;

namespace SangKien.Core.Search.Kinds;

/// <summary>Đăng ký phát biểu.</summary>
internal sealed class SpeakerKind : Searchable<SpeakerRegistration>
{
    public override int Code => 9;
    public override SearchKind Kind => SearchKind.Speaker;

    public override IQueryable<SearchRow> RowsFor(PortalDbContext db, ICurrentUser user) =>
        db.SpeakerRegistrations.VisibleTo(user)
            .Select(speaker => new SearchRow { Code = Code, ItemId = speaker.Id, WorkshopId = speaker.WorkshopId, UnitId = speaker.UnitId });

    internal override IQueryable<int> Ids(PortalDbContext db) => db.SpeakerRegistrations.Select(speaker => speaker.Id);

    public override IQueryable<SearchText> Texts(PortalDbContext db, IReadOnlyCollection<int> ids) =>
        db.SpeakerRegistrations.AsNoTracking().Where(speaker => ids.Contains(speaker.Id))
            .Select(speaker => new SearchText(speaker.Id, speaker.Name, new[] { speaker.Post, speaker.Subject })
            {
                WorkshopId = speaker.WorkshopId,
                OwnerId = speaker.Id,
                UnitId = speaker.UnitId,
                Remark = speaker.Unit.Name,
            });
}
