using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SangKien.Documents.Pdf.Writing;

namespace SangKien.Documents.Pdf.Fonts;

/// <summary>
/// A face reduced to the characters of one paper. Characters are numbered in their order, so that papers of equal
/// characters share one subset; each has a number of its own, so that the text can be read back exactly.
/// </summary>
internal sealed class FontSubset
{
    private const int KeptSubsets = 64;

    private static readonly ConcurrentDictionary<(FontFace, string), FontSubset> Cache = new();

    private readonly ushort[] numbers;

    private FontSubset(FontFace face, string characters)
    {
        Face = face;
        numbers = new ushort[characters.Length == 0 ? 1 : characters[^1] + 1];
        for (var i = 0; i < characters.Length; i++) numbers[characters[i]] = (ushort)(i + 1);
        var file = SubsetFile.Write(face.Tables, characters.Select(face.GlyphOf));
        FileLength = file.Length;
        File = Flate.Compress(file);
        Widths = string.Join(' ', characters.Select(c => face.AdvanceOf(c).ToString("0.###", CultureInfo.InvariantCulture)));
        ToUnicode = Flate.Compress(Encoding.ASCII.GetBytes(UnicodeMap.Write(characters)));
        Name = $"{Prefix(characters)}+{face.Name}";
    }

    public FontFace Face { get; }

    /// <summary>Name with the six letters that mark a subset.</summary>
    public string Name { get; }

    /// <summary>The compressed font file and its length before compression.</summary>
    public byte[] File { get; }

    public int FileLength { get; }

    /// <summary>Advances of the characters from number 1 on, in thousandths.</summary>
    public string Widths { get; }

    /// <summary>The compressed map from numbers to Unicode.</summary>
    public byte[] ToUnicode { get; }

    /// <param name="characters">Each character once, in ascending order.</param>
    public static FontSubset Of(FontFace face, string characters)
    {
        if (Cache.TryGetValue((face, characters), out var known)) return known;
        if (Cache.Count >= KeptSubsets) Cache.Clear();
        return Cache.GetOrAdd((face, characters), static key => new FontSubset(key.Item1, key.Item2));
    }

    public ushort NumberOf(char c) => numbers[c];

    private static string Prefix(string characters) =>
        string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes(characters)).Take(6).Select(b => (char)('A' + b % 26)));
}
