using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Workshops;

namespace SangKien.Core.Compilation;

/// <summary>Cặp không trùng: two ideas of which somebody has said that they are not alike, so that they are not suggested again.</summary>
public sealed class DismissedPair
{
    public int Id { get; private set; }
    public int WorkshopId { get; private set; }

    /// <summary>The smaller of both numbers. Not a foreign key: an idea that its unit strikes out takes nothing along.</summary>
    public int FirstIdeaId { get; private set; }

    public int SecondIdeaId { get; private set; }
    public DateTime AtUtc { get; private set; }

    public static DismissedPair Of(int workshopId, int oneIdeaId, int otherIdeaId, DateTime nowUtc) => new()
    {
        WorkshopId = workshopId, FirstIdeaId = Math.Min(oneIdeaId, otherIdeaId), SecondIdeaId = Math.Max(oneIdeaId, otherIdeaId), AtUtc = nowUtc,
    };
}

internal sealed class DismissedPairConfiguration : IEntityTypeConfiguration<DismissedPair>
{
    public void Configure(EntityTypeBuilder<DismissedPair> builder)
    {
        builder.HasOne<Workshop>().WithMany().HasForeignKey(pair => pair.WorkshopId);
        builder.HasIndex(pair => new { pair.WorkshopId, pair.FirstIdeaId, pair.SecondIdeaId }).IsUnique();
    }
}
