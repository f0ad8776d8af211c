using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Infrastructure.Startup;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Contributions.Import;

/// <summary>Nhập tham luận từ tệp Word: the file is read and shown, and taken over by the form of the contribution like anything typed.</summary>
[Route("hoi-thao/{workshopId:int}/tham-luan/nhap"), Require(Capability.WriteContribution)]
public sealed class ContributionImportController : Controller
{
    private const string Views = "~/Features/Contributions/Import/";

    [HttpGet("")]
    public async Task<IActionResult> Upload(int workshopId, [FromServices] UploadHandler handler, CancellationToken cancellationToken) =>
        Show(await handler.PageAsync(workshopId, cancellationToken), workshopId);

    [HttpPost(""), UploadLimit, EnableRateLimiting(RateLimits.Uploads)]
    public async Task<IActionResult> Upload(int workshopId, UploadForm form, [FromServices] UploadHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Show(await handler.PageAsync(workshopId, cancellationToken), workshopId);
        return await handler.DryRunAsync(workshopId, form.File!, cancellationToken) is { } page ? View($"{Views}DryRun.cshtml", page) : NotFound();
    }

    [HttpGet("mau-tham-luan.docx")]
    public async Task<IActionResult> Blank(int workshopId, [FromServices] UploadHandler handler, [FromServices] DocumentEngines engines, CancellationToken cancellationToken)
    {
        var engine = engines.FileEngine("docx")!;
        return await handler.BlankAsync(workshopId, cancellationToken) is { } document
            ? File(DocumentEngines.Bytes(engine, document), engine.ContentType, "mau-tham-luan.docx")
            : NotFound();
    }

    /// <summary>What was sent takes no text; its page says so.</summary>
    private IActionResult Show(UploadPage? page, int workshopId) =>
        page is null ? NotFound() : page.IsEditable ? View($"{Views}Upload.cshtml", page) : RedirectToAction("Edit", "Contributions", new { workshopId });
}
