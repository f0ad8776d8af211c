using SangKien.Core.Common;
using SangKien.Core.Contributions;
using static SangKien.Core.Tests.Contributions.Arranged;

namespace SangKien.Core.Tests.Contributions;

public sealed class TextMergeTests
{
    private static readonly ContributionText Start = Text(Idea("Một") with { Id = 11 }, Idea("Hai") with { Id = 12 });
    private static readonly string Stamp = TextMerge.Stamp(Start);

    [Fact]
    public void Changes_in_different_fields_join_silently()
    {
        var merged = TextMerge.Merge(Start with { Situation = "Tôi" }, Start with { Solutions = "Đồng nghiệp" }, Stamp);
        Assert.Equal(Start with { Situation = "Tôi", Solutions = "Đồng nghiệp" }, merged.Text);
        Assert.Empty(merged.Conflicts);
    }

    [Fact]
    public void Changes_in_one_field_are_a_conflict_that_keeps_both_texts()
    {
        var merged = TextMerge.Merge(Start with { Situation = "Tôi" }, Start with { Situation = "Đồng nghiệp" }, Stamp);
        Assert.Equal([new FieldConflict("Situation", "Tôi", "Đồng nghiệp")], merged.Conflicts);
        Assert.Equal("Đồng nghiệp", merged.Text.Situation);
    }

    [Fact]
    public void The_same_change_by_both_is_none() =>
        Assert.Empty(TextMerge.Merge(Start with { Situation = "Cả hai\r\nnhư nhau" }, Start with { Situation = "Cả hai\nnhư nhau" }, Stamp).Conflicts);

    [Fact]
    public void Two_fields_of_one_idea_join_and_one_field_conflicts()
    {
        var mine = Start with { Ideas = [Start.Ideas[0] with { Content = "Tôi" }, Start.Ideas[1] with { Novelty = "Tôi" }] };
        var theirs = Start with { Ideas = [Start.Ideas[0] with { Content = "Đồng nghiệp" }, Start.Ideas[1] with { Benefit = "Đồng nghiệp" }] };
        var merged = TextMerge.Merge(mine, theirs, Stamp);
        Assert.Equal(["11.Content"], merged.Conflicts.Select(conflict => conflict.Field));
        Assert.Equal(("Tôi", "Đồng nghiệp"), (merged.Text.Ideas[1].Novelty, merged.Text.Ideas[1].Benefit));
    }

    [Fact]
    public void An_idea_added_by_each_stays()
    {
        var mine = Start with { Ideas = [.. Start.Ideas, Idea("Của tôi")] };
        var theirs = Start with { Ideas = [.. Start.Ideas, Idea("Của đồng nghiệp") with { Id = 13 }] };
        Assert.Equal(["Một", "Hai", "Của tôi", "Của đồng nghiệp"], TextMerge.Merge(mine, theirs, Stamp).Text.Ideas.Select(idea => idea.Title));
    }

    [Fact]
    public void An_idea_that_one_removed_goes_unless_the_other_has_changed_it()
    {
        var without = Start with { Ideas = [Start.Ideas[0]] };
        var changed = Start with { Ideas = [Start.Ideas[0], Start.Ideas[1] with { Content = "Viết thêm" }] };
        Assert.Single(TextMerge.Merge(without, Start, Stamp).Text.Ideas);
        Assert.Single(TextMerge.Merge(Start, without, Stamp).Text.Ideas);
        Assert.Equal("Viết thêm", TextMerge.Merge(without, changed, Stamp).Text.Ideas[1].Content);
        Assert.Equal("Viết thêm", TextMerge.Merge(changed, without, Stamp).Text.Ideas[1].Content);
    }

    [Fact]
    public void Without_a_stamp_nothing_stored_is_overwritten()
    {
        var merged = TextMerge.Merge(new ContributionText { Situation = "Tôi" }, Start, "");
        Assert.Equal("Situation", Assert.Single(merged.Conflicts).Field);
        Assert.Equal(Start, merged.Text);
    }

    [Fact]
    public void A_broken_stamp_is_as_good_as_none() =>
        Assert.Single(TextMerge.Merge(Start with { Title = "Tôi" }, Start, "Title;=;x=y=z;Title").Conflicts);

    [Fact]
    public void The_order_of_the_ideas_is_mine()
    {
        var mine = Start with { Ideas = [Start.Ideas[1], Start.Ideas[0]] };
        Assert.Equal([12, 11], TextMerge.Merge(mine, Start, Stamp).Text.Ideas.Select(idea => idea.Id));
    }

    [Fact]
    public void A_form_sent_twice_adds_its_new_idea_once()
    {
        var mine = Start with { Ideas = [.. Start.Ideas, Idea("Mới")] };
        var stored = Start with { Ideas = [.. Start.Ideas, Idea("Mới") with { Id = 13 }] };
        Assert.Equal(stored, TextMerge.Merge(mine, stored, Stamp).Text);
    }

    [Fact]
    public void Who_gives_his_text_up_takes_the_stored_one_that_he_was_shown()
    {
        var stored = Start with { Situation = "Đồng nghiệp" };
        var merged = TextMerge.Merge(Start with { Situation = "Tôi" }, stored, TextMerge.Stamp(stored), nameof(stored.Situation));
        Assert.Equal(stored, merged.Text);
        Assert.Empty(merged.Conflicts);
    }

    [Fact]
    public void After_a_save_a_waiting_conflict_is_found_again_and_the_rest_is_not()
    {
        var mine = Start with { Situation = "Tôi", Solutions = "Giải pháp" };
        var stored = Start with { Situation = "Đồng nghiệp" };
        var merged = TextMerge.Merge(mine, stored, Stamp);
        var again = TextMerge.Merge(mine, merged.Text, TextMerge.Restamp(mine, Stamp, merged.Conflicts));
        Assert.Equal(merged.Conflicts, again.Conflicts);
        Assert.Equal("Giải pháp", again.Text.Solutions);
    }
}
