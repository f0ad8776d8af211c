using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Settings;

/// <summary>Cài đặt: a page for each group of settings.</summary>
[Route("quan-tri/cai-dat")]
public sealed class SettingsController : Controller
{
    [HttpGet(""), Require(Capability.ManageSettings)]
    public async Task<IActionResult> List([FromServices] ListQuery query, CancellationToken cancellationToken) => View(await query.GetAsync(cancellationToken));

    [HttpGet("{key}"), Require(Capability.ManageSettings)]
    public async Task<IActionResult> Change(string key, [FromServices] ChangeQuery query, CancellationToken cancellationToken) =>
        Section(key) is { } section ? View(await query.GetAsync(section, cancellationToken)) : NotFound();

    [HttpPost("{key}"), Require(Capability.ManageSettings)]
    public async Task<IActionResult> Change(string key, ChangeForm form, [FromServices] ChangeHandler handler, CancellationToken cancellationToken)
    {
        if (Section(key) is not { } section)
            return NotFound();
        var value = Activator.CreateInstance(section.Type)!;
        if (!await TryUpdateModelAsync(value, section.Type, prefix: "") || !ModelState.IsValid)
            return View(new ChangePage(section, value, form.Version));
        await handler.HandleAsync(section, value, form, cancellationToken);
        this.Say($"Đã lưu cài đặt “{section.Title}”.");
        return RedirectToAction(nameof(Change), new { key });
    }

    private static SettingsSection? Section(string key) => SettingsSection.All.FirstOrDefault(section => section.Key == key);
}
