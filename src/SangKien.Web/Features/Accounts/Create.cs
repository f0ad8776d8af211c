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

public sealed record CreateForm
{
    [Display(Name = "Tên đăng nhập")]
    public string? UserName { get; init; }

    [Display(Name = "Vai trò")]
    public IReadOnlyList<string>? Roles { get; init; }
}

internal sealed class CreateFormValidator : AbstractValidator<CreateForm>
{
    public CreateFormValidator()
    {
        RuleFor(form => form.UserName).NotEmpty().WithMessage("Hãy nhập tên đăng nhập.").MaximumLength(50)
            .Matches("^[a-z0-9._-]*$").WithMessage("Tên đăng nhập chỉ gồm chữ thường không dấu, chữ số và các dấu . - _");
        RuleFor(form => form.Roles).Must(RolesForm.AreKnown).WithMessage(RolesForm.Refusal);
    }
}

public sealed class CreateHandler(PortalDbContext db, AccountBook book, ICurrentUser user, PortalClock clock)
{
    /// <returns>The slip to print; null where there is no such person.</returns>
    public Task<Slip?> HandleAsync(int personId, CreateForm form, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async () =>
            {
                var person = await db.People.Include(person => person.Unit).SingleOrDefaultAsync(person => person.Id == personId, cancellationToken);
                if (person is null)
                    return null;
                if (!person.IsActive)
                    throw new RuleException($"{person.FullName} đã ngừng công tác, không cấp tài khoản.");
                if (await db.Users.AnyAsync(account => account.PersonId == personId, cancellationToken))
                    throw new RuleException($"{person.FullName} đã có tài khoản.");
                var slip = await book.CreateAsync(person, form.UserName!, form.Roles!);
                var names = string.Join(", ", form.Roles!.Select(Roles.DisplayName));
                db.History.Add(HistoryEntry.Of<PortalUser>(personId, $"Cấp tài khoản {form.UserName} cho {person.FullName}: {names}", user, clock.NowUtc));
                return slip;
            },
            cancellationToken);
}
