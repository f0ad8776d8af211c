using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;

namespace SangKien.Web.Features.Documents;

public sealed class ByCodeQuery(PortalDbContext db, ICurrentUser user)
{
    public Task<int?> IdAsync(string code, CancellationToken cancellationToken) =>
        db.IssuedDocuments.VisibleTo(user).Where(paper => paper.PublicCode == code).Select(paper => (int?)paper.Id).SingleOrDefaultAsync(cancellationToken);
}
