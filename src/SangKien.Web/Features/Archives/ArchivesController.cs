using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using SangKien.Core.Dossiers;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Infrastructure.Lists;
using SangKien.Web.Infrastructure.Startup;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Archives;

/// <summary>Lưu trữ: dossiers that were taken in, to be read beside the live data.</summary>
[Route("luu-tru")]
public sealed class ArchivesController : Controller
{
    [HttpGet(""), Require(Capability.ReadArchives)]
    public async Task<IActionResult> List([FromServices] ListQuery query, CancellationToken cancellationToken) => View(await query.GetAsync(cancellationToken));

    [HttpGet("{id:int}"), Require(Capability.ReadArchives)]
    public async Task<IActionResult> Details(int id, ListRequest request, [FromServices] DetailsQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(id, request, cancellationToken) is { } page ? View(page) : NotFound();

    /// <summary>Always as an attachment: what is in it was made elsewhere.</summary>
    [HttpGet("{id:int}/tep"), Require(Capability.ReadArchives)]
    public async Task<IActionResult> Download(int id, [FromQuery(Name = "duong")] string? path, [FromServices] FileQuery query, CancellationToken cancellationToken)
    {
        if (await query.OpenAsync(id, path ?? "", cancellationToken) is not { } file)
            return NotFound();
        Response.RegisterForDispose(file);
        return File(file.Content, "application/octet-stream", file.Name);
    }

    [HttpGet("nhap"), Require(Capability.ImportArchives)]
    public IActionResult Upload() => View(new UploadPage([]));

    [HttpPost("nhap"), Require(Capability.ImportArchives), EnableRateLimiting(RateLimits.Uploads)]
    [StreamedUpload, IgnoreAntiforgeryToken, RequestSizeLimit(UploadHandler.LargestRequest)]
    public async Task<IActionResult> Upload([FromServices] UploadHandler handler, CancellationToken cancellationToken)
    {
        try
        {
            var result = await handler.HandleAsync(await StreamedUpload.OpenAsync(HttpContext, cancellationToken), cancellationToken);
            return result.FileId is { } fileId ? RedirectToAction(nameof(Preview), new { fileId }) : View(new UploadPage(result.Faults));
        }
        catch (Exception refusal) when (refusal is AntiforgeryValidationException or InvalidDataException or IOException)
        {
            // The form is of another site, is none, broke off or is far too large. The body has been read, so that no other page can be shown in its place.
            return new ContentResult { StatusCode = StatusCodes.Status400BadRequest, Content = $"Không đọc được biểu mẫu, hoặc tệp lớn hơn {DossierCheck.LargestFile >> 30} GB. Mở lại trang nhập hồ sơ rồi chọn tệp." };
        }
    }

    /// <summary>The dry run: what would be taken in. Nothing has been yet.</summary>
    [HttpGet("nhap/{fileId:int}"), Require(Capability.ImportArchives)]
    public async Task<IActionResult> Preview(int fileId, [FromServices] PreviewQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(fileId, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("nhap/{fileId:int}"), Require(Capability.ImportArchives)]
    public async Task<IActionResult> Import(int fileId, [FromServices] ImportHandler handler, [FromServices] PreviewQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await query.GetAsync(fileId, cancellationToken) is { } page ? View(nameof(Preview), page) : NotFound();
        if (await handler.HandleAsync(fileId, cancellationToken) is not { } id)
            return NotFound();
        this.Say("Đã nhập hồ sơ vào kho lưu trữ. Nội dung chỉ để đọc.");
        return RedirectToAction(nameof(Details), new { id });
    }
}
