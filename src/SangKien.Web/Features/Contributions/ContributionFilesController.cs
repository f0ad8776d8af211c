using Microsoft.AspNetCore.Mvc;
using SangKien.Core.Files;
using SangKien.Documents.Model;
using SangKien.Web.Infrastructure;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Contributions;

/// <summary>Biên nhận, the unit's own paper and what is attached to it, as files.</summary>
[Route("hoi-thao/{workshopId:int}/tham-luan/{id:int}")]
public sealed class ContributionFilesController : Controller
{
    [HttpGet("bien-nhan.{format}"), RequireSignIn]
    public async Task<IActionResult> Receipt(int workshopId, int id, string format, [FromServices] PapersQuery query, [FromServices] DocumentEngines engines, CancellationToken cancellationToken) =>
        Paper(await query.ReceiptAsync(workshopId, id, cancellationToken), $"bien-nhan-tham-luan-{id}", format, engines);

    [HttpGet("ban-tham-luan.{format}"), RequireSignIn]
    public async Task<IActionResult> Text(int workshopId, int id, string format, [FromServices] PapersQuery query, [FromServices] DocumentEngines engines, CancellationToken cancellationToken) =>
        Paper(await query.TextAsync(workshopId, id, cancellationToken), $"tham-luan-{id}", format, engines);

    [HttpGet("tep/{fileId:int}"), RequireSignIn]
    public async Task<IActionResult> Attachment(int workshopId, int id, int fileId, [FromServices] PapersQuery query, [FromServices] FileStore files, CancellationToken cancellationToken) =>
        await query.AttachmentAsync(workshopId, id, fileId, cancellationToken) is { } file ? this.Download(files, file) : NotFound();

    private IActionResult Paper(AdministrativeDocument? document, string name, string format, DocumentEngines engines) =>
        document is not null && engines.FileEngine(format) is { } engine
            ? File(DocumentEngines.Bytes(engine, document), engine.ContentType, name + engine.FileExtension)
            : NotFound();
}
