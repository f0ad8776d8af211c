using System.Text;
using SangKien.Core.Issuing;
using SangKien.Core.Reviewing;
using SangKien.Documents.Tests.Pdf.Signing;
using SangKien.Documents.Tests.Samples;
using SangKien.Web.Tests.Plans;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Documents;

/// <summary>With a certificate in the configuration each PDF is stored twice; without one nothing says that it is signed.</summary>
public sealed class AgencySignatureTests : IDisposable
{
    private const string Signed = "Đã ký số của cơ quan, chưa có chữ ký số của người ký";

    private readonly string _folder = Directory.CreateTempSubdirectory("sangkien-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_signed_file_stands_beside_the_unsigned_one_and_both_pages_know_both_hashes()
    {
        await using var portal = new SigningPortal(Certificate(PortalFactory.Start.UtcDateTime), TestAuthority.Password, Seal("con-dau.png", SamplePictures.TransparentPng));
        var paper = await IssueAsync(portal);

        Assert.Equal(
            [("15-KH-KHCN.pdf", FileSignature.None), ("15-KH-KHCN-da-ky-so.pdf", FileSignature.Agency), ("15-KH-KHCN.docx", FileSignature.None)],
            paper.Files.OrderBy(file => file.Id).Select(file => (file.FileName, file.Signature)));
        var (unsigned, signed) = (File(paper, "15-KH-KHCN.pdf"), File(paper, "15-KH-KHCN-da-ky-so.pdf"));
        Assert.True(signed.Bytes.AsSpan().StartsWith(unsigned.Bytes));
        Assert.Contains("/M(D:20221005010000Z)", Encoding.Latin1.GetString(signed.Bytes), StringComparison.Ordinal);
        Assert.Contains("/AP<</N ", Encoding.Latin1.GetString(signed.Bytes), StringComparison.Ordinal);
        Assert.NotEqual(unsigned.Sha256, signed.Sha256);
        foreach (var address in new[] { $"/van-ban/{paper.Id}", $"/xac-minh/{paper.PublicCode}" })
        {
            var text = (await portal.As(TestOrganisation.Office).GetAsync(address)).QuerySelector("main")!.TextContent;
            Assert.Contains(Signed, text, StringComparison.Ordinal);
            Assert.Contains(unsigned.Sha256, text, StringComparison.Ordinal);
            Assert.Contains(signed.Sha256, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Without_a_certificate_nothing_is_signed_and_nothing_says_so()
    {
        await using var portal = new PortalFactory();
        var paper = await IssueAsync(portal);

        Assert.All(paper.Files, file => Assert.Equal(FileSignature.None, file.Signature));
        Assert.DoesNotContain(paper.Files, file => Encoding.Latin1.GetString(file.Bytes).Contains("/Type/Sig", StringComparison.Ordinal));
        foreach (var address in new[] { $"/van-ban/{paper.Id}", $"/xac-minh/{paper.PublicCode}" })
        {
            var text = (await portal.As(TestOrganisation.Office).GetAsync(address)).QuerySelector("main")!.TextContent;
            Assert.Contains("Chưa ký số", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Đã ký số", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_certificate_that_ran_out_refuses_the_issue_and_uses_no_number()
    {
        await using var portal = Portal(Certificate(PortalFactory.Start.UtcDateTime.AddYears(-2)));
        portal.OpenRegister();
        var id = portal.AddPlan(PaperStatus.Approved);

        var answer = await portal.As(TestOrganisation.Office).PostAsync($"/ke-hoach/{id}/ban-hanh", new { IsConfirmed = "true" });

        Assert.Contains("chỉ có hiệu lực từ ngày 04/10/2020 đến ngày 05/10/2021", Assert.Single(answer.Refusals), StringComparison.Ordinal);
        using var db = portal.NewContext();
        Assert.Empty(db.IssuedDocuments);
        Assert.Equal(14, Assert.Single(db.NumberRegisters).LastNumber);
    }

    [Theory]
    [InlineData("khong-co.p12", TestAuthority.Password)]
    [InlineData("chung-thu.p12", "sai")]
    [InlineData("", TestAuthority.Password)]
    public async Task A_certificate_that_cannot_be_read_stops_the_start(string file, string password)
    {
        Certificate(PortalFactory.Start.UtcDateTime);
        await using var portal = new SigningPortal(file.Length == 0 ? "" : Path.Combine(_folder, file), password);

        var refusal = Assert.Throws<InvalidOperationException>(() => portal.Stranger());

        Assert.Contains("Signing:CertificatePath", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(TestAuthority.Password, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seal_that_cannot_be_shown_stops_the_start()
    {
        foreach (var (seal, certificate, words) in new[]
        {
            (Path.Combine(_folder, "khong-co.png"), Certificate(PortalFactory.Start.UtcDateTime), "cannot be read"),
            (Seal("con-dau.jpg", SamplePictures.Jpeg), Certificate(PortalFactory.Start.UtcDateTime), "phải là tệp PNG"),
            (Seal("con-dau.png", SamplePictures.TransparentPng), "", "Signing:CertificatePath is not"),
        })
        {
            await using var portal = new SigningPortal(certificate, certificate.Length == 0 ? "" : TestAuthority.Password, seal);

            var refusal = Assert.Throws<InvalidOperationException>(() => portal.Stranger());

            Assert.Contains("Signing:SealImagePath", refusal.Message, StringComparison.Ordinal);
            Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
        }
    }

    private string Seal(string name, byte[] picture)
    {
        var path = Path.Combine(_folder, name);
        System.IO.File.WriteAllBytes(path, picture);
        return path;
    }

    private static SigningPortal Portal(string path) => new(path, TestAuthority.Password);

    /// <summary>A certificate for a year from the day before.</summary>
    private string Certificate(DateTime fromUtc)
    {
        var path = Path.Combine(_folder, "chung-thu.p12");
        System.IO.File.WriteAllBytes(path, TestAuthority.Pkcs12(fromUtc.AddDays(-1), fromUtc.AddYears(1)));
        return path;
    }

    private static async Task<IssuedDocument> IssueAsync(PortalFactory portal)
    {
        portal.OpenRegister();
        var id = portal.AddPlan(PaperStatus.Approved);
        await portal.As(TestOrganisation.Office).PostAsync($"/ke-hoach/{id}/ban-hanh", new { IsConfirmed = "true" });
        return portal.LoadPlan(id).IssuedDocument!;
    }

    private static IssuedFile File(IssuedDocument paper, string name) => paper.Files.Single(file => file.FileName == name);

    private sealed class SigningPortal(string path, string password, string? seal = null) : PortalFactory
    {
        protected override Dictionary<string, string?> Settings() => new(base.Settings())
        {
            ["Signing:CertificatePath"] = path, ["Signing:Password"] = password, ["Signing:SealImagePath"] = seal,
        };
    }
}
