using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Identity;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;

namespace SangKien.Web.Features.Account;

public sealed record ChangePasswordForm
{
    [Display(Name = "Mật khẩu hiện tại"), DataType(DataType.Password)]
    public string? Current { get; init; }

    [Display(Name = "Mật khẩu mới"), DataType(DataType.Password)]
    public string? New { get; init; }

    [Display(Name = "Nhập lại mật khẩu mới"), DataType(DataType.Password)]
    public string? Repeated { get; init; }
}

internal sealed class ChangePasswordFormValidator : AbstractValidator<ChangePasswordForm>
{
    public ChangePasswordFormValidator()
    {
        RuleFor(form => form.Current).NotEmpty().WithMessage("Hãy nhập mật khẩu hiện tại.").MaximumLength(200);
        RuleFor(form => form.New).NotEmpty().WithMessage("Hãy nhập mật khẩu mới.").MinimumLength(10).MaximumLength(200);
        RuleFor(form => form.New).NotEqual(form => form.Current).WithMessage("Mật khẩu mới phải khác mật khẩu hiện tại.")
            .When(form => !string.IsNullOrEmpty(form.New));
        RuleFor(form => form.Repeated).NotEmpty().WithMessage("Hãy nhập lại mật khẩu mới.");
        RuleFor(form => form.Repeated).Equal(form => form.New).WithMessage("Hai lần nhập mật khẩu mới không giống nhau.")
            .When(form => !string.IsNullOrEmpty(form.Repeated));
    }
}

public sealed class ChangePasswordHandler(SignInManager<PortalUser> signIn, PortalDbContext db, ICurrentUser user, TimeProvider time)
{
    public async Task HandleAsync(ChangePasswordForm form)
    {
        var users = signIn.UserManager;
        var account = await users.FindByIdAsync(user.AccountId!) ?? throw new InvalidOperationException("A signed-in account is gone.");
        account.MustChangePassword = false;
        db.History.Add(HistoryEntry.Of<PortalUser>(user.PersonId, "Đổi mật khẩu", user, time.GetUtcNow().UtcDateTime));
        // Saves the account with its history entry, and gives it a new stamp: other sessions end.
        var result = await users.ChangePasswordAsync(account, form.Current!, form.New!);
        if (!result.Succeeded)
        {
            var error = result.Errors.First();
            throw new RuleException(error.Description, error.Code == nameof(IdentityErrorDescriber.PasswordMismatch) ? nameof(form.Current) : nameof(form.New));
        }

        await signIn.RefreshSignInAsync(account);
    }
}
