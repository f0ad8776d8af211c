using System.Globalization;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;

namespace SangKien.Core.Issuing;

/// <summary>How the papers word what they have in common.</summary>
internal static class Wording
{
    /// <summary>A place for what is written at issue.</summary>
    public static readonly string Gap = new(NonBreaking.Space, 6);

    private const string SentenceEnds = ".;:!?…";
    private static readonly char[] Bullets = ['-', '–', '—', '+', '*', '•', ' ', '\t'];

    /// <summary>"02", "21": numbers below ten are written with a zero.</summary>
    public static string Count(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>The topic inside a sentence: "giải pháp nâng cao …". A word in capitals keeps them.</summary>
    public static string Continued(string topic)
    {
        var words = topic.Trim().TrimEnd('.');
        return words.Length > 1 && char.IsUpper(words[0]) && char.IsLower(words[1])
            ? string.Concat(words[..1].ToLower(CultureInfo.GetCultureInfo("vi-VN")), words.AsSpan(1))
            : words;
    }

    /// <summary>The topic as a name: "“Giải pháp nâng cao …”".</summary>
    public static string Quoted(string topic) => $"“{topic.Trim().TrimEnd('.')}”";

    /// <summary>The text with its full stop, where it does not close with a mark of its own.</summary>
    public static string Sentence(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length == 0 || SentenceEnds.Contains(trimmed[^1], StringComparison.Ordinal) ? trimmed : trimmed + ".";
    }

    /// <summary>"Phó Chánh Văn phòng UBND tỉnh": words with which the post ends and the agency begins stand once.</summary>
    public static string PostAt(string post, string organisation)
    {
        var (posts, places) = (post.Split(' ', StringSplitOptions.RemoveEmptyEntries), organisation.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var shared = Enumerable.Range(0, Math.Min(posts.Length, places.Length) + 1)
            .Last(count => posts.TakeLast(count).SequenceEqual(places.Take(count), StringComparer.OrdinalIgnoreCase));
        return string.Join(' ', posts.SkipLast(shared).Concat(places));
    }

    /// <summary>"8 giờ 00".</summary>
    public static string Hour(TimeOnly time) => string.Create(CultureInfo.InvariantCulture, $"{time.Hour} giờ {time.Minute:00}");

    /// <summary>"8 giờ 00, thứ Sáu, ngày 28/10/2022".</summary>
    public static string Moment(DateOnly date, TimeOnly time) => $"{Hour(time)}, {VietnameseDate.WithWeekday(date)}";

    /// <summary>"(Kèm theo Giấy mời số 21/GM-KHCN ngày … của Sở …)"; before that paper has a number, places are left for it.</summary>
    /// <param name="paper">Empty while it has no number.</param>
    /// <param name="openType">Its type meanwhile.</param>
    public static string Reference(string paper, string openType, string agency) =>
        $"(Kèm theo {(paper.Length > 0 ? paper : $"{openType} số {Gap} ngày {Gap} tháng {Gap} năm {Gap}")} của {agency})";

    /// <summary>The lines of a typed text without the marks of a list.</summary>
    public static IReadOnlyList<string> Lines(string text) =>
        [.. text.Split('\n').Select(line => line.Trim().TrimStart(Bullets)).Where(line => line.Length > 0)];

    /// <summary>The body with its last sentence, which takes the paragraph before it along to the page of the signature.</summary>
    public static IEnumerable<Block> Closed(IEnumerable<Block> body, string sentence)
    {
        List<Block> blocks = [.. body];
        if (blocks.LastOrDefault() is Paragraph last)
            blocks[^1] = last with { KeepWithNext = true };
        return [.. blocks, new Paragraph(sentence)];
    }

    public static Paragraph Dash(string text) => new(Sentence(text)) { Marker = "-" };

    public static Paragraph Clause(int number, string text) => new(Sentence(text)) { Marker = $"{number}." };
}
