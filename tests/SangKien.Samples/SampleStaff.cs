using SangKien.Core.Attendees;
using SangKien.Core.Data.SampleData;
using SangKien.Core.Organisation;

namespace SangKien.Samples;

/// <summary>The sample agency, its units and people, as a database would hand them out.</summary>
internal static class SampleStaff
{
    public static AgencyProfile Agency { get; } = SampleOrganisation.Agency();

    /// <summary>Leadership first, then the nine units that owe a contribution.</summary>
    public static IReadOnlyList<Unit> Units { get; } =
        [.. SampleOrganisation.Units.Select((unit, index) => Entity.WithId(Unit.Create(unit.Name, unit.ShortName, unit.Kind, index + 1, unit.IsExample), index + 1))];

    public static IReadOnlyList<Person> People { get; } =
    [
        .. SampleOrganisation.Units
            .SelectMany((unit, index) => unit.Members.Select(member => Person.Create(member.Name, member.Post, member.Rank, Units[index], member.IsExample)))
            .Select((person, index) => Entity.WithId(person, index + 1)),
    ];

    public static IReadOnlyList<Unit> Owing { get; } = [.. Units.Where(unit => unit.Kind != UnitKind.Leadership)];

    public static Unit CsShtt { get; } = Owing.Single(unit => unit.Name == SampleOrganisation.CsShttName);

    public static Unit Office { get; } = Owing.Single(unit => unit.Name == SampleOrganisation.OfficeName);

    public static Person Signer { get; } = Named(SampleOrganisation.SignerName);

    public static Person Director { get; } = People.Single(person => person.Rank == PostRank.Director);

    /// <summary>Invented guests; none of them is a real person.</summary>
    public static IReadOnlyList<GuestDetails> Guests { get; } =
    [
        new("Đại biểu Ví Dụ Một", "Phó Chánh Văn phòng", "Văn phòng UBND tỉnh", 1),
        new("Đại biểu Ví Dụ Hai", "Phó Giám đốc", "Sở Nội vụ", 2),
        new("Đại biểu Ví Dụ Ba", "Trưởng ban", "Ban Thi đua - Khen thưởng tỉnh", 3),
        new("Đại biểu Ví Dụ Bốn", "Phó Chủ tịch", "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh", 4),
    ];

    public static Person Named(string name) => People.Single(person => person.FullName == name);

    public static Person HeadOf(Unit unit) => People.First(person => person.Unit == unit && person.Rank == PostRank.HeadOfUnit);
}
