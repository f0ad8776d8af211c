using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Data;
using SangKien.Core.Files;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;

namespace SangKien.Core.Dossiers;

/// <summary>Hội thảo lưu trữ: a dossier that was taken in to be read. It stays one file beside the live data and is never mixed with them.</summary>
public sealed class ArchivedWorkshop
{
    public const int TopicLength = 2000;

    public int Id { get; private set; }
    public string Agency { get; private init; } = "";
    public string Topic { get; private init; } = "";
    public int Year { get; private init; }
    public DateTime MadeAtUtc { get; private init; }
    public DateTime ImportedAtUtc { get; private init; }
    public int ImportedByPersonId { get; private init; }
    public Person ImportedBy { get; private init; } = null!;

    /// <summary>SHA-256 of the whole dossier: the same one is taken once.</summary>
    public string Sha256 { get; private init; } = "";

    public int FileId { get; private init; }
    public StoredFile File { get; private init; } = null!;
    public int FileCount { get; private init; }

    /// <summary>The files that the list named when it was taken in; no other is handed out.</summary>
    public ItemList<DossierFile> Files { get; private init; } = [];

    /// <param name="file">Checked just before (<see cref="DossierCheck"/>).</param>
    public static ArchivedWorkshop Import(DossierManifest manifest, StoredFile file, int byPersonId, DateTime nowUtc)
    {
        file.Keep();
        return new()
        {
            Agency = Cut(manifest.Agency, 200),
            Topic = Cut(manifest.Topic, TopicLength),
            Year = manifest.Year,
            MadeAtUtc = DateTime.SpecifyKind(manifest.MadeAtUtc, DateTimeKind.Utc),
            ImportedAtUtc = nowUtc,
            ImportedByPersonId = byPersonId,
            Sha256 = file.Sha256,
            File = file,
            FileCount = manifest.Files.Count,
            Files = manifest.Files,
        };
    }

    private static string Cut(string text, int length) => text.Length > length ? text[..length] : text;
}

internal sealed class ArchivedWorkshopConfiguration : IEntityTypeConfiguration<ArchivedWorkshop>
{
    public void Configure(EntityTypeBuilder<ArchivedWorkshop> builder)
    {
        builder.Property(archived => archived.Topic).HasMaxLength(ArchivedWorkshop.TopicLength);
        builder.Property(archived => archived.Sha256).HasMaxLength(64);
        builder.Property(archived => archived.Files).IsJson();
        builder.HasIndex(archived => archived.Sha256).IsUnique();
        builder.HasOne(archived => archived.File).WithMany().HasForeignKey(archived => archived.FileId);
        builder.HasOne(archived => archived.ImportedBy).WithMany().HasForeignKey(archived => archived.ImportedByPersonId);
    }
}
