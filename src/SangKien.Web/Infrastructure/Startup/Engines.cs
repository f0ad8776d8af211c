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
        builder.Services.AddSingleton<AgencySignature>();
        builder.Services.AddSingleton<PaperFiles>();
        builder.Services.Configure<SigningSettings>(builder.Configuration.GetSection("Signing"));
        builder.Services.Configure<PaperSettings>(builder.Configuration.GetSection("Portal"));
    }

    /// <summary>A certificate that cannot sign stops the start: otherwise nobody would learn of it before the first issue.</summary>
    public static void CheckAgencySignature(this WebApplication app)
    {
        var signature = app.Services.GetRequiredService<AgencySignature>();
        foreach (var engine in app.Services.GetRequiredService<DocumentEngines>().Files.Where(signature.Signs))
            signature.Try(engine, app.Logger);
    }
}
