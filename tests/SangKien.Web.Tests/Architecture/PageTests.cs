using System.Text.RegularExpressions;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SangKien.Web.Security;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Architecture;

/// <summary>Every page has its lock, every form its validator, and no page holds script or style.</summary>
public sealed partial class PageTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public void Every_page_names_the_capability_it_needs() =>
        Assert.Empty(Actions()
            .Where(endpoint => endpoint.Metadata.GetMetadata<RequireAttribute>() is null
                && endpoint.Metadata.GetMetadata<RequireSignInAttribute>() is null
                && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Select(endpoint => endpoint.DisplayName));

    [Fact]
    public void Every_action_answers_one_method_only() =>
        Assert.Empty(Actions()
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Count != 1)
            .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()!.ControllerName != "Errors")
            .Select(endpoint => endpoint.DisplayName));

    [Fact]
    public void Every_posted_form_has_a_validator()
    {
        var validators = portal.Services.GetRequiredService<IServiceProviderIsService>();
        Assert.Empty(
            from endpoint in Posts()
            from parameter in endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()!.Parameters
            where IsForm(parameter.ParameterType, parameter.BindingInfo?.BindingSource)
            where !validators.IsService(typeof(IValidator<>).MakeGenericType(parameter.ParameterType))
            select $"{endpoint.DisplayName}: {parameter.ParameterType.Name}");
    }

    [Fact]
    public void An_action_with_a_form_can_be_asked_again_after_a_refusal() =>
        Assert.Empty(Posts()
            .Select(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()!.MethodInfo)
            .Where(action => action.ReturnType != typeof(Task<IActionResult>) && action.ReturnType != typeof(IActionResult))
            .Select(action => $"{action.DeclaringType!.Name}.{action.Name}"));

    [Fact]
    public void No_page_holds_a_script_a_style_or_a_handler() =>
        Assert.Empty(Sources.In("src/SangKien.Web", "*.cshtml").Where(source => Inline().IsMatch(source.Text)).Select(source => source.Path));

    [Fact]
    public void No_page_writes_raw_html_but_the_preview_of_a_document() =>
        Assert.Empty(Sources.In("src/SangKien.Web", "*.cshtml")
            .Where(source => source.Text.Contains("Html.Raw", StringComparison.Ordinal) && !source.Path.EndsWith("/_Sheet.cshtml", StringComparison.Ordinal))
            .Select(source => source.Path));

    private IEnumerable<Endpoint> Actions() =>
        portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null);

    private IEnumerable<Endpoint> Posts() =>
        Actions().Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true);

    private static bool IsForm(Type type, BindingSource? source) =>
        type is { IsPrimitive: false, IsEnum: false, IsInterface: false, IsArray: false }
        && type.Assembly == typeof(Program).Assembly
        && (source is null || source == BindingSource.Form || source == BindingSource.Body || source == BindingSource.ModelBinding);

    [GeneratedRegex("""<script(?![^>]*\bsrc=)|<style\b|\sstyle\s*=|\son[a-z]+\s*=\s*["']|javascript:""", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();
}
