using Microsoft.Extensions.Options;
using SangKien.Core.Common;
using SangKien.Core.Programmes;
using SangKien.Core.Workshops;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Calendars;

namespace SangKien.Web.Features.Programmes;

/// <summary>The items of the programme as events of a calendar; they leave the calendars that hold them when the day is given up.</summary>
public sealed class CalendarQuery(DetailsQuery details, PortalClock clock, IOptions<PaperSettings> settings)
{
    /// <summary>Null while no day has ever been fixed or there is nothing to show.</summary>
    public async Task<IReadOnlyCollection<CalendarEvent>?> GetAsync(int workshopId, CancellationToken cancellationToken)
    {
        if (await details.GetAsync(workshopId, cancellationToken) is not { Meeting: { StartsAtUtc: not null } meeting, Timetable.Slots: { Count: > 0 } slots } page)
            return null;
        // A day that was given up still says which hours the calendars hold.
        var held = Timetable.Of(slots.Select(slot => slot.Item), meeting with { Status = MeetingStatus.Fixed }, clock.Today);
        return
        [
            .. held.Slots.Select(slot => new CalendarEvent($"{meeting.CalendarId:D}-{slot.Item.Id}", slot.StartsAtUtc, slot.EndsAtUtc, slot.Item.Title)
            {
                Sequence = page.Sequence,
                StampUtc = meeting.ChangedAtUtc ?? slot.StartsAtUtc,
                Location = meeting.Venue,
                Description = string.Join("\n", new[] { slot.Item.Speaker, slot.Item.Note }.Where(text => text.Length > 0)),
                Url = settings.Value.AddressOf($"/hoi-thao/{workshopId}/chuong-trinh"),
                IsCancelled = !meeting.IsFixed,
            }),
        ];
    }
}
