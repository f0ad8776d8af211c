using System.Text.RegularExpressions;

namespace SangKien.Documents.Tests.Pdf;

/// <summary>The decree's checklist for a finished plan (Phụ lục I), each point as a judgement over what was read back from the file.</summary>
internal static partial class LayoutRules
{
    private const double Near = 0.3, TextLeft = 30, Indent = 10, LinePoints = 14 * 1.149, Millimetre = 72 / 25.4;

    public static IReadOnlyDictionary<string, Func<ReadPaper, bool>> All { get; } = new Dictionary<string, Func<ReadPaper, bool>>
    {
        ["1 paper and margins"] = PaperAndMargins,
        ["2 one font, black"] = paper => paper.Lines.All(line => line.IsBlack && line.Font.Split(' ').All(font => font.StartsWith("Tinos", StringComparison.Ordinal))),
        ["3 page numbers"] = PageNumbers,
        ["4 name of the nation and motto"] = Nation,
        ["5 names of the agencies"] = Agencies,
        ["6 number and symbol"] = paper => First(paper).Line("Số:") is { Size: 13, IsUpright: true } line && Number().IsMatch(line.Text),
        ["7 place and date"] = PlaceAndDate,
        ["8 type and subject"] = Title,
        ["9 paragraphs"] = Paragraphs,
        ["10 headings"] = Headings,
        ["12 end mark"] = paper => Count(paper.Text, "./.") == 1 && Body(paper).Last().Line.Text.EndsWith("./.", StringComparison.Ordinal),
        ["13 recipients"] = Recipients,
        ["14 signature"] = Signature,
    };

    /// <summary>Lines of the content with the page they stand on.</summary>
    public static IEnumerable<(ReadLine Line, int Page)> Body(ReadPaper paper) =>
        paper.Pages.SelectMany((page, index) => page.Lines.Where(line => line.Baseline > 20).Select(line => (line, index)))
            .SkipWhile(item => !item.line.Text.StartsWith("Thực hiện", StringComparison.Ordinal))
            .TakeWhile(item => !item.line.Text.StartsWith("Nơi nhận", StringComparison.Ordinal));

    private static bool PaperAndMargins(ReadPaper paper) => paper.Pages.All(page =>
        IsNear(page.Width, 210) && IsNear(page.Height, 297)
        && page.Lines.All(line => line.Left >= TextLeft - Near && line.Right <= 190 + Near && line.Baseline <= 277)
        && page.Lines.Where(line => line.Text.Length > 2).All(line => line.Baseline > 20));

    private static bool PageNumbers(ReadPaper paper) => paper.Pages.Select((page, index) => (page, index)).All(item =>
    {
        var inMargin = item.page.Lines.Where(line => line.Baseline < 20).ToList();
        return item.index == 0
            ? inMargin.Count == 0
            : inMargin is [{ Size: 13 or 14, IsUpright: true } number] && number.Text == $"{item.index + 1}" && IsNear(number.Middle, 110);
    });

    private static bool Nation(ReadPaper paper)
    {
        var page = First(paper);
        var (nation, motto) = (page.Line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), page.Line("Độc lập - Tự do - Hạnh phúc"));
        return nation is { Size: 12 or 13, IsBold: true } && motto is { Size: 13 or 14, IsBold: true } && IsNear(nation.Middle, motto.Middle)
            && page.RuleBelow(motto) is { } rule && Math.Abs(rule.Length - motto.Width) <= 0.5 && IsNear((rule.Left + rule.Right) / 2, motto.Middle);
    }

    private static bool Agencies(ReadPaper paper)
    {
        var page = First(paper);
        var (superior, issuer) = (page.Line("UBND TỈNH BẮC GIANG"), page.Line("SỞ KHOA HỌC VÀ CÔNG NGHỆ"));
        return superior is { Size: 12 or 13, IsUpright: true } && issuer is { Size: 12 or 13, IsBold: true } && IsShortRule(page.RuleBelow(issuer), issuer.Width);
    }

    private static bool PlaceAndDate(ReadPaper paper)
    {
        var page = First(paper);
        return page.Line("Bắc Giang, ngày") is { Size: 13 or 14, IsItalic: true } line
            && Date().IsMatch(line.Text) && Math.Abs(line.Baseline - page.Line("Số:").Baseline) < 0.05;
    }

    private static bool Title(ReadPaper paper)
    {
        var page = First(paper);
        var subject = page.Lines.SkipWhile(line => line.Text != "KẾ HOẠCH").TakeWhile(line => !line.Text.StartsWith("Thực hiện", StringComparison.Ordinal)).ToList();
        return subject.Count > 1 && subject.All(line => line is { Size: 13 or 14, IsBold: true } && IsNear(line.Middle, 110))
            && IsShortRule(page.RuleBelow(subject[^1]), subject.Max(line => line.Width));
    }

    private static bool Paragraphs(ReadPaper paper)
    {
        var lines = Body(paper).ToList();
        if (lines.Any(item => item.Line.Size is not (13 or 14))) return false;
        return lines.Zip(lines.Skip(1)).All(pair =>
        {
            var ((above, page), (below, belowPage)) = pair;
            var begins = IsNear(below.Left, TextLeft + Indent);
            if (!begins && !IsNear(below.Left, TextLeft)) return false;
            var distance = page == belowPage ? (below.Baseline - above.Baseline) * Millimetre : LinePoints + (begins ? 6 : 0);
            return begins ? distance >= LinePoints + 6 - 0.1 : distance is >= LinePoints - 0.1 and <= 1.5 * LinePoints && IsNear(above.Right, 190);
        });
    }

    private static bool Headings(ReadPaper paper)
    {
        var lines = Body(paper).Select(item => item.Line).ToList();
        var roman = lines.Where(line => Roman().IsMatch(line.Text)).ToList();
        return roman.Count == 3 && roman.All(line => line.IsBold && !line.Text.Any(char.IsLower))
            && lines.First(line => line.Text == "1. Mục đích").IsBold
            && lines.Where(line => line.Text.StartsWith("- ", StringComparison.Ordinal)).All(line => line.IsUpright);
    }

    private static bool Recipients(ReadPaper paper)
    {
        var page = paper.Pages[^1];
        var list = page.Lines.SkipWhile(line => line.Text != "Nơi nhận:").Skip(1).TakeWhile(line => line.Size == 11).ToList();
        return page.Line("Nơi nhận:") is { Size: 12, Font: "Tinos-BoldItalic" } label
            && Math.Abs(label.Baseline - page.Line("KT. GIÁM ĐỐC").Baseline) < 0.05
            && list.All(line => line.IsUpright && line.Text.StartsWith("- ", StringComparison.Ordinal))
            && list.SkipLast(1).All(line => line.Text.EndsWith(';')) && list[^1].Text == "- Lưu: VT, CS&SHTT.";
    }

    private static bool Signature(ReadPaper paper)
    {
        var page = paper.Pages[^1];
        var (authority, post, name) = (page.Line("KT. GIÁM ĐỐC"), page.Line("PHÓ GIÁM ĐỐC"), page.Line("Nguyễn Phúc Thương"));
        var space = name.Baseline - post.Baseline - LinePoints / Millimetre;
        var contentAbove = Body(paper).Count(item => item.Page == paper.Pages.Count - 1);
        return new[] { authority, post, name }.All(line => line is { Size: 13 or 14, IsBold: true } && IsNear(line.Middle, name.Middle))
            && post.Baseline > authority.Baseline && space >= 28 && contentAbove >= 2;
    }

    private static ReadPage First(ReadPaper paper) => paper.Pages[0];

    private static bool IsShortRule(ReadRule? rule, double text) => rule is not null && rule.Length >= text / 3 && rule.Length <= text / 2;

    private static bool IsNear(double value, double wanted) => Math.Abs(value - wanted) <= Near;

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    [GeneratedRegex(@"^Số: (0[1-9]|[1-9]\d+)/KH-\p{Lu}+$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\p{Lu}[\p{L} ]+, ngày \d{2} tháng (0[12]|[3-9]|1[0-2]) năm \d{4}$")]
    private static partial Regex Date();

    [GeneratedRegex("^[IVX]+\\. ")]
    private static partial Regex Roman();
}
