using SangKien.Core.Common;
using SangKien.Core.Reviewing;

namespace SangKien.Core.Plans;

/// <summary>Góp ý with the place it was written at and where that place stands in a later text.</summary>
/// <param name="Was">The place in the revision that was read; null for the plan as a whole.</param>
/// <param name="Now">The same place in the later text; null for the whole, and where it is gone.</param>
public sealed record TracedComment(ReviewComment Comment, int RevisionNumber, PlanClause? Was, PlanClause? Now)
{
    /// <summary>Whether the later text no longer has what the comment is about. The comment keeps the words it was written at.</summary>
    public bool IsGone => Was is not null && Now is null;

    public string Code => (Now ?? Was)?.Code ?? "";

    /// <summary>Half of the words in common: the same dash, written anew.</summary>
    private const double SameClause = 0.5;

    /// <summary>The comments of the revisions in the order of the paper they are now read beside, those of the whole first.</summary>
    public static IReadOnlyList<TracedComment> Of(IEnumerable<PlanRevision> revisions, PlanContent now)
    {
        var later = PlanClauses.Of(now);
        var order = later.Select((clause, index) => (clause.Code, index)).ToDictionary(place => place.Code, place => place.index);
        return
        [
            .. revisions.SelectMany(revision => Of(revision, later))
                .OrderBy(traced => traced.Code.Length == 0 ? -1 : order.GetValueOrDefault(traced.Code, int.MaxValue)).ThenBy(traced => traced.Comment.WrittenAtUtc),
        ];
    }

    private static IEnumerable<TracedComment> Of(PlanRevision revision, IReadOnlyList<PlanClause> later)
    {
        var read = PlanClauses.Of(revision.Content);
        return revision.Comments.Select(comment =>
        {
            var was = read.FirstOrDefault(clause => clause.Code == comment.Section);
            return new TracedComment(comment, revision.Number, was, was is null ? null : Find(was, read, later));
        });
    }

    private static PlanClause? Find(PlanClause was, IReadOnlyList<PlanClause> read, IReadOnlyList<PlanClause> later) => was switch
    {
        { Key: { } key } => later.FirstOrDefault(clause => clause.Key == key),
        { IsFixed: true } => later.FirstOrDefault(clause => clause.Code == was.Code),
        _ => later.FirstOrDefault(clause => IsBeside(clause, was) && clause.Text == was.Text) ?? Rewritten(was, read, later),
    };

    /// <summary>The dash that says it in other words: never one that stood there before, in its own right.</summary>
    private static PlanClause? Rewritten(PlanClause was, IReadOnlyList<PlanClause> read, IReadOnlyList<PlanClause> later) => later
        .Where(clause => IsBeside(clause, was) && read.All(other => !IsBeside(other, was) || other.Text != clause.Text))
        .Select(clause => (clause, likeness: Likeness(clause.Text, was.Text)))
        .Where(found => found.likeness >= SameClause).OrderByDescending(found => found.likeness).FirstOrDefault().clause;

    private static bool IsBeside(PlanClause clause, PlanClause other) => !clause.IsFixed && clause.Key is null && clause.Section == other.Section;

    /// <summary>Share of the words that two texts have in common.</summary>
    private static double Likeness(string text, string other)
    {
        var (words, others) = (Words(text), Words(other));
        var common = words.Count(others.Contains);
        return words.Count + others.Count == 0 ? 0 : 2.0 * common / (words.Count + others.Count);
    }

    private static HashSet<string> Words(string text) =>
        [.. Folding.Fold(text).Split([' ', ',', ';', ':', '.', '(', ')', '\n'], StringSplitOptions.RemoveEmptyEntries)];
}
