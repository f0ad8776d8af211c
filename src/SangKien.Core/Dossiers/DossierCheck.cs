using System.IO.Compression;
using System.Security.Cryptography;

namespace SangKien.Core.Dossiers;

/// <summary>Kiểm tra một hồ sơ nhận được: nothing of it is believed. It is read in place, a buffer at a time, and never unpacked.</summary>
/// <param name="Manifest">Null where there is none that can be read.</param>
/// <param name="Faults">Why it is not taken, in sentences; none where it is whole.</param>
public sealed record DossierCheck(DossierManifest? Manifest, IReadOnlyList<string> Faults)
{
    /// <summary>Of the file itself, of what it unpacks to, and of its list of files.</summary>
    public const long LargestFile = 2L << 30, LargestContent = 8L << 30, LargestManifest = 16 << 20;

    private const int MostFiles = 20_000, MostFaults = 20;

    /// <param name="zip">Can be sought.</param>
    public static async Task<DossierCheck> ReadAsync(Stream zip, CancellationToken cancellationToken)
    {
        try
        {
            using var archive = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true);
            return await ReadAsync(archive, cancellationToken);
        }
        catch (InvalidDataException)
        {
            return Refused("Tệp không phải là hồ sơ ZIP đọc được, hoặc đã hỏng.");
        }
    }

    private static async Task<DossierCheck> ReadAsync(ZipArchive archive, CancellationToken cancellationToken)
    {
        if (archive.Entries.Count > MostFiles)
            return Refused($"Hồ sơ có quá {MostFiles:N0} tệp.");
        if (archive.Entries.FirstOrDefault(entry => !DossierPath.IsSafe(entry.FullName)) is { } odd)
            return Refused($"Tên tệp “{Shown(odd.FullName)}” không an toàn: hồ sơ do cổng lập không có tên như vậy.");
        if (archive.Entries.GroupBy(entry => entry.FullName).FirstOrDefault(same => same.Count() > 1) is { } twice)
            return Refused($"Tệp “{Shown(twice.Key)}” có hai lần trong hồ sơ.");
        if (archive.Entries.Sum(entry => entry.Length) > LargestContent)
            return Refused($"Nội dung hồ sơ khi giải nén lớn hơn {LargestContent >> 30} GB nên không nhận.");
        if (archive.GetEntry(DossierManifest.FileName) is not { } listed)
            return Refused($"Hồ sơ không có danh mục tệp {DossierManifest.FileName}.");
        if (listed.Length > LargestManifest || await ManifestAsync(listed, cancellationToken) is not { } manifest)
            return Refused($"Không đọc được danh mục tệp {DossierManifest.FileName}.");
        if (manifest.Format != DossierManifest.KnownFormat)
            return Refused("Hồ sơ không do cổng này lập, hoặc do phiên bản mới hơn của cổng lập.");
        return new(manifest, await FaultsAsync(archive, manifest, cancellationToken));
    }

    private static async Task<IReadOnlyList<string>> FaultsAsync(ZipArchive archive, DossierManifest manifest, CancellationToken cancellationToken)
    {
        var faults = new List<string>();
        var known = new HashSet<string>([DossierManifest.FileName]);
        foreach (var file in manifest.Files)
        {
            if (!known.Add(file.Path))
                faults.Add($"Danh mục tệp ghi hai lần tệp “{Shown(file.Path)}”.");
            else if (archive.GetEntry(file.Path) is not { } entry)
                faults.Add($"Thiếu tệp “{Shown(file.Path)}”.");
            else if (entry.Length != file.Size || !await HoldsAsync(entry, file, cancellationToken))
                faults.Add($"Tệp “{Shown(file.Path)}” đã bị thay đổi: không khớp mã SHA-256 trong danh mục.");
            if (faults.Count == MostFaults)
                return faults;
        }

        faults.AddRange(archive.Entries.Where(entry => !known.Contains(entry.FullName)).Take(MostFaults - faults.Count)
            .Select(entry => $"Tệp “{Shown(entry.FullName)}” không có trong danh mục."));
        return faults;
    }

    /// <summary>Reads no further than the size that the list names, whatever the entry unpacks to.</summary>
    private static async Task<bool> HoldsAsync(ZipArchiveEntry entry, DossierFile file, CancellationToken cancellationToken)
    {
        try
        {
            await using var content = entry.Open();
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffer = new byte[64 * 1024];
            var total = 0L;
            for (int read; (read = await content.ReadAsync(buffer, cancellationToken)) > 0;)
            {
                if ((total += read) > file.Size)
                    return false;
                hash.AppendData(buffer, 0, read);
            }

            return total == file.Size && Convert.ToHexStringLower(hash.GetHashAndReset()) == file.Sha256;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static async Task<DossierManifest?> ManifestAsync(ZipArchiveEntry entry, CancellationToken cancellationToken)
    {
        var bytes = new byte[entry.Length];
        await using var content = entry.Open();
        var read = await content.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        return read == bytes.Length ? DossierManifest.Read(bytes) : null;
    }

    private static DossierCheck Refused(string fault) => new(null, [fault]);

    private static string Shown(string path) => path.Length > 120 ? path[..120] + "…" : path;
}
