namespace SangKien.Core.Data;

/// <summary>What each provider's room knows about copies of the whole database.</summary>
public interface IDatabaseBackup
{
    /// <summary>Whether a copy is a file that the portal can read, list and hand out; else the database server keeps it on its own disk.</summary>
    bool MakesFiles { get; }

    /// <summary>Where copies go unless the configuration says otherwise.</summary>
    string DefaultFolder { get; }

    /// <summary>Writes everything as it is at one moment, while the portal goes on working.</summary>
    Task WriteAsync(string path, CancellationToken cancellationToken);

    /// <summary>Puts the copy in the place of everything that is there; what was there goes to <paramref name="keptPath"/>. Nobody writes between the two.</summary>
    Task RestoreAsync(string path, string? keptPath, CancellationToken cancellationToken);

    /// <summary>What is wrong with the copy as a file: broken pages, references that lead nowhere; nothing where it is whole.</summary>
    Task<IReadOnlyList<string>> FaultsAsync(string path, CancellationToken cancellationToken);

    /// <summary>Opens a copy as a portal of its own. Opening may change the file.</summary>
    PortalDbContext Open(string path);
}
