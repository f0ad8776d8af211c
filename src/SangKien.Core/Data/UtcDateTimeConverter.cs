using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SangKien.Core.Data;

/// <summary>Instants are stored as UTC and come back marked as UTC. A local time is refused: it would be stored as a wrong instant.</summary>
internal sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    value => Checked(value),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc))
{
    private static DateTime Checked(DateTime value) =>
        value.Kind == DateTimeKind.Utc ? value : throw new InvalidOperationException($"A {value.Kind} time cannot be stored as an instant.");
}
