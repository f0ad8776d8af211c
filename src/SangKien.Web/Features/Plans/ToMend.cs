using SangKien.Core.Plans;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30.Lint;

namespace SangKien.Web.Features.Plans;

/// <summary>What the editor points at: what is missing before the plan can be submitted, and faults of form.</summary>
public sealed record ToMend(IReadOnlyList<PlanProblem> Problems, IReadOnlyList<LintFinding> Findings)
{
    /// <summary>How many findings can be mended by a button.</summary>
    public int Fixable => Findings.Count(finding => finding.Fix is not null);

    public static ToMend Of(PlanContent content, AdministrativeDocument document) => new(PlanRules.Problems(content), Nd30Lint.Check(document));

    /// <summary>The section of the editor that holds a place of the paper.</summary>
    public static string Anchor(string place) => place switch
    {
        _ when place.StartsWith("Mục III", StringComparison.Ordinal) => "m3",
        _ when place.StartsWith("Mục II", StringComparison.Ordinal) => "m2",
        _ when place.StartsWith("Mục I", StringComparison.Ordinal) => "m1",
        "Nơi nhận" => "m4",
        _ => "m0",
    };
}
