using Microsoft.AspNetCore.Mvc;
using SangKien.Core.Attendees;
using SangKien.Documents.Model;
using SangKien.Web.Features.Shared;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Exports;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Infrastructure.Lists;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Delegates;

/// <summary>Đại biểu: the list of a workshop, drawn from the directory, with guests, absences and prints.</summary>
[Route("hoi-thao/{workshopId:int}/dai-bieu")]
public sealed class DelegatesController : Controller
{
    [HttpGet("/dai-bieu"), Require(Capability.ViewDelegates)]
    public async Task<IActionResult> Current([FromServices] ListQuery query, CancellationToken cancellationToken) =>
        await query.CurrentWorkshopAsync(cancellationToken) is { } workshopId ? RedirectToAction(nameof(List), new { workshopId }) : View("NoWorkshop");

    [HttpGet(""), Require(Capability.ViewDelegates)]
    public async Task<IActionResult> List(int workshopId, DelegatesRequest request, [FromServices] ListQuery query, CancellationToken cancellationToken)
    {
        if (request.Format is "xlsx" or "csv")
        {
            return await query.IsVisibleAsync(workshopId, cancellationToken)
                ? new ExportResult<ListRow>(request.Format, "dai-bieu", "Đại biểu", ListRow.Columns, query.Rows(workshopId, request))
                : NotFound();
        }

        return await query.GetAsync(workshopId, request, cancellationToken) is { } page ? View(page) : NotFound();
    }

    [HttpGet("lap-danh-sach"), Require(Capability.ManageDelegates)]
    public async Task<IActionResult> Draw(int workshopId, [FromServices] DrawHandler handler, CancellationToken cancellationToken) =>
        await handler.PreviewAsync(workshopId, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("lap-danh-sach"), Require(Capability.ManageDelegates), ActionName(nameof(Draw))]
    public async Task<IActionResult> DrawNow(int workshopId, [FromServices] DrawHandler handler, CancellationToken cancellationToken) =>
        await handler.HandleAsync(workshopId, cancellationToken) is { } done ? Back(workshopId, done) : NotFound();

    [HttpGet("{id:int}"), Require(Capability.ManageDelegates)]
    public async Task<IActionResult> Mark(int workshopId, int id, [FromServices] MarkHandler handler, CancellationToken cancellationToken) =>
        await handler.PageAsync(workshopId, id, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("{id:int}"), Require(Capability.ManageDelegates)]
    public async Task<IActionResult> Mark(int workshopId, int id, MarkForm form, [FromServices] MarkHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await handler.PageAsync(workshopId, id, cancellationToken) is { } page ? View(page with { Form = form }) : NotFound();
        return await handler.HandleAsync(workshopId, id, form, cancellationToken) ? Back(workshopId, "Đã lưu.") : NotFound();
    }

    [HttpGet("{id:int}/dua-ra"), Require(Capability.ManageDelegates)]
    public async Task<IActionResult> Remove(int workshopId, int id, [FromServices] RemoveHandler handler, CancellationToken cancellationToken) =>
        await handler.PageAsync(workshopId, id, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("{id:int}/dua-ra"), Require(Capability.ManageDelegates), ActionName(nameof(Remove))]
    public async Task<IActionResult> RemoveNow(int workshopId, int id, [FromServices] RemoveHandler handler, CancellationToken cancellationToken) =>
        await handler.HandleAsync(workshopId, id, cancellationToken) is { } name ? Back(workshopId, $"Đã đưa {name} ra khỏi danh sách.") : NotFound();

    [HttpGet("don-tiep"), Require(Capability.ManageDelegates)]
    public async Task<IActionResult> Arrange(int workshopId, [FromServices] ArrangeHandler handler, CancellationToken cancellationToken) =>
        await handler.PageAsync(workshopId, null, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("don-tiep"), Require(Capability.ManageDelegates)]
    public async Task<IActionResult> Arrange(int workshopId, ArrangeForm form, [FromServices] ArrangeHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await handler.PageAsync(workshopId, form, cancellationToken) is { } page ? View(page) : NotFound();
        return await handler.HandleAsync(workshopId, form, cancellationToken) ? Back(workshopId, "Đã lưu hạn xác nhận và thứ tự lễ tân.") : NotFound();
    }

    [HttpGet("danh-sach"), Require(Capability.ManageDelegates)]
    public Task<IActionResult> Print(
        int workshopId, [FromQuery(Name = ListRequest.FormatName)] string? format, [FromServices] DelegateListQuery query, [FromServices] DocumentEngines engines, CancellationToken cancellationToken) =>
        PaperAsync(query.GetAsync(workshopId, cancellationToken), DelegateListDocument.Compose, "danh-sach-dai-bieu", engines.FileEngine(format ?? "pdf"));

    [HttpGet("danh-sach-ky-ten"), Require(Capability.ManageDelegates)]
    public Task<IActionResult> PrintSigningSheet(
        int workshopId, [FromQuery(Name = ListRequest.FormatName)] string? format, [FromServices] DelegateListQuery query, [FromServices] DocumentEngines engines, CancellationToken cancellationToken) =>
        PaperAsync(query.GetAsync(workshopId, cancellationToken), SigningSheetDocument.Compose, "danh-sach-ky-ten", engines.FileEngine(format ?? "pdf"));

    /// <param name="groups">Whose plates are printed; none for everybody's.</param>
    [HttpGet("bien-ten"), Require(Capability.ManageDelegates)]
    public Task<IActionResult> PrintNamePlates(
        int workshopId, [FromQuery(Name = ListRequest.FormatName)] string? format, [FromQuery(Name = DelegatesRequest.GroupName)] DelegateGroup[] groups,
        [FromServices] DelegateListQuery query, [FromServices] DocumentEngines engines, CancellationToken cancellationToken) =>
        PaperAsync(query.GetAsync(workshopId, cancellationToken), list => NamePlatesDocument.Compose(list.Only(groups)), "bien-ten", engines.FileEngine(format ?? "pdf"));

    private async Task<IActionResult> PaperAsync(
        Task<DelegateList?> list, Func<DelegateList, AdministrativeDocument> compose, string name, SangKien.Documents.IDocumentEngine? engine) =>
        await list is { } found && engine is not null
            ? File(DocumentEngines.Bytes(engine, compose(found)), engine.ContentType, name + engine.FileExtension)
            : NotFound();

    private RedirectToActionResult Back(int workshopId, string done)
    {
        this.Say(done);
        return RedirectToAction(nameof(List), new { workshopId });
    }
}
