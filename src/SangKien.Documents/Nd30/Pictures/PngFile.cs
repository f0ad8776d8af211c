using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace SangKien.Documents.Nd30.Pictures;

/// <summary>The parts of a PNG (ISO/IEC 15948) and its rows of bytes. Whatever does not add up is a damaged file.</summary>
internal sealed class PngFile
{
    private const int ChunkFrame = 12, HeaderLength = 13;

    /// <summary>Adam7: first column and row of each pass, and the steps between its pixels.</summary>
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    private readonly byte[] header;
    private readonly byte[] compressed;

    public PngFile(ReadOnlySpan<byte> file)
    {
        using var data = new MemoryStream();
        byte[] found = [];
        var isComplete = false;
        for (var at = Signature.Length; at + ChunkFrame <= file.Length && !isComplete;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file[at..]);
            if (length < 0 || length > file.Length - at - ChunkFrame) throw new PictureException(PictureException.Damaged);
            var content = file.Slice(at + 8, length);
            switch (Encoding.ASCII.GetString(file.Slice(at + 4, 4)))
            {
                case "IHDR": found = content.ToArray(); break;
                case "PLTE": Palette = content.ToArray(); break;
                case "tRNS": Transparency = content.ToArray(); break;
                case "IDAT": data.Write(content); break;
                case "IEND": isComplete = true; break;
            }

            at += ChunkFrame + length;
        }

        (header, compressed) = (found, data.ToArray());
        if (!isComplete || header.Length != HeaderLength || Width <= 0 || Height <= 0 || !IsKnown) throw new PictureException(PictureException.Damaged);
        if ((long)Width * Height > PictureFile.LargestArea) throw new PictureException(PictureException.TooLarge);
    }

    public int Width => BinaryPrimitives.ReadInt32BigEndian(header);

    public int Height => BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4));

    /// <summary>Bits of a channel.</summary>
    public int Depth => header[8];

    public PngColour Colour => (PngColour)header[9];

    public byte[] Palette { get; } = [];

    public byte[] Transparency { get; } = [];

    public int Channels => Colour switch { PngColour.Colour => 3, PngColour.GreyAlpha => 2, PngColour.ColourAlpha => 4, _ => 1 };

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    private bool IsInterlaced => header[12] == 1;

    private bool IsKnown => header[12] <= 1 && Colour switch
    {
        PngColour.Grey => Depth is 1 or 2 or 4 or 8 or 16,
        PngColour.Palette => Depth is 1 or 2 or 4 or 8 && Palette.Length >= 3,
        PngColour.Colour or PngColour.GreyAlpha or PngColour.ColourAlpha => Depth is 8 or 16,
        _ => false,
    };

    public static bool IsPng(ReadOnlySpan<byte> file) => file.StartsWith(Signature);

    /// <summary>Gives every row of every pass, unfiltered, to the reader.</summary>
    public void Read(PngRowReader reader)
    {
        try
        {
            using var inflated = new ZLibStream(new MemoryStream(compressed), CompressionMode.Decompress);
            foreach (var (x, y, stepX, stepY) in IsInterlaced ? Passes : [(0, 0, 1, 1)]) ReadPass(inflated, x, y, stepX, stepY, reader);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            throw new PictureException(PictureException.Damaged);
        }
    }

    private void ReadPass(ZLibStream inflated, int x, int y, int stepX, int stepY, PngRowReader reader)
    {
        var count = (Width - x + stepX - 1) / stepX;
        if (count <= 0) return;
        var bits = Channels * Depth;
        var (above, row) = (new byte[(count * bits + 7) / 8], new byte[(count * bits + 7) / 8]);
        for (var line = y; line < Height; line += stepY)
        {
            var filter = inflated.ReadByte();
            inflated.ReadExactly(row);
            Unfilter(filter, row, above, Math.Max(1, bits / 8));
            reader(row, new PngRow(line, x, stepX, count));
            (above, row) = (row, above);
        }
    }

    private static void Unfilter(int filter, byte[] row, byte[] above, int pixel)
    {
        if (filter is < 0 or > 4) throw new PictureException(PictureException.Damaged);
        for (var i = 0; i < row.Length && filter > 0; i++)
        {
            var left = i < pixel ? 0 : row[i - pixel];
            row[i] += (byte)(filter switch
            {
                1 => left,
                2 => above[i],
                3 => (left + above[i]) / 2,
                _ => Paeth(left, above[i], i < pixel ? 0 : above[i - pixel]),
            });
        }
    }

    private static int Paeth(int left, int above, int corner)
    {
        var (toLeft, toAbove, toCorner) = (Math.Abs(above - corner), Math.Abs(left - corner), Math.Abs(left + above - corner - corner));
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }
}

/// <summary>Colour types of PNG.</summary>
internal enum PngColour : byte
{
    Grey = 0,
    Colour = 2,
    Palette = 3,
    GreyAlpha = 4,
    ColourAlpha = 6,
}

/// <summary>Where the pixels of a row stand in the picture.</summary>
internal readonly record struct PngRow(int Y, int FirstX, int StepX, int Count);

internal delegate void PngRowReader(ReadOnlySpan<byte> row, PngRow place);
