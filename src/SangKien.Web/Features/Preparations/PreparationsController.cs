using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Preparations;

/// <summary>Việc chuẩn bị hội trường: what, who, until when.</summary>
[Route("hoi-thao/{workshopId:int}/chuan-bi"), Require(Capability.ManageDelegates)]
public sealed class PreparationsController : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> List(int workshopId, [FromQuery(Name = "viec")] int? id, [FromServices] PreparationsHandler handler, CancellationToken cancellationToken) =>
        await handler.PageAsync(workshopId, id, null, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> List(int workshopId, PreparationForm form, [FromServices] PreparationsHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await handler.PageAsync(workshopId, null, form, cancellationToken) is { } page ? View(page) : NotFound();
        return Back(workshopId, await handler.SaveAsync(workshopId, form, cancellationToken), "Đã lưu việc chuẩn bị.");
    }

    [HttpPost("thuong-co")]
    public async Task<IActionResult> AddUsual(int workshopId, [FromServices] PreparationsHandler handler, CancellationToken cancellationToken) =>
        Back(workshopId, await handler.AddUsualAsync(workshopId, cancellationToken), "Đã thêm các việc thường có.");

    [HttpPost("{id:int}/xong")]
    public async Task<IActionResult> Finish(int workshopId, int id, [FromServices] PreparationsHandler handler, CancellationToken cancellationToken) =>
        Back(workshopId, await handler.FinishAsync(workshopId, id, cancellationToken), "Đã ghi việc xong.");

    [HttpPost("{id:int}/mo-lai")]
    public async Task<IActionResult> Reopen(int workshopId, int id, [FromServices] PreparationsHandler handler, CancellationToken cancellationToken) =>
        Back(workshopId, await handler.ReopenAsync(workshopId, id, cancellationToken), "Đã mở lại việc.");

    [HttpPost("{id:int}/bo")]
    public async Task<IActionResult> Remove(int workshopId, int id, [FromServices] PreparationsHandler handler, CancellationToken cancellationToken) =>
        Back(workshopId, await handler.RemoveAsync(workshopId, id, cancellationToken), "Đã bỏ việc khỏi danh sách.");

    private IActionResult Back(int workshopId, bool isDone, string done)
    {
        if (!isDone)
            return NotFound();
        this.Say(done);
        return RedirectToAction(nameof(List), new { workshopId });
    }
}
