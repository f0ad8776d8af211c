using SangKien.Core.Issuing;
using SangKien.Documents.Model;

namespace SangKien.Core.Conclusions.Closing;

/// <summary>Văn bản sau hội thảo, composed from its content alone, so that a revision prints as it was reviewed.</summary>
public static class ClosingPaperDocument
{
    /// <summary>Chữ viết tắt của tên loại: "TB", "BC".</summary>
    public static string Abbreviation(ClosingPaperKind kind) => kind == ClosingPaperKind.Notice ? "TB" : "BC";

    public static AdministrativeDocument Compose(ClosingPaperKind kind, ClosingContent content, PaperFrame frame)
    {
        var signed = frame with { Signing = content.Signing };
        return kind == ClosingPaperKind.Notice
            ? ConclusionNoticeDocument.Compose(new(signed, content.Day, new() { Expected = content.Present, Present = content.Present, GuestsPresent = content.GuestsPresent }, content.ToConclusions()))
            : ResultReportDocument.Compose(new(signed, content.Day)
            {
                Addressee = content.Addressee,
                Preparations = Wording.Lines(content.Preparations),
                Figures = content.Figures,
                FeasibleIdeas = content.FeasibleIdeas,
                Assessments = Wording.Lines(content.Assessments),
                Recommendations = Wording.Lines(content.Recommendations),
                Conclusions = content.ToConclusions(),
            });
    }
}
