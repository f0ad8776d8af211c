using SangKien.Core.Compilation;
using SangKien.Core.Contributions;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Transitions;

/// <summary>A contribution that the head of the unit has to confirm: of the unit that has a staff member and a head with an account.</summary>
internal sealed class HeadConfirmationLifecycle : Lifecycle
{
    public override string Title => "Xác nhận của trưởng đơn vị (tham luận của Phòng CS&SHTT)";

    public override IReadOnlyList<(string State, string Name)> States { get; } = Named(ContributionStatus.Draft, ContributionStatus.Unconfirmed, ContributionStatus.Submitted);

    public override IReadOnlyList<(string Account, string Name)> Actors { get; } = [.. Transitions.Actors.All, (TestOrganisation.SecondCsShtt, "trưởng đơn vị")];

    public override IReadOnlyList<Move> Moves { get; } =
    [
        new("Nộp", "/nop", [TestOrganisation.CsShtt, TestOrganisation.SecondCsShtt], ["Draft"], "Unconfirmed")
        {
            SendsThePage = true,
            Otherwise = new Dictionary<string, string> { [TestOrganisation.SecondCsShtt] = "Submitted" },
        },
        new("Xác nhận", "/xac-nhan", [TestOrganisation.SecondCsShtt], ["Unconfirmed"], "Submitted"),
        new("Chưa xác nhận, trả về để sửa", "/lay-lai", [TestOrganisation.CsShtt, TestOrganisation.SecondCsShtt], ["Unconfirmed"], "Draft", ("Note", "Bổ sung số liệu")),
    ];

    public override Subject Arrange(PortalFactory portal, string state)
    {
        using var db = portal.NewContext();
        var workshop = IssuedWorkshop.Add(db);
        workshop.ArrangeReception(needsHeadConfirmation: true, null, workshop.LongestSpeech);
        var contribution = state == "Submitted" ? IssuedWorkshop.Submitted(db, workshop, TestOrganisation.CsShtt) : IssuedWorkshop.Draft(db, workshop, TestOrganisation.CsShtt);
        if (state == "Unconfirmed")
            contribution.HandIn(contribution.EditedByPersonId, PortalFactory.Start.UtcDateTime);
        db.SaveChanges();
        return new(contribution.Id, $"/hoi-thao/{workshop.Id}/tham-luan");
    }

    public override string StateOf(PortalFactory portal, Subject subject)
    {
        using var db = portal.NewContext();
        return db.Contributions.Single(contribution => contribution.Id == subject.Id).Status.ToString();
    }
}

/// <summary>A sent contribution before the other units.</summary>
internal sealed class PublicationLifecycle : Lifecycle
{
    private static readonly string[] Publisher = [TestOrganisation.CsShtt];

    public override string Title => "Công bố tham luận";

    public override IReadOnlyList<(string State, string Name)> States { get; } =
        [("Draft", "Nháp, không công bố được"), ("Waiting", "Đã nộp, chưa công bố"), ("Published", "Đã công bố")];

    public override IReadOnlyList<Move> Moves { get; } =
    [
        new("Công bố", "/cong-bo", Publisher, ["Waiting"], "Published"),
        new("Thôi công bố", "/cong-bo/{id}/thu-hoi", Publisher, ["Published"], "Waiting"),
    ];

    public override Subject Arrange(PortalFactory portal, string state)
    {
        using var db = portal.NewContext();
        var workshop = IssuedWorkshop.Add(db);
        var contribution = state == "Draft" ? IssuedWorkshop.Draft(db, workshop, TestOrganisation.UnitStaff) : IssuedWorkshop.Submitted(db, workshop, TestOrganisation.UnitStaff);
        if (state == "Published")
            contribution.Publish(PortalFactory.Start.UtcDateTime);
        db.SaveChanges();
        return new(contribution.Id, $"/hoi-thao/{workshop.Id}/thao-luan");
    }

    public override string StateOf(PortalFactory portal, Subject subject)
    {
        using var db = portal.NewContext();
        var contribution = db.Contributions.Single(contribution => contribution.Id == subject.Id);
        return contribution.PublishedAtUtc is not null ? "Published" : contribution.HasBeenSubmitted ? "Waiting" : "Draft";
    }

    public override IEnumerable<(string Name, string Value)> FieldsOf(PortalFactory portal, Subject subject) => [("Ids", $"{subject.Id}")];
}

/// <summary>An idea of a sent contribution: its assessment may change as often as its readers change their mind.</summary>
internal sealed class AssessmentLifecycle : Lifecycle
{
    private static readonly string[] Assessor = [TestOrganisation.CsShtt];
    private static readonly string[] Any = Enum.GetNames<Assessment>();

    public override string Title => "Đánh giá ý tưởng";

    public override IReadOnlyList<(string State, string Name)> States { get; } = Named(Enum.GetValues<Assessment>());

    public override IReadOnlyList<Move> Moves { get; } =
    [
        .. Enum.GetValues<Assessment>().Where(assessment => assessment != Assessment.None).Select(assessment =>
            new Move($"Đánh giá: {Web.Infrastructure.Display.Name(assessment).ToLowerInvariant()}", "/{id}", Assessor, Any, $"{assessment}", ("Assessment", $"{assessment}"), ("Note", "Trao đổi tại hội thảo"))),
    ];

    public override Subject Arrange(PortalFactory portal, string state)
    {
        using var db = portal.NewContext();
        var workshop = IssuedWorkshop.Add(db);
        var idea = IssuedWorkshop.Submitted(db, workshop, TestOrganisation.UnitStaff).Ideas[0];
        idea.Assess(new Appraisal(Enum.Parse<Assessment>(state)));
        db.SaveChanges();
        return new(idea.Id, $"/hoi-thao/{workshop.Id}/tong-hop/y-tuong");
    }

    public override string StateOf(PortalFactory portal, Subject subject)
    {
        using var db = portal.NewContext();
        return db.Ideas.Single(idea => idea.Id == subject.Id).Assessment.ToString();
    }

    public override IEnumerable<(string Name, string Value)> FieldsOf(PortalFactory portal, Subject subject)
    {
        using var db = portal.NewContext();
        return [("Version", $"{db.Ideas.Single(idea => idea.Id == subject.Id).Version}")];
    }
}
