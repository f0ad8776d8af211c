using Microsoft.AspNetCore.Mvc;
using SangKien.Core.Common;
using SangKien.Web.Infrastructure.Exports;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Documents;

/// <summary>Văn bản đã ban hành: the register, each document, its stored files.</summary>
[Route("van-ban")]
public sealed class DocumentsController : Controller
{
    [HttpGet(""), Require(Capability.ViewPlans)]
    public async Task<IActionResult> List([FromQuery] ListFilter filter, [FromServices] ListQuery query, CancellationToken cancellationToken) =>
        filter.Format is { } format
            ? new ExportResult<ListRow>(format, "so-dang-ky-van-ban-di", "Sổ đăng ký văn bản đi", ListQuery.Columns, query.Rows(filter))
            : View(await query.GetAsync(filter, cancellationToken));

    [HttpGet("{id:int}"), Require(Capability.ViewPlans)]
    public async Task<IActionResult> Details(int id, [FromServices] DetailsQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(id, cancellationToken) is { } page ? View(page) : NotFound();

    /// <summary>The way in from what people were told at issue, when the document had no id yet.</summary>
    [HttpGet("ma/{code}"), Require(Capability.ViewPlans)]
    public async Task<IActionResult> ByCode(string code, [FromServices] ByCodeQuery query, CancellationToken cancellationToken) =>
        await query.IdAsync(code, cancellationToken) is { } id ? RedirectToAction(nameof(Details), new { id }) : NotFound();

    [HttpGet("{id:int}/tep/{fileId:int}"), Require(Capability.ViewPlans)]
    public async Task<IActionResult> StoredFile(
        int id, int fileId, [FromServices] FileQuery query, [FromServices] DetailsQuery details, CancellationToken cancellationToken)
    {
        if (await query.GetAsync(id, fileId, cancellationToken) is not { } file)
            return NotFound();
        await details.MarkOpenedAsync(id, cancellationToken);
        return File(file.Bytes, file.ContentType, file.FileName);
    }

    [HttpGet("{id:int}/thu-hoi"), Require(Capability.IssueDocument)]
    public async Task<IActionResult> Revoke(int id, [FromServices] RevokeHandler handler, CancellationToken cancellationToken) =>
        await handler.PageAsync(id, typed: null, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("{id:int}/thu-hoi"), Require(Capability.IssueDocument)]
    public async Task<IActionResult> Revoke(int id, RevokeForm form, [FromServices] RevokeHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await handler.PageAsync(id, form, cancellationToken) is { } page ? View(page) : NotFound();
        if (!await handler.HandleAsync(id, form, cancellationToken))
            return NotFound();
        this.Say("Đã thu hồi văn bản.");
        return RedirectToAction(nameof(Details), new { id });
    }

    [HttpGet("{id:int}/ban-ky-so"), Require(Capability.IssueDocument)]
    public async Task<IActionResult> AttachSigned(int id, [FromServices] AttachSignedHandler handler, CancellationToken cancellationToken) =>
        await handler.PageAsync(id, typed: null, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("{id:int}/ban-ky-so"), Require(Capability.IssueDocument), RequestSizeLimit(SignedPdf.LargestRequest), RequestFormLimits(MultipartBodyLengthLimit = SignedPdf.LargestRequest)]
    public async Task<IActionResult> AttachSigned(int id, AttachSignedForm form, [FromServices] AttachSignedHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await handler.PageAsync(id, form, cancellationToken) is { } page ? View(page) : NotFound();
        if (!await handler.HandleAsync(id, form, cancellationToken))
            return NotFound();
        this.Say("Đã đính kèm bản ký số.");
        return RedirectToAction(nameof(Details), new { id });
    }

    [HttpGet("so/{year:int}/{format}"), Require(Capability.IssueDocument)]
    public async Task<IActionResult> PrintRegister(int year, string format, [FromServices] PrintRegisterQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(year, format, cancellationToken) is { } register
            ? File(register.Bytes, register.Engine.ContentType, $"so-dang-ky-van-ban-di-{year}{register.Engine.FileExtension}")
            : NotFound();

    [HttpGet("so"), Require(Capability.IssueDocument)]
    public async Task<IActionResult> OpenRegister(
        [FromQuery(Name = "nam")] int? year, [FromServices] OpenRegisterHandler handler, [FromServices] PortalClock clock, CancellationToken cancellationToken)
    {
        ViewData["Registers"] = await handler.RegistersAsync(cancellationToken);
        return View(new OpenRegisterForm { Year = year ?? clock.Today.Year });
    }

    [HttpPost("so"), Require(Capability.IssueDocument)]
    public async Task<IActionResult> OpenRegister(OpenRegisterForm form, [FromServices] OpenRegisterHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            ViewData["Registers"] = await handler.RegistersAsync(cancellationToken);
            return View(form);
        }

        await handler.HandleAsync(form, cancellationToken);
        this.Say($"Đã mở sổ đăng ký văn bản đi năm {form.Year}.");
        return RedirectToAction(nameof(OpenRegister));
    }
}
