using AngleSharp.Html.Parser;
using SangKien.Documents.Html;
using SangKien.Documents.Model;
using SangKien.Documents.Tests.Samples;

namespace SangKien.Documents.Tests.Html;

/// <summary>The preview of every paper keeps the decree's points, and each point refuses a preview in which just its measure was disturbed.</summary>
public class HtmlDecreeTests
{
    private static readonly string Css = SheetStyleTests.Sheet("theme.css") + SheetStyleTests.Sheet("sheet.css");
    private static readonly SheetStyles Styles = new(Css);
    private static readonly IReadOnlyDictionary<string, (AdministrativeDocument Paper, string Html)> Papers =
        SamplePapers.WithBook.Append(new("ten-dai", LongPapers.LongNames)).ToDictionary(paper => paper.Key, paper => (paper.Value, HtmlEngine.Render(paper.Value)));

    /// <summary>What is written otherwise, in the stylesheet (a rule) or in the preview (markup).</summary>
    private static readonly (string Point, string Sound, string Disturbed)[] Disturbances =
    [
        ("01 paper and margins", "padding: calc(var(--mm) * 20) calc(var(--mm) * 20) calc(var(--mm) * 20) calc(var(--mm) * 30)", "padding: calc(var(--mm) * 20) calc(var(--mm) * 20) calc(var(--mm) * 20) calc(var(--mm) * 25)"),
        ("01 paper and margins", "portrait; margin: 20mm 20mm 20mm 30mm", "portrait; margin: 15mm 20mm 20mm 30mm"),
        ("02 one font, black", "1.15 Tinos,", "1.15 Arial,"),
        ("02 one font, black", "color: #000; box-shadow", "color: #333; box-shadow"),
        ("03 page numbers", "font: 14pt Tinos", "font: 12pt Tinos"),
        ("03 page numbers", ":first { @top-center { content: none; } }", ":first { }"),
        ("04 nation and motto", "<p class=\"c s12 nowrap\">", "<p class=\"c s11 nowrap\">"),
        ("04 nation and motto", ".sk-sheet .nowrap { white-space: nowrap; }", ""),
        ("04 nation and motto", ".sk-rule-motto::after { width: 100%; }", ".sk-rule-motto::after { width: 90%; }"),
        ("05 agencies", ".sk-rule-share::after { width: 40%;", ".sk-rule-share::after { width: 60%;"),
        ("05 agencies", "<p class=\"c s12\"><strong class=\"sk-rule sk-rule-share\">", "<p class=\"c s13\"><strong class=\"sk-row\">"),
        ("06 number and symbol", ".sk-sheet .s13 { font-size: calc(var(--pt) * 13); }", ".sk-sheet .s13 { font-size: calc(var(--pt) * 14); }"),
        ("06 number and symbol", "/KH-KHCN<", "/ KH-KHCN<"),
        ("07 place and date", "grid-area: 2 / 2;", "grid-area: 3 / 2;"),
        ("07 place and date", "align-self: baseline;", "align-self: start;"),
        ("07 place and date", "tháng&#xA0;10&#xA0;năm", "tháng&#xA0;010&#xA0;năm"),
        ("08 type and subject", "<strong class=\"sk-row\">", "<strong class=\"s12\">"),
        ("08 type and subject", ".sk-title-lines { text-align: center; }", ".sk-title-lines { text-align: left; }"),
        ("08 type and subject", ".sk-concerning { margin-top: calc(var(--pt) * 6); }", ".sk-concerning { margin-top: calc(var(--pt) * 2); }"),
        ("09 paragraphs", "text-align: justify; text-indent: calc(var(--mm) * 10); } .sk-sheet strong", "text-align: left; text-indent: calc(var(--mm) * 10); } .sk-sheet strong"),
        ("09 paragraphs", "text-indent: calc(var(--mm) * 10); } .sk-sheet strong", "text-indent: calc(var(--mm) * 8); } .sk-sheet strong"),
        ("09 paragraphs", ".sk-sheet p { margin: calc(var(--pt) * 6)", ".sk-sheet p { margin: calc(var(--pt) * 3)"),
        ("09 paragraphs", "calc(var(--pt) * 14) / 1.15", "calc(var(--pt) * 12) / 1.15"),
        ("10 headings", "calc(var(--pt) * 6); font-weight: 700;", "calc(var(--pt) * 6);"),
        ("10 headings", "MỤC ĐÍCH, YÊU CẦU", "Mục đích, yêu cầu"),
        ("11 legal bases", "<em>Căn cứ", "<em class=\"l\">Căn cứ,</em> <em>"),
        ("12 end mark", "./.", "."),
        ("12 end mark", "./.", "./../."),
        ("13 recipients", "<strong><em>Nơi nhận:</em></strong>", "<strong>Nơi nhận:</strong>"),
        ("13 recipients", ".sk-sheet .s11 { font-size: calc(var(--pt) * 11); }", ".sk-sheet .s11 { font-size: calc(var(--pt) * 12); }"),
        ("13 recipients", "Lãnh đạo Sở;</p>", "Lãnh đạo Sở.</p>"),
        ("14 signature", ".sk-sheet-sign .name { margin-top: calc(var(--mm) * 30); }", ".sk-sheet-sign .name { margin-top: calc(var(--mm) * 20); }"),
        ("14 signature", "<p class=\"c\"><strong>PHÓ GIÁM ĐỐC</strong></p>", "<p class=\"c\"><strong>Phó Giám đốc</strong></p>"),
        ("15 annexes", "<p class=\"c\"><em class=\"sk-rule sk-rule-share\">", "<p class=\"c\"><em class=\"s12\">"),
        ("16 text and language", "lang=\"vi\"", "lang=\"en\""),
        ("16 text and language", "<article ", "<article style=\"margin:0\" "),
    ];

    public static TheoryData<string> Points => [.. HtmlDecreePoints.All.Keys];

    public static TheoryData<int> DisturbanceNumbers => [.. Enumerable.Range(0, Disturbances.Length)];

    [Theory, MemberData(nameof(Points))]
    public void Every_preview_keeps_the_point(string point) =>
        Assert.Empty(Papers.SelectMany(paper => HtmlDecreePoints.All[point](Read(paper.Value.Paper, paper.Value.Html, Css, Styles)).Select(fault => $"{paper.Key}: {fault}")));

    [Theory, MemberData(nameof(DisturbanceNumbers))]
    public void A_disturbed_preview_is_refused(int number)
    {
        var (point, sound, disturbed) = Disturbances[number];
        var isRule = Css.Contains(sound, StringComparison.Ordinal);
        var css = Css.Replace(sound, disturbed, StringComparison.Ordinal);
        var styles = isRule ? new SheetStyles(css) : Styles;

        Assert.Contains(Papers.Values, paper => (isRule || paper.Html.Contains(sound, StringComparison.Ordinal))
            && HtmlDecreePoints.All[point](Read(paper.Paper, isRule ? paper.Html : paper.Html.Replace(sound, disturbed, StringComparison.Ordinal), css, styles)).Any());
    }

    [Fact]
    public void Every_point_has_a_disturbance() => Assert.Equal(HtmlDecreePoints.All.Keys.Order(), Disturbances.Select(disturbance => disturbance.Point).Distinct().Order());

    private static Preview Read(AdministrativeDocument paper, string html, string css, SheetStyles styles) => new(paper, new HtmlParser().ParseDocument(html).Body!, css, styles);
}
