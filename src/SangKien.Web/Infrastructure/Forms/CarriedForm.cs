using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;

namespace SangKien.Web.Infrastructure.Forms;

/// <summary>
/// A form that was sent after its session had ended: where it went and what was typed, carried through the sign-in in a hidden field
/// and offered to be sent again.
/// </summary>
public sealed record CarriedForm(string Address, IReadOnlyList<CarriedField> Fields)
{
    /// <summary>A longer form is not carried; the browser's own copy of a draft remains.</summary>
    public const long LongestBody = 512 * 1024;

    private const string Token = "__RequestVerificationToken";
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The form of the request; null where it holds no typed text of this portal.</summary>
    public static async Task<CarriedForm?> ReadAsync(HttpRequest request)
    {
        var isOwn = Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin) && origin.Authority == request.Host.Value;
        if (!isOwn || request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true
            || request.ContentLength is null or > LongestBody || request.Path.StartsWithSegments("/tai-khoan", StringComparison.Ordinal))
            return null;
        var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
        return new(request.Path, [.. form.Where(field => field.Key != Token).SelectMany(field => field.Value, (field, value) => new CarriedField(field.Key, value ?? ""))]);
    }

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <summary>Null for nothing, for something else, and for an address that is not ours.</summary>
    public static CarriedForm? FromJson(string? json, IUrlHelper url)
    {
        try
        {
            return string.IsNullOrEmpty(json) ? null : JsonSerializer.Deserialize<CarriedForm>(json, Json) is { Address: { } address, Fields: not null } form && url.IsLocalUrl(address) ? form : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>One posted field.</summary>
public sealed record CarriedField(string Name, string Value);
