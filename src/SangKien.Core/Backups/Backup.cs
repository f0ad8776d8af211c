namespace SangKien.Core.Backups;

/// <summary>Bản sao lưu: one copy of everything, and what restoring it into an empty portal has shown.</summary>
public sealed record Backup
{
    /// <summary>File name, such as "sangkien-20221005-080000.db".</summary>
    public string Name { get; init; } = "";

    public DateTime AtUtc { get; init; }
    public long Bytes { get; init; }

    /// <summary>64 hexadecimal digits in lower case.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>The end of the sealed history in it.</summary>
    public string HistoryHash { get; init; } = "";

    /// <summary>What the trial restore found wrong; empty where the copy can be relied on.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];
}
