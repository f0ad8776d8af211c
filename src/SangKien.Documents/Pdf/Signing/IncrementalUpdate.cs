using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SangKien.Documents.Pdf.Writing;

namespace SangKien.Documents.Pdf.Signing;

/// <summary>Objects that are added to a finished file behind its last byte (ISO 32000-1, 7.5.6).</summary>
internal sealed class IncrementalUpdate
{
    private const int IdentifierLength = 16;

    private readonly FinishedFile file;
    private readonly PdfBuffer buffer = new();
    private readonly SortedDictionary<int, int> offsets = [];
    private int next;

    public IncrementalUpdate(FinishedFile file)
    {
        this.file = file;
        next = int.Parse(file.Trailer["Size"]!, CultureInfo.InvariantCulture);
        buffer.Add("\n"u8);
    }

    public int Reserve() => next++;

    /// <returns>Where the content begins in the whole file.</returns>
    public int AddObject(int id, string content)
    {
        offsets[id] = file.Bytes.Length + buffer.Length;
        buffer.Add(id).Add(" 0 obj\n"u8);
        var start = file.Bytes.Length + buffer.Length;
        buffer.Add(Encoding.Latin1.GetBytes(content)).Add("\nendobj\n"u8);
        return start;
    }

    public int AddStream(ReadOnlySpan<byte> data, string entries)
    {
        var id = Reserve();
        offsets[id] = file.Bytes.Length + buffer.Length;
        buffer.Add(id).Add(" 0 obj\n<</Length "u8).Add(data.Length).Add(entries).Add(">>\nstream\n"u8).Add(data).Add("\nendstream\nendobj\n"u8);
        return id;
    }

    /// <summary>The file with its update; the first half of its identifier stays, the second names this state.</summary>
    public byte[] Finish()
    {
        var identifier = Convert.ToHexString(SHA256.HashData(buffer.Written)[..IdentifierLength]);
        var table = file.Bytes.Length + buffer.Length;
        buffer.Add("xref\n0 1\n0000000000 65535 f \n"u8);
        foreach (var (id, offset) in offsets)
            buffer.Add(id).Add(" 1\n"u8).Add(offset.ToString("0000000000", CultureInfo.InvariantCulture)).Add(" 00000 n \n"u8);
        var trailer = file.Trailer;
        trailer["Size"] = $"{next}";
        trailer["Prev"] = $"{file.TableOffset}";
        if (trailer["ID"] is { } given) trailer["ID"] = $"{given[..(given.IndexOf('>', StringComparison.Ordinal) + 1)]}<{identifier}>]";
        buffer.Add($"trailer\n{trailer}\nstartxref\n").Add(table).Add("\n%%EOF\n"u8);
        return [.. file.Bytes, .. buffer.Written];
    }
}
