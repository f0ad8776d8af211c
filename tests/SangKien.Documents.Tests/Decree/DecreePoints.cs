using System.Text.RegularExpressions;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Sections;
using SangKien.Documents.Tests.Pdf;

namespace SangKien.Documents.Tests.Decree;

/// <summary>
/// The sixteen points that a finished paper is held against (Nghị định 30/2020/NĐ-CP, Phụ lục I), each as the faults it finds in what was
/// read back from a file, whichever engine made it. Millimetres; sizes in points.
/// </summary>
internal static partial class DecreePoints
{
    /// <summary>How far a justified line may end from the margin: office programs round the widths of letters.</summary>
    private const double NearMargin = 0.6;

    /// <summary>Room for place and date beside the number, where the column of the agency is at its narrowest.</summary>
    private const double DateColumn = 105;

    private const double Near = 0.4, Left = 30, Right = 20, Edge = 20, Millimetre = 72 / 25.4, Single = 1.149, Gap = 6;

    public static IReadOnlyDictionary<string, Func<Rendered, IEnumerable<string>>> All { get; } = OfOnePaper().ToDictionary(
        point => point.Key, point => new Func<Rendered, IEnumerable<string>>(rendered => rendered.Each().SelectMany(point.Value)));

    private static Dictionary<string, Func<Rendered, IEnumerable<string>>> OfOnePaper() => new()
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
        ["16 file"] = File,
    };

    private static IEnumerable<string> PaperAndMargins(Rendered rendered)
    {
        foreach (var (page, index) in rendered.Read.Pages.Select((page, index) => (page, index)))
        {
            var (width, height) = page.Width < page.Height ? (210, 297) : (297, 210);
            if (!IsNear(page.Width, width) || !IsNear(page.Height, height)) yield return $"page {index + 1} measures {page.Width:0.0} × {page.Height:0.0}";
            foreach (var line in page.Lines.Where(line => line.Text.Length > 0))
            {
                if (line.Left < Left - Near || line.Right > width - Right + Near) yield return $"“{line.Text}” stands in the side margin";
                if (line.Baseline > height - Edge + Near) yield return $"“{line.Text}” stands in the bottom margin";
            }
        }

        var landscape = rendered.Paper.Annexes.Concat(rendered.Paper.Book?.Parts.SelectMany(part => part.Papers).SelectMany(paper => paper.Annexes) ?? []).Any(annex => annex.IsLandscape);
        if (landscape != rendered.Read.Pages.Any(page => page.Width > page.Height)) yield return "only an annex that asks for it lies across";
    }

    private static IEnumerable<string> OneFont(Rendered rendered)
    {
        var families = rendered.Read.Lines.SelectMany(line => line.Font.Split(' ')).Select(font => font.Split('-')[0]).Distinct().ToList();
        if (families.Count != 1) yield return $"fonts {string.Join(", ", families)}";
        foreach (var line in rendered.Read.Lines)
        {
            if (line.Text.Contains('□', StringComparison.Ordinal) || line.Text.Contains('\uFFFD', StringComparison.Ordinal)) yield return $"a letter is missing in “{line.Text}”";
            if (!line.IsBlack && line.Text != Phrases.UrgencyMark(rendered.Paper.Urgency)) yield return $"“{line.Text}” is coloured";
        }
    }

    private static IEnumerable<string> PageNumbers(Rendered rendered)
    {
        var parts = new PaperParts(rendered);
        var starts = rendered.Paper.Book is not null ? [0] : parts.Annexes.Select(annex => annex.Title.Concat(annex.Label).FirstOrDefault()?.Page ?? 0).Prepend(0).ToHashSet();
        var number = 0;
        for (var i = 0; i < parts.Pages.Count; i++)
        {
            number = starts.Contains(i) ? 1 : number + 1;
            var page = parts.Pages[i];
            var inMargin = page.Lines.Where(line => line.Baseline < Edge && line.Text.Length > 0 && line.Text != Phrases.Draft).ToList();
            if (number == 1 && inMargin.Count > 0) yield return $"page {i + 1} opens a section and shows “{inMargin[0].Text}” above";
            if (number > 1 && (inMargin is not [{ IsUpright: true } shown] || !HasSize(shown, 13, 14) || shown.Text != $"{number}" || !IsNear(shown.Middle, Middle(page))))
                yield return $"page {i + 1} does not show {number} in the middle of its top margin";
        }
    }

    private static IEnumerable<string> Nation(Rendered rendered)
    {
        if (rendered.Paper.Letterhead is null) yield break;
        var parts = new PaperParts(rendered);
        if (parts.Nation is not [{ Line: { IsBold: true } nation }] || !HasSize(nation, 12, 13)) yield return "quốc hiệu is not one bold line of 12–13";
        else if (parts.Motto is not [{ Line: { IsBold: true } motto }] || !HasSize(motto, 13, 14) || !IsNear(nation.Middle, motto.Middle)) yield return "tiêu ngữ is not one bold line of 13–14 below it";
        else if (parts.Pages[0].RuleBelow(motto) is not { } rule || Math.Abs(rule.Length - motto.Width) > 0.5 || !IsNear((rule.Left + rule.Right) / 2, motto.Middle))
            yield return "its rule is not as long as tiêu ngữ";
    }

    private static IEnumerable<string> Agencies(Rendered rendered)
    {
        if (rendered.Paper.Letterhead is not { } head) yield break;
        var parts = new PaperParts(rendered);
        if (head.Superior is not null && (parts.Superior.Count == 0 || parts.Superior.Any(placed => !placed.Line.IsUpright || !HasSize(placed.Line, 12, 13)))) yield return "the superior is not upright, 12–13";
        if (parts.Issuer.Count == 0 || parts.Issuer.Any(placed => !placed.Line.IsBold || !HasSize(placed.Line, 12, 13))) yield return "the issuer is not bold, 12–13";
        else if (!IsShortRule(parts, parts.Issuer)) yield return "the rule below the issuer is not 1/3–1/2 of it";
    }

    private static IEnumerable<string> Number(Rendered rendered)
    {
        if (rendered.Paper.Number is null) yield break;
        if (new PaperParts(rendered).Number is not [{ Line: { IsUpright: true } line }] || !HasSize(line, 13, 13)) yield return "the number is not one upright line of 13";
        else if (!NumberAndSymbol().IsMatch(line.Text.Replace('\u00A0', ' '))) yield return $"“{line.Text}” is not built as the decree writes numbers";
    }

    private static IEnumerable<string> PlaceAndDate(Rendered rendered)
    {
        if (rendered.Paper.PlaceAndDate is not { } place) yield break;
        var parts = new PaperParts(rendered);
        if (parts.PlaceAndDate.Count == 0 || parts.PlaceAndDate.Any(placed => !placed.Line.IsItalic || !HasSize(placed.Line, 13, 14))) yield return "place and date are not in italics, 13–14";
        else if (parts.PlaceAndDate.Count > 1 && parts.PlaceAndDate.Sum(placed => placed.Line.Width) < DateColumn) yield return "place and date would fit one line";
        else
        {
            var line = parts.PlaceAndDate[0].Line;
            var text = string.Join(' ', parts.PlaceAndDate.Select(placed => placed.Line.Text.Replace('\u00A0', ' ')));
            if (place.Date is not null && !Date().IsMatch(text)) yield return $"“{text}” has a wrong zero";
            if (parts.Number is [var number] && Math.Abs(line.Baseline - number.Line.Baseline) > 0.1) yield return "number and date stand on two baselines";
            if (parts.Nation is [var nation] && !IsNear(line.Middle, nation.Line.Middle)) yield return "the date is not centred below quốc hiệu";
        }
    }

    private static IEnumerable<string> Title(Rendered rendered)
    {
        var parts = new PaperParts(rendered);
        if (rendered.Paper.Title is { } title)
        {
            var lines = parts.TitleType.Concat(parts.Subject).ToList();
            if (parts.TitleType.Count == 0 || (title.Subject.Length > 0 && parts.Subject.Count == 0)) yield return "type or subject is missing";
            else if (lines.Any(placed => !placed.Line.IsBold || !HasSize(placed.Line, 13, 14) || !IsNear(placed.Line.Middle, Middle(parts.Pages[0])))) yield return "type and subject are not bold, 13–14 and centred";
            else if (title.HasRule && !IsShortRule(parts, parts.Subject.Count > 0 ? parts.Subject : parts.TitleType)) yield return "the rule below the subject is not 1/3–1/2 of it";
            else if (!title.HasRule && parts.Pages[lines[^1].Page].RuleBelow(lines[^1].Line) is not null) yield return "there is a rule below the subject";
        }

        if (rendered.Paper.Concerning is null) yield break;
        if (parts.Concerning.Count == 0 || parts.Concerning.Any(placed => !placed.Line.IsUpright || !HasSize(placed.Line, 12, 13))) yield return "V/v is not upright, 12–13";
        else if (parts.Number is [{ Line: var number }])
        {
            var gap = (parts.Concerning[0].Line.Baseline - number.Baseline) * Millimetre - (0.216 + 0.042) * number.Size - 0.891 * parts.Concerning[0].Line.Size;
            if (gap is < Gap - 0.5 or > Gap + 0.7) yield return $"V/v stands {gap:0.0} pt below the number";
            if (!IsNear(number.Middle, parts.Concerning[0].Line.Middle)) yield return "V/v is not centred below the number";
        }
    }

    private static IEnumerable<string> Paragraphs(Rendered rendered)
    {
        var parts = new PaperParts(rendered);
        foreach (var body in parts.Bodies)
        {
            FoundBlock? above = null;
            foreach (var found in body.Blocks)
            {
                if (found.Lines.Count == 0) yield return $"“{found.Block}” is not on the paper";
                else if (found.Block is Paragraph { Alignment: ParagraphAlignment.Justified } paragraph)
                {
                    foreach (var fault in Shape(parts, paragraph, found.Lines)) yield return fault;
                }

                if (above?.Lines is [.., var last] && found.Lines is [var first, ..] && last.Page == first.Page && first.Line.Baseline > last.Line.Baseline
                    && (first.Line.Baseline - last.Line.Baseline) * Millimetre < first.Line.Size * Single + Gap - 0.3)
                    yield return $"less than 6 pt above “{first.Line.Text}”";
                above = found;
            }
        }
    }

    private static IEnumerable<string> Shape(PaperParts parts, Paragraph paragraph, IReadOnlyList<PlacedLine> lines)
    {
        var (first, right) = (lines[0], parts.Pages[lines[0].Page].Width - Right);
        if (lines.Any(placed => !HasSize(placed.Line, 13, 14))) yield return $"“{first.Line.Text}” is not of 13–14";
        if (!IsNear(first.Line.Left, Left + 10) && !IsNear(first.Line.Left, Left + 12.7)) yield return $"“{first.Line.Text}” is not indented by 10 or 12.7";
        foreach (var (line, next) in lines.Zip(lines.Skip(1)))
        {
            if (!IsNear(next.Line.Left, Left)) yield return $"“{next.Line.Text}” does not begin at the margin";
            if (Math.Abs(line.Line.Right - right) > NearMargin && !paragraph.Text.PlainText.Contains('\n', StringComparison.Ordinal)) yield return $"“{line.Line.Text}” is not justified";
            var distance = (next.Line.Baseline - line.Line.Baseline) * Millimetre / line.Line.Size / Single;
            if (line.Page == next.Page && distance is < 0.99 or > 1.51) yield return $"lines of “{line.Line.Text}” are {distance:0.00} lines apart";
        }
    }

    private static IEnumerable<string> Headings(Rendered rendered)
    {
        var parts = new PaperParts(rendered);
        foreach (var found in parts.Blocks)
        {
            if (found.Block is Heading heading)
            {
                if (found.Lines.Count == 0 || found.Lines.Any(placed => !placed.Line.IsBold || !HasSize(placed.Line, 13, 14))) yield return $"“{heading.Text}” is not bold, 13–14";
                else if (HeadLines.IsCentered(heading.Level) && found.Lines.Any(placed => !IsNear(placed.Line.Middle, Middle(parts.Pages[placed.Page])))) yield return $"“{heading.Text}” is not centred";
                else if (heading.Level == HeadingLevel.Roman && found.Lines.Any(placed => placed.Line.Text.Any(char.IsLower))) yield return $"“{heading.Text}” is not in capitals";
            }
            else if (found is { Block: Paragraph { Marker.Length: > 0 } paragraph, Lines: [var first, ..] } && paragraph.Text.Runs.All(run => run.Emphasis == Emphasis.None) && !first.Line.IsUpright)
            {
                yield return $"“{first.Line.Text}” is not upright";
            }
        }
    }

    private static IEnumerable<string> LegalBases(Rendered rendered)
    {
        var found = new PaperParts(rendered).LegalBases;
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Count == 0 || found[i].Any(placed => !placed.Line.IsItalic || !HasSize(placed.Line, 13, 14))) yield return $"căn cứ {i + 1} is not in italics, 13–14";
            else if (!found[i][^1].Line.Text.EndsWith(i == found.Count - 1 ? '.' : ';')) yield return $"căn cứ {i + 1} does not end with its mark";
        }
    }

    private static IEnumerable<string> EndMarks(Rendered rendered)
    {
        var parts = new PaperParts(rendered);
        var expected = parts.Bodies.Count(body => body.HasEndMark);
        var printed = parts.Text.Split(Phrases.EndMark).Length - 1;
        if (printed != expected) yield return $"“./.” stands {printed} times, not {expected}";
        foreach (var body in parts.Bodies.Where(body => body.HasEndMark))
        {
            if (body.Blocks is not [.., { Lines: [.., var last] }] || !last.Line.Text.EndsWith(Phrases.EndMark, StringComparison.Ordinal)) yield return "the content does not end with “./.”";
        }
    }

    private static IEnumerable<string> Recipients(Rendered rendered)
    {
        if (rendered.Paper.Recipients is null) yield break;
        var parts = new PaperParts(rendered);
        if (parts.Recipients is not [{ Line: { IsBoldItalic: true } label }] || !HasSize(label, 12, 12) || !IsNear(label.Left, Left)) yield return "“Nơi nhận:” is not bold italic of 12 at the margin";
        else if (parts.Signatures is [[[var authority, ..], ..]] && (authority.Page != parts.Recipients[0].Page || Math.Abs(authority.Line.Baseline - label.Baseline) > 0.1))
            yield return "“Nơi nhận:” is not level with the authority";
        for (var i = 0; i < parts.RecipientLines.Count; i++)
        {
            var lines = parts.RecipientLines[i];
            var isLast = i == parts.RecipientLines.Count - 1;
            if (lines.Count == 0 || lines.Any(placed => !placed.Line.IsUpright || !HasSize(placed.Line, 11, 11)) || !lines[0].Line.Text.StartsWith("- ", StringComparison.Ordinal)) yield return $"recipient {i + 1} is not a dash line, upright, of 11";
            else if (isLast ? !Filed().IsMatch(string.Join(' ', lines.Select(placed => placed.Line.Text))) : !lines[^1].Line.Text.EndsWith(';')) yield return $"recipient {i + 1} does not end as the decree asks";
        }
    }

    private static IEnumerable<string> Signature(Rendered rendered)
    {
        var parts = new PaperParts(rendered);
        foreach (var lines in parts.Signatures)
        {
            if (lines.Any(line => line.Count == 0)) { yield return "a line of the signature is missing or stands beside another"; continue; }
            var all = lines.SelectMany(line => line).ToList();
            var (name, post) = (lines[^1][0], lines[^2][^1]);
            if (all.Any(placed => !placed.Line.IsBold || !HasSize(placed.Line, 13, 14))) yield return "the signature is not bold, 13–14";
            if (all.Any(placed => !IsNear(placed.Line.Middle, name.Line.Middle))) yield return "the lines of the signature are not centred below each other";
            if (all.Any(placed => placed.Page != name.Page)) yield return "the signature is parted";
            else if (name.Line.Baseline - post.Line.Baseline - name.Line.Size * Single / Millimetre < 28) yield return "there is no place for signature and seal";
            if (Titled().IsMatch(name.Line.Text)) yield return "a title stands before the name";
            if (parts.Pages[name.Page].Lines.Count(line => line.Text.Length > 0 && line.Baseline > Edge && line.Baseline < lines[0][0].Line.Baseline - 1) < 2) yield return "the signature stands on a page without content";
        }
    }

    private static IEnumerable<string> Annexes(Rendered rendered)
    {
        var parts = new PaperParts(rendered);
        var labelled = parts.Annexes.Where(annex => annex.Annex.Label.Length > 0 && rendered.Paper.Annexes.Contains(annex.Annex)).ToList();
        string[] roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
        for (var i = 0; i < labelled.Count; i++)
        {
            if (labelled[i].Annex.Label != (labelled.Count == 1 ? "Phụ lục" : $"Phụ lục {roman[i]}")) yield return $"“{labelled[i].Annex.Label}” is not numbered as the decree asks";
            if (labelled[i].Label is not [{ Line: { IsBold: true } label }] || !HasSize(label, 14, 14)) yield return "the label of an annex is not bold of 14";
        }

        foreach (var (annex, label, title, reference) in parts.Annexes)
        {
            if (annex.Title.Length > 0 && (title.Count == 0 || title.Any(placed => !placed.Line.IsBold || !HasSize(placed.Line, 13, 14) || placed.Line.Text.Any(char.IsLower)))) yield return "the title of an annex is not in bold capitals, 13–14";
            if (annex.Reference.Length > 0 && (reference.Count == 0 || reference.Any(placed => !placed.Line.IsItalic || !HasSize(placed.Line, 13, 14)))) yield return "the reference of an annex is not in italics, 13–14";
            if (label.Concat(title).Concat(reference).Any(placed => !IsNear(placed.Line.Middle, Middle(parts.Pages[placed.Page])))) yield return "the head of an annex is not centred";
            if (label.Concat(title).FirstOrDefault() is { } first && parts.Pages[first.Page].Lines.Any(line => line.Text.Length > 0 && line.Baseline > Edge && line.Baseline < first.Line.Baseline - 0.1)) yield return "an annex does not begin its page";
        }
    }

    private static IEnumerable<string> File(Rendered rendered)
    {
        if (rendered.File.Version < 1.4) yield return $"PDF {rendered.File.Version}";
        if (rendered.File.Fonts.Count == 0) yield return "the file names no font";
        foreach (var font in rendered.File.Fonts)
        {
            if (!font.IsEmbedded) yield return $"{font.Name} is not embedded";
            if (!font.HasUnicode) yield return $"{font.Name} does not lead back to Unicode";
            if (rendered.File.Version is null && font.Name != "Times New Roman") yield return $"the file names {font.Name}";
        }

        if (!rendered.File.IsComposed) yield return "the text is not composed";
        if (new PaperParts(rendered).Blocks.FirstOrDefault(block => block.Lines.Count == 0) is { } lost) yield return $"the text of “{lost.Block}” cannot be read back";
    }

    private static bool HasSize(ReadLine line, double from, double to) => line.Size >= from - 0.06 && line.Size <= to + 0.06;

    private static bool IsShortRule(PaperParts parts, IReadOnlyList<PlacedLine> text)
    {
        var longest = text.Max(placed => placed.Line.Width);
        return parts.Pages[text[^1].Page].RuleBelow(text[^1].Line) is { } rule && rule.Length >= longest / 3 && rule.Length <= longest / 2;
    }

    private static double Middle(ReadPage page) => (Left + page.Width - Right) / 2;

    private static bool IsNear(double value, double wanted) => Math.Abs(value - wanted) <= Near;

    [GeneratedRegex(@"^Số: (0[1-9]|[1-9]\d+| +)/(\p{Lu}[\p{Lu}\p{Ll}&]*)(-[\p{Lu}&]+)+$")]
    private static partial Regex NumberAndSymbol();

    [GeneratedRegex(@"^\p{Lu}[\p{L} ]+, ngày \d{2} tháng (0[12]|[3-9]|1[0-2]) năm \d{4}$")]
    private static partial Regex Date();

    [GeneratedRegex(@"^- Lưu: VT.*\.( \S+)?$")]
    private static partial Regex Filed();

    [GeneratedRegex(@"^(TS|ThS|PGS|GS|KS|CN|BS|ThS|NGƯT|NGND)\.")]
    private static partial Regex Titled();
}
