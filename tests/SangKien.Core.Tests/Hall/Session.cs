using SangKien.Core.Common;
using SangKien.Core.Compilation;
using SangKien.Core.Hall;
using SangKien.Core.Programmes;
using SangKien.Core.Workshops;

namespace SangKien.Core.Tests.Hall;

/// <summary>An open session on 28/10/2022. Ids are given as a database would.</summary>
internal sealed class Session
{
    private static readonly DateOnly Day = new(2022, 10, 28);
    private readonly Workshop _workshop;
    private int _lastId;

    public Session()
    {
        _workshop = Workshop.Create("Giải pháp nâng cao chất lượng hoạt động sáng kiến", 2022);
        _workshop.FixMeeting(At(8), At(11), "Hội trường", "", At(0).AddDays(-9));
        Open = HallSession.Open(_workshop, [], At(7, 50));
    }

    public HallSession Open { get; }

    public static DateTime At(int hour, int minute = 0) => VietnamTime.ToUtc(Day, new TimeOnly(hour, minute));

    public static SpeakingRequest Request(string name, string organisation = "Phòng A", int? unitId = null, int? themeId = null) =>
        new() { Name = name, Organisation = organisation, UnitId = unitId, ThemeId = themeId, Minutes = 5 };

    public SpeakingTurn Ask(string name, string organisation = "Phòng A", int? unitId = null, Theme? theme = null)
    {
        var turn = WithId(Open.Ask(Request(name, organisation, unitId, theme?.Id), At(8)));
        typeof(SpeakingTurn).GetProperty(nameof(SpeakingTurn.Theme))!.SetValue(turn, theme);
        return turn;
    }

    public Theme Theme(string name, int order) => WithId(Core.Compilation.Theme.Create(_workshop, name, order));

    public ProgrammeItem Item(string title, ItemKind kind, string speaker = "") =>
        WithId(Programme.Begin(_workshop).Add(new() { Title = title, Kind = kind, Minutes = 10, Speaker = speaker }));

    private T WithId<T>(T entity)
        where T : class
    {
        typeof(T).GetProperty("Id")!.SetValue(entity, ++_lastId);
        return entity;
    }
}
