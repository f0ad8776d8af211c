using SangKien.Core.Common;

namespace SangKien.Core.Hall;

/// <summary>
/// Thứ tự mời phát biểu: by issue, the one under discussion first and matters without an issue last; within an issue those who have not
/// spoken yet before those who have, and then as they asked. A proposal to the chair, who may call anybody.
/// </summary>
public static class SpeakingOrder
{
    /// <summary>Those who wait. The themes of the turns are loaded.</summary>
    public static IReadOnlyList<SpeakingTurn> Queue(this HallSession session) =>
    [
        .. session.Turns.Where(turn => turn.Status == TurnStatus.Waiting)
            .OrderBy(turn => turn.ThemeId is null ? 2 : turn.ThemeId == session.ThemeId ? 0 : 1)
            .ThenBy(turn => turn.Theme?.Order).ThenBy(turn => turn.ThemeId)
            .ThenBy(session.HasSpoken)
            .ThenBy(turn => turn.Place),
    ];

    /// <summary>Whether the person, or somebody else of his unit, has had the floor: by a turn, or by presenting the unit's contribution.</summary>
    public static bool HasSpoken(this HallSession session, SpeakingTurn turn) =>
        session.Turns.Any(other => other != turn && IsHeard(other) && (IsSamePerson(other, turn) || (turn.UnitId is not null && other.UnitId == turn.UnitId)))
        || (turn.UnitId is { } unitId && session.PresentedUnits().Contains(unitId));

    /// <summary>The units that have had the floor.</summary>
    public static IReadOnlySet<int> HeardUnits(this HallSession session) =>
        session.Turns.Where(IsHeard).Select(turn => turn.UnitId).OfType<int>().Concat(session.PresentedUnits()).ToHashSet();

    private static IEnumerable<int> PresentedUnits(this HallSession session) =>
        session.Runs.Select(run => run.UnitId).OfType<int>();

    private static bool IsHeard(SpeakingTurn turn) => turn.Status is TurnStatus.Speaking or TurnStatus.Done;

    private static bool IsSamePerson(SpeakingTurn one, SpeakingTurn other) =>
        one.DelegateId is not null && other.DelegateId is not null
            ? one.DelegateId == other.DelegateId
            : (Folding.Fold(one.Name), Folding.Fold(one.Organisation)) == (Folding.Fold(other.Name), Folding.Fold(other.Organisation));
}
