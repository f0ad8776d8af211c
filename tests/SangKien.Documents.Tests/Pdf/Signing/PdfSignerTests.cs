using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.RegularExpressions;
using SangKien.Documents.Pdf.Signing;
using SangKien.Documents.Tests.Samples;

namespace SangKien.Documents.Tests.Pdf.Signing;

/// <summary>PAdES B-B, read back by the BCL, by poppler (pdfsig) and by qpdf.</summary>
public sealed partial class PdfSignerTests
{
    private static readonly DateTime Now = new(2022, 10, 5, 2, 30, 0, DateTimeKind.Utc);
    private static readonly byte[] Pkcs12 = TestAuthority.Pkcs12(Now.AddDays(-1), DateTime.UtcNow.AddYears(1));
    private static readonly SigningCertificate Certificate = SigningCertificate.Load(Pkcs12, TestAuthority.Password);

    public static TheoryData<string> Papers => [.. SamplePapers.WithBook.Keys];

    [ToolTheory("pdfsig"), MemberData(nameof(Papers))]
    public void Poppler_finds_a_valid_signature_over_the_whole_file(string name)
    {
        var report = Tools.RunOver(Signed(name), "pdfsig", "-nocert");

        Assert.Contains("Signature Validation: Signature is Valid.", report, StringComparison.Ordinal);
        Assert.Contains("Total document signed", report, StringComparison.Ordinal);
        Assert.Contains("Signature Type: ETSI.CAdES.detached", report, StringComparison.Ordinal);
        Assert.Contains("Signing Hash Algorithm: SHA-256", report, StringComparison.Ordinal);
        Assert.Contains("Sở Khoa học và Công nghệ (thử nghiệm)", report, StringComparison.Ordinal);
    }

    [ToolTheory("qpdf"), MemberData(nameof(Papers))]
    public void Qpdf_finds_the_signed_file_whole(string name) =>
        Assert.Contains("No syntax or stream encoding errors found", Tools.RunOver(Signed(name), "qpdf", "--check"), StringComparison.Ordinal);

    [Theory, MemberData(nameof(Papers))]
    public void The_unsigned_file_stands_unchanged_before_the_signature(string name)
    {
        var unsigned = PdfReading.Bytes(SamplePapers.WithBook[name]);

        Assert.True(Signed(name).AsSpan().StartsWith(unsigned));
    }

    [ToolFact("pdfsig")]
    public void A_changed_letter_is_found()
    {
        var signed = Signed("ke-hoach");
        signed[1000] ^= 1;

        Assert.DoesNotContain("Signature is Valid", Tools.RunOver(signed, "pdfsig", "-nocert"), StringComparison.Ordinal);
        Assert.Throws<CryptographicException>(() => Cms(signed).CheckSignature(verifySignatureOnly: true));
    }

    [ToolFact("pdfsig")]
    public void Something_added_later_is_not_covered() =>
        Assert.DoesNotContain("Total document signed", Tools.RunOver([.. Signed("ke-hoach"), .. "%later\n"u8], "pdfsig", "-nocert"), StringComparison.Ordinal);

    [Fact]
    public void The_signature_names_its_certificate_by_hash_and_its_time_only_in_the_PDF()
    {
        var signed = Signed("ke-hoach");
        var cms = Cms(signed);
        cms.CheckSignature(verifySignatureOnly: true);
        var signer = Assert.Single(cms.SignerInfos.Cast<SignerInfo>());
        var attributes = signer.SignedAttributes.Cast<CryptographicAttributeObject>().ToDictionary(attribute => attribute.Oid.Value!, attribute => attribute.Values[0].RawData);

        Assert.Equal(["1.2.840.113549.1.9.16.2.47", "1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4"], attributes.Keys.Order());
        Assert.True(attributes["1.2.840.113549.1.9.16.2.47"].AsSpan().EndsWith(SHA256.HashData(signer.Certificate!.RawData)));
        Assert.Empty(signer.UnsignedAttributes);
        Assert.Equal(2, cms.Certificates.Count);
        Assert.Contains("/M(D:20221005023000Z)", Encoding.Latin1.GetString(signed), StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_papers_signed_at_the_same_time_are_equal_files() => Assert.Equal(Signed("bao-cao"), Signed("bao-cao"));

    [ToolFact("pdfsig")]
    public void With_a_key_of_the_other_kind_only_the_signature_itself_differs()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = SigningCertificate.Load(TestAuthority.Pkcs12(Now.AddDays(-1), Now.AddYears(1), key: key), TestAuthority.Password);
        var signer = new PdfSigner(certificate);
        var (one, other) = (signer.Sign(PdfReading.Bytes(SamplePapers.Plan), Now), signer.Sign(PdfReading.Bytes(SamplePapers.Plan), Now));

        Assert.Contains("Signature is Valid", Tools.RunOver(one, "pdfsig", "-nocert"), StringComparison.Ordinal);
        Assert.Equal(WithoutContents(one), WithoutContents(other));
    }

    /// <summary>The field keeps the archival and accessible claims: tagged, named, printed, without script (ISO 19005-2, 6.3 and 6.4; ISO 14289-1, 7.18).</summary>
    [Theory, MemberData(nameof(Papers))]
    public void The_field_is_tagged_and_named(string name)
    {
        var unsigned = PdfReading.Bytes(SamplePapers.WithBook[name]);
        var update = Encoding.Latin1.GetString(Signed(name)[unsigned.Length..]);
        var key = StructParent().Match(update).Groups[1].Value;

        Assert.Equal(NextKey().Match(Encoding.Latin1.GetString(unsigned)).Groups[1].Value, key);
        var (form, field) = (FormElement().Match(update), SignatureField().Match(update));
        Assert.Matches($@"/Nums \[.* {key} {form.Groups["id"].Value} 0 R\]", update);
        Assert.Equal(field.Groups["id"].Value, form.Groups["field"].Value);
        Assert.Contains("/TU<FEFF", field.Value, StringComparison.Ordinal);
        Assert.Contains("/F 132", field.Value, StringComparison.Ordinal);
        Assert.Contains($"/Fields[{field.Groups["id"].Value} 0 R]/SigFlags 3", update, StringComparison.Ordinal);
        foreach (var word in new[] { "/A ", "/AA", "/JS", "/NeedAppearances", "/XFA", "/SMask", "/Encrypt" })
            Assert.DoesNotContain(word, update, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_half_of_the_identifier_stays()
    {
        var identifiers = Identifier().Matches(Encoding.Latin1.GetString(Signed("ke-hoach")));

        Assert.Equal(2, identifiers.Count);
        Assert.Equal(identifiers[0].Groups[1].Value, identifiers[1].Groups[1].Value);
        Assert.NotEqual(identifiers[0].Groups[2].Value, identifiers[1].Groups[2].Value);
    }

    [Fact]
    public void A_file_is_not_signed_outside_the_days_of_the_certificate()
    {
        var signer = new PdfSigner(Certificate);

        Assert.Throws<InvalidOperationException>(() => signer.Sign(PdfReading.Bytes(SamplePapers.Plan), Now.AddDays(-2)));
    }

    [Fact]
    public void A_file_that_is_signed_already_or_no_PDF_is_refused()
    {
        var signer = new PdfSigner(Certificate);

        Assert.Throws<NotSupportedException>(() => signer.Sign(Signed("ke-hoach"), Now));
        Assert.Throws<NotSupportedException>(() => signer.Sign("%PDF-1.7\nno table"u8.ToArray(), Now));
    }

    [Fact]
    public void A_certificate_must_open_have_its_key_and_be_made_for_documents()
    {
        Assert.Throws<CryptographicException>(() => SigningCertificate.Load(Pkcs12, "sai"));
        Assert.Throws<CryptographicException>(() => SigningCertificate.Load("not a certificate"u8, null));
        AssertRefused("no private key", TestAuthority.Pkcs12(Now, Now.AddYears(1), withKey: false));
        AssertRefused("not made for signing", TestAuthority.Pkcs12(Now, Now.AddYears(1), X509KeyUsageFlags.KeyEncipherment));
        AssertRefused("2048 bits", TestAuthority.Pkcs12(Now, Now.AddYears(1), key: RSA.Create(1024)));
        Assert.Equal("Sở Khoa học và Công nghệ (thử nghiệm)", Certificate.Subject);
    }

    private static void AssertRefused(string words, byte[] pkcs12) =>
        Assert.Contains(words, Assert.Throws<CryptographicException>(() => SigningCertificate.Load(pkcs12, TestAuthority.Password)).Message, StringComparison.Ordinal);

    private static byte[] Signed(string name) => new PdfSigner(Certificate).Sign(PdfReading.Bytes(SamplePapers.WithBook[name]), Now);

    private static SignedCms Cms(byte[] signed)
    {
        var (before, contents, after) = Parts(signed);
        var cms = new SignedCms(new ContentInfo([.. before, .. after]), detached: true);
        cms.Decode(Convert.FromHexString(Encoding.ASCII.GetString(contents)));
        return cms;
    }

    private static byte[] WithoutContents(byte[] signed) => [.. Parts(signed).Before, .. Parts(signed).After];

    private static (byte[] Before, byte[] Contents, byte[] After) Parts(byte[] signed)
    {
        var range = ByteRange().Match(Encoding.Latin1.GetString(signed)).Groups;
        var (length, from, rest) = (Number(range[1].Value), Number(range[2].Value), Number(range[3].Value));
        Assert.Equal(signed.Length, from + rest);
        return (signed[..length], signed[(length + 1)..(from - 1)], signed[from..]);
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/ByteRange\[0 (\d+) (\d+) (\d+) *\]")]
    private static partial Regex ByteRange();

    [GeneratedRegex(@"/ParentTreeNextKey (\d+)")]
    private static partial Regex NextKey();

    [GeneratedRegex(@"/StructParent (\d+)")]
    private static partial Regex StructParent();

    [GeneratedRegex(@"(?<id>\d+) 0 obj\n<</Type/StructElem/S/Form/P \d+ 0 R/K<</Type/OBJR/Obj (?<field>\d+) 0 R")]
    private static partial Regex FormElement();

    [GeneratedRegex(@"(?<id>\d+) 0 obj\n<</Type/Annot/Subtype/Widget/FT/Sig.*")]
    private static partial Regex SignatureField();

    [GeneratedRegex(@"/ID ?\[<([0-9A-F]{32})><([0-9A-F]{32})>\]")]
    private static partial Regex Identifier();
}
