using System.Collections.Frozen;
using SangKien.Core.Common;

namespace SangKien.Core.Compilation.Similarity;

/// <summary>
/// What is written in two ways and means one: the abbreviations of offices, and i for y (kĩ thuật, qui định). Marks, case and the place
/// of a mark (hoà, hòa) are gone after folding already.
/// </summary>
internal static class Spelling
{
    private static readonly FrozenDictionary<string, string[]> Abbreviations = new Dictionary<string, string>
    {
        ["CCVC"] = "công chức viên chức",
        ["CNTT"] = "công nghệ thông tin",
        ["CSDL"] = "cơ sở dữ liệu",
        ["DN"] = "doanh nghiệp",
        ["DVC"] = "dịch vụ công",
        ["HĐSK"] = "hội đồng sáng kiến",
        ["HTX"] = "hợp tác xã",
        ["KHCN"] = "khoa học công nghệ",
        ["NCKH"] = "nghiên cứu khoa học",
        ["SHTT"] = "sở hữu trí tuệ",
        ["SK"] = "sáng kiến",
        ["TTHC"] = "thủ tục hành chính",
        ["UBND"] = "ủy ban nhân dân",
    }.ToFrozenDictionary(pair => Folding.Fold(pair.Key), pair => pair.Value.Split(' '));

    /// <summary>The words that a folded word stands for as they are written in full; null for a word that stands for itself.</summary>
    public static string[]? InFull(string folded) => Abbreviations.GetValueOrDefault(folded);

    /// <summary>One spelling of i and y.</summary>
    public static string Settle(string folded) => folded switch
    {
        ['q', 'u', 'i', .. var rest] => $"quy{rest}",
        ['h' or 'k' or 'l' or 'm' or 's' or 't', 'y'] => $"{folded[0]}i",
        _ => folded,
    };
}
