using System.Formats.Asn1;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.RegularExpressions;

namespace SangKien.Documents.Pdf.Signing;

/// <summary>
/// Reads the detached CMS signatures of a PDF (ISO 32000-1, 12.8) and checks each against the bytes that it names. Chain, revocation and
/// time stamps are not judged: that needs the authorities, whom a portal without internet cannot ask.
/// </summary>
public static partial class PdfSignatureReader
{
    private const string SigningTime = "1.2.840.113549.1.9.5";

    /// <summary>In the order of the file; empty for a file that nobody signed.</summary>
    public static IReadOnlyList<PdfSignature> Read(byte[] pdf)
    {
        var source = Encoding.Latin1.GetString(pdf);
        return [.. ByteRange().Matches(source).Select(range => Read(pdf, source, range)).OfType<PdfSignature>()];
    }

    /// <summary>Null where the range is no frame around a signature of this file.</summary>
    private static PdfSignature? Read(byte[] pdf, string source, Match range)
    {
        var (start, gap, rest, length) = (Number(range, 1), Number(range, 2), Number(range, 3), Number(range, 4));
        if (start != 0 || gap <= 0 || rest - gap < 4 || rest + length > pdf.Length || pdf[gap] != '<' || pdf[rest - 1] != '>')
            return null;
        var found = new PdfSignature { CoversWholeFile = source.AsSpan((int)(rest + length)).Trim("\r\n \t\0").IsEmpty, SignedAtUtc = TimeIn(source, range.Index, (int)gap, (int)rest) };
        try
        {
            var cms = new SignedCms(new ContentInfo([.. pdf.AsSpan(0, (int)gap), .. pdf.AsSpan((int)rest, (int)length)]), detached: true);
            cms.Decode(Der(source.AsSpan((int)gap + 1, (int)(rest - gap - 2))));
            return Judge(cms, found);
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or FormatException or AsnContentException)
        {
            return found;
        }
    }

    private static PdfSignature Judge(SignedCms cms, PdfSignature found)
    {
        if (cms.SignerInfos is not [{ } signer] || signer.Certificate is not { } certificate)
            return found;
        var named = found with
        {
            Signer = certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false),
            Issuer = certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: true),
            ValidFromUtc = certificate.NotBefore.ToUniversalTime(),
            ValidUntilUtc = certificate.NotAfter.ToUniversalTime(),
            SignedAtUtc = TimeOf(signer) ?? found.SignedAtUtc,
        };
        try
        {
            cms.CheckSignature(verifySignatureOnly: true);
            return named with { IsIntact = true };
        }
        catch (CryptographicException)
        {
            return named;
        }
    }

    private static DateTime? TimeOf(SignerInfo signer) => signer.SignedAttributes.Cast<CryptographicAttributeObject>()
        .Where(attribute => attribute.Oid.Value == SigningTime)
        .SelectMany(attribute => attribute.Values.Cast<AsnEncodedData>())
        .Select(value => (DateTime?)new Pkcs9SigningTime(value.RawData).SigningTime.ToUniversalTime()).FirstOrDefault();

    /// <summary>The dictionary of the signature reserves more room than the signature takes; DER says where it ends.</summary>
    private static byte[] Der(ReadOnlySpan<char> hexadecimal)
    {
        var reserved = Convert.FromHexString(hexadecimal.Length % 2 == 0 ? hexadecimal : $"{hexadecimal}0");
        AsnDecoder.ReadEncodedValue(reserved, AsnEncodingRules.BER, out _, out _, out var taken);
        return reserved[..taken];
    }

    /// <summary>"/M(D:20221005093000+07'00')" beside the range, in the dictionary that it stands in.</summary>
    private static DateTime? TimeIn(string source, int range, int gap, int rest)
    {
        var begin = source.LastIndexOf(" obj", range, StringComparison.Ordinal);
        var end = source.IndexOf("endobj", Math.Max(range, rest), StringComparison.Ordinal);
        if (begin < 0 || end < 0 || begin > gap)
            return null;
        var match = Moment().Match(string.Concat(source.AsSpan(begin, gap - begin), source.AsSpan(rest, end - rest)));
        if (!match.Success || !DateTime.TryParseExact(match.Groups["local"].Value, "yyyyMMddHHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            return null;
        var offset = match.Groups["hours"].Success
            ? new TimeSpan(int.Parse(match.Groups["hours"].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups["minutes"].Value, CultureInfo.InvariantCulture), 0)
            : TimeSpan.Zero;
        return DateTime.SpecifyKind(match.Groups["sign"].Value == "-" ? local + offset : local - offset, DateTimeKind.Utc);
    }

    private static long Number(Match range, int group) => long.Parse(range.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]")]
    private static partial Regex ByteRange();

    [GeneratedRegex(@"/M\s*\(D:(?<local>\d{14})(?:Z|(?<sign>[+-])(?<hours>\d{2})'?(?<minutes>\d{2})'?)?")]
    private static partial Regex Moment();
}
