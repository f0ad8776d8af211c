using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;

namespace SangKien.Web.Features.Contributions;

public sealed record ReopenForm
{
    [Display(Name = "Ý kiến của trưởng đơn vị")]
    public string? Note { get; init; }
}

internal sealed class ReopenFormValidator : AbstractValidator<ReopenForm>
{
    public ReopenFormValidator() => RuleFor(form => form.Note).MaximumLength(Contribution.ReasonLength);
}

/// <summary>Xác nhận của trưởng đơn vị, and taking the contribution back to writing. False where there is nothing of its own.</summary>
public sealed class ConfirmHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task<bool> ConfirmAsync(int workshopId, CancellationToken cancellationToken)
    {
        if (await db.OwnContributionAsync(workshopId, user, cancellationToken) is not { } contribution)
            return false;
        var personId = user.PersonId;
        if (!await db.HeadsOf(contribution.UnitId).AnyAsync(person => person.Id == personId, cancellationToken))
            throw new RuleException("Chỉ trưởng, phó trưởng đơn vị xác nhận được.");
        var version = contribution.Confirm(personId, clock.NowUtc);
        await db.TellAsync(
            db.PeopleInRole(Roles.CsShtt), new News($"{contribution.Unit.Name} đã nộp tham luận", $"/hoi-thao/{workshopId}/tham-luan/{contribution.Id}"), user, clock.NowUtc, cancellationToken);
        await SaveAsync(contribution, $"Xác nhận tham luận, tính là nộp lần {version.Number} lúc {ReceiptDocument.Moment(version.SubmittedAtUtc)}", cancellationToken);
        return true;
    }

    /// <summary>Anybody of the unit may take it back to change it; the head says why he did not confirm.</summary>
    public async Task<bool> ReopenAsync(int workshopId, string note, CancellationToken cancellationToken)
    {
        if (await db.OwnContributionAsync(workshopId, user, cancellationToken) is not { } contribution)
            return false;
        contribution.Reopen(note);
        await SaveAsync(contribution, note.Length > 0 ? $"Chưa xác nhận tham luận: {note}" : "Lấy lại tham luận chờ xác nhận để sửa", cancellationToken);
        return true;
    }

    private Task<int> SaveAsync(Contribution contribution, string summary, CancellationToken cancellationToken)
    {
        db.History.Add(HistoryEntry.Of<Contribution>(contribution.Id, summary, user, clock.NowUtc, contribution.WorkshopId, contribution.UnitId));
        return db.SaveChangesAsync(cancellationToken);
    }
}
