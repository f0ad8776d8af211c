using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;

namespace SangKien.Core.Settings;

/// <summary>Cài đặt của một nhóm: one row a group, its record as JSON. A group that nobody has changed has no row.</summary>
public sealed class SettingsRow : IVersioned
{
    public string Key { get; init; } = "";
    public string Json { get; set; } = "{}";
    public Guid Version { get; set; }
}

internal sealed class SettingsRowConfiguration : IEntityTypeConfiguration<SettingsRow>
{
    public void Configure(EntityTypeBuilder<SettingsRow> builder)
    {
        builder.HasKey(row => row.Key);
        builder.Property(row => row.Key).HasMaxLength(40);
        builder.Property(row => row.Json).HasMaxLength(-1);
    }
}
