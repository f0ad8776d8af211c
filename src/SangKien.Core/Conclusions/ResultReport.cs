using SangKien.Core.Compilation;
using SangKien.Core.Issuing;
using SangKien.Core.Workshops;

namespace SangKien.Core.Conclusions;

/// <summary>Nội dung báo cáo kết quả hội thảo.</summary>
/// <param name="Synthesis">Figures of contributions and ideas.</param>
public sealed record ResultReport(PaperFrame Frame, WorkshopDay Day, Attendance Attendance, SynthesisReport Synthesis)
{
    /// <summary>To whom it is sent, where it goes to a superior; empty for none.</summary>
    public string Addressee { get; init; } = "";

    /// <summary>Việc đã chuẩn bị, each as a sentence.</summary>
    public IReadOnlyList<string> Preparations { get; init; } = [];

    /// <summary>Tham luận được trình bày.</summary>
    public int Presented { get; init; }

    /// <summary>Ý kiến phát biểu.</summary>
    public int Opinions { get; init; }

    /// <summary>Ưu điểm, hạn chế.</summary>
    public IReadOnlyList<string> Assessments { get; init; } = [];

    /// <summary>Kiến nghị.</summary>
    public IReadOnlyList<string> Recommendations { get; init; } = [];

    public WorkshopConclusions Conclusions { get; init; } = new();
}
