using Microsoft.EntityFrameworkCore;
using SangKien.Core.Attendees;
using SangKien.Core.Dossiers;
using SangKien.Web.Infrastructure.Exports;

namespace SangKien.Web.Features.Dossiers.Parts;

/// <summary>Đại biểu in protocol order, with who came. Their personal codes stay in the portal.</summary>
internal sealed class DelegatesPart : DossierPart
{
    private static readonly Column<WorkshopDelegate>[] Columns =
    [
        new("Họ và tên", person => person.FullName),
        new("Chức vụ", person => person.Post),
        new("Đơn vị, cơ quan", person => person.Organisation),
        new("Nhóm", person => person.Group),
        new("Trạng thái", person => person.Status),
        new("Lý do vắng, người dự thay", person => person.AbsenceRemark),
        new("Ghế", person => person.Seat),
        new("Có mặt lúc", person => person.CheckedInAtUtc),
        new("Cách ghi", person => person.CheckedInBy),
        new("Ghi chú", person => person.Note),
    ];

    public override async Task AddAsync(DossierContents dossier, CancellationToken cancellationToken)
    {
        var rows = await dossier.Db.Delegates.AsNoTracking().Where(person => person.WorkshopId == dossier.WorkshopId).InProtocolOrder().ToListAsync(cancellationToken);
        await dossier.AddListAsync(DossierFolder.Lists, "dai-bieu", "Danh sách đại biểu", Columns, rows, cancellationToken);
    }
}
