using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;
using SangKien.Core.Workshops;
using SangKien.Documents.Nd30;

namespace SangKien.Core.Issuing;

/// <summary>Văn bản đã ban hành: number and symbol, and the bytes as they went out. A new engine never changes them.</summary>
public sealed class IssuedDocument : IVersioned
{
    private readonly List<IssuedFile> _files = [];
    private readonly List<Delivery> _deliveries = [];

    public int Id { get; private set; }
    public int WorkshopId { get; private set; }
    public Workshop Workshop { get; private set; } = null!;
    public int Year { get; private set; }
    public int Number { get; private set; }

    /// <summary>Ký hiệu, such as "KH-KHCN".</summary>
    public string Symbol { get; private set; } = "";

    public DateOnly IssuedOn { get; private set; }
    public DateTime IssuedAtUtc { get; private set; }

    /// <summary>Tên loại, such as "Kế hoạch".</summary>
    public string TypeName { get; private set; } = "";

    public string Subject { get; private set; } = "";
    public string SubjectFolded { get; private set; } = "";
    public string SignerName { get; private set; } = "";
    public string RecipientsText { get; private set; } = "";

    /// <summary>Đơn vị, người nhận bản lưu, such as "VT, CS&amp;SHTT".</summary>
    public string Archive { get; private set; } = "";

    /// <summary>128 random bits behind the verification QR.</summary>
    public string PublicCode { get; private set; } = "";

    public IssuedStatus Status { get; private set; }

    /// <summary>The day on which it was replaced or revoked; null while it is in force.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Why it was replaced or revoked; empty while it is in force.</summary>
    public string EndReason { get; private set; } = "";

    /// <summary>The document that stands in its place.</summary>
    public int? ReplacedById { get; private set; }

    public IssuedDocument? ReplacedBy { get; private set; }
    public IReadOnlyList<IssuedFile> Files => _files;
    public IReadOnlyList<Delivery> Deliveries => _deliveries;
    public Guid Version { get; set; }

    /// <summary>"15/KH-KHCN".</summary>
    public string NumberAndSymbol => Documents.Nd30.NumberAndSymbol.Format(Number, Symbol);

    /// <summary>"Kế hoạch số 15/KH-KHCN ngày 05/10/2022".</summary>
    public string Citation => $"{TypeName} số {NumberAndSymbol} ngày {VietnameseDate.Numeric(IssuedOn)}";

    public static IssuedDocument Create(Workshop workshop, IssuedNumber number, IssuedSummary summary, string publicCode) =>
        new()
        {
            Workshop = workshop,
            Year = number.IssuedOn.Year,
            Number = number.Number,
            Symbol = number.Symbol,
            IssuedOn = number.IssuedOn,
            IssuedAtUtc = number.IssuedAtUtc,
            TypeName = summary.TypeName,
            Subject = summary.Subject,
            SubjectFolded = Folding.Fold(summary.Subject),
            SignerName = summary.SignerName,
            RecipientsText = summary.Recipients,
            Archive = summary.Archive,
            PublicCode = publicCode,
        };

    public void Attach(IssuedFile file) => _files.Add(file);

    /// <summary>Thay thế by a newer document, on the day that one is issued.</summary>
    public void ReplaceBy(IssuedDocument newer, string reason)
    {
        End(IssuedStatus.Replaced, reason, newer.IssuedOn);
        ReplacedBy = newer;
    }

    /// <summary>Thu hồi, with its reason.</summary>
    public void Revoke(string reason, DateOnly on) => End(IssuedStatus.Revoked, reason, on);

    private void End(IssuedStatus status, string reason, DateOnly on)
    {
        if (Status != IssuedStatus.InForce)
            throw new RuleException("Văn bản này không còn hiệu lực: đã được thay thế hoặc thu hồi.");
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleException("Cần nêu lý do.", "Reason");
        Status = status;
        EndReason = reason.Trim();
        EndedOn = on;
    }

    /// <summary>Delivers the paper to people in the portal; a person stands on the list once.</summary>
    public void DeliverTo(IEnumerable<int> personIds, DateTime nowUtc)
    {
        foreach (var personId in personIds.Distinct().Where(id => _deliveries.TrueForAll(delivery => delivery.PersonId != id)))
            _deliveries.Add(new Delivery(personId, nowUtc));
    }
}

/// <summary>What the register gave.</summary>
public sealed record IssuedNumber(int Number, string Symbol, DateOnly IssuedOn, DateTime IssuedAtUtc);

/// <summary>What the register says of a paper.</summary>
public sealed record IssuedSummary(string TypeName, string Subject, string SignerName, string Recipients, string Archive);

/// <summary>Hiệu lực của văn bản đã ban hành.</summary>
public enum IssuedStatus
{
    [Display(Name = "Đang có hiệu lực")]
    InForce,

    [Display(Name = "Đã thay thế")]
    Replaced,

    [Display(Name = "Đã thu hồi")]
    Revoked,
}

internal sealed class IssuedDocumentConfiguration : IEntityTypeConfiguration<IssuedDocument>
{
    public void Configure(EntityTypeBuilder<IssuedDocument> builder)
    {
        builder.Property(paper => paper.Symbol).HasMaxLength(30);
        builder.Property(paper => paper.TypeName).HasMaxLength(100);
        builder.Property(paper => paper.Subject).HasMaxLength(500);
        builder.Property(paper => paper.SubjectFolded).HasMaxLength(500);
        builder.Property(paper => paper.RecipientsText).HasMaxLength(2000);
        builder.Property(paper => paper.PublicCode).HasMaxLength(32);
        builder.Property(paper => paper.EndReason).HasMaxLength(1000);
        builder.HasOne(paper => paper.ReplacedBy).WithMany().HasForeignKey(paper => paper.ReplacedById);
        builder.HasIndex(paper => new { paper.Year, paper.Symbol, paper.Number }).IsUnique();
        builder.HasIndex(paper => paper.PublicCode).IsUnique();
        builder.HasOne(paper => paper.Workshop).WithMany().HasForeignKey(paper => paper.WorkshopId);
        builder.HasMany(paper => paper.Files).WithOne().HasForeignKey(file => file.IssuedDocumentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(paper => paper.Deliveries).WithOne().HasForeignKey(delivery => delivery.IssuedDocumentId).OnDelete(DeleteBehavior.Cascade);
    }
}
