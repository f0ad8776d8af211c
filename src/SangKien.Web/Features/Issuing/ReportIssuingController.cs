using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Issuing;

/// <summary>Ban hành: the Office numbers and issues an approved report, or sends it back.</summary>
[Route("bao-cao/{id:int}")]
public sealed class ReportIssuingController : Controller
{
    [HttpGet("ban-hanh"), Require(Capability.IssueDocument)]
    public async Task<IActionResult> Issue(int id, [FromServices] IssuePageQuery query, CancellationToken cancellationToken) =>
        await query.ReportAsync(id, typed: null, cancellationToken) is { } page ? Page(nameof(Issue), page) : NotFound();

    [HttpPost("ban-hanh"), Require(Capability.IssueDocument)]
    public async Task<IActionResult> Issue(
        int id, IssueForm form, [FromServices] IssueReportHandler handler, [FromServices] IssuePageQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await query.ReportAsync(id, form, cancellationToken) is { } page ? Page(nameof(Issue), page) : NotFound();
        if (await handler.HandleAsync(id, form, cancellationToken) is not { } paper)
            return NotFound();
        this.Say($"Đã ban hành {paper.Citation}.");
        return LocalRedirect($"/van-ban/{paper.Id}");
    }

    [HttpGet("tra-lai"), Require(Capability.IssueDocument)]
    public async Task<IActionResult> SendBack(int id, [FromServices] SendBackHandler handler, CancellationToken cancellationToken) =>
        await handler.IsReportVisibleAsync(id, cancellationToken) ? Page(nameof(SendBack), new SendBackForm()) : NotFound();

    [HttpPost("tra-lai"), Require(Capability.IssueDocument)]
    public async Task<IActionResult> SendBack(int id, SendBackForm form, [FromServices] SendBackHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await handler.IsReportVisibleAsync(id, cancellationToken) ? Page(nameof(SendBack), form) : NotFound();
        if (!await handler.SendReportBackAsync(id, form, cancellationToken))
            return NotFound();
        this.Say("Đã trả lại báo cáo kèm lý do.");
        return LocalRedirect($"/bao-cao/{id}");
    }

    /// <summary>The pages are those of the plan.</summary>
    private ViewResult Page(string name, object page) => View($"~/Features/Issuing/{name}.cshtml", page);
}
