namespace SangKien.Browser.Tests.Story;

[Collection(nameof(PlayedStory))]
public sealed class StoryTests(PlayedStory story)
{
    [Fact]
    public async Task The_whole_story_is_played_in_order_by_those_whose_work_it_is() => await story.PlayAsync();
}
