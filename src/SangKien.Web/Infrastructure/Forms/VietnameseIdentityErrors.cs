using Microsoft.AspNetCore.Identity;

namespace SangKien.Web.Infrastructure.Forms;

/// <summary>What Identity says about passwords and account names.</summary>
internal sealed class VietnameseIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Say(nameof(DefaultError), "Chưa thực hiện được. Hãy thử lại.");

    public override IdentityError ConcurrencyFailure() => Say(nameof(ConcurrencyFailure), "Tài khoản vừa được người khác sửa. Hãy mở lại trang.");

    public override IdentityError PasswordMismatch() => Say(nameof(PasswordMismatch), "Mật khẩu hiện tại không đúng.");

    public override IdentityError PasswordTooShort(int length) => Say(nameof(PasswordTooShort), $"Mật khẩu cần ít nhất {length} ký tự.");

    public override IdentityError PasswordRequiresDigit() => Say(nameof(PasswordRequiresDigit), "Mật khẩu cần có ít nhất một chữ số.");

    public override IdentityError PasswordRequiresLower() => Say(nameof(PasswordRequiresLower), "Mật khẩu cần có ít nhất một chữ thường không dấu.");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => Say(nameof(PasswordRequiresUniqueChars), $"Mật khẩu cần ít nhất {uniqueChars} ký tự khác nhau.");

    public override IdentityError DuplicateUserName(string userName) => Say(nameof(DuplicateUserName), $"Tên đăng nhập “{userName}” đã có người dùng.");

    public override IdentityError InvalidUserName(string? userName) => Say(nameof(InvalidUserName), "Tên đăng nhập chỉ gồm chữ không dấu, chữ số và các dấu . - _ @");

    public override IdentityError InvalidEmail(string? email) => Say(nameof(InvalidEmail), "Địa chỉ thư điện tử không đúng.");

    public override IdentityError UserAlreadyInRole(string role) => Say(nameof(UserAlreadyInRole), "Tài khoản đã có vai trò này.");

    public override IdentityError UserNotInRole(string role) => Say(nameof(UserNotInRole), "Tài khoản không có vai trò này.");

    private static IdentityError Say(string code, string description) => new() { Code = code, Description = description };
}
