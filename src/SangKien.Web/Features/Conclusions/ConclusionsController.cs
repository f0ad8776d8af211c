using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Exports;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Conclusions;

/// <summary>Kết luận: what follows a workshop, on one page, and across the years.</summary>
[Require(Capability.ViewConclusions)]
public sealed class ConclusionsController : Controller
{
    [HttpGet("ket-luan")]
    public async Task<IActionResult> Newest([FromServices] OverviewQuery query, CancellationToken cancellationToken) =>
        await query.NewestAsync(cancellationToken) is { } id ? RedirectToAction(nameof(Overview), new { workshopId = id }) : View("NothingYet");

    [HttpGet("hoi-thao/{workshopId:int}/ket-luan")]
    public async Task<IActionResult> Overview(int workshopId, [FromServices] OverviewQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpGet("hoi-thao/{workshopId:int}/ket-luan/danh-muc.{format}")]
    public async Task<IActionResult> Print(int workshopId, string format, [FromServices] OverviewQuery query, [FromServices] DocumentEngines engines, CancellationToken cancellationToken) =>
        engines.FileEngine(format) is { } engine && await query.PrintAsync(workshopId, cancellationToken) is { } paper
            ? new PaperResult(engine, paper, $"nhiem-vu-theo-ket-luan-{workshopId}")
            : NotFound();

    [HttpGet("hoi-thao/{workshopId:int}/ket-luan/y-tuong"), Require(Capability.EditConclusions)]
    public async Task<IActionResult> Ideas(int workshopId, IdeasRequest request, [FromServices] IdeasQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, request, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpGet("ket-luan/qua-cac-nam")]
    public async Task<IActionResult> Years(YearsRequest request, [FromServices] YearsQuery query, CancellationToken cancellationToken)
    {
        var page = await query.GetAsync(request, cancellationToken);
        return request.Format is { } format
            ? new ExportResult<YearsRow>(format, "ket-qua-qua-cac-nam", "Kết quả qua các năm", YearsRow.Columns, page.Rows.ToAsyncEnumerable())
            : View(page);
    }
}
