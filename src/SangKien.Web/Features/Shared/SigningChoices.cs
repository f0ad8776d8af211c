using Microsoft.AspNetCore.Mvc.Rendering;
using SangKien.Documents.Model;

namespace SangKien.Web.Features.Shared;

/// <summary>Quyền hạn ký to choose from; nobody signs for a collective body (TM.) in a Sở.</summary>
public static class SigningChoices
{
    public static IReadOnlyList<SelectListItem> All =>
    [
        new("Trực tiếp (người đứng đầu)", nameof(SigningAuthority.Direct)), new("KT. (ký thay, cấp phó)", nameof(SigningAuthority.Kt)),
        new("TL. (thừa lệnh, trưởng đơn vị)", nameof(SigningAuthority.Tl)), new("TUQ. (thừa ủy quyền)", nameof(SigningAuthority.Tuq)),
        new("Q. (quyền người đứng đầu)", nameof(SigningAuthority.Q)),
    ];
}
