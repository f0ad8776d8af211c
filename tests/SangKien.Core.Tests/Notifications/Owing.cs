using SangKien.Core.Deadlines;
using SangKien.Core.Issuing;
using SangKien.Core.Notifications;
using SangKien.Core.Plans;
using SangKien.Core.Tests.Plans;

namespace SangKien.Core.Tests.Notifications;

/// <summary>Units that have not sent, on Tuesday 18/10/2022, 10:00.</summary>
internal static class Owing
{
    public static DateTime Now { get; } = new(2022, 10, 18, 3, 0, 0, DateTimeKind.Utc);

    public static ContributionCall Call { get; } = new()
    {
        Plan = new PlanCitation(SeedPlan.Number, SeedPlan.Content.Subject, SeedPlan.Agency.Name),
        Topic = SeedPlan.Content.Topic, Receiver = SeedPlan.CsShtt.Name, MinimumIdeas = 2,
    };

    public static OwingUnit Office { get; } = new("Văn phòng Sở", SeedPlan.Due) { CompleteIdeas = 1 };

    public static OwingUnit Centre { get; } = new("Trung tâm ví dụ", new Deadline(new DateOnly(2022, 10, 24), DeadlineReading.Through));

    public static PaperFrame Frame { get; } = new(SeedPlan.Agency, SeedPlan.Content.Signing, new DateOnly(2022, 10, 18)) { DraftingUnit = "CS&SHTT" };
}
