using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Documents.Nd30;

namespace SangKien.Core.Attendees;

internal sealed class DelegateConfiguration : IEntityTypeConfiguration<WorkshopDelegate>
{
    public void Configure(EntityTypeBuilder<WorkshopDelegate> builder)
    {
        builder.Property(person => person.FullName).HasMaxLength(GuestDetails.NameLength);
        builder.Property(person => person.Post).HasMaxLength(GuestDetails.PostLength);
        builder.Property(person => person.Organisation).HasMaxLength(GuestDetails.OrganisationLength);
        builder.Property(person => person.NameKey).HasMaxLength(VietnameseNameOrder.KeyLength);
        builder.Property(person => person.TextFolded).HasMaxLength(600);
        builder.Property(person => person.AbsenceReason).HasMaxLength(DelegateReply.ReasonLength);
        builder.Property(person => person.Substitute).HasMaxLength(DelegateReply.SubstituteLength);
        builder.Property(person => person.ReplyCode).HasMaxLength(WorkshopDelegate.CodeLength);
        builder.Property(person => person.BadgeCode).HasMaxLength(WorkshopDelegate.CodeLength);
        builder.Property(person => person.Seat).HasMaxLength(10);
        builder.Property(person => person.Note).HasMaxLength(500);
        builder.HasOne(person => person.Workshop).WithMany().HasForeignKey(person => person.WorkshopId);
        builder.HasOne(person => person.Person).WithMany().HasForeignKey(person => person.PersonId);
        // By the context: SQL Server lets no row of a table delete another of it.
        builder.HasOne(person => person.Replaces).WithOne(person => person.StandIn).HasForeignKey<WorkshopDelegate>(person => person.ReplacesId).OnDelete(DeleteBehavior.ClientCascade);
        builder.HasIndex(person => new { person.WorkshopId, person.PersonId }).IsUnique();
        builder.HasIndex(person => new { person.WorkshopId, person.ProtocolPlace });
        builder.HasIndex(person => person.ReplyCode).IsUnique();
        builder.HasIndex(person => person.BadgeCode).IsUnique();
    }
}
