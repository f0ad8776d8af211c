using SangKien.Core.Reports;

namespace SangKien.Core.Tests.Reports;

public class RecomposingTests
{
    private static readonly ReportContent Before = Report(("a", "Một"), ("b", "Hai"), ("c", "Ba"));

    [Fact]
    public void What_nobody_touched_follows_the_data_in_their_order() =>
        Assert.Equal(["c Ba mới", "a Một", "d Bốn"], Texts(Before.Recomposed(Report(("c", "Ba mới"), ("a", "Một"), ("d", "Bốn")))));

    [Fact]
    public void What_was_written_by_hand_stays_and_the_news_wait_beside_it()
    {
        var updated = Written("b", "Hai, sửa tay").Recomposed(Report(("a", "Một"), ("b", "Hai mới"), ("c", "Ba")));

        Assert.Equal(["a Một", "b Hai, sửa tay", "c Ba"], Texts(updated));
        Assert.Equal("Hai mới", Paragraph(updated, "b").Proposed);
        Assert.Equal(1, updated.Proposals);
        Assert.Equal("Hai mới", Paragraph(updated.With("b", paragraph => paragraph.TakeProposal()), "b").Text);
    }

    [Fact]
    public void News_that_were_turned_down_are_not_proposed_again_but_later_ones_are()
    {
        var kept = Written("b", "Hai, sửa tay").Recomposed(Report(("b", "Hai mới"))).With("b", paragraph => paragraph.KeepText());

        Assert.Equal(0, kept.Recomposed(Report(("b", "Hai mới"))).Proposals);
        Assert.Equal("Hai mới nữa", Paragraph(kept.Recomposed(Report(("b", "Hai mới nữa"))), "b").Proposed);
        Assert.Equal("Hai, sửa tay", Paragraph(kept, "b").Text);
    }

    [Fact]
    public void The_same_data_change_nothing() => Assert.Equal(Written("b", "Hai, sửa tay"), Written("b", "Hai, sửa tay").Recomposed(Before));

    [Fact]
    public void A_hand_written_paragraph_whose_data_are_gone_is_kept_and_asked_about()
    {
        var updated = Written("b", "Hai, sửa tay").Recomposed(Report(("a", "Một"), ("c", "Ba")));

        Assert.Equal(["a Một", "b Hai, sửa tay", "c Ba"], Texts(updated));
        Assert.Equal("", Paragraph(updated, "b").Proposed);
        Assert.Equal(["a Một", "c Ba"], Texts(updated.With("b", paragraph => paragraph.TakeProposal())));
        Assert.Equal(0, updated.With("b", paragraph => paragraph.KeepText()).Recomposed(Report(("a", "Một"))).Proposals);
    }

    [Fact]
    public void An_own_paragraph_stays_behind_what_it_stood_behind_and_a_removed_one_stays_removed()
    {
        var own = ReportParagraph.ByHand(ParagraphForm.Dash).Write("Viết thêm");
        var before = Before with { Sections = [Before.Sections[0] with { Paragraphs = [Before.Sections[0].Paragraphs[0], own, .. Before.Sections[0].Paragraphs.Skip(1)] }] };

        var updated = before.With("c", paragraph => paragraph.Write("")).Recomposed(Report(("b", "Hai"), ("a", "Một"), ("c", "Ba")));

        Assert.Equal(["b Hai", "a Một", "own Viết thêm"], Texts(updated).Where(text => !text.StartsWith("c ", StringComparison.Ordinal)));
        Assert.False(Paragraph(updated, "c").IsPrinted);
    }

    [Fact]
    public void A_section_whose_theme_is_gone_stays_for_what_was_written_in_it()
    {
        var gone = new ReportContent { Sections = [new("other", 1, "Khác") { Paragraphs = [ReportParagraph.Of("z", ParagraphForm.Plain, "Khác")] }] };

        Assert.Equal(["other"], Before.Recomposed(gone).Sections.Select(section => section.Key));
        Assert.Equal(["s", "other"], Written("b", "Sửa").Recomposed(gone).Sections.Select(section => section.Key));
    }

    private static ReportContent Written(string key, string text) => Before.With(key, paragraph => paragraph.Write(text));

    private static ReportContent Report(params (string Key, string Text)[] paragraphs) => new()
    {
        Sections = [new("s", 1, "Mục") { Paragraphs = [.. paragraphs.Select(paragraph => ReportParagraph.Of(paragraph.Key, ParagraphForm.Plain, paragraph.Text))] }],
    };

    private static ReportParagraph Paragraph(ReportContent content, string key) => content.Paragraphs.Single(paragraph => paragraph.Key == key);

    private static string[] Texts(ReportContent content) => [.. content.Paragraphs.Select(paragraph => $"{paragraph.Key.Split('-')[0]} {paragraph.Text}")];
}
