using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace SangKien.Documents.Pdf.Signing;

/// <summary>Chứng thư số of the agency with its private key and the authorities above it.</summary>
public sealed class SigningCertificate : IDisposable
{
    private const string SigningCertificateV2 = "1.2.840.113549.1.9.16.2.47", Sha256 = "2.16.840.1.101.3.4.2.1";
    private const int SmallestRsaKey = 2048;

    private readonly X509Certificate2Collection all;
    private readonly X509Certificate2 own;

    private SigningCertificate(X509Certificate2Collection all, X509Certificate2 own) => (this.all, this.own) = (all, own);

    /// <summary>Name of the agency in the certificate.</summary>
    public string Subject => own.GetNameInfo(X509NameType.SimpleName, forIssuer: false);

    /// <summary>First moment at which it may sign.</summary>
    public DateTime ValidFromUtc => own.NotBefore.ToUniversalTime();

    /// <summary>Last moment at which it may sign.</summary>
    public DateTime ValidUntilUtc => own.NotAfter.ToUniversalTime();

    /// <summary>More than any signature of this certificate takes.</summary>
    internal int LargestSignature => all.Sum(certificate => certificate.RawDataMemory.Length) + 2048;

    /// <param name="pkcs12">The content of a .p12 or .pfx file.</param>
    /// <exception cref="CryptographicException">The content or the password is wrong, or nothing in it can sign documents.</exception>
    public static SigningCertificate Load(ReadOnlySpan<byte> pkcs12, string? password)
    {
        var all = X509CertificateLoader.LoadPkcs12Collection(pkcs12, password, X509KeyStorageFlags.EphemeralKeySet);
        return all.FirstOrDefault(certificate => certificate.HasPrivateKey) is not { } own ? throw new CryptographicException("There is no private key beside the certificate.")
            : !MaySign(own) ? throw new CryptographicException("The certificate is not made for signing documents.")
            : !IsStrong(own) ? throw new CryptographicException("The key is neither RSA of 2048 bits or more nor ECDSA.")
            : new(all, own);
    }

    /// <summary>Whether it may sign at that moment.</summary>
    public bool IsValidAt(DateTime utc) => ValidFromUtc <= utc && utc <= ValidUntilUtc;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var certificate in all) certificate.Dispose();
    }

    /// <summary>
    /// A CAdES signature of the baseline level B: SHA-256, the signing certificate named by its hash, no time of signing, which stands in the PDF
    /// (ETSI EN 319 122-1 and EN 319 142-1, 6.3). The authorities come from the file: nothing is fetched.
    /// </summary>
    internal byte[] Sign(byte[] content)
    {
        var cms = new SignedCms(new ContentInfo(content), detached: true);
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, own)
        {
            DigestAlgorithm = new Oid(Sha256),
            IncludeOption = X509IncludeOption.EndCertOnly,
        };
        signer.SignedAttributes.Add(new AsnEncodedData(new Oid(SigningCertificateV2), OwnHash()));
        foreach (var authority in all.Where(certificate => certificate != own)) signer.Certificates.Add(authority);
        cms.ComputeSignature(signer, silent: true);
        cms.CheckSignature(verifySignatureOnly: true);
        return cms.Encode();
    }

    /// <summary>ESSCertIDv2 with its default algorithm, which DER leaves out (RFC 5035).</summary>
    private byte[] OwnHash()
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
            writer.WriteOctetString(SHA256.HashData(own.RawData));
        return writer.Encode();
    }

    private static bool MaySign(X509Certificate2 certificate) => certificate.Extensions.OfType<X509KeyUsageExtension>()
        .All(usage => (usage.KeyUsages & (X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation)) != 0);

    private static bool IsStrong(X509Certificate2 certificate)
    {
        using var rsa = certificate.GetRSAPublicKey();
        using var ecdsa = certificate.GetECDsaPublicKey();
        return rsa is { KeySize: >= SmallestRsaKey } || ecdsa is not null;
    }
}
