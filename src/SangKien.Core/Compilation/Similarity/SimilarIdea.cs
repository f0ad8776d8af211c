namespace SangKien.Core.Compilation.Similarity;

/// <summary>Ý tưởng gần giống: one that is like what was asked, how much, and in which words.</summary>
/// <param name="Score">From 0, nothing in common, to 1, the same.</param>
/// <param name="Shared">The phrases in common as they were written, the most telling first.</param>
public sealed record SimilarIdea(int Id, double Score, IReadOnlyList<string> Shared)
{
    /// <summary>"giống ở: tra cứu tiêu chuẩn, mã QR".</summary>
    public string Explanation => $"giống ở: {string.Join(", ", Shared)}";
}
