using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SangKien.Core.Common;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;

namespace SangKien.Web.Features.Contributions;

public sealed record WithdrawForm
{
    [Display(Name = "Lý do rút")]
    public string? Reason { get; init; }
}

internal sealed class WithdrawFormValidator : AbstractValidator<WithdrawForm>
{
    public WithdrawFormValidator() => RuleFor(form => form.Reason).NotEmpty().WithMessage("Cần nêu lý do rút.").MaximumLength(Contribution.ReasonLength);
}

/// <summary>The steps of the unit that change no text: withdraw and bring back, discard and restore. False where there is nothing of its own.</summary>
public sealed class OwnStepHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public Task<bool> WithdrawAsync(int workshopId, string reason, CancellationToken cancellationToken) =>
        DoAsync(workshopId, contribution => contribution.Withdraw(reason), $"Rút tham luận: {reason}", cancellationToken);

    public Task<bool> BringBackAsync(int workshopId, CancellationToken cancellationToken) =>
        DoAsync(workshopId, contribution => contribution.BringBack(user.PersonId, clock.NowUtc), "Mở lại tham luận đã rút", cancellationToken);

    public Task<bool> DiscardAsync(int workshopId, CancellationToken cancellationToken) =>
        DoAsync(workshopId, contribution => contribution.Discard(user.PersonId, clock.NowUtc), "Xóa bản nháp tham luận", cancellationToken);

    public Task<bool> RestoreAsync(int workshopId, CancellationToken cancellationToken) =>
        DoAsync(workshopId, contribution => contribution.Restore(user.PersonId, clock.NowUtc), "Khôi phục bản nháp tham luận", cancellationToken);

    public Task<bool> RestoreIdeaAsync(int workshopId, int place, CancellationToken cancellationToken) =>
        DoAsync(workshopId, contribution => contribution.RestoreIdea(place, user.PersonId, clock.NowUtc), "Khôi phục ý tưởng đã xóa", cancellationToken);

    private async Task<bool> DoAsync(int workshopId, Action<Contribution> step, string summary, CancellationToken cancellationToken)
    {
        if (await db.OwnContributionAsync(workshopId, user, cancellationToken) is not { } contribution)
            return false;
        step(contribution);
        db.History.Add(HistoryEntry.Of<Contribution>(contribution.Id, summary, user, clock.NowUtc, workshopId, contribution.UnitId));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
