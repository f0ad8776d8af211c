using SangKien.Core.Hall;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Transitions;

internal sealed class SpeakingTurnLifecycle : Lifecycle
{
    private static readonly string[] Chair = [TestOrganisation.CsShtt, TestOrganisation.Director];
    private static readonly DateTime Now = PortalFactory.Start.UtcDateTime;

    public override string Title => "Lượt phát biểu";

    public override IReadOnlyList<(string State, string Name)> States { get; } = Named(TurnStatus.Waiting, TurnStatus.Speaking, TurnStatus.Done, TurnStatus.Skipped);

    public override IReadOnlyList<Move> Moves { get; } =
    [
        new("Mời phát biểu", "/moi", Chair, ["Waiting"], "Speaking"),
        new("Phát biểu xong", "/xong", Chair, ["Speaking"], "Done"),
        new("Bỏ qua", "/bo-qua", Chair, ["Waiting"], "Skipped"),
        new("Đưa lại danh sách chờ", "/cho-lai", Chair, ["Speaking", "Skipped"], "Waiting"),
    ];

    public override Subject Arrange(PortalFactory portal, string state)
    {
        using var db = portal.NewContext();
        var workshop = IssuedWorkshop.Add(db);
        workshop.FixMeeting(Now.AddHours(1), Now.AddHours(4), "Hội trường", "", Now);
        var session = HallSession.Open(workshop, [new() { Name = "Người phát biểu", Minutes = 5 }], Now);
        var turn = session.Turns[0];
        if (state is "Speaking" or "Done")
            session.Call(turn, null, Now);
        if (state == "Done")
            session.Finish(turn, Now);
        if (state == "Skipped")
            session.Skip(turn);
        db.HallSessions.Add(session);
        db.SaveChanges();
        return new(turn.Id, $"/hoi-thao/{workshop.Id}/dieu-hanh/luot/{turn.Id}");
    }

    public override string StateOf(PortalFactory portal, Subject subject)
    {
        using var db = portal.NewContext();
        return db.SpeakingTurns.Where(turn => turn.Id == subject.Id).Select(turn => turn.Status).Single().ToString();
    }
}
