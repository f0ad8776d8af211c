using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Features.Shared.Reviewing;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.ReportReview;

/// <summary>Trình duyệt báo cáo: submission, comments, decision, revisions.</summary>
[Route("bao-cao/{id:int}")]
public sealed class ReportReviewController : Controller
{
    [HttpGet("trinh"), Require(Capability.Compile)]
    public async Task<IActionResult> Submit(int id, [FromServices] SubmitQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(id, typed: null, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("trinh"), Require(Capability.Compile)]
    public async Task<IActionResult> Submit(
        int id, SubmitForm form, [FromServices] ReviewHandler handler, [FromServices] SubmitQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await query.GetAsync(id, form, cancellationToken) is { } page ? View(page) : NotFound();
        if (await handler.SubmitAsync(id, form, cancellationToken) is not { } number)
            return NotFound();
        this.Say($"Đã trình phiên bản {number}.");
        return ToReport(id);
    }

    [HttpPost("rut-ve"), Require(Capability.Compile)]
    public async Task<IActionResult> TakeBack(int id, [FromServices] ReviewHandler handler, CancellationToken cancellationToken)
    {
        if (!await handler.TakeBackAsync(id, cancellationToken))
            return NotFound();
        this.Say("Đã rút báo cáo về để sửa.");
        return ToReport(id);
    }

    [HttpGet("duyet"), Require(Capability.ReviewPlan)]
    public async Task<IActionResult> Review(int id, [FromServices] ReviewQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(id, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("gop-y"), Require(Capability.ReviewPlan)]
    public async Task<IActionResult> Comment(
        int id, CommentForm form, [FromServices] ReviewHandler handler, [FromServices] ReviewQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await query.GetAsync(id, cancellationToken) is { } page ? View(nameof(Review), page with { Comment = form }) : NotFound();
        if (!await handler.CommentAsync(id, form, cancellationToken))
            return NotFound();
        this.Say("Đã ghi góp ý.");
        return RedirectToAction(nameof(Review), new { id });
    }

    [HttpPost("duyet/tra-lai"), Require(Capability.ReviewPlan)]
    public async Task<IActionResult> Return(
        int id, ReturnForm form, [FromServices] ReviewHandler handler, [FromServices] ReviewQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await query.GetAsync(id, cancellationToken) is { } page ? View(nameof(Review), page with { Return = form }) : NotFound();
        if (!await handler.ReturnAsync(id, form, cancellationToken))
            return NotFound();
        this.Say("Đã trả lại báo cáo kèm góp ý.");
        return ToReport(id);
    }

    [HttpPost("duyet"), Require(Capability.ReviewPlan)]
    public async Task<IActionResult> Approve(
        int id, ApproveForm form, [FromServices] ReviewHandler handler, [FromServices] ReviewQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await query.GetAsync(id, cancellationToken) is { } page ? View(nameof(Review), page) : NotFound();
        if (!await handler.ApproveAsync(id, form, cancellationToken))
            return NotFound();
        this.Say($"Đã duyệt phiên bản {form.RevisionNumber}. Văn phòng cấp số và ban hành.");
        return ToReport(id);
    }

    [HttpGet("phien-ban/{number:int}"), Require(Capability.ViewReports)]
    public async Task<IActionResult> Compare(
        int id, int number, [FromQuery(Name = "so-voi")] int? other, [FromServices] ReviewQuery query, CancellationToken cancellationToken) =>
        await query.CompareAsync(id, number, other, cancellationToken) is { } page ? View(page) : NotFound();

    private LocalRedirectResult ToReport(int id) => LocalRedirect($"/bao-cao/{id}");
}
