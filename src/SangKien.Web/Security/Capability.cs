namespace SangKien.Web.Security;

/// <summary>Quyền: one kind of thing that a role may do.</summary>
public enum Capability
{
    ViewPlans,
    EditPlan,
    ReviewPlan,
    IssueDocument,
    WriteContribution,
    ViewTasks,
    ReadContributions,
    ReceiveContributions,
    PublishContributions,
    Discuss,
    GrantExtension,
    TrackContributions,
    ManageMail,
    ReadCompilation,
    AssessIdeas,
    Compile,
    ViewDelegates,
    ConfirmDelegates,
    ManageDelegates,
    ArrangeMeeting,
    EditProgramme,
    RunHall,
    TakeHallNotes,
    ManageOrganisation,
    ManageSettings,
    MoveClock,
    ViewHistory,
}
