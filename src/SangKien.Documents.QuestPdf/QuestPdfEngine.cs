using QuestPDF.Drawing;

namespace SangKien.Documents.QuestPdf;

/// <summary>The second PDF engine, for an agency that works with QuestPDF: same model, same measures, but no widow control and no PDF/A.</summary>
/// <remarks>One instance serves the portal: it sets the library's licence and fonts, which are the process's.</remarks>
public sealed class QuestPdfEngine : IDocumentEngine
{
    private const string Family = "Tinos";

    /// <param name="license">Kind of licence that the agency holds (configuration Documents:QuestPdfLicense).</param>
    public QuestPdfEngine(string license)
    {
        QuestPDF.Settings.License = Enum.Parse<LicenseType>(license);
        QuestPDF.Settings.UseEnvironmentFonts = false;
        foreach (var face in (string[])["Regular", "Bold", "Italic", "BoldItalic"])
            FontManager.RegisterFont(typeof(AdministrativeDocument).Assembly.GetManifestResourceStream($"{Family}-{face}.ttf")!);
    }

    public string ContentType => "application/pdf";

    public string FileExtension => ".pdf";

    public void Write(AdministrativeDocument document, Stream output, IProgress<WritingProgress>? progress = null)
    {
        var paper = DocumentRepair.Repair(document);
        var created = new DateTimeOffset(paper.Properties.CreatedUtc, TimeSpan.Zero);
        var metadata = new DocumentMetadata
        {
            Title = paper.Properties.Title, Author = paper.Properties.Author, Language = "vi-VN", CreationDate = created, ModifiedDate = created,
        };
        output.Write(Document.Create(pages =>
        {
            foreach (var (copy, k) in paper.Copies.Prepend(paper).Select((copy, k) => (copy, k)))
            {
                if (copy.HasMainPaper) pages.Page(page => Main(page, copy, $"main{k}"));
                foreach (var (annex, i) in copy.Annexes.Select((annex, i) => (annex, i))) pages.Page(page => Annex(page, annex, $"annex{k}-{i}"));
            }
        }).WithMetadata(metadata).GeneratePdf());
    }

    private static void Main(PageDescriptor page, AdministrativeDocument paper, string section)
    {
        Lay(page, section, isLandscape: false, paper.IsDraft, (column, width) =>
        {
            QuestPdfHead.Add(column, paper);
            QuestPdfBody.Add(column, paper.HasEndMark ? EndMark.Close(paper.Body) : paper.Body, width);
            QuestPdfClosing.Add(column, paper);
        });
        if (paper.AddressLine is not { } address) return;
        page.Footer().ShowOnce().PaddingTop(6).BorderTop((float)Measures.RuleWeightPoints).PaddingTop(3)
            .Line(address, Measures.AddressSize, Emphasis.None, ParagraphAlignment.Centered);
    }

    private static void Annex(PageDescriptor page, Annex annex, string section) => Lay(page, section, annex.IsLandscape, isDraft: false, (column, width) =>
    {
        QuestPdfHead.Add(column, annex, width);
        QuestPdfBody.Add(column, annex.HasEndMark ? EndMark.Close(annex.Body) : annex.Body, width);
    });

    /// <summary>Paper, margins and header, which fills the rest of the top margin: draft mark on the first page, number from the second on.</summary>
    private static void Lay(PageDescriptor page, string section, bool isLandscape, bool isDraft, Action<ColumnDescriptor, double> content)
    {
        var (width, height) = isLandscape ? (Measures.PageHeight, Measures.PageWidth) : (Measures.PageWidth, Measures.PageHeight);
        page.Size((float)width, (float)height, Unit.Millimetre);
        page.MarginTop((float)Measures.PageNumberDistance, Unit.Millimetre);
        page.MarginBottom((float)Measures.BottomMargin, Unit.Millimetre);
        page.MarginLeft((float)Measures.LeftMargin, Unit.Millimetre);
        page.MarginRight((float)Measures.RightMargin, Unit.Millimetre);
        page.DefaultTextStyle(style => style.FontFamily(Family).FontSize((float)Measures.BodySize));
        page.Header().Height((float)(Measures.TopMargin - Measures.PageNumberDistance), Unit.Millimetre).Column(column =>
        {
            if (isDraft) column.Item().ShowOnce().AlignRight().Frame(Phrases.Draft, Measures.DraftMarkSize, Measures.DraftMarkWidth, isRed: false);
            column.Item().SkipOnce().Text(text =>
            {
                text.AlignCenter();
                text.PageNumberWithinSection(section).FontSize((float)Measures.PageNumberSize);
            });
        });
        page.Content().Section(section).Column(column => content(column, width - Measures.LeftMargin - Measures.RightMargin));
    }
}
