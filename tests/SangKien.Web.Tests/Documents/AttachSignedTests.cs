using System.Net;
using SangKien.Core.Issuing;
using SangKien.Core.Reviewing;
using SangKien.Documents.Pdf.Signing;
using SangKien.Documents.Tests.Pdf.Signing;
using SangKien.Web.Tests.Plans;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Documents;

/// <summary>The signed PDF that comes back is taken when its signature holds; what could not be checked is said, and a person stands for it.</summary>
public sealed class AttachSignedTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly DateTime Now = PortalFactory.Start.UtcDateTime;

    private static readonly SigningCertificate Certificate =
        SigningCertificate.Load(TestAuthority.Pkcs12(Now.AddDays(-1), Now.AddYears(1)), TestAuthority.Password);

    [Fact]
    public async Task A_file_signed_over_the_issued_one_is_taken_with_what_was_checked()
    {
        var paper = await IssueAsync();
        var office = portal.As(TestOrganisation.Office);

        Assert.Empty((await AttachAsync(office, paper.Id, Signed(paper))).Refusals);

        var page = (await office.GetAsync($"/van-ban/{paper.Id}")).QuerySelector("main")!.TextContent;
        Assert.Contains("Đã có bản ký số nhận lại", page, StringComparison.Ordinal);
        Assert.Contains("Chữ ký số của Sở Khoa học và Công nghệ (thử nghiệm), ký lúc 05/10/2022, 8:00 theo đồng hồ của máy ký", page, StringComparison.Ordinal);
        Assert.Contains($"Tệp bắt đầu đúng từng byte bằng {paper.Files[0].FileName} đã ban hành", page, StringComparison.Ordinal);
        Assert.Contains("Cổng không kiểm tra chứng thư có đáng tin", page, StringComparison.Ordinal);
        using (var db = portal.NewContext())
            Assert.Equal(FileSignature.Returned, db.Set<IssuedFile>().Single(file => file.IssuedDocumentId == paper.Id && file.FileName.EndsWith("-ky-so.pdf")).Signature);
        Assert.Contains("Đã có bản ký số", (await portal.Stranger().GetAsync($"/xac-minh/{paper.PublicCode}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Tệp này đã đính kèm rồi."], (await AttachAsync(office, paper.Id, Signed(paper))).Refusals);
    }

    [Fact]
    public async Task A_file_whose_bytes_were_changed_or_added_to_after_signing_is_refused()
    {
        var paper = await IssueAsync();
        var office = portal.As(TestOrganisation.Office);
        var changed = Signed(paper);
        changed[1000] ^= 1;

        Assert.Contains("tệp đã bị sửa sau khi ký", Assert.Single((await AttachAsync(office, paper.Id, changed)).Refusals), StringComparison.Ordinal);
        Assert.Contains("ghi thêm sau chữ ký", Assert.Single((await AttachAsync(office, paper.Id, [.. Signed(paper), .. "%thêm\n%%EOF"u8])).Refusals), StringComparison.Ordinal);
        Assert.Equal(0, Returned(paper.Id));
    }

    [Fact]
    public async Task A_file_signed_over_another_document_is_refused_even_when_confirmed()
    {
        var (paper, other) = (await IssueAsync(), await IssueAsync());

        var answer = await AttachAsync(portal.As(TestOrganisation.Office), paper.Id, Signed(other), isCompared: true);

        Assert.Contains($"được ký trên {other.Files[0].FileName} của văn bản khác", Assert.Single(answer.Refusals), StringComparison.Ordinal);
        Assert.Equal(0, Returned(paper.Id));
    }

    [Fact]
    public async Task A_file_that_holds_no_issued_bytes_needs_a_person_who_compared_it()
    {
        var paper = await IssueAsync();
        var office = portal.As(TestOrganisation.Office);
        var converted = new PdfSigner(Certificate).Sign(Pdf("Bản chuyển từ Word"), Now);

        Assert.Contains("cổng không đối chiếu được nội dung", Assert.Single((await AttachAsync(office, paper.Id, converted)).Refusals), StringComparison.Ordinal);
        Assert.Equal(0, Returned(paper.Id));
        Assert.Empty((await AttachAsync(office, paper.Id, converted, isCompared: true)).Refusals);
        Assert.Contains("đã mở tệp, đối chiếu và xác nhận", (await office.GetAsync($"/van-ban/{paper.Id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%PDF-1.7\nkhông chữ ký\n%%EOF")]
    [InlineData("<html>/ByteRange [0 5 9 3]</html>%%EOF")]
    [InlineData("%PDF-1.7\n/ByteRange [0 5 9 3]\n/OpenAction << /S /JavaScript >>\n%%EOF")]
    [InlineData("%PDF-1.7\n/ByteRange [0 5 9 99999]\n%%EOF")]
    [InlineData("%PDF-1.7\n/ByteRange [0 9999999999 9999999999 9999999999]\n%%EOF")]
    [InlineData("%PDF-1.7\n/ByteRange [0 5 9 3]\n cụt")]
    [InlineData("MZ\u0090 /ByteRange [0 5 9 3] %%EOF")]
    [InlineData("")]
    public async Task What_is_no_signed_pdf_is_not_attached(string content)
    {
        var paper = portal.LoadPlan(portal.AddPlan(PaperStatus.Issued)).IssuedDocument!.Id;

        Assert.Single((await AttachAsync(portal.As(TestOrganisation.Office), paper, System.Text.Encoding.UTF8.GetBytes(content), isCompared: true)).Refusals);

        Assert.Equal(0, Returned(paper));
    }

    private static byte[] Signed(IssuedDocument paper) => new PdfSigner(Certificate).Sign(paper.Files[0].Bytes, Now);

    private static byte[] Pdf(string text)
    {
        using var output = new MemoryStream();
        new SangKien.Documents.Pdf.PdfEngine().Write(new() { Body = [new SangKien.Documents.Model.Paragraph(text)] }, output);
        return output.ToArray();
    }

    /// <summary>A plan issued through the door, so that its files are real ones.</summary>
    private async Task<IssuedDocument> IssueAsync()
    {
        using (var db = portal.NewContext())
        {
            if (!db.NumberRegisters.Any())
                portal.OpenRegister();
        }

        var id = portal.AddPlan(PaperStatus.Approved);
        await portal.As(TestOrganisation.Office).PostAsync($"/ke-hoach/{id}/ban-hanh", new { IsConfirmed = "true" });
        return portal.LoadPlan(id).IssuedDocument!;
    }

    private int Returned(int paper)
    {
        using var db = portal.NewContext();
        return db.Set<IssuedFile>().Count(file => file.IssuedDocumentId == paper && file.Signature == FileSignature.Returned);
    }

    private static async Task<Answer> AttachAsync(Browser browser, int paper, byte[] content, bool isCompared = false)
    {
        var page = await browser.GetAsync($"/van-ban/{paper}/ban-ky-so");
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/van-ban/{paper}/ban-ky-so")
        {
            Content = new MultipartFormDataContent
            {
                { new StringContent(page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
                { new StringContent(isCompared ? "true" : "false"), "IsCompared" },
                { new ByteArrayContent(content), "File", "../../ban ký.pdf" },
            },
        };
        using var answer = await browser.SendAsync(request);
        return new(answer.StatusCode, answer.Headers.Location?.OriginalString, answer.StatusCode == HttpStatusCode.OK ? await Browser.ReadAsync(answer) : null);
    }
}
