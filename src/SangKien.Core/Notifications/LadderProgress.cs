using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SangKien.Core.Notifications;

/// <summary>Thang nhắc đã xét đến: up to this moment of the portal's clock. A rung between it and now, on a day that is over, was missed. Each ladder has its row.</summary>
public sealed class LadderProgress
{
    /// <summary>The ladder of the contributions.</summary>
    public const int Contributions = 1;

    /// <summary>The ladder of the tasks by conclusions.</summary>
    public const int Tasks = 2;

    public int Id { get; init; } = Contributions;
    public DateTime ThroughUtc { get; set; }
}

internal sealed class LadderProgressConfiguration : IEntityTypeConfiguration<LadderProgress>
{
    public void Configure(EntityTypeBuilder<LadderProgress> builder) => builder.Property(progress => progress.Id).ValueGeneratedNever();
}
