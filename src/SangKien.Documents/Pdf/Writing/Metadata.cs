using System.Globalization;
using SangKien.Documents.Model;

namespace SangKien.Documents.Pdf.Writing;

/// <summary>What the file says of itself.</summary>
internal static class Metadata
{
    private const string Producer = "SangKien.Documents";

    /// <summary>Writes the document information and gives the entries that the catalog has to carry.</summary>
    public static string Write(PdfFile file, int info, DocumentProperties properties)
    {
        var created = properties.CreatedUtc.ToString("'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture);
        file.AddObject(info,
            $"<</Title{PdfText.Of(properties.Title)}/Author{PdfText.Of(properties.Author)}/Producer{PdfText.Of(Producer)}" +
            $"/CreationDate({created})/ModDate({created})>>");
        return "";
    }
}
