namespace SangKien.Web.Infrastructure.Lists;

/// <summary>The address of the present page with some of its query changed; the rest (search, filters) stays.</summary>
internal static class Address
{
    /// <summary>A null value leaves the name out.</summary>
    public static string With(HttpRequest request, params (string Name, string? Value)[] changes)
    {
        var kept = request.Query
            .Where(pair => changes.All(change => change.Name != pair.Key))
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value));
        var added = changes.Where(change => !string.IsNullOrEmpty(change.Value)).Select(change => KeyValuePair.Create(change.Name, change.Value));
        return request.PathBase + request.Path + QueryString.Create(kept.Concat(added));
    }
}
