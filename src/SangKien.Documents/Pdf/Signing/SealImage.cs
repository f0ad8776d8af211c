using System.Globalization;
using System.Text;
using SangKien.Documents.Nd30.Pictures;
using SangKien.Documents.Pdf.Layout;
using SangKien.Documents.Pdf.Writing;

namespace SangKien.Documents.Pdf.Signing;

/// <summary>
/// Hình ảnh con dấu of the agency, as Phụ lục I, mục II.8.a of Nghị định 30/2020/NĐ-CP wants it: PNG with a transparent ground, in the real size
/// of the seal. Only its inked points are painted, so that it may touch the post and the name like a seal on paper, and hides neither.
/// </summary>
public sealed class SealImage
{
    /// <summary>Real sizes of seals, in millimetres.</summary>
    public const double SmallestWidth = 20, LargestWidth = 50;

    /// <summary>
    /// From the middle of the place to the middle of the seal, which covers the left third of the signature (điểm b khoản 1 Điều 33 and the
    /// diagram of Phụ lục I, mục IV.2). Millimetres.
    /// </summary>
    private const double LeftOfMiddle = 11;

    private readonly PictureFile picture;
    private readonly byte[] pixels, ground;
    private readonly double width, height;

    private SealImage(PictureFile picture, double width, byte[] pixels, byte[] ground) =>
        (this.picture, this.pixels, this.ground, this.width, height) = (picture, pixels, ground, Units.Points(width), Units.Points(picture.HeightAt(width)));

    /// <param name="png">The content of the file.</param>
    /// <param name="width">Real width of the seal, in millimetres.</param>
    /// <param name="fault">Why it cannot serve as a seal, in Vietnamese; empty when it can.</param>
    public static SealImage? Read(ReadOnlyMemory<byte> png, double width, out string fault)
    {
        if (PictureFile.Read(png, out fault) is not { } picture) return null;
        var (pixels, ground) = picture.IsPng ? picture.PixelsAndGround() : ([], []);
        fault = !picture.IsPng ? "Hình con dấu phải là tệp PNG (điểm a khoản 8 mục II Phụ lục I Nghị định 30/2020/NĐ-CP)."
            : width is not (>= SmallestWidth and <= LargestWidth) || picture.HeightAt(width) > LargestWidth ? $"Con dấu phải rộng từ {SmallestWidth:0} đến {LargestWidth:0} mm và không cao quá {LargestWidth:0} mm."
            : !Array.Exists(ground, bits => bits != 0) ? "Hình con dấu phải có nền trong suốt (điểm a khoản 8 mục II Phụ lục I Nghị định 30/2020/NĐ-CP)."
            : IsEmpty(picture, ground) ? "Hình con dấu không có nét nào."
            : "";
        return fault.Length == 0 ? new SealImage(picture, width, pixels, ground) : null;
    }

    /// <summary>Adds the picture to a file and gives the entries of the field that shows it.</summary>
    internal string Write(IncrementalUpdate update, SealDestination place)
    {
        var entries = $"/Type/XObject/Subtype/Image/Width {picture.Width}/Height {picture.Height}/Filter/FlateDecode";
        var mask = update.AddStream(Flate.Compress(ground), $"{entries}/ImageMask true/BitsPerComponent 1");
        var image = update.AddStream(Flate.Compress(pixels), $"{entries}/ColorSpace/DeviceRGB/BitsPerComponent 8/Mask {mask} 0 R");
        var content = string.Create(CultureInfo.InvariantCulture, $"q {width:0.##} 0 0 {height:0.##} 0 0 cm /Dau Do Q");
        var form = update.AddStream(
            Encoding.ASCII.GetBytes(content),
            string.Create(CultureInfo.InvariantCulture, $"/Type/XObject/Subtype/Form/BBox[0 0 {width:0.##} {height:0.##}]/Resources<</XObject<</Dau {image} 0 R>>>>"));
        var left = (place.Left + place.Right - width) / 2 - Units.Points(LeftOfMiddle);
        var bottom = (place.Bottom + place.Top - height) / 2;
        return string.Create(CultureInfo.InvariantCulture, $"/Rect[{left:0.##} {bottom:0.##} {left + width:0.##} {bottom + height:0.##}]/AP<</N {form} 0 R>>");
    }

    /// <summary>Whether all points are ground, the filling of the rows aside.</summary>
    private static bool IsEmpty(PictureFile picture, byte[] ground)
    {
        var points = ground.Sum(bits => System.Numerics.BitOperations.PopCount(bits));
        return points == picture.Width * picture.Height;
    }
}
