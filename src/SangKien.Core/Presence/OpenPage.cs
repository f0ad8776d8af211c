using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Organisation;

namespace SangKien.Core.Presence;

/// <summary>Trang đang mở: somebody has a page in front of him, as of his last sign of life. In the database, so that every web node sees him.</summary>
public sealed class OpenPage(string place, int personId, DateTime seenAtUtc)
{
    public int Id { get; private init; }

    /// <summary>What is edited there, such as "tham-luan:3:5".</summary>
    public string Place { get; private init; } = place;

    public int PersonId { get; private init; } = personId;
    public Person Person { get; private init; } = null!;
    public DateTime SeenAtUtc { get; private init; } = seenAtUtc;
}

internal sealed class OpenPageConfiguration : IEntityTypeConfiguration<OpenPage>
{
    public void Configure(EntityTypeBuilder<OpenPage> builder)
    {
        builder.Property(page => page.Place).HasMaxLength(100);
        builder.HasOne(page => page.Person).WithMany().HasForeignKey(page => page.PersonId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(page => new { page.Place, page.PersonId }).IsUnique();
        builder.HasIndex(page => page.SeenAtUtc);
    }
}
