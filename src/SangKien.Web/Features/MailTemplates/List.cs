using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;

namespace SangKien.Web.Features.MailTemplates;

public sealed record ListRow(int Id, string Title, string Subject);

public sealed class ListQuery(PortalDbContext db)
{
    public Task<List<ListRow>> GetAsync(CancellationToken cancellationToken) =>
        db.MailTemplates.OrderBy(template => template.Title).Select(template => new ListRow(template.Id, template.Title, template.Subject)).ToListAsync(cancellationToken);
}
