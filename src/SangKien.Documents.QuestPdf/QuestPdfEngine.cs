using QuestPDF.Drawing;

namespace SangKien.Documents.QuestPdf;

/// <summary>The second PDF engine, for an agency that works with QuestPDF: same model, same measures, but no widow control and no PDF/A.</summary>
/// <remarks>One instance serves the portal: it sets the library's licence and fonts, which are the process's.</remarks>
public sealed class QuestPdfEngine : IDocumentEngine
{
    /// <param name="license">Kind of licence that the agency holds (configuration Documents:QuestPdfLicense).</param>
    public QuestPdfEngine(string license)
    {
        QuestPDF.Settings.License = Enum.Parse<LicenseType>(license);
        QuestPDF.Settings.UseEnvironmentFonts = false;
        foreach (var face in (string[])["Regular", "Bold", "Italic", "BoldItalic"])
            FontManager.RegisterFont(typeof(AdministrativeDocument).Assembly.GetManifestResourceStream($"Tinos-{face}.ttf")!);
    }

    public string ContentType => "application/pdf";
    public string FileExtension => ".pdf";

    public void Write(AdministrativeDocument document, Stream output, IProgress<WritingProgress>? progress = null)
    {
        var paper = DocumentRepair.Repair(document);
        var sections = DocumentSections.Of(paper);
        var (about, created) = (paper.Properties, new DateTimeOffset(paper.Properties.CreatedUtc, TimeSpan.Zero));
        var metadata = new DocumentMetadata { Title = about.Title, Author = about.Author, Language = "vi-VN", CreationDate = created, ModifiedDate = created };
        output.Write(Document.Create(pages => sections.ToList().ForEach(section => pages.Page(page => Lay(page, section)))).WithMetadata(metadata).GeneratePdf());
        progress?.Report(new WritingProgress(sections.Count, sections.Count, Pages: 0));
    }

    /// <summary>Paper, margins and header, which fills the rest of the top margin: draft mark on the first page, number from the second on.</summary>
    private static void Lay(PageDescriptor page, Section section)
    {
        var (width, height) = section.IsLandscape ? (PageHeight, PageWidth) : (PageWidth, PageHeight);
        page.Size((float)width, (float)height, Millimetre);
        page.MarginTop((float)PageNumberDistance, Millimetre);
        page.MarginBottom((float)BottomMargin, Millimetre);
        page.MarginLeft((float)LeftMargin, Millimetre);
        page.MarginRight((float)RightMargin, Millimetre);
        page.DefaultTextStyle(style => style.FontFamily("Tinos").FontSize((float)BodySize));
        var main = (section as MainSection)?.Document;
        page.Header().Height((float)(TopMargin - PageNumberDistance), Millimetre).Column(column =>
        {
            if (main is { IsDraft: true }) column.Item().ShowOnce().AlignRight().Frame(Phrases.Draft, DraftMarkSize, DraftMarkWidth, isRed: false);
            (section.ContinuesNumbers ? column.Item() : column.Item().SkipOnce()).AlignCenter().Text(text =>
                (section.ContinuesNumbers ? text.CurrentPageNumber() : text.PageNumberWithinSection(QuestPdfBook.Name(section.Order))).FontSize((float)PageNumberSize));
        });
        page.Content().Section(QuestPdfBook.Name(section.Order)).Column(column => Fill(column, section, width - LeftMargin - RightMargin));
        if (main?.AddressLine is { } address)
            page.Footer().ShowOnce().PaddingTop(6).BorderTop((float)RuleWeightPoints).PaddingTop(3).Line(address, AddressSize, None, Centered);
    }

    private static void Fill(ColumnDescriptor column, Section section, double width)
    {
        if (section is MainSection main) QuestPdfPaper.Add(column, main.Document, width);
        else if (section is FrontSection front) QuestPdfBook.Add(column, front.Page);
        else if (section is ContentsSection contents) QuestPdfBook.Add(column, contents);
        else if (section is PaperSection paper) QuestPdfBook.Add(column, paper, width);
        else if (section is AnnexSection annex) QuestPdfPaper.Add(column, annex, width);
    }
}
