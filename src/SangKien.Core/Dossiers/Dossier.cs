using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;
using SangKien.Core.Files;
using SangKien.Core.Workshops;

namespace SangKien.Core.Dossiers;

/// <summary>Hồ sơ của một hội thảo: everything of it in one ZIP, made in the background and kept.</summary>
public sealed class Dossier : IVersioned
{
    public const int FailureLength = 1000;

    /// <summary>A dossier that stops so often in the midst is not tried again by itself.</summary>
    private const int MostAttempts = 3;

    public int Id { get; private set; }
    public int WorkshopId { get; private set; }
    public Workshop Workshop { get; private set; } = null!;
    public DossierState State { get; private set; }

    /// <summary>Who asked for it last.</summary>
    public int RequestedByPersonId { get; private set; }

    public DateTime RequestedAtUtc { get; private set; }
    public int Attempts { get; private set; }

    /// <summary>How many of its parts are written.</summary>
    public int Parts { get; private set; }

    public int AllParts { get; private set; }

    /// <summary>Why it could not be made; empty otherwise.</summary>
    public string Failure { get; private set; } = "";

    /// <summary>When the kept file was made; null before the first.</summary>
    public DateTime? MadeAtUtc { get; private set; }

    public int FileCount { get; private set; }

    /// <summary>SHA-256 of the list of files, which holds that of each file.</summary>
    public string ManifestSha256 { get; private set; } = "";

    public int? FileId { get; private set; }
    public StoredFile? File { get; private set; }
    public Guid Version { get; set; }

    public bool IsBeingMade => State is DossierState.Waiting or DossierState.Making;

    public static Dossier Begin(int workshopId) => new() { WorkshopId = workshopId };

    /// <summary>Yêu cầu lập: it is made in the background; the last one stays until then.</summary>
    public void Request(int byPersonId, DateTime nowUtc)
    {
        if (IsBeingMade)
            throw new RuleException("Hồ sơ đang được lập. Chờ lập xong rồi yêu cầu lại.");
        (State, RequestedByPersonId, RequestedAtUtc, Attempts, Failure, Parts, AllParts) = (DossierState.Waiting, byPersonId, nowUtc, 0, "", 0, 0);
    }

    /// <summary>Bắt đầu lập; false where it has stopped in the midst too often.</summary>
    public bool TryStart()
    {
        Attempts++;
        State = DossierState.Making;
        if (Attempts <= MostAttempts)
            return true;
        Fail("Việc lập hồ sơ dừng giữa chừng nhiều lần. Báo quản trị xem nhật ký hệ thống rồi lập lại.");
        return false;
    }

    /// <summary>Lập xong. The file of the dossier before is released.</summary>
    public void Finish(StoredFile file, DossierManifest manifest, DateTime nowUtc)
    {
        File?.Release();
        file.Keep();
        (File, FileCount, ManifestSha256, MadeAtUtc, State) = (file, manifest.Files.Count, manifest.Sha256, nowUtc, DossierState.Made);
    }

    /// <summary>Lập không được, with a reason that people understand; the last dossier stays.</summary>
    public void Fail(string reason) => (State, Failure) = (DossierState.Failed, reason.Length > FailureLength ? reason[..FailureLength] : reason);
}

/// <summary>Tình trạng lập hồ sơ.</summary>
public enum DossierState
{
    [Display(Name = "Chưa lập")]
    Open,

    [Display(Name = "Chờ lập")]
    Waiting,

    [Display(Name = "Đang lập")]
    Making,

    [Display(Name = "Đã lập")]
    Made,

    [Display(Name = "Lập không được")]
    Failed,
}

internal sealed class DossierConfiguration : IEntityTypeConfiguration<Dossier>
{
    public void Configure(EntityTypeBuilder<Dossier> builder)
    {
        builder.Property(dossier => dossier.Failure).HasMaxLength(Dossier.FailureLength);
        builder.Property(dossier => dossier.ManifestSha256).HasMaxLength(64);
        builder.HasIndex(dossier => dossier.WorkshopId).IsUnique();
        builder.HasOne(dossier => dossier.Workshop).WithMany().HasForeignKey(dossier => dossier.WorkshopId);
        builder.HasOne(dossier => dossier.File).WithMany().HasForeignKey(dossier => dossier.FileId);
    }
}
