using DocumentFormat.OpenXml.Wordprocessing;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Sections;

namespace SangKien.Documents.Docx;

/// <summary>A section: paper, margins and page numbers from 1, the first one not shown (Phụ lục I, mục I; mục III.1.đ).</summary>
internal static class DocxPage
{
    public const double TextWidth = Measures.PageWidth - Measures.LeftMargin - Measures.RightMargin;

    public static double TextWidthOf(bool isLandscape) => isLandscape ? Measures.PageHeight - Measures.LeftMargin - Measures.RightMargin : TextWidth;

    public static double TextHeightOf(bool isLandscape) =>
        (isLandscape ? Measures.PageWidth : Measures.PageHeight) - Measures.TopMargin - Measures.BottomMargin;

    /// <param name="firstHeader">Part of the header of the first page, where numbers begin anew.</param>
    /// <param name="firstFooter">Part of the first page's footer; null where there is no address line.</param>
    public static SectionProperties Section(Section part, string firstHeader, string header, string? firstFooter = null)
    {
        var section = new SectionProperties();
        // A header, even an empty one, would push up the frame of a front page.
        if (part is not FrontSection)
        {
            section.Append(
                new HeaderReference { Type = HeaderFooterValues.First, Id = firstHeader }, new HeaderReference { Type = HeaderFooterValues.Default, Id = header });
        }

        if (firstFooter is not null) section.Append(new FooterReference { Type = HeaderFooterValues.First, Id = firstFooter });
        var (width, height) = part.IsLandscape ? (Measures.PageHeight, Measures.PageWidth) : (Measures.PageWidth, Measures.PageHeight);
        section.Append(
            new SectionType { Val = SectionMarkValues.NextPage },
            new PageSize
            {
                Width = (uint)Word.Twips(width), Height = (uint)Word.Twips(height),
                Orient = part.IsLandscape ? PageOrientationValues.Landscape : PageOrientationValues.Portrait,
            },
            new PageMargin
            {
                Top = Word.Twips(Measures.TopMargin), Bottom = Word.Twips(Measures.BottomMargin),
                Left = (uint)Word.Twips(Measures.LeftMargin), Right = (uint)Word.Twips(Measures.RightMargin),
                Header = (uint)Word.Twips(Measures.PageNumberDistance), Footer = (uint)Word.Twips(Measures.BottomMargin), Gutter = 0,
            });
        if (part is FrontSection) section.Append(Frame());
        if (!part.ContinuesNumbers) section.Append(new PageNumberType { Start = 1 });
        if (!part.ContinuesNumbers && part is not FrontSection) section.Append(new TitlePage());
        return section;
    }

    /// <summary>A double frame at the margins, as on the PDF's front page.</summary>
    private static PageBorders Frame() => new(Side<TopBorder>(), Side<LeftBorder>(), Side<BottomBorder>(), Side<RightBorder>())
    {
        OffsetFrom = PageBorderOffsetValues.Text,
    };

    private static T Side<T>() where T : BorderType, new() => new() { Val = BorderValues.ThinThickSmallGap, Size = 12, Space = 0, Color = "000000" };
}
