using SangKien.Documents.Model;
using SangKien.Documents.Tests.Pdf;

namespace SangKien.Documents.Tests.Decree;

/// <summary>
/// What breaks a point: a measure, a face, a mark, changed in what was read back. Each is tried on every paper that has the component, and the
/// point must refuse it; null where the paper does not have it.
/// </summary>
internal static class Disturbances
{
    public static IReadOnlyList<(string Point, string Name, Func<Rendered, Rendered?> Disturb)> All { get; } =
    [
        ("01 paper and margins", "a page of another size", rendered => Pages(rendered, page => page with { Width = page.Width + 6 })),
        ("01 paper and margins", "a line in the left margin", rendered => Lines(rendered, Any, line => line with { Left = 25 })),
        ("01 paper and margins", "a line in the right margin", rendered => Lines(rendered, Any, line => line with { Right = line.Right + 120 })),
        ("01 paper and margins", "a line in the bottom margin", rendered => Lines(rendered, Any, line => line with { Baseline = 290 })),
        ("02 one font, black", "a grey line", rendered => Lines(rendered, Any, line => line with { IsBlack = false })),
        ("02 one font, black", "a second font", rendered => Lines(rendered, Any, line => line with { Font = "Arial" })),
        ("02 one font, black", "a missing letter", rendered => Lines(rendered, Any, line => line with { Text = "□" })),
        ("03 page numbers", "a smaller number", rendered => Numbers(rendered, line => line with { Size = 12 })),
        ("03 page numbers", "a number at the side", rendered => Numbers(rendered, line => line with { Left = line.Left + 20, Right = line.Right + 20 })),
        ("03 page numbers", "a wrong number", rendered => Numbers(rendered, line => line with { Text = "1" })),
        ("03 page numbers", "a number on the first page", rendered => Pages(rendered, page => page with { Lines = [new("1", 109, 111, 14, 14, "Tinos-Regular", true), .. page.Lines] })),
        ("04 nation and motto", "quốc hiệu not bold", rendered => Lines(rendered, parts => parts.Nation, Upright)),
        ("04 nation and motto", "quốc hiệu too large", rendered => Lines(rendered, parts => parts.Nation, line => line with { Size = 14 })),
        ("04 nation and motto", "tiêu ngữ too small", rendered => Lines(rendered, parts => parts.Motto, line => line with { Size = 12 })),
        ("04 nation and motto", "a short rule", rendered => RuleBelow(rendered, parts => parts.Motto, rule => rule with { Right = rule.Right - 1.2 })),
        ("04 nation and motto", "no rule", rendered => RuleBelow(rendered, parts => parts.Motto, _ => null)),
        ("05 agencies", "the superior bold", rendered => Lines(rendered, parts => parts.Superior, Bold)),
        ("05 agencies", "the issuer not bold", rendered => Lines(rendered, parts => parts.Issuer, Upright)),
        ("05 agencies", "a rule as long as the name", rendered => RuleBelow(rendered, parts => parts.Issuer, rule => rule with { Left = rule.Left - 15, Right = rule.Right + 15 })),
        ("06 number and symbol", "spaces around the stroke", rendered => Lines(rendered, parts => parts.Number, line => line with { Text = line.Text.Replace("/", " / ", StringComparison.Ordinal) })),
        ("06 number and symbol", "no zero", rendered => Lines(rendered, parts => parts.Number, line => line with { Text = "Số: 5/KH-KHCN" })),
        ("06 number and symbol", "another size", rendered => Lines(rendered, parts => parts.Number, line => line with { Size = 14 })),
        ("07 place and date", "another baseline", rendered => Lines(rendered, parts => parts.Number.Count == 0 ? [] : parts.PlaceAndDate, line => line with { Baseline = line.Baseline + 0.5 })),
        ("07 place and date", "upright", rendered => Lines(rendered, parts => parts.PlaceAndDate, Upright)),
        ("07 place and date", "a zero too many", rendered => Lines(rendered, parts => parts.PlaceAndDate, line => line with { Text = "Bắc Giang, ngày 05 tháng 03 năm 2022" })),
        ("08 type and subject", "too large", rendered => Lines(rendered, parts => parts.TitleType, line => line with { Size = 16 })),
        ("08 type and subject", "a subject at the side", rendered => Lines(rendered, parts => parts.Subject, line => line with { Left = line.Left + 2, Right = line.Right + 2 })),
        ("08 type and subject", "a short rule", rendered => RuleBelow(rendered, parts => parts.Paper.Title is { HasRule: true } ? parts.Subject : [], rule => rule with { Left = rule.Left + 18, Right = rule.Right - 18 })),
        ("08 type and subject", "V/v bold", rendered => Lines(rendered, parts => parts.Concerning, Bold)),
        ("08 type and subject", "V/v close below the number", rendered => Lines(rendered, parts => parts.Concerning, line => line with { Baseline = line.Baseline - 1 })),
        ("09 paragraphs", "too small", rendered => Lines(rendered, FirstOfParagraphs, line => line with { Size = 12 })),
        ("09 paragraphs", "no indent", rendered => Lines(rendered, FirstOfParagraphs, line => line with { Left = 30 })),
        ("09 paragraphs", "not justified", rendered => Lines(rendered, InsideParagraphs, line => line with { Right = line.Right - 2 })),
        ("09 paragraphs", "a second line too low", rendered => Lines(rendered, SecondOfParagraphs, line => line with { Baseline = line.Baseline + 4 })),
        ("09 paragraphs", "no room above", rendered => Lines(rendered, BelowAnother, line => line with { Baseline = line.Baseline - 1.5 })),
        ("10 headings", "not bold", rendered => Lines(rendered, AllHeadings, Upright)),
        ("10 headings", "small letters", rendered => Lines(rendered, parts => Found(parts, block => block is Heading { Level: HeadingLevel.Roman }), line => line with { Text = line.Text.ToLowerInvariant() })),
        ("10 headings", "a dash line bold", rendered => Lines(rendered, parts => Found(parts, block => block is Paragraph { Marker.Length: > 0 }).Take(1), Bold)),
        ("11 legal bases", "upright", rendered => Lines(rendered, parts => parts.LegalBases.SelectMany(lines => lines), Upright)),
        ("11 legal bases", "a full stop in the middle", rendered => Lines(rendered, parts => parts.LegalBases.Take(1).SelectMany(lines => lines.TakeLast(1)), line => line with { Text = line.Text.TrimEnd(';', '.') + "," })),
        ("12 end mark", "a second mark", rendered => Lines(rendered, FirstOfParagraphs, line => line with { Text = line.Text + "./." })),
        ("12 end mark", "no mark", rendered => Lines(rendered, parts => parts.Bodies.Where(body => body.HasEndMark).SelectMany(body => body.Blocks[^1].Lines.TakeLast(1)), line => line with { Text = line.Text.Replace("./.", ".", StringComparison.Ordinal) })),
        ("13 recipients", "not level", rendered => Lines(rendered, parts => parts.Signatures.Count == 1 ? parts.Recipients : [], line => line with { Baseline = line.Baseline + 1 })),
        ("13 recipients", "the label upright", rendered => Lines(rendered, parts => parts.Recipients, Upright)),
        ("13 recipients", "a larger list", rendered => Lines(rendered, parts => parts.RecipientLines.SelectMany(lines => lines), line => line with { Size = 12 })),
        ("13 recipients", "a wrong mark behind Lưu", rendered => Lines(rendered, parts => parts.RecipientLines.TakeLast(1).SelectMany(lines => lines.TakeLast(1)), line => line with { Text = line.Text.Replace('.', ';') })),
        ("14 signature", "no room for the seal", rendered => Lines(rendered, Names, line => line with { Baseline = line.Baseline - 3 })),
        ("14 signature", "authority and post on one line", rendered => Lines(rendered, parts => parts.Signatures.SelectMany(lines => lines[0]).Take(1), line => line with { Text = line.Text + " PHÓ" })),
        ("14 signature", "not bold", rendered => Lines(rendered, Names, Upright)),
        ("14 signature", "a title before the name", rendered => rendered.Paper.Signatures.Count == 0 ? null : Lines(
            rendered with { Paper = rendered.Paper with { Signatures = [.. rendered.Paper.Signatures.Select(signature => signature with { Name = $"TS. {signature.Name}" })] } },
            _ => Names(new PaperParts(rendered)), line => line with { Text = $"TS. {line.Text}" })),
        ("15 annexes", "the label not bold", rendered => Lines(rendered, parts => parts.Annexes.SelectMany(annex => annex.Label), Upright)),
        ("15 annexes", "the title in small letters", rendered => Lines(rendered, parts => parts.Annexes.SelectMany(annex => annex.Title), line => line with { Text = line.Text.ToLowerInvariant() })),
        ("15 annexes", "the reference upright", rendered => Lines(rendered, parts => parts.Annexes.SelectMany(annex => annex.Reference), Upright)),
        ("15 annexes", "the title at the side", rendered => Lines(rendered, parts => parts.Annexes.SelectMany(annex => annex.Title), line => line with { Left = line.Left + 3, Right = line.Right + 3 })),
        ("16 file", "an old version", rendered => rendered.File.Version is null ? null : rendered with { File = rendered.File with { Version = 1.3 } }),
        ("16 file", "a font that is not embedded", rendered => Fonts(rendered, font => font with { IsEmbedded = false })),
        ("16 file", "a font without Unicode", rendered => Fonts(rendered, font => font with { HasUnicode = false })),
        ("16 file", "text in parts", rendered => rendered with { File = rendered.File with { IsComposed = false } }),
    ];

    private static IEnumerable<PlacedLine> Any(PaperParts parts) => parts.Pages[0].Lines.Where(line => line.Baseline > 20 && line.IsBlack && line.Text.Length > 3).Take(1).Select(line => new PlacedLine(line, 0));

    private static IEnumerable<PlacedLine> FirstOfParagraphs(PaperParts parts) => Justified(parts).Select(lines => lines[0]).Take(1);

    private static IEnumerable<PlacedLine> InsideParagraphs(PaperParts parts) => Justified(parts).SelectMany(lines => lines.SkipLast(1)).Take(1);

    private static IEnumerable<PlacedLine> SecondOfParagraphs(PaperParts parts) => Justified(parts).Where(lines => lines.Count > 1 && lines[0].Page == lines[1].Page).Select(lines => lines[1]).Take(1);

    private static IEnumerable<PlacedLine> BelowAnother(PaperParts parts) => Justified(parts).Zip(Justified(parts).Skip(1))
        .Where(pair => pair.First[^1].Page == pair.Second[0].Page && pair.Second[0].Line.Baseline - pair.First[^1].Line.Baseline is > 0 and < 9).Select(pair => pair.Second[0]).Take(1);

    private static IEnumerable<IReadOnlyList<PlacedLine>> Justified(PaperParts parts) =>
        parts.Blocks.Where(block => block is { Block: Paragraph { Alignment: ParagraphAlignment.Justified } paragraph, Lines.Count: > 0 } && !paragraph.Text.PlainText.Contains('\n', StringComparison.Ordinal)).Select(block => block.Lines);

    private static IEnumerable<PlacedLine> AllHeadings(PaperParts parts) => Found(parts, block => block is Heading);

    private static IEnumerable<PlacedLine> Found(PaperParts parts, Func<Block, bool> isWanted) => parts.Blocks.Where(block => isWanted(block.Block)).SelectMany(block => block.Lines.Take(1));

    private static IEnumerable<PlacedLine> Names(PaperParts parts) => parts.Signatures.SelectMany(lines => lines[^1]);

    private static ReadLine Bold(ReadLine line) => line with { Font = "Tinos-Bold" };

    private static ReadLine Upright(ReadLine line) => line with { Font = "Tinos-Regular" };

    private static Rendered? Fonts(Rendered rendered, Func<FileFont, FileFont> change) => rendered with { File = rendered.File with { Fonts = [.. rendered.File.Fonts.Select(change)] } };

    private static Rendered Pages(Rendered rendered, Func<ReadPage, ReadPage> change) => rendered with { Read = new([.. rendered.Read.Pages.Select(change)]) };

    private static Rendered? Numbers(Rendered rendered, Func<ReadLine, ReadLine> change) =>
        Lines(rendered, parts => parts.Pages.SelectMany((page, index) => page.Lines.Where(line => line.Baseline < 20 && line.Text.All(char.IsDigit) && line.Text.Length > 0).Select(line => new PlacedLine(line, index))), change);

    private static Rendered? Lines(Rendered rendered, Func<PaperParts, IEnumerable<PlacedLine>> select, Func<ReadLine, ReadLine> change)
    {
        var chosen = select(new PaperParts(rendered)).ToHashSet();
        if (chosen.Count == 0) return null;
        return rendered with { Read = new([.. rendered.Read.Pages.Select((page, index) => page with { Lines = [.. page.Lines.Select(line => chosen.Contains(new(line, index)) ? change(line) : line)] })]) };
    }

    /// <param name="change">Null takes the rule away.</param>
    private static Rendered? RuleBelow(Rendered rendered, Func<PaperParts, IReadOnlyList<PlacedLine>> select, Func<ReadRule, ReadRule?> change)
    {
        var parts = new PaperParts(rendered);
        if (select(parts) is not [.., var last] || parts.Pages[last.Page].RuleBelow(last.Line) is not { } chosen) return null;
        return rendered with { Read = new([.. rendered.Read.Pages.Select((page, index) => index != last.Page ? page : page with { Rules = [.. page.Rules.Select(rule => rule == chosen ? change(rule) : rule).OfType<ReadRule>()] })]) };
    }
}
