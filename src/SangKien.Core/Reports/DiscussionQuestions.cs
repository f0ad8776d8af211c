using SangKien.Core.Compilation;

namespace SangKien.Core.Reports;

/// <summary>Vấn đề đề xuất thảo luận: a theme with its ideas that are not settled yet, or the theme alone.</summary>
internal static class DiscussionQuestions
{
    public static IEnumerable<ReportParagraph> Of(SynthesisReport report) =>
        report.Themes.Where(theme => theme.Id != 0).Select(theme =>
        {
            var open = theme.Ideas.Where(idea => idea.Assessment is Assessment.NeedsStudy or Assessment.Feasible).ToList();
            return ReportParagraph.Of($"question-{theme.Id}", ParagraphForm.Dash, Question(theme.Name, open)) with { IdeaIds = [.. open.SelectMany(idea => idea.IdeaIds)] };
        });

    private static string Question(string theme, List<SynthesisIdea> open) =>
        open.Count == 0 ? theme
        : $"{theme}; trong đó trao đổi về tính khả thi, điều kiện thực hiện của {SynthesisRemarks.Titles(open)}";
}
