using Microsoft.Extensions.Options;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Calendars;

namespace SangKien.Web.Features.Programmes;

/// <summary>The items of the programme as events of a calendar.</summary>
public sealed class CalendarQuery(DetailsQuery details, IOptions<PaperSettings> settings)
{
    /// <summary>Null while the day is not fixed or there is nothing to show.</summary>
    public async Task<IReadOnlyCollection<CalendarEvent>?> GetAsync(int workshopId, CancellationToken cancellationToken)
    {
        if (await details.GetAsync(workshopId, cancellationToken) is not { Timetable: { IsTentative: false, Slots.Count: > 0 } timetable } page)
            return null;
        return
        [
            .. timetable.Slots.Select(slot => new CalendarEvent($"{page.Meeting.CalendarId:D}-{slot.Item.Id}", slot.StartsAtUtc, slot.EndsAtUtc, slot.Item.Title)
            {
                Sequence = page.Sequence,
                StampUtc = page.Meeting.ChangedAtUtc ?? slot.StartsAtUtc,
                Location = page.Meeting.Venue,
                Description = string.Join("\n", new[] { slot.Item.Speaker, slot.Item.Note }.Where(text => text.Length > 0)),
                Url = settings.Value.AddressOf($"/hoi-thao/{workshopId}/chuong-trinh"),
            }),
        ];
    }
}
