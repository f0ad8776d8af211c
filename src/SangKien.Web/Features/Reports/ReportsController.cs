using Microsoft.AspNetCore.Mvc;
using SangKien.Core.Common;
using SangKien.Web.Features.Shared;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Exports;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Reports;

/// <summary>Báo cáo tổng hợp, báo cáo đề dẫn: composed from the data, completed by hand.</summary>
[Route("bao-cao/{id:int}")]
public sealed class ReportsController : Controller
{
    /// <summary>A theme can hold hundreds of ideas, each a field.</summary>
    private const int MostFields = 10_000;

    [HttpGet("/bao-cao"), Require(Capability.ViewReports)]
    public async Task<IActionResult> Current([FromServices] OverviewQuery query, CancellationToken cancellationToken) =>
        await query.CurrentWorkshopAsync(cancellationToken) is { } workshopId ? RedirectToAction(nameof(Overview), new { workshopId }) : View("NoWorkshop");

    [HttpGet("/hoi-thao/{workshopId:int}/bao-cao"), Require(Capability.ViewReports)]
    public async Task<IActionResult> Overview(int workshopId, [FromServices] OverviewQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("/hoi-thao/{workshopId:int}/bao-cao/{kind}"), Require(Capability.Compile)]
    public async Task<IActionResult> Compose(int workshopId, string kind, [FromServices] ComposeHandler handler, CancellationToken cancellationToken)
    {
        if (ReportAddress.KindOf(kind) is not { } asked || await handler.HandleAsync(workshopId, asked, cancellationToken) is not { } id)
            return NotFound();
        this.Say($"Đã lập {ReportAddress.NounOf(asked)} từ số liệu. Soạn tiếp từng mục rồi trình duyệt.");
        return RedirectToAction(nameof(Edit), new { id });
    }

    [HttpGet(""), Require(Capability.ViewReports)]
    public async Task<IActionResult> Details(int id, [FromServices] DetailsQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(id, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpGet("tep/{format}"), Require(Capability.ViewReports)]
    public async Task<IActionResult> Download(int id, string format, [FromServices] FileQuery query, [FromServices] DocumentEngines engines, CancellationToken cancellationToken) =>
        engines.FileEngine(format) is { } engine && await query.GetAsync(id, cancellationToken) is { } file ? new PaperResult(engine, file.Paper, file.Name) : NotFound();

    [HttpGet("soan"), Require(Capability.Compile)]
    public async Task<IActionResult> Edit(int id, [FromQuery(Name = "muc")] string? section, [FromServices] EditQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(id, section ?? "", typed: null, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("soan"), Require(Capability.Compile), RequestFormLimits(ValueCountLimit = MostFields)]
    public async Task<IActionResult> Edit(int id, ReportForm form, [FromServices] SaveHandler handler, [FromServices] EditQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await query.GetAsync(id, form.Section ?? "", form, cancellationToken) is { } page ? View(page) : NotFound();
        if (await handler.HandleAsync(id, form, isAutomatic: false, cancellationToken) is not { } saved)
            return NotFound();
        if (saved.Conflicts.Count > 0)
        {
            ModelState.Clear();
            ModelState.AddModelError("", "Đồng nghiệp vừa sửa cùng chỗ. Chọn bản giữ lại ở từng chỗ rồi lưu; phần còn lại đã được lưu.");
            return await query.ConflictAsync(id, form, saved, cancellationToken) is { } page ? View(page) : NotFound();
        }

        if (form.Command == "submit")
            return LocalRedirect($"/bao-cao/{id}/trinh");
        this.Say("Đã lưu bản nháp.");
        return RedirectToAction(nameof(Edit), null, new { id, muc = form.Section }, form.Command == "add" ? "cuoi-muc" : null);
    }

    [HttpPost("tu-luu"), Require(Capability.Compile), RequestFormLimits(ValueCountLimit = MostFields)]
    public async Task<IActionResult> Autosave(int id, ReportForm form, [FromServices] SaveHandler handler, [FromServices] PortalClock clock, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Json(new AutosaveAnswer(null, null, ModelState.Values.SelectMany(entry => entry.Errors).Select(error => error.ErrorMessage).FirstOrDefault()));
        if (await handler.HandleAsync(id, form with { Command = null }, isAutomatic: true, cancellationToken) is not { } saved)
            return NotFound();
        return Json(saved.Conflicts.Count > 0
            ? new AutosaveAnswer(null, null, "Đồng nghiệp vừa sửa cùng chỗ. Chữ đang gõ vẫn còn ở trang này; bấm “Lưu nháp” để xem cả hai bản và chọn.")
            : new AutosaveAnswer(saved.StampFor(form), Display.TimeWithSeconds(clock.NowUtc), null));
    }

    [HttpGet("cap-nhat"), Require(Capability.Compile)]
    public async Task<IActionResult> Update(int id, [FromServices] UpdateHandler handler, CancellationToken cancellationToken) =>
        await handler.PageAsync(id, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("cap-nhat"), Require(Capability.Compile)]
    public async Task<IActionResult> Update(int id, UpdateForm form, [FromServices] UpdateHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await handler.PageAsync(id, cancellationToken) is { } page ? View(page) : NotFound();
        if (await handler.HandleAsync(id, form, cancellationToken) is not { } section)
            return NotFound();
        this.Say(section.Length == 0 ? "Đã cập nhật báo cáo theo số liệu." : "Đã cập nhật báo cáo theo số liệu. Đoạn sửa bằng tay được giữ; nội dung mới của các đoạn đó chờ chọn trong từng mục.");
        return RedirectToAction(nameof(Edit), new { id, muc = section.Length > 0 ? section : null });
    }
}
