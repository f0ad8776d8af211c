using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using SangKien.Core.Data;
using SangKien.Core.Organisation;

namespace SangKien.Web.Infrastructure;

/// <summary>The agency's name for the top of each page; at most a minute old, so that it costs no query a page.</summary>
public sealed class AgencyCard(IMemoryCache cache, PortalDbContext db)
{
    private static readonly AgencyProfile Unnamed = new() { Name = "Cổng hội thảo sáng kiến" };

    public async Task<AgencyProfile> GetAsync()
    {
        if (cache.TryGetValue(nameof(AgencyCard), out AgencyProfile? known))
            return known!;
        try
        {
            var agency = await db.Agencies.AsNoTracking().SingleOrDefaultAsync(agency => agency.Id == AgencyProfile.OnlyId) ?? Unnamed;
            return cache.Set(nameof(AgencyCard), agency, TimeSpan.FromMinutes(1));
        }
        catch (DbException)
        {
            // The page that says so needs a heading too.
            return Unnamed;
        }
    }

    /// <summary>After the settings have changed.</summary>
    public void Forget() => cache.Remove(nameof(AgencyCard));
}
