using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace SangKien.Web.Infrastructure.Forms;

/// <summary>
/// Marks an action that reads its upload as it comes, so that neither memory nor disk ever holds the file. The form is left unread by
/// MVC, therefore the antiforgery token is checked by <see cref="StreamedUpload"/>, whose form sends it before the file.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class StreamedUploadAttribute : Attribute, IResourceFilter
{
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        context.ValueProviderFactories.RemoveType<FormValueProviderFactory>();
        context.ValueProviderFactories.RemoveType<FormFileValueProviderFactory>();
        context.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }
}

/// <summary>Opens the one file of a multipart form after the antiforgery token that stands before it.</summary>
internal static class StreamedUpload
{
    private const string TokenField = "__RequestVerificationToken";
    private const string TokenHeader = "RequestVerificationToken";
    private const int LongestToken = 4096;

    /// <summary>The content of the file; null where the form holds none.</summary>
    /// <exception cref="AntiforgeryValidationException">The form is not one of ours.</exception>
    public static async Task<Stream?> OpenAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var boundary = MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) ? HeaderUtilities.RemoveQuotes(type.Boundary).Value : null;
        if (string.IsNullOrEmpty(boundary))
            throw new AntiforgeryValidationException("The request is no multipart form.");

        var reader = new MultipartReader(boundary, context.Request.Body);
        while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            if (section.AsFileSection() is { FileStream: { } content } file)
            {
                await ValidateAsync(context);
                return file.FileName.Length > 0 ? content : null;
            }

            if (section.AsFormDataSection() is { Name: TokenField } token)
                context.Request.Headers[TokenHeader] = await ReadAsync(token, cancellationToken);
        }

        await ValidateAsync(context);
        return null;
    }

    /// <summary>Without the header the check would look into the form, whose body has been read.</summary>
    private static Task ValidateAsync(HttpContext context) =>
        context.Request.Headers.ContainsKey(TokenHeader)
            ? context.RequestServices.GetRequiredService<IAntiforgery>().ValidateRequestAsync(context)
            : throw new AntiforgeryValidationException("The form has no token before its file.");

    private static async Task<string> ReadAsync(FormMultipartSection section, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(section.Section.Body);
        var buffer = new char[LongestToken];
        var length = await reader.ReadBlockAsync(buffer, cancellationToken);
        return new(buffer, 0, length);
    }
}
