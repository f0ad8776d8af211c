using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;
using SangKien.Core.Workshops;

namespace SangKien.Core.Programmes;

/// <summary>Chương trình hội thảo: the items in their order. Hours follow from the start and the durations, see <see cref="Timetable"/>.</summary>
public sealed class Programme : IVersioned
{
    private readonly List<ProgrammeItem> _items = [];

    public int Id { get; private set; }
    public int WorkshopId { get; private set; }
    public Workshop Workshop { get; private set; } = null!;

    /// <summary>When the units could first see it; null while it is being made.</summary>
    public DateTime? PublishedAtUtc { get; private set; }

    /// <summary>How often it was changed, for calendars.</summary>
    public int Revision { get; private set; }

    public IReadOnlyList<ProgrammeItem> Items => _items;
    public Guid Version { get; set; }

    public static Programme Begin(Workshop workshop) => new() { Workshop = workshop };

    public ProgrammeItem Add(ProgrammeEntry entry)
    {
        var item = new ProgrammeItem(this, _items.Count + 1);
        item.Change(entry);
        _items.Add(item);
        Revision++;
        return item;
    }

    public void Change(ProgrammeItem item, ProgrammeEntry entry)
    {
        item.Change(entry);
        Revision++;
    }

    /// <summary>Moves an item to a place, from 1; a place beyond either end is that end.</summary>
    public void Move(ProgrammeItem item, int place)
    {
        var order = InOrder();
        order.Remove(item);
        order.Insert(Math.Clamp(place, 1, order.Count + 1) - 1, item);
        Number(order);
    }

    public void Remove(ProgrammeItem item)
    {
        _items.Remove(item);
        Number(InOrder());
    }

    /// <summary>Takes over a suggestion; a programme that somebody has begun is not overwritten.</summary>
    public void Fill(IEnumerable<ProgrammeEntry> entries)
    {
        if (_items.Count > 0)
            throw new RuleException("Chương trình đã có nội dung nên không lập lại từ đầu. Xóa các mục hiện có nếu muốn lập lại.");
        foreach (var entry in entries)
            Add(entry);
    }

    /// <summary>Công bố: from now on every unit sees it, and each later change.</summary>
    public void Publish(DateTime nowUtc)
    {
        if (PublishedAtUtc is not null)
            throw new RuleException("Chương trình đã được công bố.");
        if (_items.Count == 0)
            throw new RuleException("Chương trình chưa có mục nào để công bố.");
        PublishedAtUtc = nowUtc;
    }

    /// <summary>Thôi công bố.</summary>
    public void Withdraw()
    {
        if (PublishedAtUtc is null)
            throw new RuleException("Chương trình chưa được công bố.");
        PublishedAtUtc = null;
    }

    private List<ProgrammeItem> InOrder() => [.. _items.OrderBy(item => item.Order)];

    private void Number(List<ProgrammeItem> order)
    {
        Revision++;
        foreach (var (index, item) in order.Index())
            item.Place(index + 1);
    }
}

internal sealed class ProgrammeConfiguration : IEntityTypeConfiguration<Programme>
{
    public void Configure(EntityTypeBuilder<Programme> builder)
    {
        builder.HasOne(programme => programme.Workshop).WithMany().HasForeignKey(programme => programme.WorkshopId);
        builder.HasMany(programme => programme.Items).WithOne(item => item.Programme).HasForeignKey(item => item.ProgrammeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(programme => programme.WorkshopId).IsUnique();
    }
}
