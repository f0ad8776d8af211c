using System.Globalization;
using System.Security.Cryptography;

namespace SangKien.Documents.Pdf.Writing;

/// <summary>Numbered objects, their table of places and the trailer (ISO 32000-1, 7.5). What is finished goes to the output at once.</summary>
internal sealed class PdfFile : IDisposable
{
    private const int IdentifierLength = 16, FlushLength = 128 * 1024;

    private readonly Stream output;
    private readonly PdfBuffer buffer = new();
    private readonly IncrementalHash content = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<long> offsets = [];
    private long flushed;

    /// <summary>The second line tells transfer programs that the file is binary.</summary>
    public PdfFile(Stream output)
    {
        this.output = output;
        buffer.Add("%PDF-1.7\n%"u8).Add([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve()
    {
        offsets.Add(0);
        return offsets.Count;
    }

    public PdfBuffer Begin(int id)
    {
        offsets[id - 1] = flushed + buffer.Length;
        return buffer.Add(id).Add(" 0 obj\n"u8);
    }

    public void End()
    {
        buffer.Add("\nendobj\n"u8);
        if (buffer.Length >= FlushLength) Flush();
    }

    public void AddObject(int id, string content)
    {
        Begin(id).Add(content);
        End();
    }

    /// <param name="entries">Further entries of the stream's dictionary.</param>
    public void AddFlateStream(int id, ReadOnlySpan<byte> compressed, string entries = "") =>
        AddStream(id, compressed, $"/Filter/FlateDecode{entries}");

    public void AddStream(int id, ReadOnlySpan<byte> data, string entries = "")
    {
        Begin(id).Add("<</Length "u8).Add(data.Length).Add(entries).Add(">>\nstream\n"u8).Add(data).Add("\nendstream"u8);
        End();
    }

    /// <summary>The identifier is made from the content: equal papers are equal files.</summary>
    public void Finish(int catalog, int info)
    {
        Flush();
        var identifier = Convert.ToHexString(content.GetHashAndReset(), 0, IdentifierLength);
        var table = flushed;
        buffer.Add("xref\n0 "u8).Add(offsets.Count + 1).Add("\n0000000000 65535 f \n"u8);
        foreach (var offset in offsets) buffer.Add(offset.ToString("0000000000", CultureInfo.InvariantCulture)).Add(" 00000 n \n"u8);
        buffer.Add("trailer\n<</Size "u8).Add(offsets.Count + 1).Add("/Root "u8).AddReference(catalog).Add("/Info "u8).AddReference(info);
        buffer.Add($"/ID[<{identifier}><{identifier}>]>>\nstartxref\n").Add(table.ToString(CultureInfo.InvariantCulture)).Add("\n%%EOF\n"u8);
        Flush();
    }

    public void Dispose() => content.Dispose();

    private void Flush()
    {
        content.AppendData(buffer.Written);
        output.Write(buffer.Written);
        flushed += buffer.Length;
        buffer.Clear();
    }
}
