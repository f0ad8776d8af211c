using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Assessments;

/// <summary>One idea ("y-tuong") or merged idea ("gop"), read in full and assessed by several people.</summary>
[Route("hoi-thao/{workshopId:int}/tong-hop/{kind:regex(^(y-tuong|gop)$)}/{id:int}"), Require(Capability.ReadCompilation)]
public sealed class AssessmentsController : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Details(int workshopId, string kind, int id, [FromServices] DetailsQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, new(kind, id), cancellationToken) is { } page ? View(page) : NotFound();

    /// <summary>The agreed assessment.</summary>
    [HttpPost(""), Require(Capability.Compile)]
    public async Task<IActionResult> Details(
        int workshopId, string kind, int id, AssessForm form, [FromServices] AssessHandler handler, [FromServices] DetailsQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await query.GetAsync(workshopId, new(kind, id), cancellationToken) is { } page ? View(page with { Agreed = form }) : NotFound();
        if (!await handler.HandleAsync(workshopId, new(kind, id), form, cancellationToken))
            return NotFound();
        this.Say("Đã lưu đánh giá thống nhất.");
        return RedirectToAction(nameof(Details), new { workshopId, kind, id });
    }

    /// <summary>One's own assessment.</summary>
    [HttpPost("y-kien"), Require(Capability.AssessIdeas)]
    public async Task<IActionResult> Opinion(
        int workshopId, string kind, int id, OpinionForm form, [FromServices] OpinionHandler handler, [FromServices] DetailsQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await query.GetAsync(workshopId, new(kind, id), cancellationToken) is { } page ? View("Details", page with { Mine = form }) : NotFound();
        if (!await handler.HandleAsync(workshopId, new(kind, id), form, cancellationToken))
            return NotFound();
        this.Say("Đã lưu ý kiến đánh giá.");
        return RedirectToAction(nameof(Details), new { workshopId, kind, id });
    }
}
