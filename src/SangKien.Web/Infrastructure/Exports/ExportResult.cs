using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace SangKien.Web.Infrastructure.Exports;

/// <summary>A whole list as a file, in the order and with the filters of the page it was asked from.</summary>
internal sealed class ExportResult<T>(string format, string name, string title, IReadOnlyList<Column<T>> columns, IAsyncEnumerable<T> rows) : IActionResult
{
    public ExportResult(string format, string name, string title, IReadOnlyList<Column<T>> columns, IQueryable<T> rows)
        : this(format, name, title, columns, rows.AsAsyncEnumerable())
    {
    }

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        var stopped = http.RequestAborted;
        var isCsv = format == "csv";
        http.Response.ContentType = isCsv ? CsvWriter.ContentType : XlsxWriter.ContentType;
        http.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = $"{name}.{(isCsv ? "csv" : "xlsx")}" }.ToString();
        if (isCsv)
        {
            await CsvWriter.WriteAsync(http.Response.Body, columns, rows, stopped);
            return;
        }

        // An XLSX is a ZIP whose writer goes back in it, so it takes shape in a file that vanishes when closed.
        await using var file = TemporaryFile.Open();
        await XlsxWriter.WriteAsync(file, title, columns, rows, stopped);
        file.Position = 0;
        await file.CopyToAsync(http.Response.Body, stopped);
    }
}
