using System.Collections;
using System.Globalization;
using System.Text;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Pictures;

namespace SangKien.Documents.Html;

/// <summary>The verification QR as one SVG path: sharp at any size, and neither an image file nor a data address.</summary>
internal sealed class HtmlQrCode(Markup html)
{
    public void Write(string address) => Write(address, $"{Phrases.VerificationQr}: {address}");

    /// <param name="words">For readers who do not see it.</param>
    public void Write(string address, string words)
    {
        if (VerificationQr.Rows(address) is not { } rows) return;
        var side = rows.Count.ToString(CultureInfo.InvariantCulture);
        html.Open("svg", "sk-qr", ("viewBox", $"0 0 {side} {side}"), ("role", "img"), ("aria-label", words))
            .Open("path", null, ("d", Squares(rows))).Close().Close();
    }

    private static string Squares(IReadOnlyList<BitArray> rows)
    {
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
            for (var x = 0; x < rows.Count; x++)
                if (rows[y][x]) path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
        return path.ToString();
    }
}
