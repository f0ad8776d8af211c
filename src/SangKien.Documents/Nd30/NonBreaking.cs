using System.Text.RegularExpressions;

namespace SangKien.Documents.Nd30;

/// <summary>Words that a line may not part: "Điều 5", "khoản 2", "ngày 05", "tháng 10", "số 15", "Số: 15", "8 giờ 00".</summary>
public static partial class NonBreaking
{
    /// <summary>The no-break space.</summary>
    public const char Space = '\u00A0';

    /// <summary>The text with no-break spaces in those places.</summary>
    public static string Glue(string text) => Pair().Replace(text, SpaceText);

    /// <summary>The text on one line, whatever spaces it has.</summary>
    public static string Whole(string text) => text.Replace(' ', Space);

    private const string SpaceText = "\u00A0";

    // The match is the space; what stands on its two sides decides.
    [GeneratedRegex(
        @" (?=[\dIVXLC])(?<=(?<!\w)(?:[Đđ]iều|[Kk]hoản|[Mm]ục|[Cc]hương|[Pp]hần|[Pp]hụ lục|[Nn]gày|[Tt]háng|[Nn]ăm|[Ss]ố:?|[Tt]ầng|[Tt]rang|[Qq]uý) )" +
        @"| (?=[a-zđ](?!\w))(?<=(?<!\w)[Đđ]iểm )" +
        @"| (?=(?:giờ|phút|đồng|triệu|tỷ|người|ý|bài|(?:ngày|tháng|năm)(?! \d))(?!\w))(?<=(?<![\w.,/])\d[\d.,]* )" +
        @"| (?<=(?<!\w)(?:KT|TM|TL|TUQ|Q)\. )")]
    private static partial Regex Pair();
}
