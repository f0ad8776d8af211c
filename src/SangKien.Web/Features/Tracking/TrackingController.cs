using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Exports;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Infrastructure.Lists;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Tracking;

/// <summary>Theo dõi: where each unit stands.</summary>
[Route("theo-doi"), Require(Capability.TrackContributions)]
public sealed class TrackingController : Controller
{
    private static readonly IReadOnlyList<Column<MatrixRow>> Columns =
    [
        new("Đơn vị", row => row.Unit),
        new("Mở việc", row => row.OpenedAtUtc),
        new("Ý tưởng", row => row.CompleteIdeas),
        new("Ý tưởng tối thiểu", row => row.MinimumIdeas),
        new("Trạng thái", row => Shared.StageChip.Text(row.Progress)),
        new("Người sửa cuối", row => row.EditedBy),
        new("Nộp lúc", row => row.SubmittedAtUtc),
        new("Tiếp nhận lúc", row => row.AcceptedAtUtc),
        new("Bổ sung đến", row => row.SupplementDueOn),
        new("Gia hạn", row => row.ExtendedTo?.LastMoment),
        new("Nhắc gần nhất", row => row.RemindedAtUtc),
    ];

    [HttpGet("")]
    public async Task<IActionResult> Matrix(MatrixFilter filter, [FromServices] MatrixQuery query, CancellationToken cancellationToken)
    {
        if (await query.GetAsync(filter, cancellationToken) is not { } page)
            return View("NothingYet");
        return filter.Format is null
            ? View(page)
            : new ExportResult<MatrixRow>(filter.Format, "theo-doi-tham-luan", "Theo dõi tham luận", Columns, page.Rows.ToAsyncEnumerable());
    }

    /// <summary>The numbers and the table alone, for a page that stays open.</summary>
    [HttpGet("bang")]
    public async Task<IActionResult> Table(MatrixFilter filter, [FromServices] MatrixQuery query, [FromServices] VersionQuery versions, CancellationToken cancellationToken)
    {
        var version = await versions.GetAsync(cancellationToken);
        if (LiveResult.IsShown(Request, version))
            return LiveResult.Unchanged(version);
        return await query.GetAsync(filter, cancellationToken) is { } page ? new LiveResult(PartialView("_Table", page), version) : NotFound();
    }

    [HttpGet("nhac"), Require(Capability.GrantExtension)]
    public async Task<IActionResult> Remind([FromQuery(Name = "don-vi")] int[] unitIds, [FromServices] RemindHandler handler, CancellationToken cancellationToken) =>
        View(await handler.PageAsync(unitIds, cancellationToken));

    [HttpPost("nhac"), Require(Capability.GrantExtension)]
    public async Task<IActionResult> Remind(RemindForm form, [FromServices] RemindHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return View(await handler.PageAsync(form.UnitIds, cancellationToken));
        this.Say($"Đã nhắc {string.Join(", ", await handler.HandleAsync(form, cancellationToken))}.");
        return RedirectToAction(nameof(Matrix));
    }

    [HttpGet("giay-nhac/{unitId:int}")]
    public async Task<IActionResult> Slip(int unitId, [FromServices] SlipQuery query, [FromServices] DocumentEngines engines, CancellationToken cancellationToken)
    {
        if (await query.GetAsync(unitId, cancellationToken) is not { } document || engines.FileEngine("pdf") is not { } engine)
            return NotFound();
        return File(DocumentEngines.Bytes(engine, document), engine.ContentType, $"giay-nhac-{unitId}.pdf");
    }

    [HttpGet("cong-van-don-doc")]
    public async Task<IActionResult> Letter(
        [FromQuery(Name = ListRequest.FormatName)] string? format, [FromServices] LetterQuery query, [FromServices] DocumentEngines engines, CancellationToken cancellationToken) =>
        engines.FileEngine(format ?? "pdf") is { } engine
            ? File(DocumentEngines.Bytes(engine, await query.GetAsync(cancellationToken)), engine.ContentType, "cong-van-don-doc" + engine.FileExtension)
            : NotFound();
}
