using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using SangKien.Web.Features.Shared;
using SangKien.Web.Infrastructure.Forms;

namespace SangKien.Web.Infrastructure.Startup;

/// <summary>MVC with Razor pages beside their verbs, in Vietnamese.</summary>
internal static class Pages
{
    public static void AddPortalPages(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddControllersWithViews(Configure).AddViewOptions(views => views.HtmlHelperOptions.ClientValidationEnabled = false);
        services.Configure<RazorViewEngineOptions>(razor =>
        {
            razor.ViewLocationFormats.Clear();
            razor.ViewLocationFormats.Add("/Features/{1}/{0}.cshtml");
            razor.ViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
            razor.ViewLocationExpanders.Add(new FeatureViews());
        });
        services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);
        services.Configure<AntiforgeryOptions>(options =>
        {
            options.Cookie.Name = "SangKien.Form";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.Cookie.SameSite = SameSiteMode.Strict;
        });
        services.Configure<CookieTempDataProviderOptions>(options =>
        {
            options.Cookie.Name = "SangKien.Flash";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        // Else Razor writes Vietnamese as &#x…;
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton<SimilarIdeas>();
        services.AddSingleton<LatestHall>();
        services.AddSingleton<HallWatch>();
        services.AddScoped<LiveHall>();
        services.AddMemoryCache();
        services.AddScoped<AgencyCard>();
        services.Configure<PortalSettings>(builder.Configuration);
        services.AddValidation();
        services.AddVietnamese();
    }

    private static void Configure(MvcOptions options)
    {
        options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
        options.Filters.Add<ClockFilter>(order: int.MinValue);
        options.Filters.Add<FormFilter>();
        options.ValueProviderFactories.RemoveType<QueryStringValueProviderFactory>();
        options.ValueProviderFactories.Add(new VietnameseQueryFactory());
        options.ModelBinderProviders.Insert(0, new ComposedTextBinderProvider());
        options.ModelBinderProviders.Insert(1, new DayBinderProvider());
        // Validators say what is required; a non-null string property is no rule.
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        ModelBindingMessages.Set(options.ModelBindingMessageProvider);
    }

    private static void AddValidation(this IServiceCollection services)
    {
        services.AddFluentValidationAutoValidation(validation => validation.DisableDataAnnotationsValidation = true);
        services.AddValidatorsFromAssemblyContaining<Program>(ServiceLifetime.Scoped, includeInternalTypes: true);
        ValidatorOptions.Global.LanguageManager.Culture = Culture;
        ValidatorOptions.Global.DisplayNameResolver = (_, member, _) => Display.NameOf(member);
    }

    private static void AddVietnamese(this IServiceCollection services) =>
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture(Culture);
            options.SupportedCultures = [Culture];
            options.SupportedUICultures = [Culture];
            options.RequestCultureProviders.Clear();
        });

    private static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("vi-VN");
}
