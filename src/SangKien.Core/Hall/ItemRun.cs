using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;
using SangKien.Core.Organisation;
using SangKien.Core.Programmes;

namespace SangKien.Core.Hall;

/// <summary>Diễn biến của một mục: when an item of the programme really ran. An item can run twice, such as a discussion after a break.</summary>
public sealed class ItemRun : IPart
{
    private ItemRun()
    {
    }

    internal ItemRun(HallSession session, ProgrammeItem item, DateTime nowUtc) =>
        (Session, Item, ItemId, UnitId, StartedAtUtc) = (session, item, item.Id, item.Contribution?.UnitId, nowUtc);

    public int Id { get; private set; }
    public int SessionId { get; private set; }
    public HallSession Session { get; private set; } = null!;
    public int ItemId { get; private set; }
    public ProgrammeItem Item { get; private set; } = null!;

    /// <summary>Whose contribution was presented; null for none.</summary>
    public int? UnitId { get; private set; }

    public Unit? Unit { get; private set; }
    public DateTime StartedAtUtc { get; private set; }

    /// <summary>Null while it runs.</summary>
    public DateTime? EndedAtUtc { get; private set; }

    IVersioned? IPart.Whole => Session;

    internal void End(DateTime nowUtc) => EndedAtUtc = nowUtc;
}

internal sealed class ItemRunConfiguration : IEntityTypeConfiguration<ItemRun>
{
    public void Configure(EntityTypeBuilder<ItemRun> builder)
    {
        builder.HasOne(run => run.Item).WithMany().HasForeignKey(run => run.ItemId);
        builder.HasOne(run => run.Unit).WithMany().HasForeignKey(run => run.UnitId);
    }
}
