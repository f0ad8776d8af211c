using System.Text.RegularExpressions;
using SangKien.Core.Common;
using SangKien.Documents.Docx;

namespace SangKien.Core.Contributions.Reading;

/// <summary>A part of the paper of a contribution.</summary>
internal enum PaperPart
{
    Head,
    Title,
    Situation,
    Difficulties,
    Solutions,
    Ideas,
    Recommendations,
    Attachments,
}

/// <summary>Which lines open a part, an idea or a field of an idea, as our form words it and as people write it.</summary>
internal static partial class PaperHeads
{
    private const int LongestHeading = 100;

    private static readonly (PaperPart Part, string[] Names)[] Parts =
    [
        (PaperPart.Situation, ["thuc trang", "tinh hinh", "danh gia thuc trang"]),
        (PaperPart.Difficulties, ["kho khan, vuong mac", "kho khan vuong mac", "kho khan", "ton tai, han che", "han che"]),
        (PaperPart.Solutions, ["giai phap", "cac giai phap"]),
        (PaperPart.Ideas, ["y tuong, cach lam sang tao", "y tuong", "cac y tuong", "de xuat y tuong"]),
        (PaperPart.Recommendations, ["kien nghi", "kien nghi, de xuat", "de xuat, kien nghi", "de xuat kien nghi"]),
        (PaperPart.Attachments, ["tai lieu kem theo", "tep kem theo", "phu luc kem theo"]),
    ];

    private static readonly (string Field, string[] Names)[] Labels =
    [
        (nameof(IdeaText.FocusIssueId), ["tra loi van de tai muc ii.3", "tra loi van de nao o muc ii.3", "tra loi van de"]),
        (nameof(IdeaText.Title), ["ten y tuong", "ten"]),
        (nameof(IdeaText.Problem), ["van de giai quyet", "van de can giai quyet"]),
        (nameof(IdeaText.Content), ["noi dung, cach lam", "noi dung", "cach lam"]),
        (nameof(IdeaText.Novelty), ["diem moi", "tinh moi"]),
        (nameof(IdeaText.Benefit), ["loi ich du kien", "loi ich", "hieu qua du kien", "hieu qua"]),
    ];

    private static readonly string[] Types = ["tham luan", "bai tham luan", "y kien tham luan", "bao cao tham luan"];

    /// <summary>The line without its number or dash.</summary>
    public static string Bare(string text) => Marker().Replace(text, "");

    public static bool HasDash(string text) => text[0] is '-' or '–' or '—' or '+' or '•';

    public static bool IsType(string text) => Types.Contains(Folding.Fold(Bare(text)).TrimEnd('.', ':'));

    /// <summary>"Tên tham luận: …": what follows; null for another line.</summary>
    public static string? TitleOf(string text) => After(text, ["ten tham luan", "ten bai", "chu de tham luan"]);

    /// <summary>The part that a line opens, and what stands behind the colon; null for none.</summary>
    /// <param name="mustBeStyled">Whether the file marks its headings by style, so that a line that only reads like one is none.</param>
    public static (PaperPart Part, string Text)? PartOf(WordLine line, bool mustBeStyled, bool isInIdea)
    {
        if (mustBeStyled && !line.IsHeading)
            return null;
        var bare = Bare(line.Text);
        var folded = Folding.Fold(bare).TrimEnd('.', ':');
        foreach (var (part, names) in Parts)
        {
            if (names.Contains(folded))
                return (part, "");
            var stands = line.IsHeading || (SectionNumber().IsMatch(line.Text) && (!isInIdea || line.IsBold || IsCapitals(bare)));
            // No field of an idea is called so, whatever the line looks like.
            var endsIdeas = part is PaperPart.Recommendations or PaperPart.Attachments;
            if (After(line.Text, names) is { } rest && (stands || !isInIdea || endsIdeas))
                return (part, rest);
            if ((stands || (!isInIdea && (line.IsBold || IsCapitals(bare)))) && folded.Length <= LongestHeading && !bare.EndsWith('.')
                && names.Any(name => folded.StartsWith(name + " ", StringComparison.Ordinal) || folded.StartsWith(name + ",", StringComparison.Ordinal)))
                return (part, "");
        }

        return null;
    }

    /// <summary>"Ý tưởng 1: …", "Ý tưởng thứ nhất": its name; null for another line.</summary>
    public static string? IdeaOf(string text) => IdeaStart().Match(Bare(text)) is { Success: true } start ? start.Groups[1].Value.Trim() : null;

    /// <summary>"4.1. …", "a) …": a numbered line, which begins an idea where ideas are not called so.</summary>
    public static bool IsNumbered(string text) => Number().IsMatch(text);

    /// <summary>The field of an idea that a line opens, and what stands behind the colon; null for none.</summary>
    public static (string Field, string Text)? LabelOf(string text)
    {
        var folded = Folding.Fold(Bare(text)).TrimEnd('.', ':');
        foreach (var (field, names) in Labels)
        {
            if (After(text, names) is { } rest)
                return (field, rest);
            if (names.Contains(folded) && text.TrimEnd().EndsWith(':'))
                return (field, "");
        }

        return null;
    }

    private static string? After(string text, string[] names)
    {
        var bare = Bare(text);
        var colon = bare.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && names.Contains(Folding.Fold(bare[..colon])) ? bare[(colon + 1)..].Trim() : null;
    }

    private static bool IsCapitals(string text) => text.Any(char.IsLetter) && !text.Any(char.IsLower);

    [GeneratedRegex(@"^\s*(?:(?:[IVX]+|\d+(?:\.\d+)*|[a-zđ])[.)](?:\s+|(?=\p{L}))|[-–—+•*]\s+|[-–—+•*](?=\p{L}))", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    [GeneratedRegex(@"^\s*(?:[IVX]+|\d+)[.)/]\s", RegexOptions.CultureInvariant)]
    private static partial Regex SectionNumber();

    [GeneratedRegex(@"^\s*(?:\d+(?:\.\d+)*[.)]|[a-zđ]\))\s*\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^ý tưởng\s+(?:số\s+|thứ\s+)?(?:\d+|[ivx]+|một|nhất|hai|ba|bốn|tư|năm|sáu)\s*(?:[:.\-–—)]\s*(.*))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IdeaStart();
}
