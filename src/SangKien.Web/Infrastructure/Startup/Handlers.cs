namespace SangKien.Web.Infrastructure.Startup;

/// <summary>Registers each use case: a class whose name ends in Handler or Query.</summary>
internal static class Handlers
{
    public static void AddPortalHandlers(this WebApplicationBuilder builder)
    {
        var useCases = typeof(Handlers).Assembly.GetTypes().Where(type =>
            type is { IsClass: true, IsAbstract: false, IsNested: false, Namespace: { } place }
            && place.StartsWith("SangKien.Web.Features", StringComparison.Ordinal)
            && (type.Name.EndsWith("Handler", StringComparison.Ordinal) || type.Name.EndsWith("Query", StringComparison.Ordinal)));
        foreach (var useCase in useCases)
            builder.Services.AddScoped(useCase);
    }
}
