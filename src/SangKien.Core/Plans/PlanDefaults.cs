using SangKien.Core.Deadlines;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;
using SangKien.Documents.Model;

namespace SangKien.Core.Plans;

/// <summary>A new plan to begin with: what the plans of an agency have in common, to be edited.</summary>
public static class PlanDefaults
{
    private const int MinimumIdeas = 2;

    /// <summary>Days that the units have by default.</summary>
    private const int DaysToContribute = 17;

    /// <param name="drafter">The unit that drafts the plan and receives the contributions.</param>
    /// <param name="head">Who heads the agency; null when nobody is entered.</param>
    public static PlanContent For(AgencyProfile agency, string topic, Unit drafter, Person? head, DateOnly today) => new()
    {
        Symbol = $"KH-{agency.Abbreviation}",
        Place = agency.Place,
        ExpectedMonth = new DateOnly(today.Year, today.Month, 1),
        Subject = $"Tổ chức hội thảo về {Wording.Continued(topic)}",
        Opening = $"Thực hiện Chương trình công tác năm {today.Year}; {agency.Name} xây dựng kế hoạch tổ chức hội thảo về {Wording.Continued(topic)}, cụ thể như sau:",
        Purposes = [""],
        Requirements = [""],
        Chair = $"{agency.HeadPost} {agency.Name}",
        Topic = topic,
        FocusIssues = [""],
        Participants = $"Toàn thể cán bộ, công chức, viên chức {agency.Name}",
        Time = $"Dự kiến cuối tháng {today.Month} năm {today.Year}",
        Assignments = [Call(drafter, new Deadline(today.AddDays(DaysToContribute), DeadlineReading.Before))],
        Closing = $"Trên đây là Kế hoạch tổ chức hội thảo về {Wording.Continued(topic)}",
        Recipients =
        [
            new("Lãnh đạo Sở", RecipientAudience.Leadership),
            new("Các phòng, đơn vị thuộc Sở", RecipientAudience.Units),
            new("Công chức, viên chức thuộc Sở", RecipientAudience.Everybody),
        ],
        Archive = drafter.ShortName.Length > 0 ? $"VT, {drafter.ShortName}" : "VT",
        Signing = head is null ? new() : SigningBy(head, SigningAuthority.Direct),
    };

    private static SigningBlock SigningBy(Person signer, SigningAuthority authority) =>
        new() { Authority = authority, SignerPersonId = signer.Id, SignerName = signer.FullName, SignerPost = signer.Post };

    /// <summary>The call for contributions, in the words of the real plan.</summary>
    private static Assignment Call(Unit drafter, Deadline due) => new()
    {
        Key = Guid.CreateVersion7(),
        Kind = AssignmentKind.Contribution,
        Title = "Chuẩn bị ý kiến tham luận",
        Text = $"Giao mỗi phòng, đơn vị trực thuộc Sở căn cứ mục II.3 chuẩn bị ý kiến tham luận, trong đó đề xuất ít nhất {MinimumIdeas} ý tưởng, cách làm sáng tạo phục vụ công việc chuyên môn theo chức năng nhiệm vụ được giao trong thời gian tới. Ý kiến tham luận gửi về {drafter.Name} {due.Phrase} để tổng hợp",
        Scope = AssignmentScope.EveryUnit,
        Product = "Ý kiến tham luận",
        Due = due,
        MinimumIdeas = MinimumIdeas,
    };
}
