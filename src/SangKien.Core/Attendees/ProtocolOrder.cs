using SangKien.Core.Organisation;

namespace SangKien.Core.Attendees;

/// <summary>
/// Thứ tự lễ tân: leaders by rank, guests as the Office places them, then the units in their order with their posts by rank;
/// equal ones in Vietnamese name order.
/// </summary>
public static class ProtocolOrder
{
    /// <summary>The greatest place within a group.</summary>
    public const int LastPrecedence = 9_999;

    /// <summary>Room for the ranks below one place of a group.</summary>
    private const int Ranks = 10;

    /// <summary>One number for group, place and rank, so that a database can sort by it.</summary>
    public static int PlaceOf(DelegateGroup group, int precedence, PostRank rank) =>
        (((((int)group) * (LastPrecedence + 1)) + Math.Clamp(precedence, 0, LastPrecedence)) * Ranks) + (int)rank;

    public static IOrderedQueryable<WorkshopDelegate> InProtocolOrder(this IQueryable<WorkshopDelegate> delegates) =>
        delegates.OrderBy(person => person.ProtocolPlace).ThenBy(person => person.NameKey).ThenBy(person => person.Id);
}
