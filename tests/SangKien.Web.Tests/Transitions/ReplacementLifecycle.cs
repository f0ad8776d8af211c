using Microsoft.EntityFrameworkCore;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;
using SangKien.Core.Reviewing;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Plans;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Transitions;

/// <summary>An issued plan on its way to being replaced: the draft of its successor, and the successor's issue.</summary>
internal sealed class ReplacementLifecycle : Lifecycle
{
    private static readonly DateTime Now = PortalFactory.Start.UtcDateTime;

    public override string Title => "Thay thế kế hoạch đã ban hành";

    public override IReadOnlyList<(string State, string Name)> States { get; } =
        [("Issued", "Đang có hiệu lực"), ("Begun", "Đang soạn kế hoạch thay thế"), ("Approved", "Kế hoạch thay thế đã duyệt"), ("Replaced", "Đã thay thế")];

    public override IReadOnlyList<Move> Moves { get; } =
    [
        new("Soạn kế hoạch thay thế", "/{id}/thay-the", [TestOrganisation.CsShtt], ["Issued"], "Begun", ("Reason", "Lùi hạn nộp")),
        new("Ban hành kế hoạch thay thế", "/{successor}/ban-hanh", [TestOrganisation.Office], ["Approved"], "Replaced", ("IsConfirmed", "true")),
    ];

    public override Subject Arrange(PortalFactory portal, string state)
    {
        if (state == "Replaced")
        {
            var replaced = portal.AddPlan(PaperStatus.Replaced);
            using var rows = portal.NewContext();
            return new(replaced, "/ke-hoach") { SuccessorId = rows.Plans.Single(plan => plan.ReplacesPlanId == replaced).Id };
        }

        var id = portal.AddPlan(PaperStatus.Issued);
        using var db = portal.NewContext();
        if (!db.NumberRegisters.Any(register => register.Series == NumberRegister.CommonSeries))
            portal.OpenRegister();
        return new(id, "/ke-hoach") { SuccessorId = state == "Issued" ? 0 : Begin(portal, id, isApproved: state == "Approved") };
    }

    public override string StateOf(PortalFactory portal, Subject subject)
    {
        using var db = portal.NewContext();
        return db.Plans.Single(plan => plan.Id == subject.Id).Status == PaperStatus.Replaced
            ? "Replaced"
            : db.Plans.SingleOrDefault(plan => plan.ReplacesPlanId == subject.Id)?.Status switch
            {
                null => "Issued",
                PaperStatus.Approved => "Approved",
                _ => "Begun",
            };
    }

    public override IEnumerable<(string Name, string Value)> FieldsOf(PortalFactory portal, Subject subject) =>
        subject.SuccessorId == 0 ? [] : [("Version", $"{portal.LoadPlan(subject.SuccessorId).Version}")];

    private static int Begin(PortalFactory portal, int id, bool isApproved)
    {
        using var db = portal.NewContext();
        Person drafter = IssuedWorkshop.Person(db, TestOrganisation.CsShtt), director = IssuedWorkshop.Person(db, TestOrganisation.Director);
        var successor = db.Plans.Include(plan => plan.Workshop).Include(plan => plan.IssuedDocument).Single(plan => plan.Id == id).DraftReplacement("Lùi hạn nộp", drafter.Id, Now);
        if (isApproved)
        {
            successor.Submit(new(drafter.Id, drafter.Id, drafter.Id), director, Now);
            successor.Approve(1, director, director, Now);
        }

        db.Plans.Add(successor);
        db.SaveChanges();
        return successor.Id;
    }
}
