namespace SangKien.Core.Organisation;

/// <summary>Vai trò. A person can hold several.</summary>
public static class Roles
{
    /// <summary>Chuyên viên phòng, đơn vị.</summary>
    public const string UnitStaff = nameof(UnitStaff);

    /// <summary>Phòng Quản lý KHCN cơ sở và Sở hữu trí tuệ: drafts the plan, receives and compiles.</summary>
    public const string CsShtt = nameof(CsShtt);

    /// <summary>Văn phòng Sở, with Văn thư: numbers and issues, hall, delegates.</summary>
    public const string Office = nameof(Office);

    /// <summary>Lãnh đạo Sở: reviews and approves the plan, chairs the day.</summary>
    public const string Director = nameof(Director);

    /// <summary>Quản trị.</summary>
    public const string Administrator = nameof(Administrator);

    public static IReadOnlyList<string> All { get; } = [UnitStaff, CsShtt, Office, Director, Administrator];

    /// <summary>The role as people call it.</summary>
    public static string DisplayName(string role) => role switch
    {
        UnitStaff => "Chuyên viên đơn vị",
        CsShtt => "Phòng CS&SHTT",
        Office => "Văn phòng Sở",
        Director => "Lãnh đạo Sở",
        Administrator => "Quản trị",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Unknown role."),
    };
}
