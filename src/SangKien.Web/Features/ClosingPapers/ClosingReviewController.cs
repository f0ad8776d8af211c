using Microsoft.AspNetCore.Mvc;
using SangKien.Core.Common;
using SangKien.Web.Features.Shared.Reviewing;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.ClosingPapers;

/// <summary>Trình, duyệt, ban hành a paper after the workshop.</summary>
[Route(ClosingKinds.Route)]
public sealed class ClosingReviewController : Controller
{
    private const string SubmitView = "Submit";
    private const string ReviewView = "Review";
    private const string IssueView = "Issue";

    [HttpGet("trinh"), Require(Capability.EditConclusions)]
    public async Task<IActionResult> Submit(int workshopId, string kind, [FromServices] ReviewQuery query, CancellationToken cancellationToken) =>
        await query.SubmitAsync(workshopId, ClosingKinds.Of(kind), null, cancellationToken) is { } page ? View(SubmitView, page) : NotFound();

    [HttpPost("trinh"), Require(Capability.EditConclusions)]
    public async Task<IActionResult> Submit(
        int workshopId, string kind, SubmitForm form, [FromServices] ReviewHandler handler, [FromServices] ReviewQuery query, CancellationToken cancellationToken) =>
        ModelState.IsValid
            ? Back(workshopId, kind, await handler.SubmitAsync(new(workshopId, ClosingKinds.Of(kind)), form, cancellationToken) is not null, "Đã trình Lãnh đạo Sở.")
            : await query.SubmitAsync(workshopId, ClosingKinds.Of(kind), form, cancellationToken) is { } page ? View(SubmitView, page) : NotFound();

    [HttpPost("rut-ve"), Require(Capability.EditConclusions)]
    public async Task<IActionResult> TakeBack(int workshopId, string kind, [FromServices] ReviewHandler handler, CancellationToken cancellationToken) =>
        Back(workshopId, kind, await handler.TakeBackAsync(new(workshopId, ClosingKinds.Of(kind)), cancellationToken), "Đã rút về để sửa.");

    [HttpGet("duyet"), Require(Capability.ReviewPlan)]
    public Task<IActionResult> Review(int workshopId, string kind, [FromServices] ReviewQuery query, CancellationToken cancellationToken) =>
        PageAsync(workshopId, kind, query, page => page, cancellationToken);

    [HttpPost("gop-y"), Require(Capability.ReviewPlan)]
    public async Task<IActionResult> Comment(
        int workshopId, string kind, CommentForm form, [FromServices] ReviewHandler handler, [FromServices] ReviewQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await PageAsync(workshopId, kind, query, page => page with { Comment = form }, cancellationToken);
        if (!await handler.CommentAsync(new(workshopId, ClosingKinds.Of(kind)), form, cancellationToken))
            return NotFound();
        this.Say("Đã ghi góp ý.");
        return RedirectToAction(nameof(Review), new { workshopId, kind });
    }

    [HttpPost("duyet/tra-lai"), Require(Capability.ReviewPlan)]
    public async Task<IActionResult> Return(
        int workshopId, string kind, ReturnForm form, [FromServices] ReviewHandler handler, [FromServices] ReviewQuery query, CancellationToken cancellationToken) =>
        ModelState.IsValid
            ? Back(workshopId, kind, await handler.ReturnAsync(new(workshopId, ClosingKinds.Of(kind)), form, cancellationToken), "Đã trả lại kèm góp ý.")
            : await PageAsync(workshopId, kind, query, page => page with { Return = form }, cancellationToken);

    [HttpPost("duyet"), Require(Capability.ReviewPlan)]
    public async Task<IActionResult> Approve(
        int workshopId, string kind, ApproveForm form, [FromServices] ReviewHandler handler, [FromServices] ReviewQuery query, CancellationToken cancellationToken) =>
        ModelState.IsValid
            ? Back(workshopId, kind, await handler.ApproveAsync(new(workshopId, ClosingKinds.Of(kind)), form, cancellationToken), "Đã duyệt. Văn phòng cấp số và ban hành.")
            : await PageAsync(workshopId, kind, query, page => page, cancellationToken);

    [HttpGet("ban-hanh"), Require(Capability.IssueDocument)]
    public async Task<IActionResult> Issue(int workshopId, string kind, [FromServices] IssueHandler handler, [FromServices] PortalClock clock, CancellationToken cancellationToken) =>
        await handler.PageAsync(workshopId, ClosingKinds.Of(kind), null, clock, cancellationToken) is { } page ? View(IssueView, page) : NotFound();

    [HttpPost("ban-hanh"), Require(Capability.IssueDocument)]
    public async Task<IActionResult> Issue(
        int workshopId, string kind, IssueForm form, [FromServices] IssueHandler handler, [FromServices] PortalClock clock, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await handler.PageAsync(workshopId, ClosingKinds.Of(kind), form, clock, cancellationToken) is { } page ? View(IssueView, page) : NotFound();
        if (await handler.HandleAsync(workshopId, ClosingKinds.Of(kind), form, clock, cancellationToken) is not { } paper)
            return NotFound();
        this.Say($"Đã ban hành {paper.Citation}.");
        return LocalRedirect($"/van-ban/{paper.Id}");
    }

    [HttpPost("tra-lai"), Require(Capability.IssueDocument)]
    public async Task<IActionResult> SendBack(
        int workshopId, string kind, ReturnForm form, [FromServices] ReviewHandler handler, [FromServices] IssueHandler issue, [FromServices] PortalClock clock, CancellationToken cancellationToken) =>
        ModelState.IsValid
            ? Back(workshopId, kind, await handler.SendBackAsync(new(workshopId, ClosingKinds.Of(kind)), form, cancellationToken), "Đã trả lại kèm lý do.")
            : await issue.PageAsync(workshopId, ClosingKinds.Of(kind), null, clock, cancellationToken) is { } page ? View(IssueView, page) : NotFound();

    private async Task<IActionResult> PageAsync(int workshopId, string kind, ReviewQuery query, Func<ReviewPage, ReviewPage> with, CancellationToken cancellationToken) =>
        await query.ReviewAsync(workshopId, ClosingKinds.Of(kind), cancellationToken) is { } page ? View(ReviewView, with(page)) : NotFound();

    private IActionResult Back(int workshopId, string kind, bool isDone, string done)
    {
        if (!isDone)
            return NotFound();
        this.Say(done);
        return LocalRedirect(ClosingKinds.Address(workshopId, ClosingKinds.Of(kind)));
    }
}
