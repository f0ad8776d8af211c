using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Contributions;
using SangKien.Core.Contributions.Reading;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Documents.Model;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Contributions.Import;

public sealed record UploadForm
{
    [Display(Name = "Tệp Word")]
    public IFormFile? File { get; init; }
}

internal sealed class UploadFormValidator : AbstractValidator<UploadForm>
{
    public UploadFormValidator() => RuleFor(form => form.File).NotNull().WithMessage("Hãy chọn tệp Word (DOCX) của tham luận.");
}

/// <param name="HasText">Whether a draft has been begun, with which the file will be joined.</param>
public sealed record UploadPage(int WorkshopId, bool HasText, bool IsEditable);

/// <summary>What was recognised, as the form that will be sent. Nothing is stored yet.</summary>
public sealed record DryRunPage(Workshop Workshop, string FileName, ContributionForm Form, ReadContribution Read, ContributionText Stored);

/// <summary>Reads the file of a unit that owes a contribution; null for any other.</summary>
public sealed class UploadHandler(PortalDbContext db, ICurrentUser user, PortalClock clock, AgencyCard agency)
{
    public async Task<UploadPage?> PageAsync(int workshopId, CancellationToken cancellationToken)
    {
        if (await db.OwnCallAsync(workshopId, user, cancellationToken) is null)
            return null;
        var own = await db.OwnContributionAsync(workshopId, user, cancellationToken);
        return new(workshopId, own is not null && !ContributionText.Of(own).IsEmpty, own?.IsEditable != false);
    }

    public async Task<DryRunPage?> DryRunAsync(int workshopId, IFormFile file, CancellationToken cancellationToken)
    {
        if (await db.OwnCallAsync(workshopId, user, cancellationToken) is null)
            return null;
        var workshop = await WorkshopAsync(workshopId, cancellationToken);
        var read = ContributionReader.Read(await UploadedWord.ReadAsync(file, cancellationToken), [.. workshop.FocusIssues]);
        if (read.Text.IsEmpty)
            throw new RuleException("Không nhận ra mục nào của tham luận trong tệp. Dùng mẫu tham luận, hoặc ghi rõ tên các mục: Thực trạng, Giải pháp, Ý tưởng 1, Kiến nghị.", UploadedWord.Field);
        var own = await db.OwnContributionAsync(workshopId, user, cancellationToken);
        var stored = own is null ? new ContributionText() : ContributionText.Of(own);
        return new(workshop, Path.GetFileName(file.FileName), ContributionForm.Of(read.Against(stored)) with { IsFromFile = true }, read, stored);
    }

    /// <summary>Mẫu tham luận with the unit's name and mục II.3.</summary>
    public async Task<AdministrativeDocument?> BlankAsync(int workshopId, CancellationToken cancellationToken)
    {
        if (await db.OwnCallAsync(workshopId, user, cancellationToken) is not { } call)
            return null;
        var unit = await db.Units.AsNoTracking().SingleAsync(unit => unit.Id == call.UnitId, cancellationToken);
        return BlankContributionDocument.Compose(unit, await WorkshopAsync(workshopId, cancellationToken), await agency.GetAsync(), clock.NowUtc);
    }

    private Task<Workshop> WorkshopAsync(int workshopId, CancellationToken cancellationToken) =>
        db.Workshops.AsNoTracking().Include(workshop => workshop.FocusIssues).SingleAsync(workshop => workshop.Id == workshopId, cancellationToken);
}
