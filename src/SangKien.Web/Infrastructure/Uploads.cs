using SangKien.Core.Common;
using SangKien.Core.Files;
using SangKien.Core.Organisation;
using SangKien.Core.Settings;

namespace SangKien.Web.Infrastructure;

/// <summary>Files that people send, from the form into the store.</summary>
public sealed class Uploads(FileStore files, SettingsStore settings, ICurrentUser user, PortalClock clock)
{
    public Task<UploadSettings> SettingsAsync(CancellationToken cancellationToken) => settings.GetAsync<UploadSettings>(cancellationToken);

    /// <summary>Checks and stores it; see <see cref="FileStore.StoreAsync"/> for what the caller does next.</summary>
    /// <param name="kinds">What is taken here; nothing named means every kind.</param>
    public async Task<int> StoreAsync(IFormFile upload, string field, CancellationToken cancellationToken, params FileKind[] kinds)
    {
        var limits = new FileLimits((await SettingsAsync(cancellationToken)).LargestBytes(), field, kinds.Length > 0 ? kinds : Enum.GetValues<FileKind>());
        await using var content = upload.OpenReadStream();
        return await files.StoreAsync(content, upload.FileName, limits, user.PersonId, clock.NowUtc, cancellationToken);
    }
}
