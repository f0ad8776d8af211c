using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;

namespace SangKien.Core.Contributions;

/// <summary>The text frozen at one sending, with what the receipt (biên nhận) says: time and hash.</summary>
public sealed class ContributionVersion
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new ItemListConverter() },
    };

    public int Id { get; private set; }
    public int ContributionId { get; private set; }
    public Contribution Contribution { get; private set; } = null!;

    /// <summary>From 1 within the contribution.</summary>
    public int Number { get; private set; }

    public DateTime SubmittedAtUtc { get; private set; }
    public int SubmittedByPersonId { get; private set; }
    public Person SubmittedBy { get; private set; } = null!;
    public bool IsLate { get; private set; }

    /// <summary>The head of the unit; null where nobody had to confirm.</summary>
    public int? ConfirmedByPersonId { get; private set; }

    public Person? ConfirmedBy { get; private set; }
    public DateTime? ConfirmedAtUtc { get; private set; }

    /// <summary>The frozen text as JSON, the bytes that are hashed.</summary>
    public string TextJson { get; private set; } = "";

    /// <summary>64 hexadecimal digits in lower case.</summary>
    public string Sha256 { get; private set; } = "";

    public ContributionText Text => JsonSerializer.Deserialize<ContributionText>(TextJson, Json)!;

    /// <summary>Whether the version froze the file.</summary>
    public bool Holds(int fileId) => Text.Attachments.Any(file => file.FileId == fileId);

    internal void Confirm(int byPersonId, DateTime nowUtc) => (ConfirmedByPersonId, ConfirmedAtUtc) = (byPersonId, nowUtc);

    internal static ContributionVersion Freeze(Contribution contribution, int number, int byPersonId, DateTime nowUtc)
    {
        var json = JsonSerializer.Serialize(ContributionText.Of(contribution) with { Attachments = [.. contribution.AttachedFiles] }, Json);
        return new()
        {
            Contribution = contribution,
            Number = number,
            SubmittedAtUtc = nowUtc,
            SubmittedByPersonId = byPersonId,
            IsLate = contribution.IsLate,
            TextJson = json,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json))),
        };
    }
}

internal sealed class ContributionVersionConfiguration : IEntityTypeConfiguration<ContributionVersion>
{
    public void Configure(EntityTypeBuilder<ContributionVersion> builder)
    {
        builder.Ignore(version => version.Text);
        builder.Property(version => version.TextJson).HasMaxLength(-1);
        builder.Property(version => version.Sha256).HasMaxLength(64);
        builder.HasIndex(version => new { version.ContributionId, version.Number }).IsUnique();
        builder.HasOne(version => version.ConfirmedBy).WithMany().HasForeignKey(version => version.ConfirmedByPersonId);
        builder.HasOne(version => version.SubmittedBy).WithMany().HasForeignKey(version => version.SubmittedByPersonId);
    }
}
