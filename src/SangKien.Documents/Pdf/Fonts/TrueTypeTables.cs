using System.Buffers.Binary;
using System.Text;

namespace SangKien.Documents.Pdf.Fonts;

/// <summary>The tables of a TrueType file, by name.</summary>
internal sealed class TrueTypeTables
{
    private const int DirectoryStart = 12, EntryLength = 16;

    private readonly Dictionary<string, ReadOnlyMemory<byte>> tables = [];

    public TrueTypeTables(byte[] file)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(4));
        for (var i = 0; i < count; i++)
        {
            var entry = file.AsSpan(DirectoryStart + i * EntryLength, EntryLength);
            var offset = BinaryPrimitives.ReadInt32BigEndian(entry[8..]);
            var length = BinaryPrimitives.ReadInt32BigEndian(entry[12..]);
            tables[Encoding.ASCII.GetString(entry[..4])] = file.AsMemory(offset, length);
        }
    }

    public ReadOnlySpan<byte> this[string name] => tables[name].Span;

    public ushort UInt16(string table, int offset) => BinaryPrimitives.ReadUInt16BigEndian(this[table][offset..]);

    public short Int16(string table, int offset) => BinaryPrimitives.ReadInt16BigEndian(this[table][offset..]);

    public uint UInt32(string table, int offset) => BinaryPrimitives.ReadUInt32BigEndian(this[table][offset..]);
}
