using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Infrastructure.Imports;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Imports;

/// <summary>Nhập danh sách: a file is tried first, row by row, and taken over when its fate is known.</summary>
[Route("quan-tri/nhap/{kind}")]
public sealed class ImportsController : Controller
{
    [HttpGet(""), Require(Capability.ManageOrganisation)]
    public IActionResult Upload(string kind, [FromServices] UnitImportHandler units, [FromServices] PeopleImportHandler people) =>
        Choose(kind, units, people) is { } import ? View(new UploadPage(kind, import.Columns)) : NotFound();

    [HttpPost(""), Require(Capability.ManageOrganisation)]
    public async Task<IActionResult> Upload(
        string kind, UploadForm form, [FromServices] UnitImportHandler units, [FromServices] PeopleImportHandler people, CancellationToken cancellationToken)
    {
        if (Choose(kind, units, people) is not { } import)
            return NotFound();
        if (!ModelState.IsValid)
            return View(new UploadPage(kind, import.Columns));
        var sheet = await MappedSheet.OpenAsync(form, form.File, import.Columns, cancellationToken);
        if (sheet.Fault is { } fault)
            ModelState.AddModelError(nameof(form.Columns), fault);
        return View("DryRun", new DryRunPage(kind, sheet, sheet.Fault is null ? await import.DryRunAsync(sheet, cancellationToken) : []));
    }

    [HttpPost("ap-dung"), Require(Capability.ManageOrganisation)]
    public async Task<IActionResult> Apply(
        string kind, ApplyForm form, [FromServices] UnitImportHandler units, [FromServices] PeopleImportHandler people, CancellationToken cancellationToken)
    {
        if (Choose(kind, units, people) is not { } import)
            return NotFound();
        if (!ModelState.IsValid)
            return View("Upload", new UploadPage(kind, import.Columns));
        var result = await import.ApplyAsync(MappedSheet.Open(form, import.Columns), cancellationToken);
        if (result.Slips.Count > 0)
            return View("Slips", result);
        this.Say($"Đã nhập: thêm {result.Added}, sửa {result.Changed} dòng.");
        return Redirect($"/quan-tri/{kind}");
    }

    private static ImportHandler? Choose(string kind, UnitImportHandler units, PeopleImportHandler people) => kind switch
    {
        "don-vi" => units,
        "nhan-su" => people,
        _ => null,
    };
}
