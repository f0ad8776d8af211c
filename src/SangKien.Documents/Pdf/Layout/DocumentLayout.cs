using System.Globalization;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Pdf.Parts;
using SangKien.Documents.Pdf.Tagging;
using SangKien.Documents.Pdf.Text;

namespace SangKien.Documents.Pdf.Layout;

/// <summary>The finished pages of a paper and its logical structure.</summary>
internal sealed class DocumentLayout
{
    private readonly List<Page> pages = [];

    private DocumentLayout()
    {
    }

    public IReadOnlyList<Page> Pages => pages;

    public StructureElement Root { get; } = new("Document");

    /// <param name="document">Already repaired.</param>
    public static DocumentLayout Of(AdministrativeDocument document)
    {
        var layout = new DocumentLayout();
        if (document.HasMainPaper) layout.AddMain(document);
        foreach (var annex in document.Annexes) layout.AddAnnex(annex);
        return layout;
    }

    private void AddMain(AdministrativeDocument document)
    {
        var flow = new Flow(Root, TextWidth(Measures.PageWidth));
        MainFlow.Add(flow, document);
        // A list that is printed by itself has no main part, so no empty page before it.
        if (flow.Items.Count == 0 && document.Annexes.Count > 0) return;
        var foot = flow.Items.OfType<AddressItem>().Sum(address => address.FootHeight);
        AddSection(flow, Measures.PageWidth, Measures.PageHeight, foot);
    }

    private void AddAnnex(Annex annex)
    {
        var (width, height) = annex.IsLandscape ? (Measures.PageHeight, Measures.PageWidth) : (Measures.PageWidth, Measures.PageHeight);
        var flow = new Flow(Root.Add("Sect"), TextWidth(width));
        AnnexFlow.Add(flow, annex);
        AddSection(flow, width, height, firstPageFoot: 0);
    }

    /// <summary>Page numbers begin at 1 in each section and show from the second page on (mục I.7, III.1.đ).</summary>
    private void AddSection(Flow flow, double width, double height, double firstPageFoot)
    {
        var (left, top) = (Units.Points(Measures.LeftMargin), Units.Points(Measures.TopMargin));
        var textHeight = Units.Points(height - Measures.TopMargin - Measures.BottomMargin);
        var number = 0;
        foreach (var placedItems in Paginator.Paginate(flow.Items, textHeight, firstPageFoot))
        {
            var page = new Page(Units.Points(width), Units.Points(height));
            if (++number > 1) DrawNumber(page, number);
            foreach (var placed in placedItems) placed.Item.Draw(page, left, placed with { Top = placed.Top + top });
            pages.Add(page);
        }
    }

    private static void DrawNumber(Page page, int number)
    {
        var text = StyledText.Of(number.ToString(CultureInfo.InvariantCulture), Measures.PageNumberSize);
        var textWidth = page.Width - Units.Points(Measures.LeftMargin + Measures.RightMargin);
        new TextBlock(text, textWidth, null, TextFit.Centered).Draw(page, Units.Points(Measures.LeftMargin), Units.Points(Measures.PageNumberDistance));
    }

    private static double TextWidth(double pageWidth) => Units.Points(pageWidth - Measures.LeftMargin - Measures.RightMargin);
}
