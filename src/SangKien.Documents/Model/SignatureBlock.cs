namespace SangKien.Documents.Model;

/// <summary>
/// Quyền hạn, chức vụ, họ và tên của người ký (ô 7). Each line of the authority and the posts stands on a line of its own,
/// in capitals; a place of 30 mm is left free for signature and seal.
/// </summary>
/// <param name="Lines">"KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC": from <see cref="Nd30.SigningLines"/>.</param>
/// <param name="Name">Họ và tên, without academic or honorary titles.</param>
public sealed record SignatureBlock(IReadOnlyList<string> Lines, string Name);

/// <summary>Quyền hạn ký (Điều 13; Phụ lục I, mục II.7.b).</summary>
public enum SigningAuthority
{
    /// <summary>The head signs in his own right.</summary>
    Direct,

    /// <summary>Ký thay: a deputy of the head.</summary>
    Kt,

    /// <summary>Thừa lệnh: the head of a unit.</summary>
    Tl,

    /// <summary>Thừa ủy quyền: by written authorisation limited in time and content.</summary>
    Tuq,

    /// <summary>Quyền: an acting head.</summary>
    Q,

    /// <summary>Thay mặt a collective body; never used by a Sở (khoản 1, khoản 2 Điều 13).</summary>
    Tm,
}

/// <summary>Nơi nhận (ô 9b).</summary>
/// <param name="Lines">Recipients without dash and closing mark; the engines write "- …;".</param>
/// <param name="Archive">What follows "Lưu: ", such as "VT, CS&amp;SHTT"; the engines write the full stop.</param>
/// <param name="DraftersMark">Ký hiệu người soạn thảo và số bản (ô 12), such as "PL.(300)"; null for none.</param>
public sealed record Recipients(IReadOnlyList<string> Lines, string Archive, string? DraftersMark = null);

/// <summary>Phụ lục (Phụ lục I, mục III.1): its own page numbers, no letterhead and no signature.</summary>
public sealed record Annex
{
    /// <summary>"Phụ lục I"; empty where a list stands alone and is not called phụ lục.</summary>
    public string Label { get; init; } = "";

    /// <summary>Printed in capitals.</summary>
    public string Title { get; init; } = "";

    /// <summary>"(Kèm theo Kế hoạch số 15/KH-KHCN ngày 05 tháng 10 năm 2022 của …)", printed in italics; empty for none.</summary>
    public string Reference { get; init; } = "";

    /// <summary>Whether the paper lies on its side, for wide tables (Phụ lục I, mục I.2).</summary>
    public bool IsLandscape { get; init; }

    /// <summary>Nội dung of the annex, without the end mark.</summary>
    public IReadOnlyList<Block> Body { get; init; } = [];

    /// <summary>Whether the content closes with "./.".</summary>
    public bool HasEndMark { get; init; } = true;
}
