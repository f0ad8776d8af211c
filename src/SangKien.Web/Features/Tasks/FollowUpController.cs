using Microsoft.AspNetCore.Mvc;
using SangKien.Core.Assignments;
using SangKien.Core.Files;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Tasks;

/// <summary>Nhiệm vụ theo kết luận: its unit reports with evidence, CS&amp;SHTT confirms.</summary>
[Route("nhiem-vu/{id:int}")]
public sealed class FollowUpController : Controller
{
    private const string Page = "Details";

    [HttpPost("luu"), Require(Capability.ViewTasks)]
    public async Task<IActionResult> Draft(int id, ReportForm form, [FromServices] ReportHandler handler, [FromServices] DetailsQuery query, CancellationToken cancellationToken) =>
        ModelState.IsValid ? Back(id, await handler.DraftAsync(id, form, cancellationToken), "Đã lưu nháp báo cáo.") : await AgainAsync(id, form, query, cancellationToken);

    [HttpPost("bao-cao"), Require(Capability.ViewTasks)]
    public async Task<IActionResult> Report(int id, ReportForm form, [FromServices] ReportHandler handler, [FromServices] DetailsQuery query, CancellationToken cancellationToken) =>
        ModelState.IsValid
            ? Back(id, await handler.ReportAsync(id, form, cancellationToken), "Đã gửi báo cáo kết quả, chờ Phòng CS&SHTT xác nhận.")
            : await AgainAsync(id, form, query, cancellationToken);

    [HttpPost("tep"), Require(Capability.ViewTasks), UploadLimit]
    public async Task<IActionResult> Attach(
        int id, ReportForm form, [FromForm(Name = UnitTask.FileField)] IFormFile? upload, [FromServices] ReportHandler handler, [FromServices] DetailsQuery query, CancellationToken cancellationToken)
    {
        if (upload is null)
            ModelState.AddModelError(UnitTask.FileField, "Chọn tệp minh chứng trước khi bấm “Đính kèm”.");
        return ModelState.IsValid
            ? Back(id, await handler.AttachAsync(id, form, upload!, cancellationToken), "Đã đính kèm minh chứng và lưu nháp.")
            : await AgainAsync(id, form, query, cancellationToken);
    }

    [HttpPost("tep/{fileId:int}/bo"), Require(Capability.ViewTasks)]
    public async Task<IActionResult> Detach(int id, int fileId, ReportForm form, [FromServices] ReportHandler handler, [FromServices] DetailsQuery query, CancellationToken cancellationToken) =>
        ModelState.IsValid ? Back(id, await handler.DetachAsync(id, fileId, form, cancellationToken), "Đã bỏ tệp minh chứng.") : await AgainAsync(id, form, query, cancellationToken);

    [HttpGet("tep/{fileId:int}"), Require(Capability.ViewTasks)]
    public async Task<IActionResult> Evidence(int id, int fileId, [FromServices] DetailsQuery query, [FromServices] FileStore files, CancellationToken cancellationToken) =>
        await query.EvidenceAsync(id, fileId, cancellationToken) is { } file ? this.Download(files, file) : NotFound();

    [HttpPost("xac-nhan"), Require(Capability.ConfirmTasks)]
    public async Task<IActionResult> Confirm(int id, ConfirmForm form, [FromServices] ConfirmHandler handler, [FromServices] DetailsQuery query, CancellationToken cancellationToken) =>
        ModelState.IsValid
            ? Back(id, await handler.ConfirmAsync(id, form, cancellationToken), "Đã xác nhận nhiệm vụ hoàn thành.")
            : await query.GetAsync(id, cancellationToken) is { } page ? View(Page, page) : NotFound();

    [HttpPost("chua-dat"), Require(Capability.ConfirmTasks)]
    public async Task<IActionResult> SendBack(int id, SendBackForm form, [FromServices] ConfirmHandler handler, [FromServices] DetailsQuery query, CancellationToken cancellationToken) =>
        ModelState.IsValid
            ? Back(id, await handler.SendBackAsync(id, form, cancellationToken), "Đã gửi lại đơn vị kèm lý do.")
            : await query.GetAsync(id, cancellationToken) is { } page ? View(Page, page with { SendBack = form }) : NotFound();

    private async Task<IActionResult> AgainAsync(int id, ReportForm form, DetailsQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(id, cancellationToken) is { IsOwn: true } page ? View(Page, page with { Report = form }) : NotFound();

    private IActionResult Back(int id, bool isDone, string done)
    {
        if (!isDone)
            return NotFound();
        this.Say(done);
        return LocalRedirect($"/nhiem-vu/{id}");
    }
}
