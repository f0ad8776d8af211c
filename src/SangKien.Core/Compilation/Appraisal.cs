namespace SangKien.Core.Compilation;

/// <summary>Nội dung đánh giá: how far an idea can be done, in which field, with what, and what else there is to say.</summary>
public sealed record Appraisal
{
    public const int FieldLength = 200;
    public const int TextLength = 2000;

    public Appraisal(Assessment assessment, string? field = null, string? resources = null, string? note = null)
    {
        Assessment = assessment;
        Field = field?.Trim() ?? "";
        Resources = resources?.Trim() ?? "";
        Note = note?.Trim() ?? "";
    }

    public Assessment Assessment { get; }

    /// <summary>Lĩnh vực.</summary>
    public string Field { get; }

    /// <summary>Nguồn lực: people, money, time.</summary>
    public string Resources { get; }

    /// <summary>Nhận xét, đề xuất.</summary>
    public string Note { get; }

    public static Appraisal Of(ICompiled idea) => new(idea.Assessment, idea.AssessmentField, idea.AssessmentResources, idea.AssessmentNote);
}
