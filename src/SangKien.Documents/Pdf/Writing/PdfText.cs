using System.Text;

namespace SangKien.Documents.Pdf.Writing;

/// <summary>Text strings outside the pages, in UTF-16 with its mark.</summary>
internal static class PdfText
{
    public static string Of(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";
}
