using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Sections;

namespace SangKien.Documents.Tests.Html;

/// <summary>A preview as a browser reads it: the elements of a paper and what the stylesheets give them.</summary>
internal sealed record Preview(AdministrativeDocument Paper, IElement Html, string Css, SheetStyles Styles)
{
    /// <summary>The sheet with the letterhead; nothing where the paper has none.</summary>
    public IElement? Head => Html.QuerySelector(".sk-sheet-top");

    public IEnumerable<IElement> Cell(int number) => Head?.QuerySelectorAll($":scope > div:nth-child({number}) > p") ?? Enumerable.Empty<IElement>();
}

/// <summary>
/// The points of the decree that HTML can be held against without laying it out: what is written, in which face, size and order, and the measures
/// that the stylesheet gives. Where a line or a page ends only the PDF can tell.
/// </summary>
internal static partial class HtmlDecreePoints
{
    public static IReadOnlyDictionary<string, Func<Preview, IEnumerable<string>>> All { get; } = new Dictionary<string, Func<Preview, IEnumerable<string>>>
    {
        ["01 paper and margins"] = PaperAndMargins,
        ["02 one font, black"] = OneFont,
        ["03 page numbers"] = PageNumbers,
        ["04 nation and motto"] = Nation,
        ["05 agencies"] = Agencies,
        ["06 number and symbol"] = Number,
        ["07 place and date"] = PlaceAndDate,
        ["08 type and subject"] = Title,
        ["09 paragraphs"] = Paragraphs,
        ["10 headings"] = Headings,
        ["11 legal bases"] = LegalBases,
        ["12 end mark"] = EndMarks,
        ["13 recipients"] = Recipients,
        ["14 signature"] = Signature,
        ["15 annexes"] = Annexes,
        ["16 text and language"] = Written,
    };

    private static IEnumerable<string> PaperAndMargins(Preview preview)
    {
        foreach (var sheet in preview.Html.QuerySelectorAll("article"))
        {
            var sides = Side().Matches(preview.Styles.Of(sheet, "padding")).Select(side => SheetStyles.Number(side.Value, "mm")).ToList();
            if (sides is not [>= 20 and <= 25, >= 15 and <= 20, >= 20 and <= 25, >= 30 and <= 35]) yield return $"margins {string.Join(' ', sides)}";
        }

        if (PrintedPage().Count(preview.Css) != 2) yield return "on paper the margins are others";
    }

    private static IEnumerable<string> OneFont(Preview preview)
    {
        foreach (var element in preview.Html.QuerySelectorAll("article, article *"))
        {
            if (!preview.Styles.Of(element, "font-family").StartsWith("Tinos, \"Times New Roman\"", StringComparison.Ordinal)) yield return $"“{Text(element)}” has another font";
            if (preview.Styles.Of(element, "color") is not "#000" && element.Closest(".sk-urgency") is null) yield return $"“{Text(element)}” is coloured";
        }
    }

    private static IEnumerable<string> PageNumbers(Preview preview)
    {
        if (PrintedNumber().Count(preview.Css) != 2) yield return "pages are not numbered in the middle of the top margin, in 14";
        if (!preview.Css.Contains(":first { @top-center { content: none; } }", StringComparison.Ordinal)) yield return "the first page shows its number";
    }

    private static IEnumerable<string> Nation(Preview preview)
    {
        if (preview.Paper.Letterhead is null) yield break;
        if (preview.Cell(1).ToList() is not [var nation, var motto]) yield return "quốc hiệu and tiêu ngữ are not two lines";
        else if (Text(nation) != Phrases.Nation || !IsLine(preview, nation, 12, 13, isBold: true) || preview.Styles.Of(nation, "white-space") != "nowrap") yield return "quốc hiệu is not one bold line of 12–13";
        else if (Text(motto) != Phrases.Motto || !IsLine(preview, motto, 13, 14, isBold: true)) yield return "tiêu ngữ is not bold, 13–14";
        else if (Rule(preview, motto) != 100) yield return "its rule is not as long as tiêu ngữ";
    }

    private static IEnumerable<string> Agencies(Preview preview)
    {
        if (preview.Paper.Letterhead is not { } head) yield break;
        var names = preview.Cell(2).ToList();
        if (names.Count != (head.Superior is null ? 1 : 2)) yield return "an agency is missing";
        if (names.Count == 2 && (Text(names[0]) != HeadLines.Capitals(head.Superior!) || !IsLine(preview, names[0], 12, 13))) yield return "the superior is not upright, 12–13";
        if (Text(names[^1]) != HeadLines.Capitals(head.Issuer) || !IsLine(preview, names[^1], 12, 13, isBold: true)) yield return "the issuer is not bold, 12–13";
        if (Rule(preview, names[^1]) is not (>= 34 and <= 50)) yield return "the rule below the issuer is not 1/3–1/2 of it";
    }

    private static IEnumerable<string> Number(Preview preview)
    {
        if (preview.Paper.Number is null || preview.Head is null) yield break;
        var line = preview.Cell(3).First();
        if (!IsLine(preview, line, 13, 13)) yield return "the number is not upright, of 13";
        if (!NumberAndSymbol().IsMatch(Text(line))) yield return $"“{Text(line)}” is not built as the decree writes numbers";
    }

    private static IEnumerable<string> PlaceAndDate(Preview preview)
    {
        if (preview.Paper.PlaceAndDate is not { } place || preview.Head is not { } head) yield break;
        if (preview.Cell(4).ToList() is not [var line] || !IsLine(preview, line, 13, 14, isItalic: true)) yield return "place and date are not one line in italics, 13–14";
        else if (place.Date is not null && !Date().IsMatch(Text(line))) yield return $"“{Text(line)}” has a wrong zero";
        var cells = head.QuerySelectorAll(":scope > div").Skip(2).Select(cell => (Place: preview.Styles.Of(cell, "grid-area"), Level: preview.Styles.Of(cell, "align-self")));
        if (!cells.SequenceEqual([("2 / 1", "baseline"), ("2 / 2", "baseline")])) yield return "number and date stand on two baselines";
    }

    private static IEnumerable<string> Title(Preview preview)
    {
        if (preview.Paper.Title is { } title)
        {
            if (preview.Html.QuerySelectorAll("h2.sk-sheet-title > strong").ToList() is not [var type, var subject]) yield return "type or subject is missing";
            else
            {
                if (Text(type) != HeadLines.Capitals(title.Type)) yield return "the type is not in capitals";
                if (!IsLine(preview, type, 13, 14, isBold: true) || !IsLine(preview, subject, 13, 14, isBold: true)) yield return "type and subject are not bold, 13–14 and centred";
                if (title.HasRule ? Rule(preview, subject) is not (>= 34 and <= 50) : Rule(preview, subject) != 0) yield return "the rule below the subject is not 1/3–1/2 of it";
            }
        }

        if (preview.Paper.Concerning is null) yield break;
        if (preview.Cell(3).FirstOrDefault(line => Text(line).StartsWith("V/v ", StringComparison.Ordinal)) is not { } concerning || !IsLine(preview, concerning, 12, 13)) yield return "V/v is not upright, 12–13";
        else if (preview.Styles.Above(concerning, "pt") != 6) yield return "V/v does not stand 6 pt below the number";
    }

    private static IEnumerable<string> Paragraphs(Preview preview)
    {
        foreach (var paragraph in Content(preview))
        {
            if (preview.Styles.Size(paragraph) is not (>= 13 and <= 14)) yield return $"“{Text(paragraph)}” is not of 13–14";
            if (preview.Styles.Of(paragraph, "line-height") is not "1.15") yield return $"lines of “{Text(paragraph)}” are not 1–1.5 lines apart";
            if (preview.Styles.Above(paragraph, "pt") is not >= 6) yield return $"less than 6 pt above “{Text(paragraph)}”";
            if (paragraph.ClassName is "sk-centre" or "sk-left") continue;
            if (preview.Styles.Of(paragraph, "text-align") != "justify") yield return $"“{Text(paragraph)}” is not justified";
            if (SheetStyles.Number(preview.Styles.Of(paragraph, "text-indent"), "mm") is not (10 or 12.7)) yield return $"“{Text(paragraph)}” is not indented by 10 or 12.7";
        }
    }

    private static IEnumerable<string> Headings(Preview preview)
    {
        var written = preview.Html.QuerySelectorAll(".sk-heading").ToList();
        if (written.Count != Bodies(preview.Paper).SelectMany(body => body).OfType<Heading>().Count()) yield return "a heading is missing";
        foreach (var heading in written)
        {
            if (!preview.Styles.IsBold(heading) || preview.Styles.Size(heading) is not (>= 13 and <= 14)) yield return $"“{Text(heading)}” is not bold, 13–14";
            if (Roman().IsMatch(Text(heading)) && Text(heading).Any(char.IsLower)) yield return $"“{Text(heading)}” is not in capitals";
            if (heading.ClassList.Contains("sk-heading-centre") && preview.Styles.Of(heading, "text-align") != "center") yield return $"“{Text(heading)}” is not centred";
        }
    }

    private static IEnumerable<string> LegalBases(Preview preview)
    {
        var count = preview.Paper.LegalBases.Count;
        var bases = preview.Html.QuerySelectorAll("article > p > em:only-child").Where(line => line.ParentElement!.ClassList.Length == 0 && Text(line) == Text(line.ParentElement!)).Take(count).ToList();
        if (bases.Count != count) yield return "a căn cứ is missing or not in italics";
        for (var i = 0; i < bases.Count; i++)
        {
            if (!preview.Styles.IsItalic(bases[i]) || preview.Styles.Size(bases[i]) is not (>= 13 and <= 14)) yield return $"căn cứ {i + 1} is not in italics, 13–14";
            if (!Text(bases[i]).EndsWith(i == count - 1 ? '.' : ';')) yield return $"căn cứ {i + 1} does not end with its mark";
        }
    }

    private static IEnumerable<string> EndMarks(Preview preview)
    {
        var sheets = preview.Html.QuerySelectorAll("article").ToList();
        foreach (var sheet in sheets)
        {
            var marks = Regex.Count(Text(sheet), @"\./\.");
            var wanted = DocumentSections.Of(preview.Paper)[sheets.IndexOf(sheet)] switch
            {
                MainSection main => main.Document.HasEndMark,
                AnnexSection annex => annex.Annex.HasEndMark,
                PaperSection paper => paper.Paper.HasEndMark,
                _ => false,
            };
            if (marks != (wanted ? 1 : 0)) yield return $"“./.” stands {marks} times";
        }
    }

    private static IEnumerable<string> Recipients(Preview preview)
    {
        if (preview.Paper.Recipients is not { } recipients) yield break;
        var column = preview.Html.QuerySelector(preview.Paper.Signatures.Count > 1 ? ".sk-recipients" : ".sk-sheet-sign > div:first-child");
        if (column?.QuerySelectorAll(":scope > p").ToList() is not [var label, .. var lines]) yield return "“Nơi nhận:” is missing";
        else
        {
            var words = label.QuerySelector("em") ?? label;
            if (Text(label) != Phrases.Recipients || !preview.Styles.IsBold(words) || !preview.Styles.IsItalic(words) || preview.Styles.Size(words) != 12) yield return "“Nơi nhận:” is not bold italic of 12";
            if (lines.Count != recipients.Lines.Count + 1) yield return "a recipient is missing";
            if (lines.Any(line => !IsUpright(preview, line) || preview.Styles.Size(line) != 11 || !Text(line).StartsWith("- ", StringComparison.Ordinal))) yield return "a recipient is not a dash line, upright, of 11";
            if (lines.SkipLast(1).Any(line => !Text(line).EndsWith(';')) || !Filed().IsMatch(Text(lines[^1]))) yield return "the list does not end as the decree writes it";
        }
    }

    private static IEnumerable<string> Signature(Preview preview)
    {
        var names = preview.Html.QuerySelectorAll(".sk-sheet-sign .name").ToList();
        if (names.Count != preview.Paper.Signatures.Count) yield return "a name is missing";
        foreach (var (name, signature) in names.Zip(preview.Paper.Signatures))
        {
            var posts = name.ParentElement!.Children.TakeWhile(line => line != name).ToList();
            if (!posts.Select(Text).SequenceEqual(signature.Lines.Select(HeadLines.Capitals))) yield return "authority and post do not stand on lines of their own, in capitals";
            if (posts.Append(name).Any(line => !IsLine(preview, line, 13, 14, isBold: true))) yield return "authority, post and name are not bold, 13–14 and centred";
            if (preview.Styles.Above(name, "mm") is not >= 28) yield return "there is no room for signature and seal";
        }
    }

    private static IEnumerable<string> Annexes(Preview preview)
    {
        foreach (var sheet in preview.Html.QuerySelectorAll("article").Zip(DocumentSections.Of(preview.Paper)).Where(pair => pair.Second is AnnexSection))
        {
            var annex = ((AnnexSection)sheet.Second).Annex;
            var lines = sheet.First.QuerySelectorAll(":scope > h2 > strong").ToList();
            if (!lines.Select(Text).SequenceEqual(new[] { annex.Label, HeadLines.Capitals(annex.Title) }.Where(line => line.Length > 0))) yield return "label and title, in capitals, do not stand on lines of their own";
            if (lines.Any(line => !IsLine(preview, line, 13, 14, isBold: true))) yield return "label and title are not bold, 13–14 and centred";
            if (annex.Reference.Length > 0 && (sheet.First.QuerySelector(":scope > p.c > em") is not { } reference || !IsLine(preview, reference.ParentElement!, 13, 14, isItalic: true))) yield return "the reference is not in italics, 13–14 and centred";
        }
    }

    private static IEnumerable<string> Written(Preview preview)
    {
        if (!preview.Html.TextContent.IsNormalized(NormalizationForm.FormC)) yield return "the text is not composed";
        foreach (var sheet in preview.Html.QuerySelectorAll("article").Where(sheet => sheet.GetAttribute("lang") != "vi")) yield return $"{sheet.Id} does not name its language";
        if (preview.Html.QuerySelector("[style], style, script, link") is { } foreign) yield return $"<{foreign.LocalName}> is not allowed";
    }

    /// <summary>Paragraphs of the content: whatever is no line of head, closing, contents or table.</summary>
    private static IEnumerable<IElement> Content(Preview preview) =>
        preview.Html.QuerySelectorAll("article > p").Where(line => line.ClassName is null or "" or "sk-centre" or "sk-left" or "sk-keep");

    private static IEnumerable<IReadOnlyList<Block>> Bodies(AdministrativeDocument paper) => DocumentSections.Of(paper).Select(section => section switch
    {
        MainSection main => main.Document.Body,
        AnnexSection annex => annex.Body,
        PaperSection page => page.Body,
        _ => [],
    });

    /// <summary>A centred line whose words have one face and a size of the range.</summary>
    private static bool IsLine(Preview preview, IElement line, double from, double to, bool isBold = false, bool isItalic = false)
    {
        var words = line.Children.Length > 0 && line.QuerySelectorAll("strong, em") is [.., var last] ? last : line;
        return Text(words) == Text(line) && preview.Styles.Size(words) >= from && preview.Styles.Size(words) <= to
            && preview.Styles.IsBold(words) == isBold && preview.Styles.IsItalic(words) == isItalic && preview.Styles.Of(line, "text-align") == "center";
    }

    private static bool IsUpright(Preview preview, IElement line) => !preview.Styles.IsBold(line) && !preview.Styles.IsItalic(line) && line.QuerySelector("strong, em") is null;

    /// <summary>Length of the rule below a text, in percent of it; 0 where there is none.</summary>
    private static double Rule(Preview preview, IElement line)
    {
        var words = line.QuerySelector(".sk-rule") ?? line;
        return preview.Styles.Of(words, "display") == "inline-block" && Percent().Match(preview.Styles.Of(words, "width::after")) is { Success: true } width ? double.Parse(width.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : 0;
    }

    private static string Text(IElement element) => element.TextContent.Replace('\u00A0', ' ');

    [GeneratedRegex(@"calc\(var\(--mm\) \* [\d.]+\)")]
    private static partial Regex Side();

    [GeneratedRegex(@"@page sk-\w+ \{ size: A4 \w+; margin: 20mm 20mm 20mm 30mm;")]
    private static partial Regex PrintedPage();

    [GeneratedRegex(@"@top-center \{ content: counter\(page\); font: 14pt Tinos")]
    private static partial Regex PrintedNumber();

    [GeneratedRegex(@"^([\d.]+)%$")]
    private static partial Regex Percent();

    [GeneratedRegex(@"^Số: (0[1-9]|[1-9]\d+| +)/(\p{Lu}[\p{Lu}\p{Ll}&]*)(-[\p{Lu}&]+)+$")]
    private static partial Regex NumberAndSymbol();

    [GeneratedRegex(@"^\p{Lu}[\p{L} ]+, ngày \d{2} tháng (0[12]|[3-9]|1[0-2]) năm \d{4}$")]
    private static partial Regex Date();

    [GeneratedRegex(@"^[IVX]+\. ")]
    private static partial Regex Roman();

    [GeneratedRegex(@"^- Lưu: VT.*\.( \S+)?$")]
    private static partial Regex Filed();
}
