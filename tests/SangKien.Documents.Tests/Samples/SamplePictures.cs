using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace SangKien.Documents.Tests.Samples;

/// <summary>Small pictures of every kind.</summary>
internal static class SamplePictures
{
    public const int Side = 16;

    /// <summary>A baseline JPEG of 16 × 16 points, red to blue.</summary>
    public static byte[] Jpeg { get; } = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqMyP/L2u71////m8H////6/+b9//j/2wBDASstLTw1PHZBQXb4pYyl+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj/wAARCAAQABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAgAE/8QAFRABAQAAAAAAAAAAAAAAAAAAAQD/xAAUAQEAAAAAAAAAAAAAAAAAAAAE/8QAFREBAQAAAAAAAAAAAAAAAAAAAwD/2gAMAwEAAhEDEQA/AMSxWlisgzlIl//Z");

    /// <summary>A PNG whose rows are filtered with the filters 0 to 4 in turn.</summary>
    /// <param name="samples">Value of a channel of the point in a column and row.</param>
    public static byte[] Png(byte colourType, int depth, int channels, Func<int, int, int, int> samples, bool isInterlaced = false, byte[]? palette = null, byte[]? transparency = null)
    {
        using var data = new MemoryStream();
        (int X, int Y, int StepX, int StepY)[] passes = isInterlaced
            ? [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
            : [(0, 0, 1, 1)];
        foreach (var (x, y, stepX, stepY) in passes)
        {
            byte[]? above = null;
            for (var row = y; row < Side; row += stepY)
            {
                var bytes = Row([.. Steps(x, stepX).SelectMany(column => Enumerable.Range(0, channels).Select(channel => samples(column, row, channel)))], depth);
                above ??= new byte[bytes.Length];
                var filter = row % 5;
                data.WriteByte((byte)filter);
                data.Write(Filtered(bytes, above, filter, Math.Max(1, channels * depth / 8)));
                above = bytes;
            }
        }

        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Side);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Side);
        (header[8], header[9], header[12]) = ((byte)depth, colourType, (byte)(isInterlaced ? 1 : 0));
        Chunk(file, "IHDR", header);
        if (palette is not null) Chunk(file, "PLTE", palette);
        if (transparency is not null) Chunk(file, "tRNS", transparency);
        Chunk(file, "IDAT", Compressed(data.ToArray()));
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    /// <summary>Red, green and blue of 8 bits and an opacity that grows to the right.</summary>
    public static byte[] TransparentPng { get; } = Png(6, 8, 4, (x, y, channel) => channel == 3 ? x * 17 : channel == 0 ? 255 : y * 10);

    private static IEnumerable<int> Steps(int first, int step)
    {
        for (var i = first; i < Side; i += step) yield return i;
    }

    private static byte[] Row(int[] samples, int depth)
    {
        var row = new byte[((samples.Length * depth) + 7) / 8];
        for (var i = 0; i < samples.Length; i++)
        {
            if (depth == 16) BinaryPrimitives.WriteUInt16BigEndian(row.AsSpan(2 * i), (ushort)samples[i]);
            else row[i * depth / 8] |= (byte)(samples[i] << (8 - depth - (i * depth % 8)));
        }

        return row;
    }

    private static byte[] Filtered(byte[] row, byte[] above, int filter, int pixel)
    {
        var filtered = new byte[row.Length];
        for (var i = 0; i < row.Length; i++)
        {
            int left = i < pixel ? 0 : row[i - pixel], up = above[i], corner = i < pixel ? 0 : above[i - pixel], sum = left + up - corner;
            filtered[i] = (byte)(row[i] - filter switch
            {
                0 => 0,
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                _ => Math.Abs(sum - left) <= Math.Abs(sum - up) && Math.Abs(sum - left) <= Math.Abs(sum - corner) ? left
                    : Math.Abs(sum - up) <= Math.Abs(sum - corner) ? up : corner,
            });
        }

        return filtered;
    }

    private static byte[] Compressed(byte[] data)
    {
        using var compressed = new MemoryStream();
        using (var flate = new ZLibStream(compressed, CompressionLevel.Fastest, leaveOpen: true)) flate.Write(data);
        return compressed.ToArray();
    }

    /// <remarks>The checksum stays empty: a reader of pictures need not ask for it.</remarks>
    private static void Chunk(MemoryStream file, string name, byte[] content)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        file.Write(length);
        file.Write(Encoding.ASCII.GetBytes(name));
        file.Write(content);
        file.Write([0, 0, 0, 0]);
    }
}
