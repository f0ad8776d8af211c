using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SangKien.Documents.Tests.Pdf.Signing;

/// <summary>An authority of the tests and the certificates that it issues, made anew in each run; nobody trusts them.</summary>
internal static class TestAuthority
{
    public const string Password = "mat-khau-thu";

    /// <summary>A PKCS#12 file of an agency with the authority above it.</summary>
    public static byte[] Pkcs12(
        DateTime fromUtc, DateTime untilUtc, X509KeyUsageFlags usage = X509KeyUsageFlags.NonRepudiation, AsymmetricAlgorithm? key = null, bool withKey = true)
    {
        var earliest = new DateTimeOffset(fromUtc.AddYears(-1), TimeSpan.Zero);
        using var authorityKey = RSA.Create(2048);
        var authorityRequest = new CertificateRequest("CN=Cơ quan chứng thực thử nghiệm, O=SangKien", authorityKey, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        authorityRequest.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        authorityRequest.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        using var authority = authorityRequest.CreateSelfSigned(earliest, new DateTimeOffset(untilUtc.AddYears(1), TimeSpan.Zero));

        using var ownKey = key ?? RSA.Create(2048);
        var request = Request(ownKey);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(usage, true));
        var signature = X509SignatureGenerator.CreateForRSA(authorityKey, RSASignaturePadding.Pkcs1);
        using var bare = request.Create(authority.SubjectName, signature, new(fromUtc, TimeSpan.Zero), new(untilUtc, TimeSpan.Zero), [1, 2, 3, 4]);
        using var own = !withKey ? X509CertificateLoader.LoadCertificate(bare.RawData)
            : ownKey is RSA rsa ? bare.CopyWithPrivateKey(rsa) : bare.CopyWithPrivateKey((ECDsa)ownKey);
        return new X509Certificate2Collection { own, X509CertificateLoader.LoadCertificate(authority.RawData) }.Export(X509ContentType.Pkcs12, Password)!;
    }

    private static CertificateRequest Request(AsymmetricAlgorithm key)
    {
        const string name = "CN=Sở Khoa học và Công nghệ (thử nghiệm), C=VN";
        return key is RSA rsa ? new(name, rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1) : new(name, (ECDsa)key, HashAlgorithmName.SHA256);
    }
}
