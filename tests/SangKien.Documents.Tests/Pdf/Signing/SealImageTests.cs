using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SangKien.Documents.Nd30;
using SangKien.Documents.Pdf.Signing;
using SangKien.Documents.Tests.Samples;

namespace SangKien.Documents.Tests.Pdf.Signing;

/// <summary>The agency's seal on a signed paper: where it stands, that it hides nothing, and which pictures are no seal.</summary>
public sealed partial class SealImageTests
{
    private const double Width = 36;

    private static readonly DateTime Now = new(2022, 10, 5, 2, 30, 0, DateTimeKind.Utc);
    private static readonly SigningCertificate Certificate =
        SigningCertificate.Load(TestAuthority.Pkcs12(Now.AddDays(-1), DateTime.UtcNow.AddYears(1)), TestAuthority.Password);

    [ToolFact("pdfsig")]
    public void Poppler_and_qpdf_find_the_sealed_file_signed_and_whole()
    {
        var signed = Sealed("ke-hoach");
        var report = Tools.RunOver(signed, "pdfsig", "-nocert");

        Assert.Contains("Signature Validation: Signature is Valid.", report, StringComparison.Ordinal);
        Assert.Contains("Total document signed", report, StringComparison.Ordinal);
        Assert.Contains("No syntax or stream encoding errors found", Tools.RunOver(signed, "qpdf", "--check"), StringComparison.Ordinal);
    }

    /// <summary>Between the lines of the post and the name, in its real size, over the left of the signature (Phụ lục I, mục II.8.a; điểm b khoản 1 Điều 33).</summary>
    [Fact]
    public void The_seal_stands_in_its_real_size_in_the_free_place_of_the_signing_page()
    {
        var file = Encoding.Latin1.GetString(Sealed("ke-hoach"));
        var (place, seal) = (SealPlace().Match(file), SealField().Match(file));

        Assert.Equal(place.Groups[1].Value, seal.Groups["page"].Value);
        Assert.Equal(Width, Millimetres(seal, "right") - Millimetres(seal, "left"), 0.1);
        Assert.Equal(Width, Millimetres(seal, "top") - Millimetres(seal, "bottom"), 0.1);
        Assert.Equal(Measures.SignatureSpace, Millimetres(place, "top") - Millimetres(place, "bottom"), 0.1);
        Assert.Equal(Millimetres(place, "top") + Millimetres(place, "bottom"), Millimetres(seal, "top") + Millimetres(seal, "bottom"), 0.1);
        var middle = (Millimetres(place, "left") + Millimetres(place, "right")) / 2;
        Assert.InRange(Millimetres(seal, "left"), Millimetres(place, "left"), middle);
        Assert.InRange(Millimetres(seal, "right"), middle, Millimetres(place, "right"));
    }

    [Fact]
    public void Only_inked_points_are_painted_and_nothing_is_transparent()
    {
        var unsigned = PdfReading.Bytes(SamplePapers.Plan);
        var update = Encoding.Latin1.GetString(Sealed("ke-hoach")[unsigned.Length..]);

        Assert.Matches(@"/ImageMask true/BitsPerComponent 1>>", update);
        Assert.Matches(@"/ColorSpace/DeviceRGB/BitsPerComponent 8/Mask \d+ 0 R>>", update);
        foreach (var word in new[] { "/SMask", "/Group", "/ca ", "/CA " }) Assert.DoesNotContain(word, update, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_papers_with_equal_seals_are_equal_files() => Assert.Equal(Sealed("ke-hoach"), Sealed("ke-hoach"));

    [Fact]
    public void A_paper_without_a_place_to_sign_keeps_an_invisible_signature()
    {
        var file = Encoding.Latin1.GetString(Sealed("ky-yeu"));

        Assert.Contains("/Rect[0 0 0 0]", file, StringComparison.Ordinal);
        Assert.DoesNotContain("/AP<<", file, StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[], double> NoSeals => new()
    {
        { "không phải là hình", [1, 2, 3], Width },
        { "bị hỏng", SamplePictures.TransparentPng[..60], Width },
        { "phải là tệp PNG", SamplePictures.Jpeg, Width },
        { "nền trong suốt", SamplePictures.Png(2, 8, 3, (x, _, _) => x), Width },
        { "không có nét nào", SamplePictures.Png(6, 8, 4, (_, _, _) => 0), Width },
        { "từ 20 đến 50 mm", SamplePictures.TransparentPng, 19 },
        { "từ 20 đến 50 mm", SamplePictures.TransparentPng, 51 },
        { "từ 20 đến 50 mm", SamplePictures.TransparentPng, double.NaN },
    };

    [Theory, MemberData(nameof(NoSeals))]
    public void A_picture_that_is_no_seal_is_refused(string words, byte[] picture, double width)
    {
        Assert.Null(SealImage.Read(picture, width, out var fault));
        Assert.Contains(words, fault, StringComparison.Ordinal);
    }

    private static byte[] Sealed(string name)
    {
        var seal = SealImage.Read(SamplePictures.TransparentPng, Width, out var fault);
        Assert.Empty(fault);
        return new PdfSigner(Certificate, seal).Sign(PdfReading.Bytes(SamplePapers.WithBook[name]), Now);
    }

    private static double Millimetres(Match match, string group) =>
        double.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) / Measures.PointsPerMillimetre;

    [GeneratedRegex(@"/noi-dong-dau\[(\d+) 0 R/FitR (?<left>[\d.]+) (?<bottom>[\d.]+) (?<right>[\d.]+) (?<top>[\d.]+)\]")]
    private static partial Regex SealPlace();

    [GeneratedRegex(@"/Subtype/Widget/FT/Sig.*/Rect\[(?<left>[\d.]+) (?<bottom>[\d.]+) (?<right>[\d.]+) (?<top>[\d.]+)\]/AP<</N \d+ 0 R>>/P (?<page>\d+) 0 R")]
    private static partial Regex SealField();
}
