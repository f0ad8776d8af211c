using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Workshops;

namespace SangKien.Core.Attendees;

/// <summary>
/// Lần quét ở cửa: one badge before the camera of one phone. The phone names it by a key of its own and may send it again, after an hour
/// without network too: a key that is known is answered as it was the first time.
/// </summary>
public sealed class DoorScan
{
    /// <summary>Letters of what a camera may have read; a badge has fewer.</summary>
    public const int CodeLength = 200;

    public const int DoorLength = 40;

    public int Id { get; private set; }
    public int WorkshopId { get; private init; }
    public Workshop Workshop { get; private init; } = null!;

    /// <summary>Made by the phone when it scanned.</summary>
    public Guid Key { get; private init; }

    public string Code { get; private init; } = "";

    /// <summary>What the people there call their door.</summary>
    public string Door { get; private init; } = "";

    /// <summary>Null for a code that is no badge of this workshop.</summary>
    public int? DelegateId { get; private init; }

    public WorkshopDelegate? Delegate { get; private init; }
    public DateTime ScannedAtUtc { get; private init; }
    public DateTime ReceivedAtUtc { get; private init; }
    public ScanResult Result { get; private init; }

    /// <summary>Takes the scan to the delegate; the first one counts.</summary>
    public static DoorScan Of(int workshopId, Guid key, string code, string door, WorkshopDelegate? person, DateTime scannedAtUtc, DateTime nowUtc) => new()
    {
        WorkshopId = workshopId,
        Key = key,
        Code = code.Length <= CodeLength ? code : code[..CodeLength],
        Door = door.Length <= DoorLength ? door : door[..DoorLength],
        Delegate = person,
        DelegateId = person?.Id,
        ScannedAtUtc = scannedAtUtc,
        ReceivedAtUtc = nowUtc,
        Result = person is null ? ScanResult.Unknown : person.Arrive(scannedAtUtc) ? ScanResult.Counted : ScanResult.Repeated,
    };
}

/// <summary>Kết quả của một lần quét.</summary>
public enum ScanResult
{
    [Display(Name = "Đã ghi có mặt")]
    Counted,

    [Display(Name = "Đã được ghi trước đó")]
    Repeated,

    [Display(Name = "Không có trong danh sách")]
    Unknown,
}

internal sealed class DoorScanConfiguration : IEntityTypeConfiguration<DoorScan>
{
    public void Configure(EntityTypeBuilder<DoorScan> builder)
    {
        builder.Property(scan => scan.Code).HasMaxLength(DoorScan.CodeLength);
        builder.Property(scan => scan.Door).HasMaxLength(DoorScan.DoorLength);
        builder.HasOne(scan => scan.Workshop).WithMany().HasForeignKey(scan => scan.WorkshopId);
        builder.HasOne(scan => scan.Delegate).WithMany().HasForeignKey(scan => scan.DelegateId).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(scan => new { scan.WorkshopId, scan.Key }).IsUnique();
    }
}
