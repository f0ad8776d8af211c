using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Contributions;

public sealed record AttachForm
{
    [Display(Name = "Tệp kèm theo")]
    public IFormFile? File { get; init; }
}

internal sealed class AttachFormValidator : AbstractValidator<AttachForm>
{
    public AttachFormValidator() => RuleFor(form => form.File).NotNull().WithMessage("Hãy chọn tệp cần đính kèm.");
}

/// <summary>Đính kèm và bỏ tệp; the text of the form was stored before.</summary>
public sealed class AttachHandler(PortalDbContext db, ICurrentUser user, PortalClock clock, Uploads uploads)
{
    public async Task AttachAsync(int workshopId, IFormFile upload, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var most = (await uploads.SettingsAsync(cancellationToken)).MostFiles;
        var fileId = await uploads.StoreAsync(upload, Contribution.FileField, cancellationToken);
        await DoAsync(workshopId, async contribution =>
        {
            var file = await db.Files.SingleAsync(file => file.Id == fileId, cancellationToken);
            contribution.Attach(file, most, user.PersonId, clock.NowUtc);
            return $"Đính kèm tệp “{file.Name}” ({Display.Size(file.Size)})";
        }, cancellationToken);
    }

    public Task DetachAsync(int workshopId, int fileId, CancellationToken cancellationToken) =>
        DoAsync(workshopId, contribution => Task.FromResult($"Bỏ tệp kèm theo “{contribution.Detach(fileId, user.PersonId, clock.NowUtc).Name}”"), cancellationToken);

    private Task<bool> DoAsync(int workshopId, Func<Contribution, Task<string>> step, CancellationToken cancellationToken) =>
        Collisions.RetryAsync(db, async () =>
        {
            var contribution = (await db.OwnContributionAsync(workshopId, user, cancellationToken))!;
            db.History.Add(HistoryEntry.Of<Contribution>(contribution.Id, await step(contribution), user, clock.NowUtc, workshopId, contribution.UnitId));
            await db.SaveChangesAsync(cancellationToken);
            return true;
        });
}
