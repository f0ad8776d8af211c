using System.Globalization;
using System.Text;
using QRCoder;
using SangKien.Documents.Nd30;

namespace SangKien.Documents.Html;

/// <summary>The verification QR as one SVG path: sharp at any size, and neither an image file nor a data address.</summary>
internal sealed class HtmlQrCode(Markup html)
{
    public void Write(string address)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var side = code.ModuleMatrix.Count.ToString(CultureInfo.InvariantCulture);
        html.Open("svg", "sk-qr", ("viewBox", $"0 0 {side} {side}"), ("role", "img"), ("aria-label", $"{Phrases.VerificationQr}: {address}"))
            .Open("path", null, ("d", Squares(code))).Close().Close();
    }

    private static string Squares(QRCodeData code)
    {
        var path = new StringBuilder();
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
            for (var x = 0; x < code.ModuleMatrix[y].Count; x++)
                if (code.ModuleMatrix[y][x]) path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
        return path.ToString();
    }
}
