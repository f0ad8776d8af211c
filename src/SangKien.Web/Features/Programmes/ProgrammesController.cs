using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Calendars;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Programmes;

/// <summary>Chương trình: read by everybody once it is published, made by CS&amp;SHTT.</summary>
[Route("hoi-thao/{workshopId:int}/chuong-trinh")]
public sealed class ProgrammesController : Controller
{
    [HttpGet("/chuong-trinh"), Require(Capability.ViewPlans)]
    public async Task<IActionResult> Current([FromServices] DetailsQuery query, CancellationToken cancellationToken) =>
        await query.CurrentWorkshopAsync(cancellationToken) is { } workshopId ? RedirectToAction(nameof(Details), new { workshopId }) : View("NoWorkshop");

    [HttpGet(""), Require(Capability.ViewPlans)]
    public async Task<IActionResult> Details(int workshopId, [FromServices] DetailsQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpGet("chuong-trinh.ics"), Require(Capability.ViewPlans)]
    public async Task<IActionResult> Calendar(int workshopId, [FromServices] CalendarQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, cancellationToken) is { } events ? File(CalendarFile.Write(events), CalendarFile.ContentType, "chuong-trinh.ics") : NotFound();

    [HttpGet("chuong-trinh.{format}"), Require(Capability.ViewPlans)]
    public async Task<IActionResult> Print(
        int workshopId, string format, [FromServices] PrintQuery query, [FromServices] DocumentEngines engines, CancellationToken cancellationToken) =>
        engines.FileEngine(format) is { } engine && await query.GetAsync(workshopId, cancellationToken) is { } paper
            ? File(DocumentEngines.Bytes(engine, paper), engine.ContentType, "chuong-trinh" + engine.FileExtension)
            : NotFound();

    /// <summary>Trình chiếu: large, for the wall of the hall.</summary>
    [HttpGet("trinh-chieu"), Require(Capability.ViewPlans)]
    public async Task<IActionResult> Projector(int workshopId, [FromServices] DetailsQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, cancellationToken) is { } page ? View(page) : NotFound();

    /// <summary>What the projector asks for again and again.</summary>
    [HttpGet("trinh-chieu/noi-dung"), Require(Capability.ViewPlans)]
    public async Task<IActionResult> ProjectorContent(int workshopId, [FromServices] DetailsQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, cancellationToken) is { } page ? new LiveResult(PartialView("_Projector", page), page.LiveVersion) : NotFound();

    [HttpPost("goi-y"), Require(Capability.EditProgramme)]
    public async Task<IActionResult> Suggest(int workshopId, [FromServices] SuggestHandler handler, CancellationToken cancellationToken) =>
        await handler.HandleAsync(workshopId, cancellationToken) is { } count ? Back(workshopId, $"Đã lập chương trình gợi ý gồm {count} mục.") : NotFound();

    [HttpPost("sap-xep"), Require(Capability.EditProgramme)]
    public async Task<IActionResult> Move(int workshopId, int itemId, int place, [FromServices] OrderHandler handler, CancellationToken cancellationToken) =>
        await handler.MoveAsync(workshopId, itemId, place, cancellationToken) is { } done ? Back(workshopId, done, $"muc-{itemId}") : NotFound();

    [HttpPost("cong-bo"), Require(Capability.EditProgramme)]
    public async Task<IActionResult> Publish(int workshopId, [FromServices] PublishHandler handler, CancellationToken cancellationToken) =>
        await handler.PublishAsync(workshopId, cancellationToken) ? Back(workshopId, "Đã công bố chương trình tới các phòng, đơn vị.") : NotFound();

    [HttpPost("thoi-cong-bo"), Require(Capability.EditProgramme)]
    public async Task<IActionResult> Withdraw(int workshopId, [FromServices] PublishHandler handler, CancellationToken cancellationToken) =>
        await handler.WithdrawAsync(workshopId, cancellationToken) ? Back(workshopId, "Đã thôi công bố chương trình.") : NotFound();

    [HttpGet("muc/them"), Require(Capability.EditProgramme)]
    public async Task<IActionResult> Add(int workshopId, [FromServices] EditHandler handler, CancellationToken cancellationToken) =>
        await handler.PageAsync(workshopId, null, null, cancellationToken) is { } page ? View(nameof(Edit), page) : NotFound();

    [HttpPost("muc/them"), Require(Capability.EditProgramme)]
    public async Task<IActionResult> Add(int workshopId, ItemForm form, [FromServices] EditHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await handler.PageAsync(workshopId, null, form, cancellationToken) is { } page ? View(nameof(Edit), page) : NotFound();
        return await handler.AddAsync(workshopId, form, cancellationToken) is { } id ? Back(workshopId, "Đã thêm mục vào cuối chương trình.", $"muc-{id}") : NotFound();
    }

    [HttpGet("muc/{itemId:int}"), Require(Capability.EditProgramme)]
    public async Task<IActionResult> Edit(int workshopId, int itemId, [FromServices] EditHandler handler, CancellationToken cancellationToken) =>
        await handler.PageAsync(workshopId, itemId, null, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("muc/{itemId:int}"), Require(Capability.EditProgramme)]
    public async Task<IActionResult> Edit(int workshopId, int itemId, ItemForm form, [FromServices] EditHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await handler.PageAsync(workshopId, itemId, form, cancellationToken) is { } page ? View(page) : NotFound();
        return await handler.ChangeAsync(workshopId, itemId, form, cancellationToken) ? Back(workshopId, "Đã lưu mục của chương trình.", $"muc-{itemId}") : NotFound();
    }

    [HttpPost("muc/{itemId:int}/xoa"), Require(Capability.EditProgramme)]
    public async Task<IActionResult> Remove(int workshopId, int itemId, [FromServices] OrderHandler handler, CancellationToken cancellationToken) =>
        await handler.RemoveAsync(workshopId, itemId, cancellationToken) is { } done ? Back(workshopId, done) : NotFound();

    private RedirectToActionResult Back(int workshopId, string done, string? at = null)
    {
        this.Say(done);
        return RedirectToAction(nameof(Details), "Programmes", new { workshopId }, at);
    }
}
