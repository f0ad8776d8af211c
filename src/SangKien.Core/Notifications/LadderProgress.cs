using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SangKien.Core.Notifications;

/// <summary>Thang nhắc đã xét đến: up to this moment of the portal's clock. A rung between it and now, on a day that is over, was missed. There is one row.</summary>
public sealed class LadderProgress
{
    /// <summary>The id of the only row.</summary>
    public const int OnlyId = 1;

    public int Id { get; private init; } = OnlyId;
    public DateTime ThroughUtc { get; set; }
}

internal sealed class LadderProgressConfiguration : IEntityTypeConfiguration<LadderProgress>
{
    public void Configure(EntityTypeBuilder<LadderProgress> builder) => builder.Property(progress => progress.Id).ValueGeneratedNever();
}
