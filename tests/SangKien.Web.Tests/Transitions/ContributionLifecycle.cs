using SangKien.Core.Contributions;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Transitions;

/// <summary>The contribution of the unit whose staff is the first actor.</summary>
internal sealed class ContributionLifecycle : Lifecycle
{
    private static readonly string[] Owner = [TestOrganisation.UnitStaff];
    private static readonly string[] Readers = [TestOrganisation.CsShtt, TestOrganisation.Director];
    private static readonly DateTime Now = PortalFactory.Start.UtcDateTime;

    public override string Title => "Tham luận";

    public override IReadOnlyList<(string State, string Name)> States { get; } = Named(
        ContributionStatus.Draft, ContributionStatus.Unconfirmed, ContributionStatus.Submitted, ContributionStatus.Returned, ContributionStatus.Accepted, ContributionStatus.Withdrawn);

    public override IReadOnlyList<Move> Moves { get; } =
    [
        new("Nộp", "/nop", Owner, ["Draft", "Returned"], "Submitted") { SendsThePage = true },
        new("Lấy lại để sửa, khi trưởng đơn vị chưa xác nhận", "/lay-lai", Owner, ["Unconfirmed"], "Draft"),
        new("Rút", "/rut", Owner, ["Submitted", "Returned"], "Withdrawn", ("Reason", "Nhầm bản")),
        new("Mở lại bản đã rút", "/mo-lai", Owner, ["Withdrawn"], "Draft"),
        new("Tiếp nhận", "/{id}/tiep-nhan", Readers, ["Submitted"], "Accepted"),
        new("Trả lại để bổ sung", "/{id}/tra-lai", Readers, ["Submitted"], "Returned", ("Reason", "Bổ sung số liệu"), ("SupplementDueOn", "2022-10-25")),
    ];

    public override Subject Arrange(PortalFactory portal, string state)
    {
        using var db = portal.NewContext();
        var workshop = IssuedWorkshop.Add(db);
        var contribution = state is "Draft" or "Unconfirmed" ? IssuedWorkshop.Draft(db, workshop, TestOrganisation.UnitStaff) : IssuedWorkshop.Submitted(db, workshop, TestOrganisation.UnitStaff);
        if (state == "Unconfirmed")
            contribution.HandIn(contribution.EditedByPersonId, Now);
        if (state == "Returned")
            contribution.Return("Bổ sung", new DateOnly(2022, 10, 25), new DateOnly(2022, 10, 5));
        if (state == "Accepted")
            contribution.Accept(IssuedWorkshop.Person(db, TestOrganisation.CsShtt).Id, Now);
        if (state == "Withdrawn")
            contribution.Withdraw("Nhầm bản");
        db.SaveChanges();
        return new(contribution.Id, $"/hoi-thao/{workshop.Id}/tham-luan");
    }

    public override string StateOf(PortalFactory portal, Subject subject)
    {
        using var db = portal.NewContext();
        return db.Contributions.Where(contribution => contribution.Id == subject.Id).Select(contribution => contribution.Status).Single().ToString();
    }
}
