using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Deadlines;
using SangKien.Core.Organisation;

namespace SangKien.Core.Workshops;

/// <summary>Gia hạn: a later cutoff for one unit, with its reason.</summary>
public sealed class Extension
{
    private Extension()
    {
    }

    internal Extension(int unitId, Deadline deadline, string reason, int grantedByPersonId, DateTime grantedAtUtc)
    {
        UnitId = unitId;
        Deadline = deadline;
        Reason = reason;
        GrantedByPersonId = grantedByPersonId;
        GrantedAtUtc = grantedAtUtc;
    }

    public int Id { get; private set; }
    public int WorkshopId { get; private set; }
    public int UnitId { get; private set; }
    public Deadline Deadline { get; private set; } = null!;
    public string Reason { get; private set; } = "";
    public int GrantedByPersonId { get; private set; }
    public DateTime GrantedAtUtc { get; private set; }
}

internal sealed class ExtensionConfiguration : IEntityTypeConfiguration<Extension>
{
    public void Configure(EntityTypeBuilder<Extension> builder)
    {
        builder.Property(extension => extension.Reason).HasMaxLength(1000);
        builder.ComplexProperty(extension => extension.Deadline);
        builder.HasIndex(extension => new { extension.WorkshopId, extension.UnitId }).IsUnique();
        builder.HasOne<Unit>().WithMany().HasForeignKey(extension => extension.UnitId);
        builder.HasOne<Person>().WithMany().HasForeignKey(extension => extension.GrantedByPersonId);
    }
}
