using System.Collections;
using System.Reflection;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;

namespace SangKien.Web.Tests.Security;

/// <summary>The fields that an action takes from a form, found in its parameters, each with a value for its type.</summary>
internal sealed class PostedFields(Func<Type, string> valueOf)
{
    /// <summary>Forms within forms, such as the items of a plan.</summary>
    private const int Deepest = 4;

    public List<KeyValuePair<string, string>> Of(RouteEndpoint post)
    {
        var fields = new List<KeyValuePair<string, string>>();
        var inAddress = post.RoutePattern.Parameters.Select(parameter => parameter.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in post.Metadata.GetMetadata<ControllerActionDescriptor>()!.Parameters.Where(IsPosted).Where(parameter => !inAddress.Contains(parameter.Name)))
        {
            if (IsSimple(parameter.ParameterType))
                Add(fields, parameter.BindingInfo?.BinderModelName ?? parameter.Name, parameter.ParameterType, 0);
            else
                AddProperties(fields, "", parameter.ParameterType, 0);
        }

        return fields;
    }

    private static bool IsPosted(ParameterDescriptor parameter) =>
        (parameter.BindingInfo?.BindingSource is null || parameter.BindingInfo.BindingSource == BindingSource.Form) && parameter.ParameterType != typeof(CancellationToken);

    private void AddProperties(List<KeyValuePair<string, string>> fields, string prefix, Type form, int depth)
    {
        foreach (var property in form.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true }))
            Add(fields, prefix + property.Name, property.PropertyType, depth);
    }

    private void Add(List<KeyValuePair<string, string>> fields, string name, Type type, int depth)
    {
        if (IsSimple(type))
            fields.Add(new(name, valueOf(Nullable.GetUnderlyingType(type) ?? type)));
        else if (depth < Deepest && type.IsGenericType && type.GetGenericArguments() is [var key, var value] && key == typeof(string))
            Add(fields, $"{name}[mot]", value, depth + 1);
        else if (depth < Deepest && type.IsAssignableTo(typeof(IEnumerable)) && type.IsGenericType)
            Add(fields, $"{name}[0]", type.GetGenericArguments()[0], depth + 1);
        else if (depth < Deepest && type.Namespace?.StartsWith("SangKien", StringComparison.Ordinal) == true)
            AddProperties(fields, $"{name}.", type, depth + 1);
    }

    private static bool IsSimple(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var known
        && (known.IsPrimitive || known.IsEnum || known == typeof(string) || known == typeof(decimal) || known == typeof(Guid) || known == typeof(DateOnly) || known == typeof(TimeOnly) || known == typeof(DateTime));
}
