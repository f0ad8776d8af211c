using SangKien.Documents.Model;
using SangKien.Documents.Nd30;

namespace SangKien.Documents.Pdf.Fonts;

/// <summary>One style of the embedded serif, read once. Lengths are in thousandths of the font size unless said otherwise.</summary>
internal sealed class FontFace
{
    /// <summary>Shown for a character that the font lacks.</summary>
    public const char Substitute = '\u25A1';

    private static readonly Lazy<FontFace>[] Faces =
    [
        new(() => Read("Tinos-Regular", isItalic: false)),
        new(() => Read("Tinos-Bold", isItalic: false)),
        new(() => Read("Tinos-Italic", isItalic: true)),
        new(() => Read("Tinos-BoldItalic", isItalic: true)),
    ];

    private readonly ushort[] glyphs;
    private readonly float[] advances;

    private FontFace(string name, bool isItalic, TrueTypeTables tables)
    {
        Name = name;
        IsItalic = isItalic;
        Tables = tables;
        UnitsPerEm = tables.UInt16("head", 18);
        glyphs = CharacterMap.Read(tables["cmap"]);
        glyphs[NonBreaking.Space] = glyphs[' '];
        advances = Advances();
    }

    public string Name { get; }

    public bool IsItalic { get; }

    public bool IsBold => Name.Contains("Bold", StringComparison.Ordinal);

    public TrueTypeTables Tables { get; }

    public int UnitsPerEm { get; }

    public double Ascent => Scaled(Tables.Int16("hhea", 4));

    public double Descent => Scaled(Tables.Int16("hhea", 6));

    /// <summary>Height of a single line: 1.149 times the size for Times New Roman and its like.</summary>
    public double LineHeight => Ascent - Descent + Scaled(Tables.Int16("hhea", 8));

    public double CapHeight => Scaled(Tables.Int16("OS/2", 88));

    /// <summary>Degrees, counter-clockwise from the vertical.</summary>
    public double ItalicAngle => Tables.Int16("post", 4);

    public IReadOnlyList<double> BoundingBox => [.. Enumerable.Range(0, 4).Select(i => Scaled(Tables.Int16("head", 36 + 2 * i)))];

    public static FontFace Of(Emphasis emphasis) => Faces[(int)emphasis & 3].Value;

    public bool Has(char c) => glyphs[c] != 0;

    public ushort GlyphOf(char c) => glyphs[c];

    public double AdvanceOf(char c) => advances[c];

    /// <summary>Points.</summary>
    public double WidthOf(ReadOnlySpan<char> text, double size)
    {
        var width = 0.0;
        foreach (var c in text) width += advances[c];
        return width * size / 1000;
    }

    /// <summary>The text with a visible substitute for each character that the font lacks; line feeds stay.</summary>
    public string Printable(string text)
    {
        foreach (var c in text)
        {
            if (glyphs[c] == 0 && c != '\n') return Substituted(text);
        }

        return text;
    }

    private string Substituted(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune =>
            rune is { IsBmp: true, Value: var value } && (value == '\n' || glyphs[value] != 0) ? ((char)value).ToString() : Substitute.ToString()));

    private double Scaled(int units) => units * 1000.0 / UnitsPerEm;

    private float[] Advances()
    {
        var metrics = Tables["hmtx"];
        var last = Tables.UInt16("hhea", 34) - 1;
        var widths = new float[glyphs.Length];
        for (var c = 0; c < glyphs.Length; c++)
        {
            if (glyphs[c] == 0) continue;
            var at = Math.Min(glyphs[c], last) * 4;
            widths[c] = (metrics[at] << 8 | metrics[at + 1]) * 1000f / UnitsPerEm;
        }

        return widths;
    }

    private static FontFace Read(string name, bool isItalic)
    {
        using var resource = typeof(FontFace).Assembly.GetManifestResourceStream($"{name}.ttf")
            ?? throw new InvalidOperationException($"The font {name} is not embedded.");
        var file = new byte[resource.Length];
        resource.ReadExactly(file);
        return new FontFace(name, isItalic, new TrueTypeTables(file));
    }
}
