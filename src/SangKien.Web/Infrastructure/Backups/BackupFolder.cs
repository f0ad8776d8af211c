using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Backups;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Integrity;

namespace SangKien.Web.Infrastructure.Backups;

/// <summary>
/// Thư mục sao lưu (Backups:Folder): each copy with a note of what a trial restore has shown. A copy counts as made only when it has been
/// restored into an empty portal and looked through there.
/// </summary>
public sealed class BackupFolder(IDatabaseBackup database, IConfiguration configuration, IWebHostEnvironment environment)
{
    private const string Setting = "Backups:Folder";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public bool MakesFiles => database.MakesFiles;

    public string Folder => MakesFiles ? FolderHere : configuration[Setting] ?? database.DefaultFolder;

    private string FolderHere => Path.GetFullPath(configuration[Setting] ?? database.DefaultFolder, environment.ContentRootPath);

    /// <summary>The copies, the newest first.</summary>
    public IReadOnlyList<Backup> List() =>
        Directory.Exists(Folder)
            ? [.. Directory.EnumerateFiles(Folder, "*.json").Select(Read).Where(backup => File.Exists(PathOf(backup))).OrderByDescending(backup => backup.AtUtc)]
            : [];

    public Backup? Find(string name) => List().FirstOrDefault(backup => backup.Name == name);

    public Stream Open(Backup backup) => File.OpenRead(PathOf(backup));

    public string PathOf(Backup backup) => Path.Combine(Folder, Path.GetFileName(backup.Name));

    public async Task<Backup> CreateAsync(DateTime nowUtc, CancellationToken cancellationToken)
    {
        var path = FreePath(nowUtc);
        await database.WriteAsync(path, cancellationToken);
        return await TakeInAsync(path, nowUtc, cancellationToken);
    }

    /// <summary>Where a copy of this moment goes.</summary>
    public string FreePath(DateTime nowUtc)
    {
        Directory.CreateDirectory(Folder);
        var path = NewPath(nowUtc);
        return File.Exists(path) ? throw new RuleException("Vừa có một bản sao lưu trong cùng giây này.") : path;
    }

    /// <summary>Looks through a copy that stands in the folder and notes what it is, so that it is listed.</summary>
    public async Task<Backup> TakeInAsync(string path, DateTime nowUtc, CancellationToken cancellationToken)
    {
        var backup = await InspectAsync(path, nowUtc, cancellationToken);
        await File.WriteAllTextAsync(Path.ChangeExtension(path, ".json"), JsonSerializer.Serialize(backup, Json), cancellationToken);
        return backup;
    }

    /// <summary>A copy on the disk of the database server, at the address of the folder there.</summary>
    public async Task<string> WriteElsewhereAsync(DateTime nowUtc, CancellationToken cancellationToken)
    {
        var path = NewPath(nowUtc);
        await database.WriteAsync(path, cancellationToken);
        return path;
    }

    /// <summary>Restores the copy into an empty portal beside this one and looks through it there.</summary>
    public async Task<Backup> InspectAsync(string path, DateTime nowUtc, CancellationToken cancellationToken)
    {
        var faults = new List<string>(await database.FaultsAsync(path, cancellationToken));
        var historyHash = "";
        if (faults.Count == 0)
        {
            var trial = Directory.CreateTempSubdirectory("sangkien-thu-");
            try
            {
                var copy = Path.Combine(trial.FullName, "thu.db");
                File.Copy(path, copy);
                await using var db = database.Open(copy);
                if ((await db.Database.GetAppliedMigrationsAsync(cancellationToken)).Except(db.Database.GetMigrations()).Any())
                    throw new RuleException("Bản sao lưu thuộc phiên bản mới hơn của cổng. Hãy nâng cấp cổng trước.");
                await db.Database.MigrateAsync(cancellationToken);
                var run = await IntegrityRun.CheckAsync(db, nowUtc, cancellationToken);
                faults.AddRange(run.Findings.SelectMany(finding => finding.Lines, (finding, line) => $"{finding.Title}: {line}"));
                historyHash = (await new HistoryChain(db).VerifyAsync(cancellationToken)).Hash;
            }
            finally
            {
                trial.Delete(recursive: true);
            }
        }

        await using var content = File.OpenRead(path);
        return new()
        {
            Name = Path.GetFileName(path),
            AtUtc = nowUtc,
            Bytes = content.Length,
            Sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken)),
            HistoryHash = historyHash,
            Faults = [.. faults],
        };
    }

    /// <summary>Deletes the oldest copies beyond the number that is kept.</summary>
    public IReadOnlyList<Backup> Prune(int kept)
    {
        var old = List().Skip(kept).ToList();
        foreach (var backup in old)
        {
            File.Delete(PathOf(backup));
            File.Delete(Path.ChangeExtension(PathOf(backup), ".json"));
        }

        return old;
    }

    private string NewPath(DateTime nowUtc) =>
        Path.Combine(Folder, $"sangkien-{VietnamTime.ToLocal(nowUtc).ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}.db");

    private static Backup Read(string note) => JsonSerializer.Deserialize<Backup>(File.ReadAllText(note), Json)!;
}
