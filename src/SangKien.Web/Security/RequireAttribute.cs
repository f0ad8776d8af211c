using Microsoft.AspNetCore.Authorization;

namespace SangKien.Web.Security;

/// <summary>The lock of a page: the capability that it takes.</summary>
public sealed class RequireAttribute(Capability capability) : AuthorizeAttribute, IAuthorizationRequirementData
{
    public Capability Capability { get; } = capability;

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new CapabilityRequirement(Capability)];
}

/// <summary>The lock of a page that concerns every signed-in person, such as their own account.</summary>
public sealed class RequireSignInAttribute : AuthorizeAttribute;

internal sealed record CapabilityRequirement(Capability Capability) : IAuthorizationRequirement;

internal sealed class CapabilityHandler : AuthorizationHandler<CapabilityRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, CapabilityRequirement requirement)
    {
        if (Core.Organisation.Roles.All.Any(role => RoleCapabilities.Grants(role, requirement.Capability) && context.User.IsInRole(role)))
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
