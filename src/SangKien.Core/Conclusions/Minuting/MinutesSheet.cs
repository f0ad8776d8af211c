using SangKien.Core.Issuing;
using SangKien.Core.Workshops;

namespace SangKien.Core.Conclusions.Minuting;

/// <summary>Nội dung biên bản: the course of the day as the secretary noted it.</summary>
public sealed record MinutesSheet(PaperFrame Frame, WorkshopDay Day, Attendance Attendance)
{
    /// <summary>Trình tự: opening, introduction, reports, in their order.</summary>
    public IReadOnlyList<string> Course { get; init; } = [];

    /// <summary>Tham luận được trình bày.</summary>
    public IReadOnlyList<PresentedPaper> Presented { get; init; } = [];

    /// <summary>Ý kiến thảo luận.</summary>
    public IReadOnlyList<SpokenOpinion> Opinions { get; init; } = [];

    /// <summary>Nội dung biểu quyết with its result; a workshop seldom has any.</summary>
    public IReadOnlyList<string> Votes { get; init; } = [];

    public WorkshopConclusions Conclusions { get; init; } = new();
}

/// <summary>Tham luận được trình bày: title, unit and who spoke.</summary>
public sealed record PresentedPaper(string Title, string Unit, string Speaker);

/// <summary>Ý kiến thảo luận: who said what.</summary>
public sealed record SpokenOpinion(string Speaker, string Unit, string Text);
