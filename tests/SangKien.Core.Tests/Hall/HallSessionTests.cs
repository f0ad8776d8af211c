using SangKien.Core.Common;
using SangKien.Core.Hall;
using SangKien.Core.Programmes;
using SangKien.Core.Workshops;
using static SangKien.Core.Tests.Hall.Session;

namespace SangKien.Core.Tests.Hall;

public sealed class HallSessionTests
{
    private readonly Session _session = new();

    private HallSession Open => _session.Open;

    [Fact]
    public void It_opens_on_the_day_that_was_fixed_and_not_before()
    {
        var workshop = Workshop.Create("Chủ đề", 2022);
        Assert.Contains("Chưa ấn định", Assert.Throws<RuleException>(() => HallSession.Open(workshop, [], At(8))).Message, StringComparison.Ordinal);
        workshop.FixMeeting(At(8), At(11), "Hội trường", "", At(8).AddDays(-9));
        Assert.Contains("thứ Sáu, ngày 28/10/2022", Assert.Throws<RuleException>(() => HallSession.Open(workshop, [], At(8).AddDays(-1))).Message, StringComparison.Ordinal);

        Assert.Equal(["Lê Văn An"], HallSession.Open(workshop, [Request("Lê Văn An")], At(6)).Queue().Select(turn => turn.Name));
    }

    [Fact]
    public void Who_waits_does_not_stand_in_the_queue_twice()
    {
        var turn = _session.Ask("Lê Văn An");

        Assert.Equal("Lê Văn An đã có trong danh sách chờ phát biểu.", Assert.Throws<RuleException>(() => Open.Ask(Request("lê văn AN "), At(8))).Message);
        Open.Call(turn, null, At(8));
        Assert.Equal("Lê Văn An đang phát biểu.", Assert.Throws<RuleException>(() => Open.Ask(Request("Lê Văn An"), At(8))).Message);
        Open.Finish(turn, At(8, 5));
        Assert.Equal(TurnStatus.Waiting, Open.Ask(Request("Lê Văn An"), At(8, 6)).Status);
    }

    [Fact]
    public void Calling_the_next_ends_whom_the_caller_saw_and_nobody_else()
    {
        var (first, second, third) = (_session.Ask("Một"), _session.Ask("Hai"), _session.Ask("Ba"));
        Open.Call(first, null, At(8));
        Open.Call(second, first.Id, At(8, 5));

        Assert.Equal("Hai vừa được mời phát biểu.", Assert.Throws<RuleException>(() => Open.Call(third, first.Id, At(8, 5))).Message);

        Assert.Equal((TurnStatus.Done, At(8, 5)), (first.Status, first.EndedAtUtc!.Value));
        Assert.Equal((TurnStatus.Speaking, TurnStatus.Waiting), (second.Status, third.Status));
    }

    [Fact]
    public void A_turn_moves_only_from_the_states_that_allow_it()
    {
        var turn = _session.Ask("Một");
        Assert.Throws<RuleException>(() => Open.Finish(turn, At(8)));
        Assert.Throws<RuleException>(() => Open.PutBack(turn));
        Open.Skip(turn);
        Assert.Throws<RuleException>(() => Open.Skip(turn));
        Assert.Throws<RuleException>(() => Open.Call(turn, null, At(8)));
        Open.PutBack(turn);
        Open.Call(turn, null, At(8));
        Assert.Throws<RuleException>(() => Open.Skip(turn));
        Open.Finish(turn, At(8, 3));
        Assert.Contains("đã phát biểu xong", Assert.Throws<RuleException>(() => Open.PutBack(turn)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_item_ends_the_one_that_ran_and_whoever_spoke()
    {
        var (opening, talk) = (_session.Item("Khai mạc", ItemKind.Opening, "Nguyễn Thanh Bình"), _session.Item("Thảo luận", ItemKind.Discussion, "Chủ tọa"));
        Open.Begin(opening, At(8));
        Assert.Equal(("Nguyễn Thanh Bình", At(8)), (FloorHolder.Of(Open)!.Name, FloorHolder.Of(Open)!.SinceUtc));
        Assert.Throws<RuleException>(() => Open.Begin(opening, At(8, 1)));
        var turn = _session.Ask("Một");
        Open.Call(turn, null, At(8, 5));
        Assert.Equal("Một", FloorHolder.Of(Open)!.Name);

        Open.Begin(talk, At(8, 10));

        Assert.Equal((TurnStatus.Done, talk.Id, At(8, 10)), (turn.Status, Open.Running!.ItemId, Open.Runs[0].EndedAtUtc!.Value));
        Assert.Null(FloorHolder.Of(Open));
    }

    [Fact]
    public void After_the_end_nothing_moves_until_it_is_opened_again()
    {
        var turn = _session.Ask("Một");
        Open.Close(At(11));
        Assert.Equal("Hội thảo đã kết thúc lúc 11 giờ 00.", Assert.Throws<RuleException>(() => Open.Call(turn, null, At(11, 1))).Message);
        Assert.Throws<RuleException>(() => Open.Close(At(11, 1)));
        Open.Reopen();
        Assert.Throws<RuleException>(Open.Reopen);
        Open.Call(turn, null, At(11, 2));
        Assert.Equal(turn, Open.Speaking);
    }
}
