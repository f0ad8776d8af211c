using SangKien.Core.Conclusions;
using SangKien.Core.Conclusions.Minuting;
using SangKien.Core.Tests.Plans;

namespace SangKien.Core.Tests.Conclusions;

/// <summary>What the chair concluded, and who was there.</summary>
internal static class Concluded
{
    public static ConcludedTask Form { get; } = new("Văn phòng Sở", "Ban hành mẫu mô tả sáng kiến") { Coordinating = "Thanh tra Sở", Product = "Mẫu mô tả", Due = SeedPlan.Due };

    public static WorkshopConclusions All { get; } = new()
    {
        Assessments = ["Hội thảo đạt mục đích"], Measures = ["Xét sáng kiến theo quý;"], Tasks = [Form, new("Trung tâm ví dụ", "Thí điểm kho dùng chung")],
    };

    public static Attendance Attendance { get; } = new()
    {
        Expected = 42, Present = 40, GuestsPresent = 3, Absentees = [new("Lê Văn An", "Văn phòng Sở", "Đi công tác"), new("Trần Thị Bé", "Thanh tra Sở")],
    };
}
