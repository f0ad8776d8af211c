using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;
using SangKien.Core.Files;

namespace SangKien.Core.Contributions;

/// <summary>Tệp kèm theo: a stored file of a contribution. Attaching and detaching are changes of the contribution, so two at once collide.</summary>
public sealed class Attachment : IPart
{
    private Attachment()
    {
    }

    internal Attachment(Contribution contribution, StoredFile file) => (Contribution, File) = (contribution, file);

    public int Id { get; private set; }
    public int ContributionId { get; private set; }
    public Contribution Contribution { get; private set; } = null!;
    public int FileId { get; private set; }
    public StoredFile File { get; private set; } = null!;

    IVersioned? IPart.Whole => Contribution;
}

/// <summary>Tệp kèm theo một phiên bản: what a version freezes of an attachment.</summary>
public sealed record AttachedFile(int FileId, string Name, long Size, string Sha256)
{
    public static AttachedFile Of(StoredFile file) => new(file.Id, file.Name, file.Size, file.Sha256);
}

internal sealed class AttachmentConfiguration : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.HasOne(attachment => attachment.File).WithMany().HasForeignKey(attachment => attachment.FileId);
        builder.HasIndex(attachment => new { attachment.ContributionId, attachment.FileId }).IsUnique();
    }
}
