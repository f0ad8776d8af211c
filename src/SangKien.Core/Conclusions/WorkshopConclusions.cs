namespace SangKien.Core.Conclusions;

/// <summary>Kết luận hội thảo: what the chair concluded, as minutes, notice and report repeat it.</summary>
public sealed record WorkshopConclusions
{
    /// <summary>Đánh giá chung.</summary>
    public IReadOnlyList<string> Assessments { get; init; } = [];

    /// <summary>Giải pháp thống nhất.</summary>
    public IReadOnlyList<string> Measures { get; init; } = [];

    /// <summary>Nhiệm vụ được giao.</summary>
    public IReadOnlyList<ConcludedTask> Tasks { get; init; } = [];

    public bool IsEmpty => Assessments.Count == 0 && Measures.Count == 0 && Tasks.Count == 0;
}
