using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Minutes;

/// <summary>Signs exactly the text that was read.</summary>
public sealed record SignForm
{
    public Guid Version { get; init; }
}

internal sealed class SignFormValidator : AbstractValidator<SignForm>
{
    public SignFormValidator() => RuleFor(form => form.Version).NotEmpty();
}

public sealed record ReturnForm
{
    [Display(Name = "Lý do trả lại")]
    public string? Reason { get; init; }
}

internal sealed class ReturnFormValidator : AbstractValidator<ReturnForm>
{
    public ReturnFormValidator() => RuleFor(form => form.Reason).NotEmpty().WithMessage("Nêu lý do trả lại.").MaximumLength(Core.Conclusions.Minuting.Minutes.ReasonLength);
}

/// <summary>Ký và trả lại biên bản, by those whom the minutes name.</summary>
public sealed class SignHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public Task<bool> SignAsSecretaryAsync(int workshopId, SignForm form, CancellationToken cancellationToken) =>
        ChangeAsync(workshopId, async minutes =>
        {
            RequireRead(minutes, form);
            minutes.SignAsSecretary(user.PersonId, clock.NowUtc);
            await TellAsync(minutes.ChairPersonId!.Value, minutes, "Thư ký đã ký biên bản, chờ chủ tọa ký", cancellationToken);
            return "Thư ký ký biên bản";
        }, cancellationToken);

    public Task<bool> SignAsChairAsync(int workshopId, SignForm form, CancellationToken cancellationToken) =>
        ChangeAsync(workshopId, async minutes =>
        {
            RequireRead(minutes, form);
            minutes.SignAsChair(user.PersonId, clock.NowUtc);
            await TellAsync(minutes.SecretaryPersonId!.Value, minutes, "Chủ tọa đã ký biên bản", cancellationToken);
            return "Chủ tọa ký biên bản";
        }, cancellationToken);

    public Task<bool> ReturnAsync(int workshopId, ReturnForm form, CancellationToken cancellationToken) =>
        ChangeAsync(workshopId, async minutes =>
        {
            minutes.Return(user.PersonId, form.Reason!);
            await TellAsync(minutes.SecretaryPersonId!.Value, minutes, $"Chủ tọa trả lại biên bản: {minutes.ReturnReason}", cancellationToken);
            return $"Chủ tọa trả lại biên bản: {minutes.ReturnReason}";
        }, cancellationToken);

    private static void RequireRead(Core.Conclusions.Minuting.Minutes minutes, SignForm form)
    {
        if (minutes.Version != form.Version)
            throw new RuleException("Biên bản vừa thay đổi. Đọc lại trước khi ký.");
    }

    private async Task<bool> ChangeAsync(int workshopId, Func<Core.Conclusions.Minuting.Minutes, Task<string>> change, CancellationToken cancellationToken)
    {
        if (!await db.IsWorkshopVisibleAsync(workshopId, user, cancellationToken)
            || await db.Minutes.SingleOrDefaultAsync(minutes => minutes.WorkshopId == workshopId, cancellationToken) is not { } minutes)
            return false;
        db.History.Add(HistoryEntry.Of<Core.Conclusions.Minuting.Minutes>(minutes.Id, await change(minutes), user, clock.NowUtc, workshopId));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private Task TellAsync(int personId, Core.Conclusions.Minuting.Minutes minutes, string what, CancellationToken cancellationToken) =>
        db.TellAsync(db.PeopleWithIds([personId]), new News($"{what}.", $"/hoi-thao/{minutes.WorkshopId}/bien-ban"), user, clock.NowUtc, cancellationToken);
}
