using SangKien.Core.Issuing;
using SangKien.Core.Workshops;

namespace SangKien.Core.Conclusions.Closing;

/// <summary>Nội dung báo cáo kết quả hội thảo.</summary>
public sealed record ResultReport(PaperFrame Frame, WorkshopDay Day)
{
    /// <summary>To whom it is sent, where it goes to a superior; empty for none.</summary>
    public string Addressee { get; init; } = "";

    /// <summary>Việc đã chuẩn bị, each as a sentence.</summary>
    public IReadOnlyList<string> Preparations { get; init; } = [];

    /// <summary>Số liệu chung.</summary>
    public IReadOnlyList<ReportFigure> Figures { get; init; } = [];

    /// <summary>Ý tưởng được đánh giá khả thi.</summary>
    public IReadOnlyList<string> FeasibleIdeas { get; init; } = [];

    /// <summary>Ưu điểm, hạn chế.</summary>
    public IReadOnlyList<string> Assessments { get; init; } = [];

    /// <summary>Kiến nghị.</summary>
    public IReadOnlyList<string> Recommendations { get; init; } = [];

    public WorkshopConclusions Conclusions { get; init; } = new();
}
