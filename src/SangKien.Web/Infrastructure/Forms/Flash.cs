using Microsoft.AspNetCore.Mvc;

namespace SangKien.Web.Infrastructure.Forms;

/// <summary>The one line that the next page says about what has just been done.</summary>
internal static class Flash
{
    public const string Done = nameof(Done);
    public const string Refusal = nameof(Refusal);

    /// <summary>Says on the next page what has been done, such as "Đã lưu đơn vị.".</summary>
    public static void Say(this Controller controller, string sentence) => controller.TempData[Done] = sentence;
}
