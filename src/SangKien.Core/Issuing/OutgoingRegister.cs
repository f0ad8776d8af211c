using SangKien.Core.Organisation;

namespace SangKien.Core.Issuing;

/// <summary>Sổ đăng ký văn bản đi as it is printed for a year or a part of it (Phụ lục IV).</summary>
public sealed record OutgoingRegister(AgencyProfile Agency, int Year)
{
    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<RegisterLine> Lines { get; init; } = [];

    public DateTime PrintedAtUtc { get; init; } = DateTime.UnixEpoch;
}

/// <summary>Dòng của sổ: one paper in the decree's ten columns.</summary>
public sealed record RegisterLine
{
    /// <summary>(1) "15/KH-KHCN".</summary>
    public required string NumberAndSymbol { get; init; }

    /// <summary>(2)</summary>
    public required DateOnly IssuedOn { get; init; }

    /// <summary>(3) Tên loại; empty for a công văn.</summary>
    public string TypeName { get; init; } = "";

    /// <summary>(3) Trích yếu.</summary>
    public required string Subject { get; init; }

    /// <summary>(4)</summary>
    public string SignerName { get; init; } = "";

    /// <summary>(5)</summary>
    public string Recipients { get; init; } = "";

    /// <summary>(6) Đơn vị, người nhận bản lưu.</summary>
    public string Archive { get; init; } = "";

    /// <summary>(7) Null where it is written by hand.</summary>
    public int? Copies { get; init; }

    /// <summary>(8) Ngày chuyển; null where it is written by hand.</summary>
    public DateOnly? SentOn { get; init; }

    /// <summary>(10) Such as "Đã thay thế"; empty for none.</summary>
    public string Note { get; init; } = "";
}
