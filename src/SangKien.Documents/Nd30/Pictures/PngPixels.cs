using System.Buffers.Binary;

namespace SangKien.Documents.Nd30.Pictures;

/// <summary>
/// The pixels of a PNG of any kind as opaque colours: what is transparent shows the white of the paper, for our archival PDF is
/// free of transparency.
/// </summary>
internal sealed class PngPixels
{
    private const int White = 255;

    private readonly PngFile file;
    private readonly byte[] pixels;
    private readonly int[] sample = new int[4];

    private PngPixels(PngFile file) => (this.file, pixels) = (file, new byte[3 * file.Width * file.Height]);

    /// <summary>Red, green and blue, row by row.</summary>
    public static byte[] Of(PngFile file)
    {
        var picture = new PngPixels(file);
        file.Read(picture.Add);
        return picture.pixels;
    }

    private void Add(ReadOnlySpan<byte> row, PngRow place)
    {
        for (var i = 0; i < place.Count; i++)
        {
            for (var channel = 0; channel < file.Channels; channel++) sample[channel] = Sample(row, (i * file.Channels) + channel);
            Put(pixels.AsSpan(3 * ((place.Y * file.Width) + place.FirstX + (i * place.StepX)), 3));
        }
    }

    private void Put(Span<byte> pixel)
    {
        switch (file.Colour)
        {
            case PngColour.Palette:
                var index = Math.Min(sample[0], (file.Palette.Length / 3) - 1);
                Mix(pixel, file.Palette[3 * index], file.Palette[(3 * index) + 1], file.Palette[(3 * index) + 2], index < file.Transparency.Length ? file.Transparency[index] : White);
                break;
            case PngColour.Colour:
                Mix(pixel, ToByte(sample[0]), ToByte(sample[1]), ToByte(sample[2]), IsTransparent() ? 0 : White);
                break;
            case PngColour.ColourAlpha:
                Mix(pixel, ToByte(sample[0]), ToByte(sample[1]), ToByte(sample[2]), ToByte(sample[3]));
                break;
            default:
                var grey = ToByte(sample[0]);
                Mix(pixel, grey, grey, grey, file.Colour == PngColour.GreyAlpha ? ToByte(sample[1]) : IsTransparent() ? 0 : White);
                break;
        }
    }

    private static void Mix(Span<byte> pixel, int red, int green, int blue, int opacity)
    {
        pixel[0] = OnWhite(red);
        pixel[1] = OnWhite(green);
        pixel[2] = OnWhite(blue);

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
