using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;
using SangKien.Documents.Pdf.Signing;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Documents;

public sealed record AttachSignedForm
{
    [Display(Name = "Tệp PDF đã ký số")]
    public IFormFile? File { get; init; }

    [Display(Name = "Tôi đã mở tệp và đối chiếu: nội dung đúng là văn bản này")]
    public bool IsCompared { get; init; }
}

internal sealed class AttachSignedFormValidator : AbstractValidator<AttachSignedForm>
{
    public AttachSignedFormValidator()
    {
        RuleFor(form => form.File).NotNull().WithMessage("Chọn tệp PDF đã ký số.");
        RuleFor(form => form.File).Must(file => file!.Length > 0).WithMessage("Tệp trống.")
            .Must(file => file!.Length <= SignedPdf.LargestFile).WithMessage("Tệp lớn quá 20 MB.")
            .When(form => form.File is not null);
    }
}

public sealed record AttachSignedPage(int Id, string Citation, AttachSignedForm Form);

/// <summary>Takes the PDF that was signed in the agency's own system. The file that went out stays beside it, with its own hash.</summary>
public sealed class AttachSignedHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task<AttachSignedPage?> PageAsync(int id, AttachSignedForm? typed, CancellationToken cancellationToken) =>
        await db.IssuedDocuments.AsNoTracking().VisibleTo(user).SingleOrDefaultAsync(paper => paper.Id == id, cancellationToken) is { } paper
            ? new(id, paper.Citation, typed ?? new())
            : null;

    public async Task<bool> HandleAsync(int id, AttachSignedForm form, CancellationToken cancellationToken)
    {
        var paper = await db.IssuedDocuments.VisibleTo(user).SingleOrDefaultAsync(paper => paper.Id == id, cancellationToken);
        if (paper is null)
            return false;

        var bytes = await BytesAsync(form.File!, cancellationToken);
        var signatures = SignedPdf.Check(bytes);
        var origin = await OriginAsync(paper, bytes, form.IsCompared, cancellationToken);
        var file = IssuedFile.Create($"{paper.NumberAndSymbol.Replace('/', '-')}-ky-so.pdf", "application/pdf", bytes, FileSignature.Returned)
            .Noting([.. signatures.Select(Words), origin]);
        if (await db.IssuedDocuments.Where(known => known.Id == id).SelectMany(known => known.Files).AnyAsync(known => known.Sha256 == file.Sha256, cancellationToken))
            throw new RuleException("Tệp này đã đính kèm rồi.", nameof(form.File));
        paper.Attach(file);
        db.History.Add(HistoryEntry.Of<IssuedDocument>(
            id, $"Đính kèm bản ký số của {paper.Citation}", user, clock.NowUtc, paper.WorkshopId, details: $"SHA-256: {file.Sha256}. {origin}"));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <summary>Says how far it is shown that the file is this document: signing software adds to a file and leaves what was there.</summary>
    private async Task<string> OriginAsync(IssuedDocument paper, byte[] bytes, bool isCompared, CancellationToken cancellationToken)
    {
        var issued = await db.IssuedDocuments
            .SelectMany(document => document.Files, (document, file) => new { document.Id, file.FileName, file.Sha256, file.Signature, file.Bytes.Length })
            .Where(file => file.Signature != FileSignature.Returned && file.Length < bytes.Length)
            .OrderBy(file => file.Length).ToListAsync(cancellationToken);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var hashed = 0;
        var found = issued.Where(file =>
        {
            hash.AppendData(bytes, hashed, file.Length - hashed);
            hashed = file.Length;
            return Convert.ToHexStringLower(hash.GetCurrentHash()) == file.Sha256;
        }).ToList();

        if (found.Find(file => file.Id == paper.Id) is { } own)
            return $"Tệp bắt đầu đúng từng byte bằng {own.FileName} đã ban hành; phần sau do phần mềm ký ghi thêm.";
        if (found is [var other, ..])
            throw new RuleException($"Tệp này được ký trên {other.FileName} của văn bản khác, không phải của văn bản đang chọn.", nameof(AttachSignedForm.File));
        return isCompared
            ? $"Tệp không chứa nguyên bản PDF đã ban hành nên cổng không đối chiếu được nội dung; {user.DisplayName} đã mở tệp, đối chiếu và xác nhận."
            : throw new RuleException(
                "Tệp không chứa nguyên bản PDF đã ban hành (có thể đã ký trên tệp chuyển đổi từ Word hoặc bản quét), nên cổng không đối chiếu được nội dung. Mở tệp, đối chiếu với văn bản, đánh dấu xác nhận rồi chọn lại tệp.",
                nameof(AttachSignedForm.IsCompared));
    }

    private static string Words(PdfSignature signature) =>
        $"Chữ ký số của {(signature.Signer.Length > 0 ? signature.Signer : "người không rõ tên")}"
        + (signature.SignedAtUtc is { } at ? $", ký lúc {Display.Moment(at)} theo đồng hồ của máy ký" : ", không ghi thời điểm ký")
        + $"; chứng thư do {signature.Issuer} cấp, có hiệu lực từ {Display.Date(signature.ValidFromUtc!.Value)} đến {Display.Date(signature.ValidUntilUtc!.Value)}"
        + (signature is { SignedAtUtc: { } moment } && (moment < signature.ValidFromUtc || moment > signature.ValidUntilUtc) ? " (ký ngoài thời hạn này)" : "")
        + $". Nội dung được ký còn nguyên{(signature.CoversWholeFile ? ", chữ ký bao trùm toàn bộ tệp" : "")}.";

    private static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }
}
