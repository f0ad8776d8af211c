using SangKien.Core.Backups;
using SangKien.Core.Settings;
using SangKien.Web.Infrastructure.Backups;

namespace SangKien.Web.Features.Backups;

public sealed record ListPage(IReadOnlyList<Backup> Backups, BackupSettings Settings, bool MakesFiles, string Folder)
{
    public RestoreForm Restore { get; init; } = new();
}

public sealed class ListQuery(BackupFolder folder, SettingsStore settings)
{
    public async Task<ListPage> GetAsync(CancellationToken cancellationToken) =>
        new(folder.List(), await settings.GetAsync<BackupSettings>(cancellationToken), folder.MakesFiles, folder.Folder);
}
