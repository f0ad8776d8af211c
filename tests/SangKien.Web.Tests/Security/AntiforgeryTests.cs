using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SangKien.Core.Organisation;
using SangKien.Web.Security;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Security;

/// <summary>A form that another site sends in somebody's name is refused, at every address that takes one.</summary>
public sealed partial class AntiforgeryTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Every_post_without_the_token_is_refused()
    {
        var posts = portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is { ControllerName: not "Errors" })
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true)
            .ToList();
        Assert.NotEmpty(posts);

        var accepted = new List<string>();
        foreach (var post in posts)
        {
            var address = "/" + Parameter().Replace(post.RoutePattern.RawText!, parameter => ValueOf(parameter.Value));
            var answer = await portal.As(AllowedAt(post)).PostRawAsync(address, []);
            if (answer.Status != HttpStatusCode.BadRequest)
                accepted.Add($"{address} answered {(int)answer.Status}");
        }

        Assert.Empty(accepted);
    }

    private static string ValueOf(string parameter) =>
        Choice().Match(parameter) is { Success: true } choice ? choice.Groups[1].Value : parameter.Contains(":guid", StringComparison.Ordinal) ? $"{Guid.Empty}" : "1";

    private static string AllowedAt(RouteEndpoint post) =>
        post.Metadata.GetMetadata<RequireAttribute>() is { } needed
            ? TestOrganisation.AccountOf(Roles.All.First(role => RoleCapabilities.Grants(role, needed.Capability)))
            : TestOrganisation.UnitStaff;

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();

    /// <summary>The first of the words that a parameter may be.</summary>
    [GeneratedRegex(@"\^\(([\w-]+)\|")]
    private static partial Regex Choice();
}
