using SangKien.Core.Contributions;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Shared;

/// <summary>How the stage of a unit looks: its colour, its icon, its words.</summary>
internal static class StageChip
{
    public static string Kind(ContributionStage stage) => stage switch
    {
        ContributionStage.Draft => "draft",
        ContributionStage.FewIdeas => "one",
        ContributionStage.Submitted => "sent",
        ContributionStage.Late => "late",
        ContributionStage.Returned => "back",
        ContributionStage.Accepted => "done",
        _ => "none",
    };

    /// <summary>Instead of the icon of the colour; null for that one.</summary>
    public static string? Icon(ContributionStage stage) => stage == ContributionStage.Withdrawn ? "arrow-counterclockwise" : null;

    public static string IconOf(ContributionStage stage) => Icon(stage) ?? Infrastructure.TagHelpers.StateTagHelper.IconOf(Kind(stage));

    public static string Text(ContributionProgress progress) =>
        progress.Stage == ContributionStage.FewIdeas ? $"{progress.CompleteIdeas} ý tưởng" : progress.Stage.Name();
}
