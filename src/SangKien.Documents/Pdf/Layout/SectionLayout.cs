using System.Globalization;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Sections;
using SangKien.Documents.Pdf.Parts;
using SangKien.Documents.Pdf.Tagging;
using SangKien.Documents.Pdf.Text;

namespace SangKien.Documents.Pdf.Layout;

/// <summary>One section laid out: its pages, drawn one after the other, and its logical structure.</summary>
internal sealed class SectionLayout
{
    private readonly Section section;
    private readonly Flow flow;
    private readonly double width, height;

    private SectionLayout(Section section)
    {
        this.section = section;
        (width, height) = section.IsLandscape ? (Measures.PageHeight, Measures.PageWidth) : (Measures.PageWidth, Measures.PageHeight);
        flow = new Flow(
            Root, Units.Points(width - Measures.LeftMargin - Measures.RightMargin), Units.Points(height - Measures.TopMargin - Measures.BottomMargin), section.Depth);
    }

    public StructureElement Root { get; } = new("Sect");

    /// <summary>Whether there is nothing to print.</summary>
    public bool IsEmpty => flow.Items.Count == 0;

    /// <param name="section">Already repaired.</param>
    /// <param name="pageOf">Printed number of the page on which a section begins, by <see cref="Section.Order"/>.</param>
    public static SectionLayout Of(Section section, Func<int, int> pageOf)
    {
        var layout = new SectionLayout(section);
        layout.Fill(pageOf);
        return layout;
    }

    /// <summary>How many pages there are, without drawing them.</summary>
    public int PageCount => Paginated().Count();

    /// <summary>The pages, numbered from the given number on; 1 is not shown (mục I.7).</summary>
    public IEnumerable<Page> Pages(int number)
    {
        var (left, top) = (Units.Points(Measures.LeftMargin), Units.Points(Measures.TopMargin));
        foreach (var placedItems in Paginated())
        {
            var page = new Page(Units.Points(width), Units.Points(height));
            if (number > 1) DrawNumber(page, number);
            number++;
            foreach (var placed in placedItems) placed.Item.Draw(page, left, placed with { Top = placed.Top + top });
            yield return page;
        }
    }

    private void Fill(Func<int, int> pageOf)
    {
        switch (section)
        {
            case MainSection main: MainFlow.Add(flow, main.Document); break;
            case AnnexSection annex: AnnexFlow.Add(flow, annex); break;
            case FrontSection front: FrontFlow.Add(flow, front.Page); break;
            case ContentsSection contents: ContentsFlow.Add(flow, contents, pageOf); break;
            case PaperSection paper: PaperFlow.Add(flow, paper); break;
            default: throw new NotSupportedException($"A section of the kind {section.GetType().Name} is not known.");
        }
    }

    private IEnumerable<IReadOnlyList<PlacedItem>> Paginated()
    {
        var foot = flow.Items.OfType<AddressItem>().Sum(address => address.FootHeight);
        return Paginator.Paginate(flow.Items, flow.TextHeight, foot);
    }

    private static void DrawNumber(Page page, int number)
    {
        var text = StyledText.Of(number.ToString(CultureInfo.InvariantCulture), Measures.PageNumberSize);
        var textWidth = page.Width - Units.Points(Measures.LeftMargin + Measures.RightMargin);
        new TextBlock(text, textWidth, null, TextFit.Centered).Draw(page, Units.Points(Measures.LeftMargin), Units.Points(Measures.PageNumberDistance));
    }
}
