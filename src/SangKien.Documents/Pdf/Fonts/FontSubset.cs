using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SangKien.Documents.Pdf.Writing;

namespace SangKien.Documents.Pdf.Fonts;

/// <summary>
/// A face reduced to the characters of one file. A character is named by its Unicode number, so that the text can be read back
/// exactly, and papers of equal characters share one subset.
/// </summary>
internal sealed class FontSubset
{
    private const int KeptSubsets = 64;

    private static readonly ConcurrentDictionary<(FontFace, string), FontSubset> Cache = new();

    private FontSubset(FontFace face, string characters)
    {
        Face = face;
        var file = SubsetFile.Write(face.Tables, characters.Select(face.GlyphOf));
        FileLength = file.Length;
        File = Flate.Compress(file);
        Glyphs = Flate.Compress(GlyphMap(characters));
        Widths = WidthList(face, characters);
        ToUnicode = Flate.Compress(Encoding.ASCII.GetBytes(UnicodeMap.Write(characters)));
        Name = $"{Prefix(characters)}+{face.Name}";
    }

    public FontFace Face { get; }

    /// <summary>Name with the six letters that mark a subset.</summary>
    public string Name { get; }

    /// <summary>The compressed font file and its length before compression.</summary>
    public byte[] File { get; }

    public int FileLength { get; }

    /// <summary>The compressed map from characters to the glyphs of the file, two bytes a character.</summary>
    public byte[] Glyphs { get; }

    /// <summary>Advances in thousandths, as runs of neighbouring characters: "32[250 333]…".</summary>
    public string Widths { get; }

    /// <summary>The compressed map from characters to Unicode.</summary>
    public byte[] ToUnicode { get; }

    /// <param name="characters">Each character once, in ascending order.</param>
    public static FontSubset Of(FontFace face, string characters)
    {
        if (Cache.TryGetValue((face, characters), out var known)) return known;
        if (Cache.Count >= KeptSubsets) Cache.Clear();
        return Cache.GetOrAdd((face, characters), static key => new FontSubset(key.Item1, key.Item2));
    }

    private static byte[] GlyphMap(string characters)
    {
        var map = new byte[characters.Length == 0 ? 2 : 2 * (characters[^1] + 1)];
        for (var i = 0; i < characters.Length; i++) BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(2 * characters[i]), (ushort)(i + 1));
        return map;
    }

    private static string WidthList(FontFace face, string characters)
    {
        var list = new StringBuilder();
        for (var i = 0; i < characters.Length; i++)
        {
            var continues = i > 0 && characters[i] == characters[i - 1] + 1;
            if (continues) list.Append(' ');
            else list.Append(i > 0 ? "]" : "").Append((int)characters[i]).Append('[');
            list.Append(face.AdvanceOf(characters[i]).ToString("0.###", CultureInfo.InvariantCulture));
        }

        return list.Append(characters.Length > 0 ? "]" : "").ToString();
    }

    private static string Prefix(string characters) =>
        string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes(characters)).Take(6).Select(b => (char)('A' + b % 26)));
}
