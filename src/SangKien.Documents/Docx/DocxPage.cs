using DocumentFormat.OpenXml.Wordprocessing;
using SangKien.Documents.Nd30;

namespace SangKien.Documents.Docx;

/// <summary>A section: paper, margins and page numbers from 1, the first one not shown (Phụ lục I, mục I; mục III.1.đ).</summary>
internal static class DocxPage
{
    public const double TextWidth = Measures.PageWidth - Measures.LeftMargin - Measures.RightMargin;

    public static double TextWidthOf(bool isLandscape) => isLandscape ? Measures.PageHeight - Measures.LeftMargin - Measures.RightMargin : TextWidth;

    /// <param name="firstHeader">Part of the first page's header.</param>
    /// <param name="firstFooter">Part of the first page's footer; null where there is no address line.</param>
    public static SectionProperties Section(bool isLandscape, string firstHeader, string header, string? firstFooter = null)
    {
        var section = new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.First, Id = firstHeader },
            new HeaderReference { Type = HeaderFooterValues.Default, Id = header });
        if (firstFooter is not null) section.Append(new FooterReference { Type = HeaderFooterValues.First, Id = firstFooter });
        var (width, height) = isLandscape ? (Measures.PageHeight, Measures.PageWidth) : (Measures.PageWidth, Measures.PageHeight);
        section.Append(
            new SectionType { Val = SectionMarkValues.NextPage },
            new PageSize
            {
                Width = (uint)Word.Twips(width), Height = (uint)Word.Twips(height),
                Orient = isLandscape ? PageOrientationValues.Landscape : PageOrientationValues.Portrait,
            },
            new PageMargin
            {
                Top = Word.Twips(Measures.TopMargin), Bottom = Word.Twips(Measures.BottomMargin),
                Left = (uint)Word.Twips(Measures.LeftMargin), Right = (uint)Word.Twips(Measures.RightMargin),
                Header = (uint)Word.Twips(Measures.PageNumberDistance), Footer = (uint)Word.Twips(Measures.BottomMargin), Gutter = 0,
            },
            new PageNumberType { Start = 1 },
            new TitlePage());
        return section;
    }
}
