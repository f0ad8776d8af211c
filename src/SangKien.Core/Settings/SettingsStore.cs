using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;

namespace SangKien.Core.Settings;

/// <summary>
/// Kho cài đặt. All groups come by one query, once in a request or a job, and are kept no longer: what one node saves holds on every
/// other node from its next request on.
/// </summary>
public sealed class SettingsStore(PortalDbContext db)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    private Dictionary<string, SettingsRow>? _rows;

    public async Task<T> GetAsync<T>(CancellationToken cancellationToken)
        where T : class, ISettingsGroup, new() => (await GetVersionedAsync<T>(cancellationToken)).Value;

    /// <summary>The group and its version, for a form; an empty version where nobody has changed it.</summary>
    public async Task<(T Value, Guid Version)> GetVersionedAsync<T>(CancellationToken cancellationToken)
        where T : class, ISettingsGroup, new()
    {
        _rows ??= await db.Settings.AsNoTracking().ToDictionaryAsync(row => row.Key, cancellationToken);
        return _rows.TryGetValue(T.Key, out var row) ? (Read<T>(row), row.Version) : (new T(), Guid.Empty);
    }

    /// <summary>Takes the new values over, with what was and what is in the history. The caller saves.</summary>
    public async Task ChangeAsync<T>(T value, Guid version, ICurrentUser by, DateTime nowUtc, CancellationToken cancellationToken)
        where T : class, ISettingsGroup, new()
    {
        var key = T.Key;
        var row = await db.Settings.SingleOrDefaultAsync(row => row.Key == key, cancellationToken);
        var before = row is null ? new T() : Read<T>(row);
        if (row is null)
            db.Settings.Add(row = new SettingsRow { Key = key });
        else
            db.Entry(row).Property(known => known.Version).OriginalValue = version;
        row.Json = JsonSerializer.Serialize(value, Json);
        _rows = null;
        db.History.Add(HistoryEntry.Of<SettingsRow>(0, $"Đổi cài đặt “{T.Title}”", by, nowUtc, details: SettingsChange.Describe(before, value)));
    }

    private static T Read<T>(SettingsRow row) => JsonSerializer.Deserialize<T>(row.Json, Json)!;
}
