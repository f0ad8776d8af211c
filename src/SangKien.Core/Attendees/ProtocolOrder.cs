namespace SangKien.Core.Attendees;

/// <summary>
/// Thứ tự lễ tân, as the workshop's <see cref="ProtocolRule"/> has placed everybody; equal ones in Vietnamese name order.
/// </summary>
public static class ProtocolOrder
{
    /// <summary>The greatest place within a group.</summary>
    public const int LastPrecedence = 9_999;

    /// <summary>Room for the ranks below one place of a group.</summary>
    internal const int Ranks = 10;

    public static IOrderedQueryable<WorkshopDelegate> InProtocolOrder(this IQueryable<WorkshopDelegate> delegates) =>
        delegates.OrderBy(person => person.ProtocolPlace).ThenBy(person => person.NameKey).ThenBy(person => person.Id);
}
