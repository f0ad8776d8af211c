using SangKien.Core.Organisation;
using SangKien.Web.Security;

namespace SangKien.Web.Tests.Security;

/// <summary>The specification's table of roles and capabilities, written out.</summary>
public sealed class CapabilityTests
{
    // Columns: UnitStaff, CsShtt, Office, Director, Administrator.
    private static readonly Dictionary<Capability, string> Table = new()
    {
        [Capability.ViewPlans] = "x x x x x",
        [Capability.EditPlan] = ". x . . .",
        [Capability.ReviewPlan] = ". . . x .",
        [Capability.IssueDocument] = ". . x . .",
        [Capability.WriteContribution] = "x x x . .",
        [Capability.ViewTasks] = "x x x x .",
        [Capability.ReadContributions] = ". x . x .",
        [Capability.ReceiveContributions] = ". x . x .",
        [Capability.PublishContributions] = ". x . . .",
        [Capability.Discuss] = "x x x x .",
        [Capability.GrantExtension] = ". x . . .",
        [Capability.TrackContributions] = ". x x x .",
        [Capability.ManageMail] = ". x . . x",
        [Capability.ReadCompilation] = ". x . x .",
        [Capability.AssessIdeas] = ". x . x .",
        [Capability.Compile] = ". x . . .",
        [Capability.ViewReports] = ". x x x .",
        [Capability.ViewDelegates] = "x x x x .",
        [Capability.ConfirmDelegates] = "x x x . .",
        [Capability.ManageDelegates] = ". . x . .",
        [Capability.ArrangeMeeting] = ". . x . .",
        [Capability.EditProgramme] = ". x . . .",
        [Capability.RunHall] = ". x . x .",
        [Capability.TakeHallNotes] = ". x . . .",
        [Capability.ViewConclusions] = ". x x x .",
        [Capability.EditMinutes] = ". x x . .",
        [Capability.EditConclusions] = ". x . . .",
        [Capability.ConfirmTasks] = ". x . x .",
        [Capability.ViewInitiatives] = "x x x x .",
        [Capability.KeepInitiatives] = "x x x . .",
        [Capability.ManageOrganisation] = ". . . . x",
        [Capability.ManageSettings] = ". . . . x",
        [Capability.MoveClock] = ". . . . x",
        [Capability.ViewHistory] = ". . . . x",
        [Capability.MakeDossier] = ". x . . .",
        [Capability.ReadDossier] = ". x . x .",
        [Capability.ReadArchives] = ". x . x x",
        [Capability.ImportArchives] = ". . . . x",
    };

    private static readonly string[] Columns = [Roles.UnitStaff, Roles.CsShtt, Roles.Office, Roles.Director, Roles.Administrator];

    public static TheoryData<Capability> All => [.. Enum.GetValues<Capability>()];

    [Theory, MemberData(nameof(All))]
    public void A_role_may_do_what_the_table_says(Capability capability) =>
        Assert.Equal(
            Table[capability],
            string.Join(' ', Columns.Select(role => RoleCapabilities.Grants(role, capability) ? "x" : ".")));

    [Fact]
    public void An_unknown_role_may_do_nothing() =>
        Assert.DoesNotContain(Enum.GetValues<Capability>(), capability => RoleCapabilities.Grants("Stranger", capability));
}
