using SangKien.Documents.Tests.Samples;

namespace SangKien.Documents.Tests.Pdf;

/// <summary>The decree's checklist on the real plan; each point is also shown to refuse a paper that breaks it.</summary>
public class LayoutTests
{
    private static readonly ReadPaper Plan = PdfReading.Read(SamplePapers.Plan);

    private static readonly (string Rule, Func<ReadPaper, ReadPaper> Disturb)[] Disturbances =
    [
        ("1 paper and margins", paper => Pages(paper, page => page with { Width = 216 })),
        ("1 paper and margins", paper => Lines(paper, "- Lãnh đạo", line => line with { Left = 25 })),
        ("2 one font, black", paper => Lines(paper, "Thực hiện", line => line with { IsBlack = false })),
        ("2 one font, black", paper => Lines(paper, "Thực hiện", line => line with { Font = "Arial" })),
        ("3 page numbers", paper => Lines(paper, "2", line => line with { Size = 12 })),
        ("3 page numbers", paper => Lines(paper, "2", line => line with { Left = line.Left + 20, Right = line.Right + 20 })),
        ("4 name of the nation and motto", paper => Lines(paper, "CỘNG HÒA", line => line with { Font = "Tinos-Regular" })),
        ("4 name of the nation and motto", paper => Rules(paper, 0, rule => rule with { Right = rule.Right - 1.2 })),
        ("5 names of the agencies", paper => Lines(paper, "UBND", line => line with { Font = "Tinos-Bold" })),
        ("5 names of the agencies", paper => Rules(paper, 1, rule => rule with { Right = rule.Right + 10 })),
        ("6 number and symbol", paper => Lines(paper, "Số:", line => line with { Text = "Số: 5/KH-KHCN" })),
        ("6 number and symbol", paper => Lines(paper, "Số:", line => line with { Text = "Số: 15 / KH-KHCN" })),
        ("7 place and date", paper => Lines(paper, "Bắc Giang", line => line with { Baseline = line.Baseline + 0.5 })),
        ("7 place and date", paper => Lines(paper, "Bắc Giang", line => line with { Text = "Bắc Giang, ngày 05 tháng 03 năm 2022" })),
        ("8 type and subject", paper => Lines(paper, "KẾ HOẠCH", line => line with { Size = 16 })),
        ("8 type and subject", paper => Rules(paper, 2, rule => rule with { Left = rule.Left + 15, Right = rule.Right - 15 })),
        ("9 paragraphs", paper => Lines(paper, "Thực hiện", line => line with { Size = 12 })),
        ("9 paragraphs", paper => Lines(paper, "xây dựng", line => line with { Right = line.Right - 2 })),
        ("9 paragraphs", paper => Lines(paper, "- Triển khai", line => line with { Baseline = line.Baseline - 1 })),
        ("10 headings", paper => Lines(paper, "I. ", line => line with { Font = "Tinos-Regular" })),
        ("10 headings", paper => Lines(paper, "- Triển khai", line => line with { Font = "Tinos-Bold" })),
        ("12 end mark", paper => Lines(paper, "Thực hiện", line => line with { Text = line.Text + "./." })),
        ("13 recipients", paper => Lines(paper, "Nơi nhận", line => line with { Baseline = line.Baseline + 1 })),
        ("13 recipients", paper => Lines(paper, "- Lưu", line => line with { Text = "- Lưu: VT, CS&SHTT;" })),
        ("14 signature", paper => Lines(paper, "Nguyễn Phúc", line => line with { Baseline = line.Baseline - 2.5 })),
        ("14 signature", paper => Lines(paper, "PHÓ GIÁM", line => line with { Font = "Tinos-Regular" })),
    ];

    public static TheoryData<string> Rulings => [.. LayoutRules.All.Keys];

    public static TheoryData<int> DisturbanceNumbers => [.. Enumerable.Range(0, Disturbances.Length)];

    [Theory, MemberData(nameof(Rulings))]
    public void The_plan_keeps_the_rule(string rule) => Assert.True(LayoutRules.All[rule](Plan), rule);

    [Theory, MemberData(nameof(DisturbanceNumbers))]
    public void A_paper_that_breaks_the_rule_is_refused(int number)
    {
        var (rule, disturb) = Disturbances[number];

        Assert.False(LayoutRules.All[rule](disturb(Plan)), rule);
    }

    [Fact]
    public void Every_rule_has_been_seen_to_refuse() =>
        Assert.Empty(LayoutRules.All.Keys.Except(Disturbances.Select(disturbance => disturbance.Rule)));

    private static ReadPaper Pages(ReadPaper paper, Func<ReadPage, ReadPage> change) => new([.. paper.Pages.Select(change)]);

    private static ReadPaper Lines(ReadPaper paper, string start, Func<ReadLine, ReadLine> change) => Pages(paper, page => page with
    {
        Lines = [.. page.Lines.Select(line => line.Text.StartsWith(start, StringComparison.Ordinal) ? change(line) : line)],
    });

    private static ReadPaper Rules(ReadPaper paper, int index, Func<ReadRule, ReadRule> change) => Pages(paper, page => page with
    {
        Rules = [.. page.Rules.Select((rule, i) => i == index ? change(rule) : rule)],
    });
}
