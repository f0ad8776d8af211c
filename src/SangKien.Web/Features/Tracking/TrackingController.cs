using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure.Exports;
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
}
