using SangKien.Documents.Model;

namespace SangKien.Core.Plans;

/// <summary>Góp ý beside the places of the paper that they are about. Those of the head and of what is gone have no place in the text.</summary>
public static class PlanRemarks
{
    public static AdministrativeDocument With(this AdministrativeDocument document, IReadOnlyCollection<TracedComment> comments)
    {
        var byPlace = comments.Where(traced => traced.Now is not null).ToLookup(
            traced => traced.Now!.Anchor, traced => $"{traced.Comment.Author.FullName}: {traced.Comment.Text}");
        return comments.Count == 0 ? document : document with { Body = [.. document.Body.Select(block => block with { Remarks = [.. byPlace[block.Anchor]] })] };
    }
}
