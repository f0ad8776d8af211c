using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;

namespace SangKien.Core.Files;

/// <summary>
/// Kho tệp. A file goes in and comes out by chunks, a few at a time, so that neither holds it in memory. Storing is not the operation:
/// whoever stores a file then makes his reference and calls <see cref="StoredFile.Keep"/> in one save, or the file is swept away.
/// </summary>
public sealed class FileStore(PortalDbContext db)
{
    /// <summary>Chunks in one save: 2 MiB, short enough that other writers are not kept waiting.</summary>
    private const int Batch = 8;

    /// <summary>How long a stored file may wait for its reference.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    /// <summary>Checks the content and stores it. Saves on its own: nothing else may be waiting in the context, and nothing is tracked afterwards.</summary>
    /// <param name="content">Can be sought; what the web has received lies on disk.</param>
    /// <param name="name">As the person calls it.</param>
    /// <param name="limits">What is taken, and the form field of a refusal.</param>
    public async Task<int> StoreAsync(Stream content, string name, FileLimits limits, int byPersonId, DateTime nowUtc, CancellationToken cancellationToken)
    {
        if (content.Length == 0)
            throw new RuleException("Tệp không có nội dung.", limits.Field);
        if (content.Length > limits.GreatestSize)
            throw new RuleException($"Tệp lớn hơn {limits.GreatestSize / FileLimits.Megabyte} MB.", limits.Field);
        var isZip = limits.Kinds is [FileKind.Zip] && await FileContent.IsZipAsync(content, cancellationToken);
        var kind = isZip ? FileKind.Zip : await FileContent.RecogniseAsync(content, limits.Field, cancellationToken);
        if (!limits.Kinds.Contains(kind))
            throw new RuleException($"Chỉ nhận tệp {string.Join(", ", limits.Kinds.Select(taken => taken.Extension()[1..].ToUpperInvariant()))}.", limits.Field);

        var file = StoredFile.Begin(name, kind, content.Length, byPersonId, nowUtc);
        db.Files.Add(file);
        await db.SaveChangesAsync(cancellationToken);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var number = 0; number * (long)FileChunk.Length < content.Length; number++)
        {
            var bytes = new byte[Math.Min(FileChunk.Length, content.Length - (number * (long)FileChunk.Length))];
            await content.ReadExactlyAsync(bytes, cancellationToken);
            hash.AppendData(bytes);
            db.FileChunks.Add(FileChunk.Of(file, number, bytes));
            if (number % Batch == Batch - 1)
                await SaveChunksAsync(cancellationToken);
        }

        file.Seal(Convert.ToHexStringLower(hash.GetHashAndReset()));
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
        return file.Id;
    }

    /// <summary>The content, read chunk by chunk as it is asked for.</summary>
    public Stream Open(StoredFile file) => new FileChunkStream(db, file.Id, file.Size);

    /// <summary>Dọn tệp không còn ai dùng. The number of files that went.</summary>
    public Task<int> SweepAsync(DateTime nowUtc, CancellationToken cancellationToken)
    {
        var before = nowUtc - Patience;
        return db.Files.Where(file => !file.IsKept && file.StoredAtUtc < before).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task SaveChunksAsync(CancellationToken cancellationToken)
    {
        await db.SaveChangesAsync(cancellationToken);
        foreach (var chunk in db.ChangeTracker.Entries<FileChunk>().ToList())
            chunk.State = EntityState.Detached;
    }
}

/// <summary>Giới hạn khi nhận tệp.</summary>
/// <param name="GreatestSize">In bytes.</param>
/// <param name="Field">The form field of a refusal.</param>
public sealed record FileLimits(long GreatestSize, string Field, params FileKind[] Kinds)
{
    public const int Megabyte = 1024 * 1024;
}
