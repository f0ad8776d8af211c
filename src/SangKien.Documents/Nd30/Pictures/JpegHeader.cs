using System.Buffers.Binary;

namespace SangKien.Documents.Nd30.Pictures;

/// <summary>Reads size and colours of a JPEG (ITU-T T.81, annex B). Its pixels go into every format as they are.</summary>
internal static class JpegHeader
{
    private const byte Mark = 0xFF, Start = 0xD8, End = 0xD9, Scan = 0xDA;

    public static bool IsJpeg(ReadOnlySpan<byte> file) => file is [Mark, Start, Mark, ..];

    /// <summary>Walks the segments up to the pixels; the file must also have its end.</summary>
    public static (int Width, int Height, int Components) Read(ReadOnlySpan<byte> file)
    {
        (int Width, int Height, int Components)? frame = null;
        var at = 2;
        while (true)
        {
            while (at < file.Length && file[at] == Mark && at + 1 < file.Length && file[at + 1] == Mark) at++;
            if (at + 4 > file.Length || file[at] != Mark) throw new PictureException(PictureException.Damaged);
            var (kind, length) = (file[at + 1], BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]));
            if (length < 2 || at + 2 + length > file.Length) throw new PictureException(PictureException.Damaged);
            if (IsFrame(kind)) frame = Frame(file.Slice(at + 4, length - 2), kind);
            if (kind == Scan) break;
            at += 2 + length;
        }

        if (frame is not { } found || file[at..].LastIndexOf([Mark, End]) < 0) throw new PictureException(PictureException.Damaged);
        return found;
    }

    /// <summary>Frames but those of tables (C4, C8, CC), which share their range.</summary>
    private static bool IsFrame(byte kind) => kind is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static (int Width, int Height, int Components) Frame(ReadOnlySpan<byte> segment, byte kind)
    {
        if (segment.Length < 6) throw new PictureException(PictureException.Damaged);
        var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(segment[1..]), BinaryPrimitives.ReadUInt16BigEndian(segment[3..]));
        if (width == 0 || height == 0) throw new PictureException(PictureException.Damaged);
        if ((long)width * height > PictureFile.LargestArea) throw new PictureException(PictureException.TooLarge);
        if (kind > 0xC2 || segment[0] != 8 || segment[5] is not (1 or 3))
            throw new PictureException("Hình JPEG này dùng hệ màu hoặc cách nén không in được; hãy lưu lại dưới dạng JPEG màu RGB thông thường hoặc PNG.");
        return (width, height, segment[5]);
    }
}
