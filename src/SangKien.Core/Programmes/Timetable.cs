using SangKien.Core.Common;
using SangKien.Core.Workshops;

namespace SangKien.Core.Programmes;

/// <summary>Giờ giấc: the hours of the items, computed from the start and the durations.</summary>
/// <param name="IsTentative">True while the day is not fixed: the hours then begin at eight.</param>
public sealed record Timetable(IReadOnlyList<ProgrammeSlot> Slots, bool IsTentative)
{
    private static readonly TimeOnly TentativeStart = new(8, 0);

    public DateTime? EndsAtUtc => Slots.Count > 0 ? Slots[^1].EndsAtUtc : null;

    /// <param name="today">The day that stands in for one that is not fixed.</param>
    public static Timetable Of(IEnumerable<ProgrammeItem> items, Meeting meeting, DateOnly today)
    {
        var next = meeting.IsFixed ? meeting.StartsAtUtc!.Value : VietnamTime.ToUtc(today, TentativeStart);
        var slots = new List<ProgrammeSlot>();
        foreach (var item in items.OrderBy(item => item.Order))
        {
            slots.Add(new(item, next, next.AddMinutes(item.Minutes)));
            next = slots[^1].EndsAtUtc;
        }

        return new(slots, !meeting.IsFixed);
    }

    /// <summary>The slot behind an item; the first one where there is none, null behind the last.</summary>
    public ProgrammeSlot? After(int? itemId) => Slots.SkipWhile(slot => itemId is not null && slot.Item.Id != itemId).Skip(itemId is null ? 0 : 1).FirstOrDefault();

    /// <summary>The slot that runs now; null before, after, and while the day is not fixed.</summary>
    public ProgrammeSlot? Current(DateTime nowUtc) =>
        IsTentative ? null : Slots.FirstOrDefault(slot => slot.StartsAtUtc <= nowUtc && nowUtc < slot.EndsAtUtc);
}

/// <summary>Một mục và giờ của nó.</summary>
public sealed record ProgrammeSlot(ProgrammeItem Item, DateTime StartsAtUtc, DateTime EndsAtUtc);
