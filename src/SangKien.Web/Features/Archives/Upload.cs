using SangKien.Core.Common;
using SangKien.Core.Dossiers;
using SangKien.Core.Files;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure.Exports;

namespace SangKien.Web.Features.Archives;

/// <param name="Faults">Why the file that was sent is not taken; none before one was sent.</param>
public sealed record UploadPage(IReadOnlyList<string> Faults);

/// <param name="FileId">The stored file; null where it is not taken.</param>
public sealed record UploadResult(int? FileId, IReadOnlyList<string> Faults);

/// <summary>Receives a dossier on disk and checks it. Only a whole one is stored, for a day, until somebody takes it in.</summary>
public sealed class UploadHandler(FileStore files, ICurrentUser user, PortalClock clock)
{
    /// <summary>The file and the other fields of its form.</summary>
    public const long LargestRequest = DossierCheck.LargestFile + (64 * 1024);

    public async Task<UploadResult> HandleAsync(Stream? sent, CancellationToken cancellationToken)
    {
        if (sent is null)
            return new(null, ["Chọn tệp hồ sơ (.zip)."]);
        await using var file = TemporaryFile.Open();
        await sent.CopyToAsync(file, cancellationToken);
        if (file.Length == 0)
            return new(null, ["Tệp không có nội dung."]);
        file.Position = 0;
        var check = await DossierCheck.ReadAsync(file, cancellationToken);
        if (check.Faults.Count > 0)
            return new(null, check.Faults);
        file.Position = 0;
        var limits = new FileLimits(DossierCheck.LargestFile, "", FileKind.Zip);
        return new(await files.StoreAsync(file, $"ho-so-luu-tru-{check.Manifest!.Year}.zip", limits, user.PersonId, clock.NowUtc, cancellationToken), []);
    }
}
