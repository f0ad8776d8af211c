using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Versions;

/// <summary>Các lần nộp của một tham luận: one beside another, word by word.</summary>
[Route("hoi-thao/{workshopId:int}/tham-luan/{id:int}/phien-ban")]
public sealed class VersionsController : Controller
{
    [HttpGet("{number:int}"), RequireSignIn]
    public async Task<IActionResult> Compare(
        int workshopId, int id, int number, [FromQuery(Name = "so-voi")] int? other, [FromServices] CompareQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, id, number, other, cancellationToken) is { } page ? View(page) : NotFound();
}
