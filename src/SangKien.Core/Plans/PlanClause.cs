using System.Globalization;
using SangKien.Core.Reviewing;

namespace SangKien.Core.Plans;

/// <summary>Chỗ góp ý: a section of the plan, or one dash or line of it.</summary>
/// <param name="Code">Its name in a comment, such as "II.3" or "II.3-2".</param>
/// <param name="Label">The same in words: "II.3, gạch đầu dòng 2".</param>
/// <param name="Text">What stands there.</param>
public sealed record PlanClause(string Code, string Label, string Text)
{
    /// <summary>The section it stands in; its own code when it is one.</summary>
    public required string Section { get; init; }

    /// <summary>What tells a clause of III from the others while its number and words change; null for the rest.</summary>
    public Guid? Key { get; init; }

    /// <summary>Whether the place stays, whatever is written there: a dash goes when its text does.</summary>
    public bool IsFixed { get; init; }

    /// <summary>The name under which the preview can be led to it.</summary>
    public string Anchor => AnchorOf(Code);

    public static string AnchorOf(string code) => $"cho-{code.Replace(' ', '_')}";
}

/// <summary>The places of a plan that can be commented on, in the order of the paper.</summary>
public static class PlanClauses
{
    public const string Head = "Phần đầu", Subject = "Trích yếu", LegalBasis = "Căn cứ", Opening = "Phần mở đầu";

    private const string Recipients = "Nơi nhận";

    public static IReadOnlyList<PlanClause> Of(PlanContent content) => [.. PlanSections.Of(content).SelectMany(section => Of(section, content))];

    /// <summary>"II.3-2".</summary>
    public static string CodeOf(string section, int index) => $"{section}-{index + 1}";

    private static IEnumerable<PlanClause> Of(PaperSection section, PlanContent content) => section.Code switch
    {
        Head => [Whole(section), .. HeadOf(content.Written())],
        Recipients => [Whole(section), .. Items(section.Code, section.Code, "dòng", section.Lines)],
        ['I', '.', ..] or "II.3" => [Whole(section), .. Items(section.Code, section.Code, "gạch đầu dòng", section.Lines)],
        ['I', 'I', 'I', '.', .. var number] => [Whole(section) with { IsFixed = false, Key = content.Assignments[int.Parse(number, CultureInfo.InvariantCulture) - 1].Key }],
        _ => [Whole(section)],
    };

    private static IEnumerable<PlanClause> HeadOf(PlanContent content) =>
    [
        Field(Subject, content.Subject),
        .. Items(Head, LegalBasis, "dòng", content.LegalBases),
        Field(Opening, content.Opening),
    ];

    private static PlanClause Whole(PaperSection section) =>
        new(section.Code, section.Label, string.Join('\n', section.Lines)) { Section = section.Code, IsFixed = true };

    private static PlanClause Field(string name, string text) => new(name, name, text) { Section = Head, IsFixed = true };

    private static IEnumerable<PlanClause> Items(string section, string name, string item, IReadOnlyList<string> lines) =>
        lines.Select((line, index) => new PlanClause(CodeOf(name, index), $"{name}, {item} {index + 1}", line) { Section = section });
}
