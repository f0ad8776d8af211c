using Microsoft.AspNetCore.Mvc;
using SangKien.Core.Files;

namespace SangKien.Web.Infrastructure;

/// <summary>A stored file as an answer: always as an attachment, so that nothing in it runs in the portal's name; streamed chunk by chunk.</summary>
internal static class StoredFileResults
{
    public static FileStreamResult Download(this Controller controller, FileStore files, StoredFile file) =>
        controller.File(files.Open(file), file.Kind.ContentType(), file.Name);
}
