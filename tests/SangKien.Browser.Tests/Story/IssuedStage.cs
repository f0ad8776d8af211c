using SangKien.Browser.Tests.Portal;

namespace SangKien.Browser.Tests.Story;

/// <summary>A portal whose plan is issued: that part of the story is played once, whoever asks first, and copied for the rest.</summary>
public class IssuedStage : Stage
{
    private static readonly Lazy<Task<byte[]>> Played = new(PlayAsync);

    protected override async Task<PortalServer> StartPortalAsync() => PortalServer.GoingOnFrom(await Played.Value);

    private static async Task<byte[]> PlayAsync()
    {
        var stage = new Stage();
        try
        {
            await stage.InitializeAsync();
            await new PlanChapter(stage).PlayToIssueAsync();
            return await stage.Portal.CopyDatabaseAsync();
        }
        finally
        {
            await stage.DisposeAsync();
        }
    }
}
