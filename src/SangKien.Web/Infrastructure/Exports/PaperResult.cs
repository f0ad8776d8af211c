using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using SangKien.Documents;
using SangKien.Documents.Model;

namespace SangKien.Web.Infrastructure.Exports;

/// <summary>A paper of any length as a file: an engine writes at once, so it takes shape on disk and goes out from there, never whole in memory.</summary>
internal sealed class PaperResult(IDocumentEngine engine, AdministrativeDocument paper, string name) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        await using var file = TemporaryFile.Open();
        engine.Write(paper, file);
        file.Position = 0;

        var response = context.HttpContext.Response;
        response.ContentType = engine.ContentType;
        response.ContentLength = file.Length;
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = name + engine.FileExtension }.ToString();
        await file.CopyToAsync(response.Body, context.HttpContext.RequestAborted);
    }
}
