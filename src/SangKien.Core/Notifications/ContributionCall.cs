using SangKien.Core.Deadlines;
using SangKien.Core.Plans;

namespace SangKien.Core.Notifications;

/// <summary>Yêu cầu tham luận: what the plan asks of every unit, as reminders repeat it.</summary>
public sealed record ContributionCall
{
    public required PlanCitation Plan { get; init; }

    /// <summary>Chủ đề hội thảo.</summary>
    public required string Topic { get; init; }

    /// <summary>The unit that receives the contributions.</summary>
    public required string Receiver { get; init; }

    public required int MinimumIdeas { get; init; }

    /// <summary>Where the contribution is written and sent; empty where the portal has no public address.</summary>
    public string PortalAddress { get; init; } = "";

    /// <summary>"Cổng thông tin hội thảo (https://…)".</summary>
    internal string Portal => PortalAddress.Length > 0 ? $"Cổng thông tin hội thảo ({PortalAddress})" : "Cổng thông tin hội thảo";
}

/// <summary>Đơn vị chưa gửi: one unit that still owes its contribution or its supplement.</summary>
/// <param name="Deadline">The unit's own, with its extension or supplement date.</param>
public sealed record OwingUnit(string Name, Deadline Deadline)
{
    /// <summary>Ý tưởng in the draft that count.</summary>
    public int CompleteIdeas { get; init; }

    /// <summary>Whether it was returned for a supplement.</summary>
    public bool IsSupplementing { get; init; }
}
