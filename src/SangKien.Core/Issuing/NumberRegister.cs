using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;

namespace SangKien.Core.Issuing;

/// <summary>
/// Sổ đăng ký văn bản đi of one year and series: gives each number once, without gaps, from 01 each 1 January (Điều 15).
/// The version makes two numberings at once collide instead of giving one number twice.
/// </summary>
public sealed class NumberRegister : IVersioned
{
    /// <summary>The one series of an agency that numbers all types together.</summary>
    public const string CommonSeries = "";

    public int Id { get; private set; }
    public int Year { get; private set; }

    /// <summary>Type abbreviation such as "KH", or <see cref="CommonSeries"/>.</summary>
    public string Series { get; private set; } = "";

    public int LastNumber { get; private set; }
    public Guid Version { get; set; }

    /// <param name="lastNumber">The last number already used in the paper register.</param>
    public static NumberRegister Open(int year, string series, int lastNumber) =>
        lastNumber >= 0
            ? new() { Year = year, Series = series, LastNumber = lastNumber }
            : throw new RuleException("Số cuối đã dùng không được âm.", nameof(LastNumber));

    public int Next() => ++LastNumber;
}

internal sealed class NumberRegisterConfiguration : IEntityTypeConfiguration<NumberRegister>
{
    public void Configure(EntityTypeBuilder<NumberRegister> builder)
    {
        builder.Property(register => register.Series).HasMaxLength(10);
        builder.HasIndex(register => new { register.Year, register.Series }).IsUnique();
    }
}
