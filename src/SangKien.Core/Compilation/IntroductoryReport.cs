using SangKien.Core.Issuing;
using SangKien.Core.Plans;
using SangKien.Core.Workshops;

namespace SangKien.Core.Compilation;

/// <summary>Báo cáo đề dẫn: read out at the opening, it sums up and asks. Composed from plan and compilation, then edited by hand.</summary>
public sealed record IntroductoryReport(PaperFrame Frame, WorkshopDay Day)
{
    /// <summary>Who reads it; null until named.</summary>
    public PersonOfTheDay? Speaker { get; init; }

    /// <summary>Sự cần thiết, bối cảnh; written by hand, since neither plan nor compilation tells it.</summary>
    public IReadOnlyList<string> Context { get; init; } = [];

    /// <summary>Tình hình, kết quả.</summary>
    public IReadOnlyList<string> Results { get; init; } = [];

    /// <summary>Tồn tại, hạn chế.</summary>
    public IReadOnlyList<string> Shortcomings { get; init; } = [];

    /// <summary>Nguyên nhân.</summary>
    public IReadOnlyList<string> Causes { get; init; } = [];

    /// <summary>Mục đích of the workshop.</summary>
    public IReadOnlyList<string> Purposes { get; init; } = [];

    /// <summary>Vấn đề gợi ý thảo luận.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>What plan and compilation give to begin with; nothing is said that they do not hold.</summary>
    public static IntroductoryReport From(PlanContent plan, SynthesisReport synthesis, WorkshopDay day, PaperFrame frame) => new(frame, day)
    {
        Results = [.. Said(synthesis, unit => unit.Situation)],
        Shortcomings = [.. Said(synthesis, unit => unit.Difficulties)],
        Purposes = [.. plan.Purposes],
        Questions = [.. synthesis.Themes.Where(theme => theme.Name != SynthesisTheme.Unsorted).Select(Question)],
    };

    private static IEnumerable<string> Said(SynthesisReport synthesis, Func<SynthesisUnit, string> textOf) =>
        synthesis.Units.Where(unit => !unit.IsSupplementing).SelectMany(unit => Wording.Lines(textOf(unit)).Select(line => $"{line.TrimEnd('.', ';')} ({unit.Name})"));

    /// <summary>A theme with its ideas that are not settled yet, or the theme alone.</summary>
    private static string Question(SynthesisTheme theme)
    {
        var open = theme.Ideas.Where(idea => idea.Assessment is Assessment.NeedsStudy or Assessment.Feasible).Select(idea => $"“{idea.Title}”").ToList();
        return open.Count == 0 ? theme.Name : $"{theme.Name}; trong đó trao đổi về tính khả thi, điều kiện thực hiện của {(open.Count == 1 ? "ý tưởng" : "các ý tưởng:")} {string.Join(", ", open)}";
    }
}
