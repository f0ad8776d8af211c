using SangKien.Core.Attendees;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Core.Tests.Attendees;

/// <summary>A small Sở for tests. Ids are given as a database would.</summary>
internal static class Staff
{
    private static int _lastId;

    public static Workshop Workshop { get; } = Workshop.Create("Giải pháp nâng cao chất lượng hoạt động sáng kiến", 2022);

    public static Unit Leadership { get; } = Unit.Create("Lãnh đạo Sở", "", UnitKind.Leadership, 1);

    public static Unit Office { get; } = Unit.Create("Văn phòng Sở", "VP", UnitKind.Department, 2);

    public static Unit Centre { get; } = Unit.Create("Trung tâm Ứng dụng", "", UnitKind.SubordinateUnit, 9);

    public static Person Person(string name, Unit unit, PostRank rank = PostRank.Staff, string post = "Chuyên viên")
    {
        var person = Organisation.Person.Create(name, post, rank, unit);
        typeof(Person).GetProperty(nameof(Organisation.Person.Id))!.SetValue(person, ++_lastId);
        return person;
    }

    public static WorkshopDelegate Delegate(string name, Unit unit, PostRank rank = PostRank.Staff) =>
        WorkshopDelegate.FromPerson(Workshop, Person(name, unit, rank));

    public static WorkshopDelegate Guest(string name, int precedence = 1) =>
        WorkshopDelegate.Guest(Workshop, new GuestDetails(name, "Trưởng phòng", "Sở Nội vụ", precedence));
}
