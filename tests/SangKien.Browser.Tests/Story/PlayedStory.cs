namespace SangKien.Browser.Tests.Story;

/// <summary>
/// The story of October 2022 from the draft to the delegate list, played once in a browser by the people whose work it is. Whoever
/// needs a portal in which much has happened asks for it too.
/// </summary>
public sealed class PlayedStory : IssuedStage
{
    private readonly Lazy<Task> _play;

    public PlayedStory() => _play = new(PlayChaptersAsync);

    public Task PlayAsync() => _play.Value;

    private async Task PlayChaptersAsync()
    {
        await new PlanChapter(this).FindTasksAsync();
        await new ContributionChapter(this).PlayAsync();
        await new ReceptionChapter(this).PlayAsync();
        await new WorkshopChapter(this).PlayAsync();
        await new CompilationChapter(this).PlayAsync();
        await new ReportChapter(this).PlayAsync();
        await new DoorChapter(this).PlayAsync();
        await new HallChapter(this).PlayAsync();
        await new ConclusionsChapter(this).PlayAsync();
        await new DossierChapter(this).PlayAsync();
    }
}

[CollectionDefinition(nameof(PlayedStory))]
public sealed class PlayedStoryCollection : ICollectionFixture<PlayedStory>;
