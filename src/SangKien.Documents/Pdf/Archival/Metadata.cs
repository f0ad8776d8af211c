using System.Globalization;
using System.Text;
using SangKien.Documents.Pdf.Writing;

namespace SangKien.Documents.Pdf.Archival;

/// <summary>What the file says of itself, once as document information and once, word for word the same, as XMP.</summary>
internal sealed record Metadata(string Title, string Author, DateTime CreatedUtc)
{
    private const string Producer = "SangKien.Documents";

    /// <summary>Writes both and gives the entries that the catalog has to carry.</summary>
    /// <param name="isArchival">Whether the file keeps PDF/A-2a and PDF/UA-1; only then it says so.</param>
    public string Write(PdfFile file, int info, bool isArchival)
    {
        var created = CreatedUtc.ToString("'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture);
        var author = Author.Length == 0 ? "" : $"/Author{PdfText.Of(Author)}";
        file.AddObject(info, $"<</Title{PdfText.Of(Title)}{author}/Producer{PdfText.Of(Producer)}/CreationDate({created})/ModDate({created})>>");

        var (xmp, intent, profile) = (file.Reserve(), file.Reserve(), file.Reserve());
        file.AddStream(xmp, Encoding.UTF8.GetBytes(Xmp.Packet(Title, Author, Producer, CreatedUtc, isArchival)), "/Type/Metadata/Subtype/XML");
        file.AddFlateStream(profile, SrgbProfile.Compressed, "/N 3");
        file.AddObject(intent, $"<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile {profile} 0 R>>");
        return $"/Metadata {xmp} 0 R/OutputIntents[{intent} 0 R]";
    }
}
