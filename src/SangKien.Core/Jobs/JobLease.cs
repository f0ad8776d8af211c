using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SangKien.Core.Jobs;

/// <summary>
/// Lượt của một việc chạy nền: which web node does it now, and when it is due again. In the database, so that several nodes agree. Times
/// are real, not the portal's clock; the columns are written by single commands of the database only.
/// </summary>
public sealed class JobLease
{
    public string Job { get; init; } = "";

    /// <summary>The node that does it, or did it last.</summary>
    public string Holder { get; init; } = "";

    /// <summary>Until then nobody else takes it; a node that has died loses it then.</summary>
    public DateTime HeldUntilUtc { get; init; }

    public DateTime DueAtUtc { get; init; }

    /// <summary>When it last went well; null before that.</summary>
    public DateTime? SucceededAtUtc { get; init; }

    /// <summary>How often it has failed since.</summary>
    public int Failures { get; init; }
}

internal sealed class JobLeaseConfiguration : IEntityTypeConfiguration<JobLease>
{
    public void Configure(EntityTypeBuilder<JobLease> builder)
    {
        builder.HasKey(lease => lease.Job);
        builder.Property(lease => lease.Job).HasMaxLength(60);
    }
}
