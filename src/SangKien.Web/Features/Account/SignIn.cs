using System.ComponentModel.DataAnnotations;
using System.Net;
using FluentValidation;
using Microsoft.AspNetCore.Identity;
using SangKien.Core.Common;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure.Forms;

namespace SangKien.Web.Features.Account;

public sealed record SignInForm
{
    [Display(Name = "Tên đăng nhập")]
    public string? UserName { get; init; }

    [Display(Name = "Mật khẩu"), DataType(DataType.Password)]
    public string? Password { get; init; }

    public string? ReturnUrl { get; init; }

    /// <summary>A form that was sent after its session had ended (<see cref="CarriedForm"/>).</summary>
    public string? Carried { get; init; }
}

internal sealed class SignInFormValidator : AbstractValidator<SignInForm>
{
    public SignInFormValidator()
    {
        RuleFor(form => form.UserName).NotEmpty().WithMessage("Hãy nhập tên đăng nhập.").MaximumLength(100);
        RuleFor(form => form.Password).NotEmpty().WithMessage("Hãy nhập mật khẩu.").MaximumLength(200);
        RuleFor(form => form.ReturnUrl).MaximumLength(2000);
        RuleFor(form => form.Carried).MaximumLength(4 * (int)CarriedForm.LongestBody);
    }
}

public sealed class SignInHandler(SignInManager<PortalUser> signIn, SignInLimit limit, ILogger<SignInHandler> log)
{
    // The same words for an unknown account, a wrong password, a locked and a closed account: nobody learns which accounts exist.
    private const string Refusal = "Tên đăng nhập hoặc mật khẩu không đúng. Sau 5 lần sai, tài khoản tạm khóa 15 phút.";

    // An unknown account takes as long as a known one.
    private static readonly PortalUser Nobody = new();
    private static readonly string NobodysHash = new PasswordHasher<PortalUser>().HashPassword(Nobody, Guid.NewGuid().ToString());

    public async Task HandleAsync(SignInForm form, IPAddress? address, CancellationToken cancellationToken)
    {
        if (!await limit.TryAsync(address, cancellationToken))
            throw new RuleException("Quá nhiều lần đăng nhập không thành công từ máy này. Hãy thử lại sau 15 phút.");

        var user = await signIn.UserManager.FindByNameAsync(form.UserName!);
        if (user is null)
        {
            signIn.UserManager.PasswordHasher.VerifyHashedPassword(Nobody, NobodysHash, form.Password!);
            throw new RuleException(Refusal);
        }

        // A new sign-in makes a new cookie, so a session that somebody planted before it is of no use.
        var result = await signIn.PasswordSignInAsync(user, form.Password!, isPersistent: false, lockoutOnFailure: true);
        if (!result.Succeeded)
        {
            log.LogInformation("Sign-in of account {AccountId} refused: {Result}", user.Id, result);
            throw new RuleException(Refusal);
        }

        await limit.ForgetAsync(address, cancellationToken);
    }
}
