using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SangKien.Core.History;

/// <summary>
/// Niêm phong nhật ký: one link of the hash chain. It stands beside its entry, in a sequence of its own, so that whoever writes an entry
/// waits for nobody: the order of the chain is the order of sealing.
/// </summary>
public sealed class HistorySeal
{
    /// <summary>The hash before the first link.</summary>
    public const string Beginning = "0000000000000000000000000000000000000000000000000000000000000000";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>From 1, without gaps. As the key it lets only one of two sealers at once go through.</summary>
    public long Sequence { get; private init; }

    public long EntryId { get; private init; }
    public DateTime SealedAtUtc { get; private init; }

    /// <summary>64 hexadecimal digits in lower case, over the link before, this link and its entry.</summary>
    public string Hash { get; private init; } = "";

    /// <param name="before">The link before; null for the first.</param>
    public static HistorySeal Over(HistoryEntry entry, HistorySeal? before, DateTime nowUtc)
    {
        var sequence = (before?.Sequence ?? 0) + 1;
        return new() { Sequence = sequence, EntryId = entry.Id, SealedAtUtc = nowUtc, Hash = HashOf(entry, before?.Hash ?? Beginning, sequence, nowUtc) };
    }

    /// <summary>Whether the link follows from the one before and from the entry as it is now.</summary>
    public bool Holds(HistoryEntry entry, string hashBefore) => Hash == HashOf(entry, hashBefore, Sequence, SealedAtUtc);

    private static string HashOf(HistoryEntry entry, string before, long sequence, DateTime sealedAtUtc) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes<object?[]>(
        [
            before, sequence, sealedAtUtc.Ticks,
            entry.Id, entry.AtUtc.Ticks, entry.AccountId, entry.ActorName, entry.Subject, entry.SubjectId, entry.WorkshopId, entry.UnitId,
            entry.Summary, entry.Details, entry.ChangesJson, entry.SearchFolded,
        ], Json)));
}

internal sealed class HistorySealConfiguration : IEntityTypeConfiguration<HistorySeal>
{
    public void Configure(EntityTypeBuilder<HistorySeal> builder)
    {
        builder.HasKey(seal => seal.Sequence);
        builder.Property(seal => seal.Sequence).ValueGeneratedNever();
        builder.Property(seal => seal.Hash).HasMaxLength(64);
        // No foreign key: a seal must outlive an entry that somebody deletes behind the portal's back.
        builder.HasIndex(seal => seal.EntryId).IsUnique();
    }
}
