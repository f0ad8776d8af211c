using SangKien.Core.Organisation;
using static SangKien.Web.Security.Capability;

namespace SangKien.Web.Security;

/// <summary>Bảng phân quyền: vai trò nào được làm việc gì. Người giữ nhiều vai trò được làm việc của tất cả.</summary>
internal static class RoleCapabilities
{
    private static readonly Capability[] EveryUnit = [ViewPlans, WriteContribution, ViewTasks, ViewDelegates, ConfirmDelegates, Discuss, ViewInitiatives, KeepInitiatives];

    private static readonly Dictionary<string, Capability[]> Table = new()
    {
        [Roles.UnitStaff] = EveryUnit,
        [Roles.CsShtt] =
        [
            .. EveryUnit, EditPlan, ReadContributions, ReceiveContributions, PublishContributions, GrantExtension, TrackContributions, ManageMail,
            ReadCompilation, AssessIdeas, Compile, ViewReports, EditProgramme, RunHall, TakeHallNotes, ViewConclusions, EditMinutes, EditConclusions,
            ConfirmTasks, MakeDossier, ReadDossier, ReadArchives,
        ],
        [Roles.Office] = [.. EveryUnit, IssueDocument, ViewReports, TrackContributions, ManageDelegates, ArrangeMeeting, ViewConclusions, EditMinutes],
        [Roles.Director] =
        [
            ViewPlans, ReviewPlan, ViewReports, ViewTasks, ReadContributions, ReceiveContributions, Discuss, TrackContributions, ReadCompilation,
            AssessIdeas, ViewDelegates, RunHall, ReadDossier, ReadArchives, ViewConclusions, ConfirmTasks, ViewInitiatives,
        ],
        [Roles.Administrator] = [ViewPlans, ManageMail, ManageOrganisation, ManageSettings, MoveClock, ViewHistory, ReadArchives, ImportArchives],
    };

    public static bool Grants(string role, Capability capability) => Table.TryGetValue(role, out var granted) && granted.Contains(capability);

    /// <summary>May the person do this kind of thing? Views ask this to show what the locks would let pass.</summary>
    public static bool Can(this ICurrentUser user, Capability capability) =>
        Roles.All.Any(role => Grants(role, capability) && user.IsInRole(role));
}
