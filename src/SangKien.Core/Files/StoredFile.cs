using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Organisation;

namespace SangKien.Core.Files;

/// <summary>Tệp đã lưu: a file that somebody sent, kept in the database as rows of 256 KiB, so that one backup holds everything.</summary>
public sealed class StoredFile
{
    public int Id { get; private set; }

    /// <summary>A name that is safe on every disk and ends as its content says (<see cref="FileName"/>).</summary>
    public string Name { get; private set; } = "";

    public FileKind Kind { get; private set; }
    public long Size { get; private set; }

    /// <summary>64 hexadecimal digits in lower case.</summary>
    public string Sha256 { get; private set; } = "";

    public int StoredByPersonId { get; private set; }
    public DateTime StoredAtUtc { get; private set; }

    /// <summary>Whether something refers to it. What nobody has kept within a day, or somebody has released, is swept away.</summary>
    public bool IsKept { get; private set; }

    internal static StoredFile Begin(string name, FileKind kind, long size, int byPersonId, DateTime nowUtc) =>
        new() { Name = FileName.Tame(name, kind), Kind = kind, Size = size, StoredByPersonId = byPersonId, StoredAtUtc = nowUtc };

    internal void Seal(string sha256) => Sha256 = sha256;

    /// <summary>Called in the save that makes the reference to it.</summary>
    public void Keep() => IsKept = true;

    /// <summary>Called in the save that takes the last reference away.</summary>
    public void Release() => IsKept = false;
}

/// <summary>Khối 256 KiB của một tệp.</summary>
public sealed class FileChunk
{
    /// <summary>Bytes in a chunk; only the last one of a file is shorter.</summary>
    public const int Length = 256 * 1024;

    public int FileId { get; private init; }

    /// <summary>From 0.</summary>
    public int Number { get; private init; }

    public byte[] Bytes { get; private init; } = [];

    internal static FileChunk Of(StoredFile file, int number, byte[] bytes) => new() { FileId = file.Id, Number = number, Bytes = bytes };
}

internal sealed class StoredFileConfiguration : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.Property(file => file.Sha256).HasMaxLength(64);
        builder.HasIndex(file => new { file.IsKept, file.StoredAtUtc });
        builder.HasOne<Person>().WithMany().HasForeignKey(file => file.StoredByPersonId);
    }
}

internal sealed class FileChunkConfiguration : IEntityTypeConfiguration<FileChunk>
{
    public void Configure(EntityTypeBuilder<FileChunk> builder)
    {
        builder.HasKey(chunk => new { chunk.FileId, chunk.Number });
        builder.Property(chunk => chunk.Bytes).HasMaxLength(-1);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(chunk => chunk.FileId).OnDelete(DeleteBehavior.Cascade);
    }
}
