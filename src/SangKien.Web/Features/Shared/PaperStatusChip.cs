using SangKien.Core.Reviewing;

namespace SangKien.Web.Features.Shared;

/// <summary>The colour of the state of a reviewed paper; the words are the state's own.</summary>
internal static class PaperStatusChip
{
    public static string Kind(PaperStatus status) => status switch
    {
        PaperStatus.Draft => "draft",
        PaperStatus.InReview => "sent",
        PaperStatus.Returned => "back",
        PaperStatus.Approved or PaperStatus.Issued => "done",
        _ => "none",
    };
}
