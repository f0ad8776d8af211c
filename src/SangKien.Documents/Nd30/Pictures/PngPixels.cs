using System.Buffers.Binary;

namespace SangKien.Documents.Nd30.Pictures;

/// <summary>
/// The pixels of a PNG of any kind as opaque colours: what is transparent shows the white of the paper, for our archival PDF is
/// free of transparency.
/// </summary>
internal sealed class PngPixels
{
    private const int White = 255;

    /// <summary>Less opaque than this is ground.</summary>
    private const int Faint = 24;

    private readonly PngFile file;
    private readonly byte[] pixels;
    private readonly byte[]? ground;
    private readonly int stride;
    private readonly int[] sample = new int[4];

    private PngPixels(PngFile file, bool keepsGround)
    {
        (this.file, pixels) = (file, new byte[3 * file.Width * file.Height]);
        stride = (file.Width + 7) / 8;
        ground = keepsGround ? new byte[stride * file.Height] : null;
    }

    /// <summary>Red, green and blue, row by row.</summary>
    public static byte[] Of(PngFile file) => Read(file, keepsGround: false).pixels;

    /// <summary>The colours and, as a bit each, rows filled to whole bytes, where there is nothing but ground.</summary>
    public static (byte[] Pixels, byte[] Ground) WithGround(PngFile file)
    {
        var picture = Read(file, keepsGround: true);
        return (picture.pixels, picture.ground!);
    }

    private static PngPixels Read(PngFile file, bool keepsGround)
    {
        var picture = new PngPixels(file, keepsGround);
        file.Read(picture.Add);
        return picture;
    }

    private void Add(ReadOnlySpan<byte> row, PngRow place)
    {
        for (var i = 0; i < place.Count; i++)
        {
            for (var channel = 0; channel < file.Channels; channel++) sample[channel] = Sample(row, (i * file.Channels) + channel);
            var x = place.FirstX + (i * place.StepX);
            var opacity = Put(pixels.AsSpan(3 * ((place.Y * file.Width) + x), 3));
            if (opacity < Faint && ground is not null) ground[(place.Y * stride) + (x / 8)] |= (byte)(0x80 >> (x % 8));
        }
    }

    /// <returns>How opaque the point is.</returns>
    private int Put(Span<byte> pixel)
    {
        switch (file.Colour)
        {
            case PngColour.Palette:
                var index = Math.Min(sample[0], (file.Palette.Length / 3) - 1);
                return Mix(pixel, file.Palette[3 * index], file.Palette[(3 * index) + 1], file.Palette[(3 * index) + 2], index < file.Transparency.Length ? file.Transparency[index] : White);
            case PngColour.Colour:
                return Mix(pixel, ToByte(sample[0]), ToByte(sample[1]), ToByte(sample[2]), IsTransparent() ? 0 : White);
            case PngColour.ColourAlpha:
                return Mix(pixel, ToByte(sample[0]), ToByte(sample[1]), ToByte(sample[2]), ToByte(sample[3]));
            default:
                var grey = ToByte(sample[0]);
                return Mix(pixel, grey, grey, grey, file.Colour == PngColour.GreyAlpha ? ToByte(sample[1]) : IsTransparent() ? 0 : White);
        }
    }

    private static int Mix(Span<byte> pixel, int red, int green, int blue, int opacity)
    {
        pixel[0] = OnWhite(red);
        pixel[1] = OnWhite(green);
        pixel[2] = OnWhite(blue);
        return opacity;

        byte OnWhite(int value) => (byte)(((value * opacity) + (White * (White - opacity)) + (White / 2)) / White);
    }

    /// <summary>A PNG without alpha may name one colour that is not there.</summary>
    private bool IsTransparent()
    {
        if (file.Transparency.Length < 2 * file.Channels) return false;
        for (var channel = 0; channel < file.Channels; channel++)
        {
            if (sample[channel] != BinaryPrimitives.ReadUInt16BigEndian(file.Transparency.AsSpan(2 * channel))) return false;
        }

        return true;
    }

    private int Sample(ReadOnlySpan<byte> row, int index) => file.Depth switch
    {
        16 => BinaryPrimitives.ReadUInt16BigEndian(row[(2 * index)..]),
        8 => row[index],
        var depth => (row[index * depth / 8] >> (8 - depth - (index * depth % 8))) & ((1 << depth) - 1),
    };

    private int ToByte(int value) => file.Depth switch
    {
        16 => value >> 8,
        8 => value,
        var depth => value * White / ((1 << depth) - 1),
    };
}
