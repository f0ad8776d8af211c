using System.Buffers.Binary;
using System.Text;

namespace SangKien.Documents.Pdf.Fonts;

/// <summary>Writes a TrueType file with chosen glyphs only, renumbered in their order; parts of composed glyphs follow behind.</summary>
internal sealed class SubsetFile
{
    private static readonly string[] CopiedTables = ["cvt ", "fpgm", "prep"];

    private readonly TrueTypeTables source;
    private readonly List<ushort> glyphs;
    private readonly Dictionary<ushort, ushort> parts = [];

    private SubsetFile(TrueTypeTables source, IEnumerable<ushort> chosen)
    {
        this.source = source;
        glyphs = [0, .. chosen];
    }

    /// <param name="chosen">Glyphs of the source; the first becomes glyph 1 of the subset. Glyph 0 is always there.</param>
    public static byte[] Write(TrueTypeTables source, IEnumerable<ushort> chosen) => new SubsetFile(source, chosen).Write();

    private byte[] Write()
    {
        var (outlines, locations) = Outlines();
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = outlines, ["loca"] = locations, ["hmtx"] = Metrics(),
            ["head"] = Patched("head", (50, 1)), ["hhea"] = Patched("hhea", (34, glyphs.Count)), ["maxp"] = Patched("maxp", (4, glyphs.Count)),
        };
        foreach (var name in CopiedTables) tables[name] = source[name].ToArray();
        return Assemble(tables);
    }

    private (byte[] Outlines, byte[] Locations) Outlines()
    {
        using var outlines = new MemoryStream();
        var offsets = new List<int> { 0 };
        // The list grows while composed glyphs name their parts.
        for (var i = 0; i < glyphs.Count; i++)
        {
            outlines.Write(WithRenumberedParts(Outline(glyphs[i]).ToArray()));
            while (outlines.Length % 4 != 0) outlines.WriteByte(0);
            offsets.Add((int)outlines.Length);
        }

        var locations = new byte[offsets.Count * 4];
        for (var i = 0; i < offsets.Count; i++) BinaryPrimitives.WriteInt32BigEndian(locations.AsSpan(i * 4), offsets[i]);
        return (outlines.ToArray(), locations);
    }

    private ReadOnlySpan<byte> Outline(ushort glyph)
    {
        var isLong = source.Int16("head", 50) == 1;
        var start = isLong ? (int)source.UInt32("loca", glyph * 4) : source.UInt16("loca", glyph * 2) * 2;
        var end = isLong ? (int)source.UInt32("loca", glyph * 4 + 4) : source.UInt16("loca", glyph * 2 + 2) * 2;
        return source["glyf"][start..end];
    }

    private byte[] WithRenumberedParts(byte[] outline)
    {
        const int wordArguments = 0x1, oneScale = 0x8, moreParts = 0x20, twoScales = 0x40, matrix = 0x80;
        if (outline.Length == 0 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0) return outline;
        int flags, at = 10;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at));
            var part = outline.AsSpan(at + 2);
            BinaryPrimitives.WriteUInt16BigEndian(part, PartOf(BinaryPrimitives.ReadUInt16BigEndian(part)));
            at += 4 + ((flags & wordArguments) != 0 ? 4 : 2);
            at += (flags & oneScale) != 0 ? 2 : (flags & twoScales) != 0 ? 4 : (flags & matrix) != 0 ? 8 : 0;
        }
        while ((flags & moreParts) != 0);
        return outline;
    }

    private ushort PartOf(ushort glyph)
    {
        if (parts.TryGetValue(glyph, out var known)) return known;
        glyphs.Add(glyph);
        return parts[glyph] = (ushort)(glyphs.Count - 1);
    }

    private byte[] Metrics()
    {
        var metrics = new byte[glyphs.Count * 4];
        var last = source.UInt16("hhea", 34) - 1;
        for (var i = 0; i < glyphs.Count; i++)
        {
            source["hmtx"].Slice(Math.Min(glyphs[i], last) * 4, 2).CopyTo(metrics.AsSpan(i * 4));
            var bearing = glyphs[i] <= last ? glyphs[i] * 4 + 2 : (last + 1) * 4 + (glyphs[i] - last - 1) * 2;
            source["hmtx"].Slice(bearing, 2).CopyTo(metrics.AsSpan(i * 4 + 2));
        }

        return metrics;
    }

    private byte[] Patched(string name, (int Offset, int Value) patch)
    {
        var table = source[name].ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(patch.Offset), (ushort)patch.Value);
        return table;
    }

    private static byte[] Assemble(SortedDictionary<string, byte[]> tables)
    {
        var header = 12 + 16 * tables.Count;
        var file = new byte[header + tables.Values.Sum(table => Padded(table.Length))];
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Count);
        var power = (int)Math.Log2(tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)(16 * tables.Count - (16 << power)));
        int entry = 12, offset = header;
        foreach (var (name, table) in tables)
        {
            table.CopyTo(file, offset);
            Encoding.ASCII.GetBytes(name, file.AsSpan(entry));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(entry + 4), Checksum(file.AsSpan(offset, Padded(table.Length))));
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(entry + 8), offset);
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(entry + 12), table.Length);
            entry += 16;
            offset += Padded(table.Length);
        }

        return file;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Checksum(ReadOnlySpan<byte> table)
    {
        var sum = 0u;
        for (var i = 0; i < table.Length; i += 4) sum += BinaryPrimitives.ReadUInt32BigEndian(table[i..]);
        return sum;
    }
}
