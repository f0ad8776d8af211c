using SangKien.Core.Common;

namespace SangKien.Core.Compilation;

/// <summary>Ý tưởng trên bảng tổng hợp: one that stands by itself, or one merged from several. It is sorted and assessed as one.</summary>
public interface ICompiled : IVersioned
{
    int Id { get; }
    string Title { get; }
    string Content { get; }
    int? ThemeId { get; }
    Theme? Theme { get; }

    /// <summary>The agreed assessment of CS&amp;SHTT.</summary>
    Assessment Assessment { get; }

    string AssessmentField { get; }
    string AssessmentResources { get; }
    string AssessmentNote { get; }

    /// <summary>Xếp nhóm; null takes it back to the unsorted ones.</summary>
    void MoveTo(Theme? theme);

    /// <summary>Đánh giá thống nhất.</summary>
    void Assess(Appraisal appraisal);
}
