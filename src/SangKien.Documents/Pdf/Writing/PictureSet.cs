using System.Globalization;
using SangKien.Documents.Nd30.Pictures;

namespace SangKien.Documents.Pdf.Writing;

/// <summary>The pictures of a file. Each is written when the first page shows it: a JPEG as it is, a PNG as opaque pixels.</summary>
internal sealed class PictureSet(PdfFile file)
{
    private readonly List<(PictureFile Picture, int Id)> pictures = [];

    /// <summary>Entries of the pages' resources.</summary>
    public string Resources => string.Concat(pictures.Select((picture, index) => $"/{Name(index)} {picture.Id} 0 R"));

    /// <summary>Name of the picture in the resources of the pages.</summary>
    public string Use(PictureFile picture)
    {
        var known = pictures.FindIndex(other => other.Picture.File.Equals(picture.File));
        if (known >= 0) return Name(known);
        var id = file.Reserve();
        var colours = picture.Components == 1 ? "DeviceGray" : "DeviceRGB";
        var entries = string.Create(
            CultureInfo.InvariantCulture,
            $"/Type/XObject/Subtype/Image/Width {picture.Width}/Height {picture.Height}/ColorSpace/{colours}/BitsPerComponent 8");
        if (picture.IsPng) file.AddFlateStream(id, Flate.Compress(picture.Pixels()), entries);
        else file.AddStream(id, picture.File.Span, $"/Filter/DCTDecode{entries}");
        pictures.Add((picture, id));
        return Name(pictures.Count - 1);
    }

    private static string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"Im{index + 1}");
}
