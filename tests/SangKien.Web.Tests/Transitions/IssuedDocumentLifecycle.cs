using SangKien.Core.Issuing;
using SangKien.Core.Reviewing;
using SangKien.Web.Tests.Plans;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Transitions;

/// <summary>The paper of an issued plan; issuing the plan that replaces it moves it too.</summary>
internal sealed class IssuedDocumentLifecycle : Lifecycle
{
    public override string Title => "Văn bản đã ban hành";

    public override IReadOnlyList<(string State, string Name)> States { get; } = Named(IssuedStatus.InForce, IssuedStatus.Replaced, IssuedStatus.Revoked);

    public override IReadOnlyList<Move> Moves { get; } =
        [new("Thu hồi", "/thu-hoi", [TestOrganisation.Office], ["InForce"], "Revoked", ("Reason", "Hoãn hội thảo"), ("IsConfirmed", "true"))];

    public override Subject Arrange(PortalFactory portal, string state)
    {
        var planId = portal.AddPlan(state switch
        {
            "Replaced" => PaperStatus.Replaced,
            "Revoked" => PaperStatus.Revoked,
            _ => PaperStatus.Issued,
        });
        var id = portal.LoadPlan(planId).IssuedDocumentId!.Value;
        return new(id, $"/van-ban/{id}");
    }

    public override string StateOf(PortalFactory portal, Subject subject) => Load(portal, subject).Status.ToString();

    public override IEnumerable<(string Name, string Value)> FieldsOf(PortalFactory portal, Subject subject) => [("Version", $"{Load(portal, subject).Version}")];

    private static IssuedDocument Load(PortalFactory portal, Subject subject)
    {
        using var db = portal.NewContext();
        return db.IssuedDocuments.Single(paper => paper.Id == subject.Id);
    }
}
