using System.Collections;
using System.Text;
using QRCoder;

namespace SangKien.Documents.Nd30.Pictures;

/// <summary>The dark squares of the verification QR; each engine draws them in its own manner.</summary>
internal static class VerificationQr
{
    /// <summary>A longer address would need squares below 0.25 mm on a side of 18 mm, which a phone cannot read from paper.</summary>
    private const int LongestAddress = 300;

    /// <summary>QRCoder surrounds its matrix with four light squares on each side.</summary>
    private const int QuietZone = 4;

    private const int PixelsPerSquare = 8;

    /// <summary>Rows of squares without a quiet zone (the paper around is white); null when the address is too long for a code.</summary>
    public static IReadOnlyList<BitArray>? Rows(string address)
    {
        using var code = Code(address);
        if (code is null) return null;
        var side = code.ModuleMatrix.Count - (2 * QuietZone);
        return [.. code.ModuleMatrix.Skip(QuietZone).Take(side).Select(row => new BitArray([.. row.Cast<bool>().Skip(QuietZone).Take(side)]))];
    }

    /// <summary>The same as a picture, for formats that cannot draw.</summary>
    public static byte[]? Png(string address)
    {
        using var code = Code(address);
        if (code is null) return null;
        using var picture = new PngByteQRCode(code);
        return picture.GetGraphic(PixelsPerSquare, drawQuietZones: false);
    }

    private static QRCodeData? Code(string address)
    {
        if (Encoding.UTF8.GetByteCount(address) > LongestAddress) return null;
        using var generator = new QRCodeGenerator();
        return generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
    }
}
