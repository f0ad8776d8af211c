using SangKien.Core.Programmes;

namespace SangKien.Core.Hall;

/// <summary>Người đang phát biểu: whoever was called, else the speaker of the item that runs.</summary>
/// <param name="TurnId">The turn in which he speaks; null for the speaker of an item.</param>
/// <param name="Minutes">Minutes that are meant for him.</param>
public sealed record FloorHolder(int? TurnId, string Name, string Organisation, string Subject, int? UnitId, DateTime SinceUtc, int Minutes)
{
    /// <summary>Items in which many speak, or nobody.</summary>
    private static readonly ItemKind[] Shared = [ItemKind.Reception, ItemKind.Discussion, ItemKind.Break];

    /// <summary>Null while nobody has the floor.</summary>
    public static FloorHolder? Of(HallSession session)
    {
        if (session.Speaking is { } turn)
            return new(turn.Id, turn.Name, turn.Post.Length > 0 ? $"{turn.Post}, {turn.Organisation}" : turn.Organisation, turn.Subject, turn.UnitId, turn.StartedAtUtc!.Value, turn.Minutes);
        return session.Running is { Item: { Speaker.Length: > 0 } item } run && !Shared.Contains(item.Kind)
            ? new(null, item.Speaker, "", "", run.UnitId, run.StartedAtUtc, item.Minutes)
            : null;
    }
}
