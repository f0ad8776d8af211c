using SangKien.Core.Organisation;

namespace SangKien.Core.Data.SampleData;

/// <summary>
/// Lãnh đạo Sở and the nine units that owe a contribution. Văn phòng Sở and CS&amp;SHTT are named by the plan; the other units are
/// plausible for such a Sở and marked as examples, as are all people but the Director and the signer.
/// </summary>
internal static class SampleOrganisation
{
    public const string OfficeName = "Văn phòng Sở";
    public const string CsShttName = "Phòng Quản lý Khoa học công nghệ cơ sở và Sở hữu trí tuệ";
    public const string SignerName = "Nguyễn Phúc Thương";
    public const string DrafterName = "Trần Thị Thu Hà";
    public const string ClerkName = "Ngô Thị Bích Liên";

    public static AgencyProfile Agency() => new()
    {
        Superior = "UBND tỉnh Bắc Giang",
        Name = "Sở Khoa học và Công nghệ",
        Abbreviation = "KHCN",
        Place = "Bắc Giang",
        HeadPost = "Giám đốc",
    };

    /// <summary>In the order of every list.</summary>
    public static IReadOnlyList<SampleUnit> Units { get; } =
    [
        new("Lãnh đạo Sở", "", UnitKind.Leadership, IsExample: false,
            new("Nguyễn Thanh Bình", "Giám đốc", PostRank.Director, IsExample: false),
            new(SignerName, "Phó Giám đốc", PostRank.DeputyDirector, IsExample: false) { Account = "lanhdao", Role = Roles.Director }),
        new(OfficeName, "", UnitKind.Department, IsExample: false,
            new("Đỗ Văn Khánh", "Chánh Văn phòng", PostRank.HeadOfUnit) { Account = "truong.vanphong" },
            new("Phạm Thị Minh Nguyệt", "Phó Chánh Văn phòng", PostRank.DeputyHeadOfUnit),
            new(ClerkName, "Văn thư") { Account = "vanphong", Role = Roles.Office },
            new("Hoàng Đức Mạnh", "Chuyên viên") { Account = "quantri", Role = Roles.Administrator },
            new("Vũ Thị Hồng Vân", "Chuyên viên") { Account = "dv.vanphong", IsContact = true },
            new("Lưu Quang Tiến", "Kế toán")),
        new("Thanh tra Sở", "", UnitKind.Department, IsExample: true,
            new("Giáp Văn Thịnh", "Chánh Thanh tra", PostRank.HeadOfUnit) { Account = "truong.thanhtra" },
            new("Nguyễn Thị Lan Phương", "Thanh tra viên") { Account = "dv.thanhtra", IsContact = true },
            new("Thân Trọng Nghĩa", "Thanh tra viên")),
        new("Phòng Kế hoạch - Tài chính", "KH-TC", UnitKind.Department, IsExample: true,
            new("Dương Thị Thanh Tâm", "Trưởng phòng", PostRank.HeadOfUnit) { Account = "truong.khtc" },
            new("Nguyễn Hữu Lộc", "Phó Trưởng phòng", PostRank.DeputyHeadOfUnit),
            new("Trịnh Thị Ngọc Ánh", "Chuyên viên") { Account = "dv.khtc", IsContact = true },
            new("Lê Anh Dũng", "Chuyên viên")),
        new("Phòng Quản lý Khoa học", "QLKH", UnitKind.Department, IsExample: true,
            new("Hà Văn Quyết", "Trưởng phòng", PostRank.HeadOfUnit) { Account = "truong.qlkh" },
            new("Chu Thị Tuyết Nhung", "Phó Trưởng phòng", PostRank.DeputyHeadOfUnit),
            new("Đặng Quốc Việt", "Chuyên viên") { Account = "dv.qlkh", IsContact = true },
            new("Tạ Thị Kim Oanh", "Chuyên viên")),
        new("Phòng Quản lý Công nghệ", "QLCN", UnitKind.Department, IsExample: true,
            new("Bùi Xuân Trường", "Trưởng phòng", PostRank.HeadOfUnit) { Account = "truong.qlcn" },
            new("Nguyễn Thị Mai Hương", "Phó Trưởng phòng", PostRank.DeputyHeadOfUnit),
            new("Lương Minh Hoàng", "Chuyên viên") { Account = "dv.qlcn", IsContact = true },
            new("Đào Thị Thùy Dung", "Chuyên viên")),
        new(CsShttName, "CS&SHTT", UnitKind.Department, IsExample: false,
            new("Phan Văn Toàn", "Trưởng phòng", PostRank.HeadOfUnit) { Account = "truong.csshtt" },
            new(DrafterName, "Phó Trưởng phòng", PostRank.DeputyHeadOfUnit) { Account = "csshtt", Role = Roles.CsShtt },
            new("Nguyễn Đình Phong", "Chuyên viên") { Account = "dv.csshtt", IsContact = true },
            new("Hoàng Thị Quỳnh Trang", "Chuyên viên")),
        new("Chi cục Tiêu chuẩn Đo lường Chất lượng", "Chi cục TĐC", UnitKind.SubordinateUnit, IsExample: true,
            new("Trần Mạnh Cường", "Chi cục trưởng", PostRank.HeadOfUnit) { Account = "truong.chicuc" },
            new("Lê Thị Thúy Hằng", "Phó Chi cục trưởng", PostRank.DeputyHeadOfUnit),
            new("Ong Thế Anh", "Kiểm soát viên chất lượng") { Account = "dv.chicuc", IsContact = true },
            new("Nguyễn Thị Bảo Yến", "Chuyên viên"),
            new("Vi Văn Sơn", "Chuyên viên")),
        new("Trung tâm Kỹ thuật tiêu chuẩn đo lường chất lượng", "TT Kỹ thuật TĐC", UnitKind.SubordinateUnit, IsExample: true,
            new("Nguyễn Trung Kiên", "Giám đốc Trung tâm", PostRank.HeadOfUnit) { Account = "truong.kythuat" },
            new("Phùng Thị Hải Yến", "Phó Giám đốc Trung tâm", PostRank.DeputyHeadOfUnit),
            new("Mai Thanh Tùng", "Kỹ thuật viên") { Account = "dv.kythuat", IsContact = true },
            new("Cao Thị Diệu Linh", "Kỹ thuật viên"),
            new("Lâm Văn Hậu", "Kỹ thuật viên")),
        new("Trung tâm Ứng dụng Khoa học và Công nghệ", "TT Ứng dụng KH&CN", UnitKind.SubordinateUnit, IsExample: true,
            new("Đinh Công Thành", "Giám đốc Trung tâm", PostRank.HeadOfUnit) { Account = "truong.ungdung" },
            new("Trương Thị Cẩm Tú", "Phó Giám đốc Trung tâm", PostRank.DeputyHeadOfUnit),
            new("Nguyễn Bá Nam", "Viên chức") { Account = "dv.ungdung", IsContact = true },
            new("Hứa Thị Thảo", "Viên chức"),
            new("Quách Tuấn Kiệt", "Viên chức")),
    ];
}
