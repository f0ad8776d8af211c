using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Transitions;

/// <summary>Everybody who could try: one account a role, and a second unit.</summary>
internal static class Actors
{
    public static IReadOnlyList<(string Account, string Name)> All { get; } =
    [
        (TestOrganisation.UnitStaff, "đơn vị"),
        (TestOrganisation.OtherUnitStaff, "đơn vị khác"),
        (TestOrganisation.CsShtt, "CS&SHTT"),
        (TestOrganisation.Office, "Văn phòng"),
        (TestOrganisation.Director, "Lãnh đạo"),
        (TestOrganisation.Administrator, "quản trị"),
    ];
}
