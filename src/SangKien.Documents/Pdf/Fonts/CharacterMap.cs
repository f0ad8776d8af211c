using System.Buffers.Binary;

namespace SangKien.Documents.Pdf.Fonts;

/// <summary>Reads the table "cmap", format 4: which glyph stands for which character of the basic plane.</summary>
internal static class CharacterMap
{
    private const int Format4 = 4, WindowsPlatform = 3, UnicodeBasicPlane = 1;

    /// <summary>Glyph by character; 0 where the font has none.</summary>
    public static ushort[] Read(ReadOnlySpan<byte> table)
    {
        var glyphs = new ushort[char.MaxValue + 1];
        var map = Subtable(table);
        var segments = UInt16(map, 6) / 2;
        for (var segment = 0; segment < segments; segment++) ReadSegment(map, segments, segment, glyphs);
        return glyphs;
    }

    private static ReadOnlySpan<byte> Subtable(ReadOnlySpan<byte> table)
    {
        for (var i = 0; i < UInt16(table, 2); i++)
        {
            var entry = table[(4 + 8 * i)..];
            var map = table[BinaryPrimitives.ReadInt32BigEndian(entry[4..])..];
            if (UInt16(entry, 0) == WindowsPlatform && UInt16(entry, 2) == UnicodeBasicPlane && UInt16(map, 0) == Format4) return map;
        }

        throw new InvalidDataException("The font has no Unicode character map of format 4.");
    }

    private static void ReadSegment(ReadOnlySpan<byte> map, int segments, int segment, ushort[] glyphs)
    {
        var end = UInt16(map, 14 + 2 * segment);
        var start = UInt16(map, 16 + 2 * (segments + segment));
        var delta = UInt16(map, 16 + 2 * (2 * segments + segment));
        var rangeAt = 16 + 2 * (3 * segments + segment);
        var range = UInt16(map, rangeAt);
        for (int c = start; c <= end && c < char.MaxValue; c++)
        {
            if (range == 0) glyphs[c] = (ushort)(c + delta);
            else if (UInt16(map, rangeAt + range + 2 * (c - start)) is var glyph and not 0) glyphs[c] = (ushort)(glyph + delta);
        }
    }

    private static ushort UInt16(ReadOnlySpan<byte> bytes, int offset) => BinaryPrimitives.ReadUInt16BigEndian(bytes[offset..]);
}
