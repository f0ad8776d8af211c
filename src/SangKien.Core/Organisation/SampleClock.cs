using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;

namespace SangKien.Core.Organisation;

/// <summary>
/// Đồng hồ của dữ liệu mẫu: how far the portal's clock stands from real time, so that the story of October 2022 can be walked on any day.
/// There is one row with the sample data and none without.
/// </summary>
public sealed class SampleClock : IVersioned
{
    /// <summary>The id of the only row.</summary>
    public const int OnlyId = 1;

    public int Id { get; private init; } = OnlyId;

    /// <summary>What the portal's clock showed …</summary>
    public DateTime ShownUtc { get; private set; }

    /// <summary>… at this real moment. It has run on since then.</summary>
    public DateTime SetAtUtc { get; private set; }

    public Guid Version { get; set; }

    public TimeSpan Offset => ShownUtc - SetAtUtc;

    public static SampleClock Start(DateTime shownUtc, DateTime realUtc) => new() { ShownUtc = shownUtc, SetAtUtc = realUtc };

    /// <summary>Chỉnh tiến: what has happened cannot come to lie in the future.</summary>
    public void MoveForward(DateTime shownUtc, DateTime realUtc)
    {
        if (shownUtc < realUtc + Offset)
            throw new RuleException("Đồng hồ của cổng chỉ chỉnh tiến, không chỉnh lùi.", nameof(ShownUtc));
        (ShownUtc, SetAtUtc) = (shownUtc, realUtc);
    }
}

internal sealed class SampleClockConfiguration : IEntityTypeConfiguration<SampleClock>
{
    public void Configure(EntityTypeBuilder<SampleClock> builder) => builder.Property(clock => clock.Id).ValueGeneratedNever();
}
