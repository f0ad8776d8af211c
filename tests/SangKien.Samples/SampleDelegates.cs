using SangKien.Core.Attendees;

namespace SangKien.Samples;

/// <summary>Everybody who works at the Sở and the guests, in protocol order.</summary>
internal static class SampleDelegates
{
    public static IReadOnlyList<WorkshopDelegate> All { get; } = Invite();

    public static DelegateList List { get; } = new()
    {
        Agency = SampleStaff.Agency.Name,
        Topic = SampleWorkshop.Plan.Topic,
        Plan = "Kế hoạch số 15/KH-KHCN ngày 05 tháng 10 năm 2022",
        PrintedAtUtc = SampleWorkshop.At(10, 26, 9, 0),
        Delegates =
        [
            .. All.Select(person => new DelegateLine
            {
                FullName = person.FullName, Post = person.Post, Organisation = person.Organisation, Group = person.Group,
                IsAbsent = person.IsAbsent, AbsenceReason = person.AbsenceReason, Note = person.Note,
            }),
        ],
    };

    private static List<WorkshopDelegate> Invite()
    {
        List<WorkshopDelegate> delegates =
        [
            .. SampleStaff.Guests.Select(guest => WorkshopDelegate.Guest(SampleWorkshop.Workshop, guest)),
            .. SampleStaff.People.Select(person => WorkshopDelegate.FromPerson(SampleWorkshop.Workshop, person)),
        ];
        delegates[^1].Decline("Nghỉ phép theo quy định");
        delegates[^4].Decline("Đi công tác");
        delegates.Single(person => person.FullName == SampleStaff.HeadOf(SampleStaff.CsShtt).FullName).ChangeNote("Báo cáo đề dẫn");
        return [.. delegates.AsQueryable().InProtocolOrder()];
    }
}
