using SangKien.Core.Plans;

namespace SangKien.Web.Features.Plans;

/// <summary>The colour of a plan's state; the words are the state's own.</summary>
internal static class PlanStatusChip
{
    public static string Kind(PlanStatus status) => status switch
    {
        PlanStatus.Draft => "draft",
        PlanStatus.InReview => "sent",
        PlanStatus.Returned => "back",
        PlanStatus.Approved or PlanStatus.Issued => "done",
        _ => "none",
    };
}
