using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Reviewing;

namespace SangKien.Core.Plans;

/// <summary>Phiên bản kế hoạch: frozen at each submission for review.</summary>
public sealed class PlanRevision : PaperRevision
{
    private PlanRevision()
    {
    }

    internal PlanRevision(int number, PlanContent content, ReviewRequest request, DateTime atUtc)
        : base(number, request, atUtc) => Content = content;

    public int PlanId { get; private set; }
    public Plan Plan { get; private set; } = null!;
    public PlanContent Content { get; private set; } = new();
}

internal sealed class PlanRevisionConfiguration : IEntityTypeConfiguration<PlanRevision>
{
    public void Configure(EntityTypeBuilder<PlanRevision> builder)
    {
        builder.IsRevision("PlanRevisionId");
        builder.Property(revision => revision.Content).IsPlanContent();
        builder.HasIndex(revision => new { revision.PlanId, revision.Number }).IsUnique();
    }
}
