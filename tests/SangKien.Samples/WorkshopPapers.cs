using SangKien.Core.Attendees;
using SangKien.Core.Conclusions;
using SangKien.Core.Conclusions.Closing;
using SangKien.Core.Conclusions.Minuting;
using SangKien.Core.Contributions;
using SangKien.Core.Initiatives;
using SangKien.Core.Issuing;
using SangKien.Core.Notifications;
using SangKien.Core.Plans;
using SangKien.Core.Proceedings;
using SangKien.Core.Programmes;
using SangKien.Core.Reports;
using SangKien.Core.Reviewing;
using SangKien.Documents.Model;

namespace SangKien.Samples;

/// <summary>Every paper of the sample workshop, by the name of its file: written by the command, read back by the tests.</summary>
public static class WorkshopPapers
{
    private static readonly string LongUnit = SampleStaff.CsShtt.Name;

    public static IReadOnlyDictionary<string, AdministrativeDocument> All { get; } = new Dictionary<string, AdministrativeDocument>
    {
        ["ke-hoach"] = PlanDocument.Compose(SampleWorkshop.Plan, SampleStaff.Agency, PaperPrint.Issued(SampleWorkshop.PlanNumber, "https://sangkien.example.vn/xac-minh/7Q2M4K9T")),
        ["ke-hoach-du-thao"] = PlanDocument.Compose(SampleWorkshop.Plan, SampleStaff.Agency, PaperPrint.Draft),
        ["cong-van-don-doc"] = ReminderLetterDocument.Compose(Call, Late, SampleWorkshop.Issued(18, "KHCN-CS&SHTT", 10, 18), SampleWorkshop.At(10, 18, 10, 0)),
        ["giay-nhac"] = ReminderSlipDocument.Compose(Call, Late[0], SampleStaff.Agency, SampleWorkshop.At(10, 18, 10, 0), workingDaysLeft: 3),
        ["tham-luan"] = ContributionDocument.Compose(Sent.Contribution, Sent.Text, Sent.SubmittedAtUtc, SampleStaff.Agency),
        ["bien-nhan"] = ReceiptDocument.Compose(Sent, SampleStaff.Agency),
        ["bao-cao-tong-hop"] = ReportDocument.Compose(SampleDay.Synthesis, SampleStaff.Agency, PaperPrint.Draft),
        ["so-dang-ky-van-ban-di"] = OutgoingRegisterDocument.Compose(SampleWorkshop.Register),
        ["bao-cao-de-dan"] = ReportDocument.Compose(SampleDay.Introduction, SampleStaff.Agency, PaperPrint.Draft),
        ["giay-moi"] = InvitationDocument.Compose(SampleDay.Invitation, SampleDay.Guests),
        ["chuong-trinh"] = ProgrammeDocument.Compose(SampleDay.Programme),
        ["bien-ban"] = MinutesDocument.Compose(SampleDay.Minutes),
        ["thong-bao-ket-luan"] = ConclusionNoticeDocument.Compose(SampleDay.Notice),
        ["danh-muc-nhiem-vu"] = FollowUpListDocument.Compose(SampleDay.FollowUp),
        ["bao-cao-ket-qua"] = ResultReportDocument.Compose(SampleDay.Result),
        ["danh-sach-dai-bieu"] = DelegateListDocument.Compose(SampleDelegates.List),
        ["the-dai-bieu"] = BadgesDocument.Compose(SampleDelegates.List with { Delegates = [.. SampleDelegates.List.Delegates.Take(5).Select(person => person with { BadgeCode = "0123456789abcdef0123456789abcdef" })] }),
        ["bien-ten"] = NamePlatesDocument.Compose(SampleDelegates.List with { Delegates = [.. SampleDelegates.List.Delegates.Where(person => person.Group != DelegateGroup.Staff)] }),
        ["ky-yeu"] = ProceedingsDocument.Compose(SampleDay.Proceedings),
        ["don-yeu-cau-cong-nhan-sang-kien"] = ApplicationDocument.Compose(SampleApplication.Text, new DateOnly(2022, 8, 15), SampleStaff.Agency.Place, new DateOnly(2022, 11, 20)),
        ["danh-sach-ky-ten"] = SigningSheetDocument.Compose(SampleDelegates.List),
    };

    private static ContributionVersion Sent => SampleContributions.Versions[4];

    private static ContributionCall Call => new()
    {
        Plan = SampleWorkshop.Citation, Topic = SampleWorkshop.Plan.Topic, Receiver = LongUnit, MinimumIdeas = SampleWorkshop.Workshop.MinimumIdeas,
        PortalAddress = "https://sangkien.example.vn",
    };

    /// <summary>Those who had not sent on 18/10/2022.</summary>
    private static IReadOnlyList<OwingUnit> Late =>
    [
        .. SampleContributions.Versions.Where(version => version.SubmittedAtUtc > SampleWorkshop.At(10, 18, 12, 0))
            .Select((version, index) => new OwingUnit(version.Contribution.Unit.Name, SampleWorkshop.Workshop.ContributionDeadline!) { CompleteIdeas = index % 3 }),
    ];
}
