using SangKien.Core.Issuing;
using SangKien.Core.Plans;
using SangKien.Core.Tests.Plans;
using SangKien.Core.Workshops;

namespace SangKien.Core.Tests.Workshops;

/// <summary>A workshop on the morning of Friday 28/10/2022.</summary>
internal static class Held
{
    public static WorkshopDay Day { get; } = new()
    {
        Topic = SeedPlan.Content.Topic,
        Plan = new PlanCitation(SeedPlan.Number, SeedPlan.Content.Subject, SeedPlan.Agency.Name),
        On = new DateOnly(2022, 10, 28),
        StartsAt = new TimeOnly(8, 0),
        EndedAt = new TimeOnly(11, 30),
        Venue = "Tại hội trường tầng 5, Sở Khoa học và Công nghệ",
        Chair = new("Nguyễn Thanh Bình", "Giám đốc Sở Khoa học và Công nghệ"),
        Secretary = new("Vũ Quốc Huy", "Chuyên viên"),
    };

    public static PaperFrame Frame { get; } = PaperFrame.Like(SeedPlan.Content, SeedPlan.Agency, new DateOnly(2022, 10, 31));
}
