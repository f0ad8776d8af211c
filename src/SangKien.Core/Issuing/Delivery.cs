using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Organisation;

namespace SangKien.Core.Issuing;

/// <summary>An issued document in the hands of one person whom Nơi nhận covers, and whether he has opened it.</summary>
public sealed class Delivery
{
    private Delivery()
    {
    }

    internal Delivery(int personId, DateTime deliveredAtUtc)
    {
        PersonId = personId;
        DeliveredAtUtc = deliveredAtUtc;
    }

    public int Id { get; private set; }
    public int IssuedDocumentId { get; private set; }
    public int PersonId { get; private set; }
    public Person Person { get; private set; } = null!;
    public DateTime DeliveredAtUtc { get; private set; }
    public DateTime? OpenedAtUtc { get; private set; }

    public void Open(DateTime nowUtc) => OpenedAtUtc ??= nowUtc;
}

internal sealed class DeliveryConfiguration : IEntityTypeConfiguration<Delivery>
{
    public void Configure(EntityTypeBuilder<Delivery> builder)
    {
        builder.HasIndex(delivery => new { delivery.IssuedDocumentId, delivery.PersonId }).IsUnique();
        builder.HasOne(delivery => delivery.Person).WithMany().HasForeignKey(delivery => delivery.PersonId);
    }
}
