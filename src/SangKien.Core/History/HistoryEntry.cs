using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;
using SangKien.Core.Organisation;

namespace SangKien.Core.History;

/// <summary>Nhật ký: who did what, when. Written in the same transaction as the operation, never changed.</summary>
public sealed class HistoryEntry
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public long Id { get; private set; }
    public DateTime AtUtc { get; private init; }

    /// <summary>Null for the portal itself.</summary>
    public string? AccountId { get; private init; }

    /// <summary>The name at that time; it stays when the account is closed.</summary>
    public string ActorName { get; private init; } = "";

    /// <summary>What was acted on, such as "Plan", with its id.</summary>
    public string Subject { get; private init; } = "";

    public int SubjectId { get; private init; }
    public int? WorkshopId { get; private init; }

    /// <summary>The unit concerned, for what only it may see; null for all.</summary>
    public int? UnitId { get; private init; }

    /// <summary>The sentence people read, such as "Trình duyệt phiên bản 1".</summary>
    public string Summary { get; private init; } = "";

    /// <summary>What the operation adds to its sentence, such as a text that was not chosen; empty for none.</summary>
    public string Details { get; private init; } = "";

    /// <summary>The changed fields as JSON, the text that is sealed.</summary>
    public string ChangesJson { get; private set; } = "[]";

    /// <summary>The values before and after; noted by each save on its own.</summary>
    public IReadOnlyList<HistoryChange> Changes => JsonSerializer.Deserialize<List<HistoryChange>>(ChangesJson, Json)!;

    /// <summary>Actor and sentence as they are searched.</summary>
    public string SearchFolded { get; private init; } = "";

    public static HistoryEntry Of<TSubject>(int subjectId, string summary, ICurrentUser by, DateTime atUtc, int? workshopId = null, int? unitId = null, string details = "") =>
        new()
        {
            AtUtc = atUtc,
            AccountId = by.AccountId,
            ActorName = by.DisplayName,
            Subject = typeof(TSubject).Name,
            SubjectId = subjectId,
            WorkshopId = workshopId,
            UnitId = unitId,
            Summary = summary,
            Details = details,
            SearchFolded = Folding.Fold($"{by.DisplayName} {summary}"),
        };

    internal void Note(IReadOnlyList<HistoryChange> changes) => ChangesJson = JsonSerializer.Serialize(changes, Json);
}

internal sealed class HistoryEntryConfiguration : IEntityTypeConfiguration<HistoryEntry>
{
    public void Configure(EntityTypeBuilder<HistoryEntry> builder)
    {
        builder.Property(entry => entry.AccountId).HasMaxLength(450);
        builder.Property(entry => entry.Subject).HasMaxLength(60);
        builder.Property(entry => entry.Summary).HasMaxLength(1000);
        builder.Property(entry => entry.Details).HasMaxLength(-1);
        builder.Property(entry => entry.ChangesJson).HasMaxLength(-1);
        builder.Ignore(entry => entry.Changes);
        builder.Property(entry => entry.SearchFolded).HasMaxLength(1200);
        builder.HasIndex(entry => new { entry.Subject, entry.SubjectId });
        builder.HasIndex(entry => entry.AtUtc);
    }
}
