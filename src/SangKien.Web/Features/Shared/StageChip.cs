using SangKien.Core.Contributions;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.TagHelpers;

namespace SangKien.Web.Features.Shared;

/// <summary>How the stage of a unit looks: its colour, its icon, its words.</summary>
internal static class StageChip
{
    public static string Kind(ContributionStage stage) => stage switch
    {
        ContributionStage.Draft => "draft",
        ContributionStage.FewIdeas => "one",
        ContributionStage.Unconfirmed => "one",
        ContributionStage.Submitted => "sent",
        ContributionStage.Late => "late",
        ContributionStage.Returned => "back",
        ContributionStage.Accepted => "done",
        _ => "none",
    };

    public static string IconOf(ContributionStage stage) =>
        stage == ContributionStage.Withdrawn ? "arrow-counterclockwise" : StateTagHelper.IconOf(Kind(stage));

    public static string Text(ContributionProgress progress) =>
        progress.Stage == ContributionStage.FewIdeas ? $"{progress.CompleteIdeas} ý tưởng" : progress.Stage.Name();
}
