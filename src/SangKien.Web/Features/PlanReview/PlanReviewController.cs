using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Features.Shared.Reviewing;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.PlanReview;

/// <summary>Trình duyệt kế hoạch: submission, comments, decision, revisions.</summary>
[Route("ke-hoach/{id:int}")]
public sealed class PlanReviewController : Controller
{
    [HttpGet("trinh"), Require(Capability.EditPlan)]
    public async Task<IActionResult> Submit(int id, [FromServices] SubmitQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(id, typed: null, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("trinh"), Require(Capability.EditPlan)]
    public async Task<IActionResult> Submit(
        int id, SubmitForm form, [FromServices] ReviewHandler handler, [FromServices] SubmitQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await query.GetAsync(id, form, cancellationToken) is { } page ? View(page) : NotFound();
        if (await handler.SubmitAsync(id, form, cancellationToken) is not { } number)
            return NotFound();
        this.Say($"Đã trình phiên bản {number}.");
        return ToPlan(id);
    }

    [HttpPost("rut-ve"), Require(Capability.EditPlan)]
    public async Task<IActionResult> TakeBack(int id, [FromServices] ReviewHandler handler, CancellationToken cancellationToken)
    {
        if (!await handler.TakeBackAsync(id, cancellationToken))
            return NotFound();
        this.Say("Đã rút kế hoạch về để sửa.");
        return ToPlan(id);
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
        this.Say("Đã trả lại kế hoạch kèm góp ý.");
        return ToPlan(id);
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
        return ToPlan(id);
    }

    [HttpGet("phien-ban/{number:int}"), Require(Capability.ViewPlans)]
    public async Task<IActionResult> Compare(
        int id, int number, [FromQuery(Name = "so-voi")] int? other, [FromServices] CompareQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(id, number, other, cancellationToken) is { } page ? View(page) : NotFound();

    private LocalRedirectResult ToPlan(int id) => LocalRedirect($"/ke-hoach/{id}");
}
