using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Tracking;

/// <summary>Changes whenever the matrix would: one query over indexes, much cheaper than the matrix itself.</summary>
public sealed class VersionQuery(PortalDbContext db)
{
    public async Task<string> GetAsync(CancellationToken cancellationToken)
    {
        var marks = await db.Workshops.Collecting().Select(workshop => new
        {
            workshop.Id,
            Event = db.History.Where(entry => entry.WorkshopId == workshop.Id).Max(entry => (long?)entry.Id),
            Edited = db.Contributions.Where(contribution => contribution.WorkshopId == workshop.Id).Max(contribution => (DateTime?)contribution.EditedAtUtc),
            Opened = db.UnitTasks.Count(task => task.WorkshopId == workshop.Id && task.OpenedAtUtc != null),
            Reminded = db.Reminders.Where(reminder => reminder.WorkshopId == workshop.Id).Max(reminder => (int?)reminder.Id),
        }).FirstOrDefaultAsync(cancellationToken);
        return marks is null ? "0" : string.Create(CultureInfo.InvariantCulture, $"{marks.Id}-{marks.Event}-{marks.Edited?.Ticks}-{marks.Opened}-{marks.Reminded}");
    }
}
