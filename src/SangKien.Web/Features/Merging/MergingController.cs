using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Merging;

/// <summary>Gộp ý tưởng, and taking apart what was merged.</summary>
[Route("hoi-thao/{workshopId:int}/tong-hop/gop"), Require(Capability.Compile)]
public sealed class MergingController : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Merge(int workshopId, [FromQuery(Name = "y-tuong")] List<int> ideas, [FromServices] MergeQuery query, CancellationToken cancellationToken)
    {
        if (ideas.Distinct().Count() > 1)
            return await query.GetAsync(workshopId, new MergeForm { IdeaIds = ideas }, cancellationToken) is { } page ? View(page) : NotFound();
        TempData[Flash.Refusal] = "Hãy đánh dấu ít nhất hai ý tưởng để gộp.";
        return RedirectToAction("Board", "Compilation", new { workshopId });
    }

    [HttpPost("")]
    public async Task<IActionResult> Merge(int workshopId, MergeForm form, [FromServices] MergeHandler handler, [FromServices] MergeQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await query.GetAsync(workshopId, form, cancellationToken) is { } page ? View(page) : NotFound();
        if (await handler.HandleAsync(workshopId, form, cancellationToken) is not { } group)
            return NotFound();
        this.Say($"Đã gộp {group.Sources} ý tưởng. Mọi nguồn vẫn được giữ nguyên và tách ra được bất cứ lúc nào.");
        return RedirectToAction("Details", "Assessments", new { workshopId, kind = "gop", id = group.Id });
    }

    [HttpPost("{id:int}/tach")]
    public async Task<IActionResult> Dissolve(int workshopId, int id, Guid version, [FromServices] SplitHandler handler, CancellationToken cancellationToken)
    {
        if (await handler.DissolveAsync(workshopId, id, version, cancellationToken) is not { } sources)
            return NotFound();
        this.Say($"Đã tách {sources} ý tưởng; mỗi ý tưởng trở lại nhóm và đánh giá như trước khi gộp.");
        return RedirectToAction("Board", "Compilation", new { workshopId });
    }

    [HttpPost("{id:int}/tach-mot")]
    public async Task<IActionResult> Split(int workshopId, int id, int ideaId, Guid version, [FromServices] SplitHandler handler, CancellationToken cancellationToken)
    {
        if (!await handler.SplitAsync(workshopId, id, ideaId, version, cancellationToken))
            return NotFound();
        this.Say("Đã tách ý tưởng; ý tưởng trở lại nhóm và đánh giá như trước khi gộp.");
        return RedirectToAction("Details", "Assessments", new { workshopId, kind = "gop", id });
    }
}
