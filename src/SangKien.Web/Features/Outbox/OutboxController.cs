using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure.Exports;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Outbox;

/// <summary>Hộp thư đi: what is about to go, what went and what did not, a line a person.</summary>
[Route("thu")]
public sealed class OutboxController : Controller
{
    [HttpGet(""), Require(Capability.ManageMail)]
    public async Task<IActionResult> List(ListFilter filter, [FromServices] ListQuery query, CancellationToken cancellationToken) =>
        filter.Format is { } format
            ? new ExportResult<ListRow>(format, "hop-thu-di", "Hộp thư đi", ListQuery.Columns, query.Rows(filter))
            : View(await query.GetAsync(filter, cancellationToken));

    [HttpGet("soan"), Require(Capability.ManageMail)]
    public async Task<IActionResult> Compose(
        [FromQuery(Name = "mau")] string? template, [FromServices] ComposeQuery query, [FromServices] TemplatesQuery templates, CancellationToken cancellationToken)
    {
        var choices = await templates.AllAsync(cancellationToken);
        var chosen = choices.FirstOrDefault(choice => choice.Key == template) ?? choices[0];
        return View(await query.GetAsync(ComposeForm.From(chosen.Text), cancellationToken) with { Templates = choices });
    }

    /// <summary>Shows the recipients and the first mail; with the button of that page it goes to the outbox.</summary>
    [HttpPost("soan"), Require(Capability.ManageMail)]
    public async Task<IActionResult> Compose(
        ComposeForm form, [FromServices] ComposeHandler handler, [FromServices] ComposeQuery query, [FromServices] TemplatesQuery templates, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || form.Decision == ComposeForm.Back)
            return View(await query.GetAsync(form, cancellationToken) with { Templates = await templates.AllAsync(cancellationToken) });
        if (!form.IsDecided)
            return View("Preview", await query.GetAsync(form, cancellationToken));
        this.Say(await handler.HandleAsync(form, cancellationToken));
        return RedirectToAction(nameof(List));
    }

    [HttpGet("{id:int}"), Require(Capability.ManageMail)]
    public async Task<IActionResult> Edit(int id, [FromServices] EditQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(id, null, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("{id:int}"), Require(Capability.ManageMail)]
    public async Task<IActionResult> Edit(
        int id, EditForm form, [FromServices] MailHandler handler, [FromServices] EditQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await query.GetAsync(id, form, cancellationToken) is { } page ? View(page) : NotFound();
        if (!await handler.EditAsync(id, form, cancellationToken))
            return NotFound();
        this.Say("Đã lưu thư.");
        return RedirectToAction(nameof(Edit), new { id });
    }

    [HttpPost("{id:int}/gui"), Require(Capability.ManageMail)]
    public async Task<IActionResult> Send(int id, [FromServices] MailHandler handler, CancellationToken cancellationToken)
    {
        if (!await handler.QueueAsync(id, cancellationToken))
            return NotFound();
        this.Say("Thư đang chờ gửi; trạng thái đổi ở hộp thư đi trong vòng một phút.");
        return RedirectToAction(nameof(Edit), new { id });
    }

    [HttpPost("{id:int}/bo"), Require(Capability.ManageMail)]
    public async Task<IActionResult> Discard(int id, [FromServices] MailHandler handler, CancellationToken cancellationToken)
    {
        if (!await handler.DiscardAsync(id, cancellationToken))
            return NotFound();
        this.Say("Đã bỏ thư; thư vẫn còn trong danh sách “Đã bỏ”.");
        return RedirectToAction(nameof(List));
    }

    [HttpPost("gui-nhap"), Require(Capability.ManageMail)]
    public async Task<IActionResult> SendDrafts([FromServices] MailHandler handler, CancellationToken cancellationToken)
    {
        this.Say($"Đã đưa {await handler.QueueDraftsAsync(cancellationToken)} thư nháp vào hàng chờ gửi.");
        return RedirectToAction(nameof(List));
    }
}
