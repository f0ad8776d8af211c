using System.Collections;
using SangKien.Documents.Nd30.Pictures;
using SangKien.Documents.Pdf.Fonts;
using SangKien.Documents.Pdf.Tagging;

namespace SangKien.Documents.Pdf.Layout;

/// <summary>Something drawn on a page. Points from the top left corner; without an element it is decoration (an artifact).</summary>
internal abstract record Ink(StructureElement? Element);

/// <summary>Part of a string in one face on one baseline. Each space is widened by <paramref name="SpaceExtra"/>.</summary>
internal sealed record TextInk(
    StructureElement? Element, FontFace Face, double Size, string Text, int Start, int End, double X, double Baseline, double SpaceExtra) : Ink(Element)
{
    public bool IsRed { get; init; }

    public ReadOnlySpan<char> Characters => Text.AsSpan(Start, End - Start);
}

/// <summary>Nét liền, horizontal or vertical.</summary>
internal sealed record RuleInk(double X, double Y, double EndX, double EndY, double Weight) : Ink((StructureElement?)null);

/// <summary>Khung of one line.</summary>
internal sealed record FrameInk(double X, double Y, double Width, double Height, double Weight, bool IsRed) : Ink((StructureElement?)null);

/// <summary>A dotted line from the end of a title to its page number; the dots of all lines stand below each other.</summary>
internal sealed record LeaderInk(double X, double EndX, double Baseline) : Ink((StructureElement?)null);

/// <summary>A square of dark and light modules.</summary>
internal sealed record QrInk(StructureElement Element, double X, double Y, double Side, IReadOnlyList<BitArray> Rows) : Ink(Element);

/// <summary>A bar of a chart, filled with grey.</summary>
internal sealed record BarInk(StructureElement Element, double X, double Y, double Width, double Height) : Ink(Element);

/// <summary>A picture in the given place.</summary>
internal sealed record PictureInk(StructureElement Element, double X, double Y, double Width, double Height, PictureFile Picture) : Ink(Element);

/// <summary>A finished page. Points.</summary>
internal sealed class Page(double width, double height)
{
    public double Width { get; } = width;

    public double Height { get; } = height;

    public List<Ink> Inks { get; } = [];

    public List<PageLink> Links { get; } = [];

    /// <summary>The place left free for the seal; the last one where several persons sign.</summary>
    public SealPlace? SealPlace { get; set; }
}

/// <summary>Chỗ ký và đóng dấu of one signature.</summary>
internal readonly record struct SealPlace(double X, double Y, double Width, double Height);

/// <summary>A place of a page that leads to a section.</summary>
/// <param name="Target">Order of the section.</param>
/// <param name="Words">For readers who do not see the page.</param>
internal sealed record PageLink(StructureElement Element, double X, double Y, double Width, double Height, int Target, string Words);
