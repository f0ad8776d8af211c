namespace SangKien.Documents.Nd30.Pictures;

/// <summary>A PNG or JPEG file that can be printed. Reading it is the only way to know: every engine does, and a form may before.</summary>
public sealed class PictureFile
{
    /// <summary>25 megapixels are an A4 page of 500 dpi; a larger picture could fill the memory of the server.</summary>
    internal const int LargestArea = 25_000_000;

    private PictureFile(ReadOnlyMemory<byte> file, int width, int height, bool isPng, int components) =>
        (File, Width, Height, IsPng, Components) = (file, width, height, isPng, components);

    /// <summary>The bytes as they were given.</summary>
    public ReadOnlyMemory<byte> File { get; }

    /// <summary>Pixels.</summary>
    public int Width { get; }

    /// <summary>Pixels.</summary>
    public int Height { get; }

    /// <summary>PNG; else JPEG.</summary>
    public bool IsPng { get; }

    /// <summary>Media type of the file.</summary>
    public string ContentType => IsPng ? "image/png" : "image/jpeg";

    /// <summary>Colours of a JPEG's pixel: 1 for grey, 3 for colour.</summary>
    internal int Components { get; }

    /// <param name="fault">Why the file cannot be printed, in words for the person who chose it; empty when it can.</param>
    public static PictureFile? Read(ReadOnlyMemory<byte> file, out string fault)
    {
        try
        {
            fault = "";
            if (PngFile.IsPng(file.Span))
            {
                var png = new PngFile(file.Span);
                png.Read(static (_, _) => { });
                return new PictureFile(file, png.Width, png.Height, isPng: true, components: 3);
            }

            if (JpegHeader.IsJpeg(file.Span))
            {
                var (width, height, components) = JpegHeader.Read(file.Span);
                return new PictureFile(file, width, height, isPng: false, components);
            }

            throw new PictureException("Tệp không phải là hình PNG hoặc JPEG.");
        }
        catch (PictureException exception)
        {
            fault = exception.Message;
            return null;
        }
    }

    /// <summary>The pixels of a PNG, row by row, red, green and blue, on white paper.</summary>
    internal byte[] Pixels() => PngPixels.Of(new PngFile(File.Span));

    /// <summary>The pixels of a PNG, and which of them are nothing but ground, a bit each.</summary>
    internal (byte[] Pixels, byte[] Ground) PixelsAndGround() => PngPixels.WithGround(new PngFile(File.Span));

    /// <summary>Height in millimetres at a width.</summary>
    internal double HeightAt(double width) => width * Height / Width;

    /// <summary>Width and height in millimetres, no larger than a place.</summary>
    internal (double Width, double Height) Fitted(double width, double placeWidth, double placeHeight)
    {
        var fitting = Math.Clamp(width, 1, placeWidth);
        return HeightAt(fitting) <= placeHeight ? (fitting, HeightAt(fitting)) : (fitting * placeHeight / HeightAt(fitting), placeHeight);
    }
}
