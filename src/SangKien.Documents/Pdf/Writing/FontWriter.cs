using System.Globalization;
using SangKien.Documents.Pdf.Fonts;

namespace SangKien.Documents.Pdf.Writing;

/// <summary>Writes an embedded subset as a composite font with the Identity-H encoding (ISO 32000-1, 9.7).</summary>
internal static class FontWriter
{
    private const int Symbolic = 4, Serif = 2, Italic = 64;

    /// <summary>The number of the font's object.</summary>
    public static int Write(PdfFile file, FontSubset subset)
    {
        var (font, descendant, descriptor) = (file.Reserve(), file.Reserve(), file.Reserve());
        var (program, glyphs, unicode) = (file.Reserve(), file.Reserve(), file.Reserve());
        var face = subset.Face;
        file.AddObject(font, $"<</Type/Font/Subtype/Type0/BaseFont/{subset.Name}/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]/ToUnicode {unicode} 0 R>>");
        file.AddObject(descendant,
            $"<</Type/Font/Subtype/CIDFontType2/BaseFont/{subset.Name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>" +
            $"/FontDescriptor {descriptor} 0 R/CIDToGIDMap {glyphs} 0 R/DW 0/W[{subset.Widths}]>>");
        file.AddObject(descriptor, string.Create(CultureInfo.InvariantCulture,
            $"<</Type/FontDescriptor/FontName/{subset.Name}/Flags {Symbolic | Serif | (face.IsItalic ? Italic : 0)}/FontBBox[{string.Join(' ', face.BoundingBox.Select(Whole))}]" +
            $"/ItalicAngle {face.ItalicAngle}/Ascent {Whole(face.Ascent)}/Descent {Whole(face.Descent)}/CapHeight {Whole(face.CapHeight)}" +
            $"/StemV {(face.IsBold ? 140 : 80)}/FontFile2 {program} 0 R>>"));
        file.AddFlateStream(program, subset.File, $"/Length1 {subset.FileLength}");
        file.AddFlateStream(glyphs, subset.Glyphs);
        file.AddFlateStream(unicode, subset.ToUnicode);
        return font;
    }

    private static string Whole(double value) => value.ToString("0", CultureInfo.InvariantCulture);
}
