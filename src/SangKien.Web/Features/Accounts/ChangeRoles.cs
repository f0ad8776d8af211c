using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Accounts;

public sealed record RolesForm
{
    public const string Refusal = "Hãy chọn ít nhất một vai trò.";

    [Display(Name = "Vai trò")]
    public IReadOnlyList<string>? Roles { get; init; }

    public static bool AreKnown(IReadOnlyList<string>? roles) => roles is { Count: > 0 } && roles.All(Core.Organisation.Roles.All.Contains);
}

internal sealed class RolesFormValidator : AbstractValidator<RolesForm>
{
    public RolesFormValidator() => RuleFor(form => form.Roles).Must(RolesForm.AreKnown).WithMessage(RolesForm.Refusal);
}

public sealed class ChangeRolesHandler(PortalDbContext db, AccountBook book, ICurrentUser user, PortalClock clock)
{
    /// <returns>False where there is no such account.</returns>
    public Task<bool> HandleAsync(int personId, RolesForm form, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async () =>
            {
                var account = await db.Users.Include(account => account.Person).SingleOrDefaultAsync(account => account.PersonId == personId, cancellationToken);
                if (account is null)
                    return false;
                if (personId == user.PersonId && !form.Roles!.Contains(Roles.Administrator))
                    throw new RuleException("Không tự gỡ vai trò quản trị của mình được; người quản trị khác làm việc này.", nameof(form.Roles));
                await book.ChangeRolesAsync(account, form.Roles!);
                var names = string.Join(", ", form.Roles!.Select(Roles.DisplayName));
                db.History.Add(HistoryEntry.Of<PortalUser>(personId, $"Đổi vai trò của {account.Person.FullName}: {names}", user, clock.NowUtc));
                return true;
            },
            cancellationToken);
}
