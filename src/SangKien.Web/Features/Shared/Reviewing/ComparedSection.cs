using SangKien.Core.Reviewing;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Shared.Reviewing;

/// <summary>The revisions of one reviewed paper.</summary>
/// <param name="Base">The address of the paper.</param>
public sealed record RevisionList(string Base, IReadOnlyList<PaperRevision> Revisions);

/// <summary>Two revisions of one paper, section by section.</summary>
/// <param name="Numbers">Every revision of the paper.</param>
public sealed record ComparedRevisions(string Base, int Newer, int? Older, IReadOnlyList<int> Numbers, IReadOnlyList<ComparedSection> Sections);

/// <summary>A section of a reviewed paper beside the same section of another revision.</summary>
public sealed record ComparedSection(string Label, IReadOnlyList<DiffRun> Runs)
{
    public bool IsChanged => Runs.Any(run => run.Kind != DiffKind.Same);

    /// <summary>Every section of the newer text, and those that only the older one had; without an older one nothing is a change.</summary>
    public static IReadOnlyList<ComparedSection> Between(IReadOnlyList<PaperSection>? older, IReadOnlyList<PaperSection> newer)
    {
        var before = older ?? newer;
        var gone = before.Where(section => newer.All(other => other.Code != section.Code));
        return
        [
            .. newer.Select(section => new ComparedSection(section.Label, WordDiff.Between(Text(before.FirstOrDefault(other => other.Code == section.Code)), Text(section)))),
            .. gone.Select(section => new ComparedSection(section.Label, WordDiff.Between(Text(section), ""))),
        ];
    }

    private static string Text(PaperSection? section) => section is null ? "" : string.Join('\n', section.Lines);
}
