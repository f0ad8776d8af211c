using Microsoft.AspNetCore.Identity;
using SangKien.Core.Data;
using SangKien.Core.Organisation;

namespace SangKien.Web.Tests.Portal;

/// <summary>A small agency: five units, and one account a role plus one in a second unit. Every password is <see cref="Password"/>.</summary>
public static class TestOrganisation
{
    public const string Password = "mat-khau-2022";

    public const string Director = "giamdoc";
    public const string Office = "vanphong";
    public const string CsShtt = "csshtt";
    public const string SecondCsShtt = "csshtt2";
    public const string UnitStaff = "congnghe";
    public const string OtherUnitStaff = "thanhtra";
    public const string Administrator = "quantri";

    private static readonly PasswordHasher<PortalUser> Hasher = new();
    private static readonly Lazy<string> Hash = new(() => Hasher.HashPassword(new PortalUser(), Password));

    /// <summary>An account that holds exactly the role.</summary>
    public static string AccountOf(string role) => role switch
    {
        Roles.UnitStaff => UnitStaff,
        Roles.CsShtt => CsShtt,
        Roles.Office => Office,
        Roles.Director => Director,
        Roles.Administrator => Administrator,
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    public static void Add(PortalDbContext db)
    {
        db.Agencies.Add(new AgencyProfile { Superior = "UBND tỉnh Bắc Giang", Name = "Sở Khoa học và Công nghệ", Abbreviation = "KHCN", Place = "Bắc Giang", HeadPost = "Giám đốc" });
        foreach (var role in Roles.All)
            db.Roles.Add(new IdentityRole(role) { NormalizedName = role.ToUpperInvariant() });

        var leadership = Unit.Create("Lãnh đạo Sở", "LĐS", UnitKind.Leadership, 1);
        var office = Unit.Create("Văn phòng Sở", "VP", UnitKind.Department, 2);
        var csShtt = Unit.Create("Phòng Quản lý Khoa học công nghệ cơ sở và Sở hữu trí tuệ", "CS&SHTT", UnitKind.Department, 3);
        var technology = Unit.Create("Phòng Quản lý Công nghệ", "QLCN", UnitKind.Department, 4);
        var inspectorate = Unit.Create("Thanh tra Sở", "TTr", UnitKind.Department, 5);
        db.Units.AddRange(leadership, office, csShtt, technology, inspectorate);
        db.SaveChanges();

        AddAccount(db, Director, Roles.Director, Person.Create("Nguyễn Đức Kiên", "Giám đốc", PostRank.Director, leadership));
        AddAccount(db, Office, Roles.Office, Person.Create("Hoàng Thị Mai", "Chánh Văn phòng", PostRank.HeadOfUnit, office));
        AddAccount(db, CsShtt, Roles.CsShtt, Person.Create("Vũ Quốc Huy", "Chuyên viên", PostRank.Staff, csShtt));
        AddAccount(db, SecondCsShtt, Roles.CsShtt, Person.Create("Lê Thu Hằng", "Trưởng phòng", PostRank.HeadOfUnit, csShtt));
        AddAccount(db, UnitStaff, Roles.UnitStaff, Person.Create("Trần Minh Đức", "Chuyên viên", PostRank.Staff, technology));
        AddAccount(db, OtherUnitStaff, Roles.UnitStaff, Person.Create("Phạm Văn Tuấn", "Chánh Thanh tra", PostRank.HeadOfUnit, inspectorate));
        AddAccount(db, Administrator, Roles.Administrator, Person.Create("Ngô Xuân Bách", "Chuyên viên", PostRank.Staff, office));
        db.SaveChanges();
    }

    private static void AddAccount(PortalDbContext db, string userName, string role, Person person)
    {
        var account = new PortalUser
        {
            UserName = userName,
            NormalizedUserName = userName.ToUpperInvariant(),
            SecurityStamp = Guid.NewGuid().ToString(),
            LockoutEnabled = true,
            PasswordHash = Hash.Value,
            Person = person,
        };
        db.Users.Add(account);
        db.UserRoles.Add(new IdentityUserRole<string> { UserId = account.Id, RoleId = db.Roles.Local.Single(known => known.Name == role).Id });
    }
}
