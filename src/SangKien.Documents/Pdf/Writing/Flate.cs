using System.IO.Compression;

namespace SangKien.Documents.Pdf.Writing;

/// <summary>The compression of PDF streams (FlateDecode).</summary>
internal static class Flate
{
    public static byte[] Compress(ReadOnlySpan<byte> bytes)
    {
        using var compressed = new MemoryStream(bytes.Length / 2 + 64);
        using (var flate = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true)) flate.Write(bytes);
        return compressed.ToArray();
    }
}
