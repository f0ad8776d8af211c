using System.Buffers;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;

namespace SangKien.Web.Features.Documents;

/// <summary>What came of comparing an uploaded file with the stored ones.</summary>
/// <param name="Match">The stored file that it equals; null for none.</param>
public sealed record FileCheck(FileCheckResult Result, string Sha256 = "", VerifiedFile? Match = null);

public enum FileCheckResult
{
    NoFile,
    TooLarge,
    Same,
    Different,
}

/// <summary>Compares an uploaded file with the stored ones by its hash. The file is read once as it comes and kept nowhere.</summary>
public sealed class CheckFileHandler(PortalDbContext db)
{
    public const long LargestFile = 64L * 1024 * 1024;

    /// <summary>The file and the other fields of its form.</summary>
    public const long LargestRequest = LargestFile + (64 * 1024);

    public async Task<FileCheck> HandleAsync(string code, Stream? file, CancellationToken cancellationToken)
    {
        if (file is null)
            return new(FileCheckResult.NoFile);
        if (await HashAsync(file, cancellationToken) is not { } hash)
            return new(FileCheckResult.TooLarge);
        var match = await db.IssuedDocuments.Where(paper => paper.PublicCode == code).SelectMany(paper => paper.Files)
            .Where(stored => stored.Sha256 == hash)
            .Select(stored => new VerifiedFile(stored.FileName, stored.Sha256, stored.Signature))
            .FirstOrDefaultAsync(cancellationToken);
        return new(match is null ? FileCheckResult.Different : FileCheckResult.Same, hash, match);
    }

    /// <summary>Null where the file is larger than anything the portal issues.</summary>
    private static async Task<string?> HashAsync(Stream file, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            var total = 0L;
            for (int read; (read = await file.ReadAsync(buffer, cancellationToken)) > 0;)
            {
                if ((total += read) > LargestFile)
                    return null;
                hash.AppendData(buffer, 0, read);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
