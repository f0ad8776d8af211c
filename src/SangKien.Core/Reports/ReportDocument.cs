using SangKien.Core.Issuing;
using SangKien.Core.Organisation;
using SangKien.Core.Reviewing;
using SangKien.Documents.Model;

namespace SangKien.Core.Reports;

/// <summary>A report as an official paper: the paragraphs in their forms, with the tables and charts of its figures.</summary>
public static class ReportDocument
{
    public const string TypeName = "Báo cáo", Abbreviation = "BC";

    public static AdministrativeDocument Compose(ReportContent content, AgencyProfile agency, PaperPrint print)
    {
        var frame = new PaperFrame(agency, content.Signing, content.Figures.On)
        {
            IsDraft = print.IsDraft, Number = print.Number, VerificationAddress = print.VerificationAddress,
        };
        var rows = new IdeaRows();
        return frame.Titled(TypeName, Abbreviation, content.Subject) with
        {
            Body = [.. content.Printed().SelectMany(place => Section(place.Code, place.Section, content.Figures, rows))],
            Recipients = new([.. content.Recipients.Select(recipient => recipient.Text)], content.Archive),
            Annexes = content.Sections.Any(section => section.Key == SynthesisText.Reception) ? [FigureTables.Units(content.Figures, frame.AnnexReference(TypeName, Abbreviation))] : [],
        };
    }

    private static IEnumerable<Block> Section(string code, ReportSection section, ReportFigures figures, IdeaRows rows)
    {
        if (code.Length > 0)
            yield return new Heading(section.Depth == 1 ? HeadingLevel.Roman : HeadingLevel.Clause, $"{code[(code.IndexOf('.', StringComparison.Ordinal) + 1)..]}.", section.Title);
        var blocks = ParagraphBlocks.Of(section, rows).ToList();
        var shown = section.Key switch
        {
            SynthesisText.Reception => FigureTables.Reception(figures),
            SynthesisText.Contents => FigureTables.Ideas(figures),
            _ => [],
        };
        // Figures stand behind the paragraph that announces them.
        foreach (var block in blocks.Take(1).Concat(shown).Concat(blocks.Skip(1)))
            yield return block;
    }
}
