using SangKien.Core.Hall;

namespace SangKien.Core.Tests.Hall;

public sealed class SpeakingOrderTests
{
    private readonly Session _session = new();

    [Fact]
    public void By_issue_then_who_has_not_spoken_then_as_they_asked()
    {
        var (second, first) = (_session.Theme("Đánh giá", 2), _session.Theme("Tuyên truyền", 1));
        var heard = _session.Ask("Đã nói", "Phòng A", unitId: 100);
        _session.Open.Call(heard, null, Session.At(8));
        _session.Open.Finish(heard, Session.At(8, 5));
        _session.Ask("Chung", "Phòng E", unitId: 104);
        _session.Ask("Đánh giá 1", "Phòng B", unitId: 101, theme: second);
        _session.Ask("Cùng đơn vị đã nói", "Phòng A", unitId: 100, theme: first);
        _session.Ask("Tuyên truyền 1", "Phòng C", unitId: 102, theme: first);
        _session.Ask("Tuyên truyền 2", "Phòng D", unitId: 103, theme: first);

        Assert.Equal(["Tuyên truyền 1", "Tuyên truyền 2", "Cùng đơn vị đã nói", "Đánh giá 1", "Chung"], Names());
        _session.Open.Discuss(second);
        Assert.Equal(["Đánh giá 1", "Tuyên truyền 1", "Tuyên truyền 2", "Cùng đơn vị đã nói", "Chung"], Names());
        Assert.Equal([100], _session.Open.HeardUnits());
    }

    [Fact]
    public void Who_is_put_back_waits_at_the_end()
    {
        var first = _session.Ask("Một");
        _session.Ask("Hai", "Phòng B");
        _session.Open.Skip(first);
        _session.Open.PutBack(first);

        Assert.Equal(["Hai", "Một"], Names());
    }

    private IEnumerable<string> Names() => _session.Open.Queue().Select(turn => turn.Name);
}
