namespace SangKien.Web.Infrastructure.Calendars;

/// <summary>One event of a calendar file (RFC 5545, VEVENT).</summary>
/// <param name="Uid">The same through all changes of the event, and of no other event anywhere.</param>
public sealed record CalendarEvent(string Uid, DateTime StartsAtUtc, DateTime EndsAtUtc, string Summary)
{
    /// <summary>Raised at each change, so that a calendar takes over the last one.</summary>
    public int Sequence { get; init; }

    /// <summary>When this state of the event came about.</summary>
    public DateTime StampUtc { get; init; }

    public string Location { get; init; } = "";
    public string Description { get; init; } = "";

    /// <summary>A page of the portal about it; null where no public address is set.</summary>
    public string? Url { get; init; }

    /// <summary>Takes the event out of the calendars that hold it.</summary>
    public bool IsCancelled { get; init; }
}
