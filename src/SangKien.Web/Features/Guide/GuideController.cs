using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Guide;

/// <summary>Hướng dẫn sử dụng: one page a role, for everybody who is signed in.</summary>
[Route("huong-dan"), RequireSignIn]
public sealed class GuideController : Controller
{
    [HttpGet("")]
    public IActionResult Front() => View("Page", GuideBook.Page(GuideBook.Front));

    [HttpGet("{name}")]
    public IActionResult Page(string name) => GuideBook.Page(name) is { } page ? View(page) : NotFound();

    [HttpGet("anh/{name}.png")]
    public IActionResult Picture(string name) => GuideBook.Picture(name) is { } picture ? File(picture, "image/png") : NotFound();
}
