using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;

namespace SangKien.Web.Features.Documents;

public sealed record AttachSignedForm
{
    [Display(Name = "Tệp PDF đã ký số")]
    public IFormFile? File { get; init; }
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

public sealed record AttachSignedPage(int Id, string Citation);

/// <summary>Takes the PDF that was signed in the agency's own system. The file that went out stays beside it, with its own hash.</summary>
public sealed class AttachSignedHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task<AttachSignedPage?> PageAsync(int id, CancellationToken cancellationToken) =>
        await db.IssuedDocuments.AsNoTracking().VisibleTo(user).SingleOrDefaultAsync(paper => paper.Id == id, cancellationToken) is { } paper
            ? new(id, paper.Citation)
            : null;

    public async Task<bool> HandleAsync(int id, AttachSignedForm form, CancellationToken cancellationToken)
    {
        var paper = await db.IssuedDocuments.VisibleTo(user).SingleOrDefaultAsync(paper => paper.Id == id, cancellationToken);
        if (paper is null)
            return false;

        var bytes = await BytesAsync(form.File!, cancellationToken);
        SignedPdf.Check(bytes);
        var file = IssuedFile.Create($"{paper.NumberAndSymbol.Replace('/', '-')}-ky-so.pdf", "application/pdf", bytes, FileSignature.Returned);
        if (await db.IssuedDocuments.Where(known => known.Id == id).SelectMany(known => known.Files).AnyAsync(known => known.Sha256 == file.Sha256, cancellationToken))
            throw new RuleException("Tệp này đã đính kèm rồi.", nameof(form.File));
        paper.Attach(file);
        db.History.Add(HistoryEntry.Of<IssuedDocument>(
            id, $"Đính kèm bản ký số của {paper.Citation}", user, clock.NowUtc, paper.WorkshopId, details: $"SHA-256: {file.Sha256}"));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }
}
