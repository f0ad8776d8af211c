using System.Globalization;
using System.Text;
using SangKien.Documents.Nd30;
using SangKien.Documents.Pdf.Writing;

namespace SangKien.Documents.Pdf.Signing;

/// <summary>
/// Adds the agency's digital signature to a finished PDF: PAdES at the baseline level B-B (ETSI EN 319 142-1), which covers the whole file.
/// What was there stays byte by byte; the claims of PDF/A-2 and PDF/UA-1 stay true, since the field is tagged, named and without script.
/// </summary>
/// <param name="certificate">Chứng thư số of the agency.</param>
/// <param name="seal">Shown where a paper leaves room for it (Phụ lục I, mục II.8.a); the signature is invisible without, and in a file that names no such place.</param>
public sealed class PdfSigner(SigningCertificate certificate, SealImage? seal = null)
{
    private const string FieldName = "chu-ky-so-co-quan";
    private const string RangeToCome = "[0 0000000000 0000000000 0000000000]";
    private const int PrintedAndLocked = 4 + 128;

    /// <param name="pdf">A file with classic tables of objects, as our engine writes it.</param>
    /// <exception cref="InvalidOperationException">The certificate is not valid at that time.</exception>
    /// <exception cref="NotSupportedException">The file has another form, or has been signed before.</exception>
    public byte[] Sign(byte[] pdf, DateTime atUtc)
    {
        if (!certificate.IsValidAt(atUtc)) throw new InvalidOperationException("The certificate is not valid at the time of signing.");
        var file = new FinishedFile(pdf);
        var update = new IncrementalUpdate(file);
        var (field, value) = (update.Reserve(), update.Reserve());
        var (page, appearance) = seal is not null && file.SealPlace is { } free ? (free.PageId, seal.Write(update, free)) : (file.PageIds()[^1], "/Rect[0 0 0 0]");
        var place = StructureUpdate.AddForm(file, update, field, page);
        update.AddObject(field,
            $"<</Type/Annot/Subtype/Widget/FT/Sig/T({FieldName})/TU{PdfText.Of(Phrases.AgencySignature)}/F {PrintedAndLocked}{appearance}/P {page} 0 R/V {value} 0 R{place}>>");
        AddToPage(file, update, page, field);
        file.Catalog["AcroForm"] = $"<</Fields[{field} 0 R]/SigFlags 3>>";
        update.AddObject(file.CatalogId, file.Catalog.ToString());
        var opening = $"<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/M({atUtc:'D:'yyyyMMddHHmmss'Z'})/ByteRange";
        var start = update.AddObject(value, $"{opening}{RangeToCome}/Contents<{new string('0', certificate.LargestSignature * 2)}>>>");
        return Fill(update.Finish(), start + opening.Length);
    }

    private static void AddToPage(FinishedFile file, IncrementalUpdate update, int id, int field)
    {
        var page = file.Object(id);
        page["Annots"] = page["Annots"] switch
        {
            null => $"[{field} 0 R]",
            ['[', ..] given => $"{given[..^1]} {field} 0 R]",
            _ => throw new NotSupportedException("The annotations of the page stand elsewhere."),
        };
        update.AddObject(id, page.ToString());
    }

    /// <summary>The signature covers the file but itself.</summary>
    private byte[] Fill(byte[] signed, int rangeAt)
    {
        var contentsAt = rangeAt + RangeToCome.Length + "/Contents".Length;
        var contentsEnd = contentsAt + 2 + certificate.LargestSignature * 2;
        var range = string.Create(CultureInfo.InvariantCulture, $"[0 {contentsAt} {contentsEnd} {signed.Length - contentsEnd}").PadRight(RangeToCome.Length - 1) + "]";
        Encoding.ASCII.GetBytes(range).CopyTo(signed, rangeAt);
        var signature = certificate.Sign([.. signed.AsSpan(0, contentsAt), .. signed.AsSpan(contentsEnd)]);
        Encoding.ASCII.GetBytes(Convert.ToHexString(signature)).CopyTo(signed, contentsAt + 1);
        return signed;
    }
}
