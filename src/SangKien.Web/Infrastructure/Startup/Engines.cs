using SangKien.Documents;
using SangKien.Documents.Docx;
using SangKien.Documents.Html;

namespace SangKien.Web.Infrastructure.Startup;

/// <summary>The one place where the engines of official documents are chosen.</summary>
internal static class Engines
{
    public static void AddDocumentEngines(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(PdfEngineChoice.Of(builder.Configuration));
        builder.Services.AddSingleton<IDocumentEngine, DocxEngine>();
        builder.Services.AddSingleton<IDocumentEngine, HtmlEngine>();
        builder.Services.AddSingleton<DocumentEngines>();
        builder.Services.Configure<PaperSettings>(builder.Configuration.GetSection("Portal"));
    }
}
