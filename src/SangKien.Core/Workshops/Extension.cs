using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;
using SangKien.Core.Deadlines;
using SangKien.Core.Organisation;

namespace SangKien.Core.Workshops;

/// <summary>Gia hạn: a later cutoff for one unit, with its reason. Changing it is a change of its workshop, so two at once collide.</summary>
public sealed class Extension : IPart
{
    private Extension()
    {
    }

    internal Extension(Workshop workshop, int unitId)
    {
        Workshop = workshop;
        UnitId = unitId;
    }

    public int Id { get; private set; }
    public int WorkshopId { get; private set; }
    public Workshop Workshop { get; private set; } = null!;
    public int UnitId { get; private set; }
    public Deadline Deadline { get; private set; } = null!;
    public string Reason { get; private set; } = "";
    public int GrantedByPersonId { get; private set; }
    public DateTime GrantedAtUtc { get; private set; }

    IVersioned? IPart.Whole => Workshop;

    internal void Grant(Deadline deadline, string reason, int byPersonId, DateTime nowUtc)
    {
        Deadline = deadline;
        Reason = reason;
        GrantedByPersonId = byPersonId;
        GrantedAtUtc = nowUtc;
    }
}

internal sealed class ExtensionConfiguration : IEntityTypeConfiguration<Extension>
{
    public void Configure(EntityTypeBuilder<Extension> builder)
    {
        builder.Property(extension => extension.Reason).HasMaxLength(1200);
        builder.ComplexProperty(extension => extension.Deadline);
        builder.HasIndex(extension => new { extension.WorkshopId, extension.UnitId }).IsUnique();
        builder.HasOne<Unit>().WithMany().HasForeignKey(extension => extension.UnitId);
        builder.HasOne<Person>().WithMany().HasForeignKey(extension => extension.GrantedByPersonId);
    }
}
