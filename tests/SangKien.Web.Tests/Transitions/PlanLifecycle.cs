using SangKien.Core.Issuing;
using SangKien.Core.Reviewing;
using SangKien.Web.Tests.Plans;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Transitions;

internal sealed class PlanLifecycle : Lifecycle
{
    public override string Title => "Kế hoạch";

    public override IReadOnlyList<(string State, string Name)> States { get; } =
        Named(PaperStatus.Draft, PaperStatus.InReview, PaperStatus.Returned, PaperStatus.Approved, PaperStatus.Issued, PaperStatus.Replaced, PaperStatus.Revoked);

    public override IReadOnlyList<Move> Moves { get; } =
    [
        new("Trình duyệt", "/trinh", [TestOrganisation.CsShtt], ["Draft", "Returned"], "InReview"),
        new("Rút về", "/rut-ve", [TestOrganisation.CsShtt], ["InReview"], "Draft"),
        new("Trả lại kèm góp ý", "/duyet/tra-lai", [TestOrganisation.Director], ["InReview"], "Returned", ("Note", "Xem lại mục II.")),
        new("Duyệt", "/duyet", [TestOrganisation.Director], ["InReview"], "Approved", ("RevisionNumber", "1")),
        new("Trả lại sau khi duyệt", "/tra-lai", [TestOrganisation.Office], ["Approved"], "Returned", ("Reason", "Thiếu phụ lục")),
        new("Ban hành", "/ban-hanh", [TestOrganisation.Office], ["Approved"], "Issued", ("IsConfirmed", "true")),
    ];

    public override Subject Arrange(PortalFactory portal, string state)
    {
        using (var db = portal.NewContext())
        {
            if (!db.NumberRegisters.Any(register => register.Series == NumberRegister.CommonSeries))
                portal.OpenRegister();
        }

        var id = portal.AddPlan(Enum.Parse<PaperStatus>(state));
        return new(id, $"/ke-hoach/{id}");
    }

    public override string StateOf(PortalFactory portal, Subject subject) => portal.LoadPlan(subject.Id).Status.ToString();

    public override IEnumerable<(string Name, string Value)> FieldsOf(PortalFactory portal, Subject subject)
    {
        var plan = portal.LoadPlan(subject.Id);
        return [("Version", $"{plan.Version}"), ("ContentPersonId", $"{plan.DrafterIds[0]}"), ("FormatPersonId", $"{plan.DrafterIds[0]}")];
    }
}
