using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.ClosingPapers;

/// <summary>Các kết luận of the notice, each on its own form.</summary>
[Route("hoi-thao/{workshopId:int}/ket-luan/thong-bao/dong"), Require(Capability.EditConclusions)]
public sealed class RowsController : Controller
{
    private const string Page = "Row";

    [HttpGet("")]
    public async Task<IActionResult> Add(int workshopId, [FromQuery(Name = "y-tuong")] int? ideaId, [FromServices] RowsHandler handler, CancellationToken cancellationToken) =>
        await handler.PageAsync(workshopId, null, ideaId, null, cancellationToken) is { } page ? View(Page, page) : NotFound();

    [HttpPost("")]
    public Task<IActionResult> Add(int workshopId, RowForm form, [FromServices] RowsHandler handler, CancellationToken cancellationToken) =>
        PutAsync(workshopId, null, form, handler, "Đã thêm kết luận.", cancellationToken);

    [HttpGet("{key:guid}")]
    public async Task<IActionResult> Change(int workshopId, Guid key, [FromServices] RowsHandler handler, CancellationToken cancellationToken) =>
        await handler.PageAsync(workshopId, key, null, null, cancellationToken) is { } page ? View(Page, page) : NotFound();

    [HttpPost("{key:guid}")]
    public Task<IActionResult> Change(int workshopId, Guid key, RowForm form, [FromServices] RowsHandler handler, CancellationToken cancellationToken) =>
        PutAsync(workshopId, key, form, handler, "Đã lưu kết luận.", cancellationToken);

    [HttpPost("{key:guid}/bo")]
    public async Task<IActionResult> Remove(int workshopId, Guid key, [FromServices] RowsHandler handler, CancellationToken cancellationToken) =>
        Back(workshopId, await handler.RemoveAsync(workshopId, key, cancellationToken), "Đã bỏ kết luận.");

    [HttpPost("{key:guid}/len")]
    public async Task<IActionResult> Raise(int workshopId, Guid key, [FromServices] RowsHandler handler, CancellationToken cancellationToken) =>
        Back(workshopId, await handler.RaiseAsync(workshopId, key, cancellationToken), "Đã đưa kết luận lên.");

    private async Task<IActionResult> PutAsync(int workshopId, Guid? key, RowForm form, RowsHandler handler, string done, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await handler.PageAsync(workshopId, key, null, form, cancellationToken) is { } page ? View(Page, page) : NotFound();
        return Back(workshopId, await handler.PutAsync(workshopId, key, form, cancellationToken), done);
    }

    private IActionResult Back(int workshopId, bool isDone, string done)
    {
        if (!isDone)
            return NotFound();
        this.Say(done);
        return LocalRedirect(ClosingKinds.Address(workshopId, Core.Conclusions.Closing.ClosingPaperKind.Notice));
    }
}
