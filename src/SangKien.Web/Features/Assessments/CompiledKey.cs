using Microsoft.EntityFrameworkCore;
using SangKien.Core.Compilation;
using SangKien.Core.Data;

namespace SangKien.Web.Features.Assessments;

/// <summary>Names an idea or a merged one, as the address does.</summary>
public sealed record CompiledKey(string Kind, int Id)
{
    public bool IsGroup => Kind == "gop";

    /// <summary>The idea with what its change must load; null where the compilation does not hold it.</summary>
    public async Task<ICompiled?> FindAsync(PortalDbContext db, int workshopId, CancellationToken cancellationToken) =>
        IsGroup
            ? await db.IdeaGroups.SingleOrDefaultAsync(group => group.Id == Id && db.Ideas.Compilable(workshopId).Any(idea => idea.GroupId == Id), cancellationToken)
            : await db.Ideas.Include(idea => idea.Contribution).Compilable(workshopId).SingleOrDefaultAsync(idea => idea.Id == Id, cancellationToken);
}
