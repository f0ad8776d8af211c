using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Contributions;

/// <summary>What the unit does with a contribution without typing in it: confirm, take back, bring back, discard, restore.</summary>
[Route("hoi-thao/{workshopId:int}/tham-luan"), Require(Capability.WriteContribution)]
public sealed class ContributionStepsController : Controller
{
    [HttpPost("xac-nhan")]
    public async Task<IActionResult> Confirm(int workshopId, [FromServices] ConfirmHandler handler, CancellationToken cancellationToken) =>
        Answer(await handler.ConfirmAsync(workshopId, cancellationToken), workshopId, "Đã xác nhận; tham luận được tính là đã nộp.");

    [HttpPost("lay-lai")]
    public async Task<IActionResult> Reopen(int workshopId, ReopenForm form, [FromServices] ConfirmHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return RedirectToAction("Edit", "Contributions", new { workshopId });
        return Answer(await handler.ReopenAsync(workshopId, form.Note ?? "", cancellationToken), workshopId, "Tham luận trở lại bản nháp.");
    }

    [HttpPost("mo-lai")]
    public async Task<IActionResult> BringBack(int workshopId, [FromServices] OwnStepHandler handler, CancellationToken cancellationToken) =>
        Answer(await handler.BringBackAsync(workshopId, cancellationToken), workshopId, "Đã mở lại bản nháp.");

    [HttpPost("xoa")]
    public async Task<IActionResult> Discard(int workshopId, [FromServices] OwnStepHandler handler, CancellationToken cancellationToken) =>
        Answer(await handler.DiscardAsync(workshopId, cancellationToken), workshopId, "Đã xóa bản nháp. Có thể khôi phục ở đầu trang này.");

    [HttpPost("khoi-phuc")]
    public async Task<IActionResult> Restore(int workshopId, [FromServices] OwnStepHandler handler, CancellationToken cancellationToken) =>
        Answer(await handler.RestoreAsync(workshopId, cancellationToken), workshopId, "Đã khôi phục bản nháp.");

    private IActionResult Answer(bool isDone, int workshopId, string sentence)
    {
        if (!isDone)
            return NotFound();
        this.Say(sentence);
        return RedirectToAction("Edit", "Contributions", new { workshopId });
    }
}
