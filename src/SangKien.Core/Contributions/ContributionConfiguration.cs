using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Data;
using SangKien.Core.Organisation;

namespace SangKien.Core.Contributions;

internal sealed class ContributionConfiguration : IEntityTypeConfiguration<Contribution>
{
    public void Configure(EntityTypeBuilder<Contribution> builder)
    {
        builder.Property(contribution => contribution.Title).HasMaxLength(ContributionText.TitleLength);
        builder.Property(contribution => contribution.Situation).HasMaxLength(-1);
        builder.Property(contribution => contribution.Difficulties).HasMaxLength(-1);
        builder.Property(contribution => contribution.Solutions).HasMaxLength(-1);
        builder.Property(contribution => contribution.Recommendations).HasMaxLength(-1);
        builder.Property(contribution => contribution.Reason).HasMaxLength(Contribution.ReasonLength);
        builder.Property(contribution => contribution.RemovedIdeas).IsJson();
        builder.Property(contribution => contribution.DiscardedText).IsJson();
        builder.HasIndex(contribution => new { contribution.WorkshopId, contribution.UnitId }).IsUnique();
        builder.HasOne(contribution => contribution.Workshop).WithMany().HasForeignKey(contribution => contribution.WorkshopId);
        builder.HasOne(contribution => contribution.Unit).WithMany().HasForeignKey(contribution => contribution.UnitId);
        builder.Property(contribution => contribution.HeadNote).HasMaxLength(Contribution.ReasonLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(contribution => contribution.HandedInByPersonId);
        builder.HasOne(contribution => contribution.EditedBy).WithMany().HasForeignKey(contribution => contribution.EditedByPersonId);
        builder.HasMany(contribution => contribution.Ideas).WithOne(idea => idea.Contribution).HasForeignKey(idea => idea.ContributionId).OnDelete(DeleteBehavior.Cascade);
        builder.Ignore(contribution => contribution.AttachedFiles);
        builder.HasMany(contribution => contribution.Attachments).WithOne(attachment => attachment.Contribution).HasForeignKey(attachment => attachment.ContributionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(contribution => contribution.Versions).WithOne(version => version.Contribution).HasForeignKey(version => version.ContributionId).OnDelete(DeleteBehavior.Cascade);
    }
}
