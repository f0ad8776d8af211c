using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using SangKien.Core.Plans;

namespace SangKien.Core.Dossiers;

/// <summary>Danh mục tệp của hồ sơ: what every file of a dossier is, and its SHA-256. It stands in the dossier as manifest.json and lists every other file.</summary>
public sealed record DossierManifest
{
    public const string FileName = "manifest.json";
    public const string IndexName = "index.html";

    /// <summary>The one form that this portal writes and reads.</summary>
    public const string KnownFormat = "sangkien-ho-so/1";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
        Converters = { new ItemListConverter() },
    };

    public string Format { get; init; } = KnownFormat;
    public string Agency { get; init; } = "";

    /// <summary>Chủ đề hội thảo.</summary>
    public string Topic { get; init; } = "";

    public int Year { get; init; }
    public DateTime MadeAtUtc { get; init; }
    public ItemList<DossierFile> Files { get; init; } = [];

    public long Size => Files.Sum(file => file.Size);

    /// <summary>Of its own bytes.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(ToBytes()));

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    /// <summary>Null where the bytes are no list of files.</summary>
    public static DossierManifest? Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return JsonSerializer.Deserialize<DossierManifest>(bytes, Json) is { Files: not null, Agency: not null, Topic: not null } manifest
                && manifest.Files.All(file => file is { Path: not null, Title: not null, Sha256: not null }) ? manifest : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>Tệp của hồ sơ.</summary>
/// <param name="Path">Folders and name, parted by a slash.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Sha256">64 hexadecimal digits in lower case.</param>
public sealed record DossierFile(string Path, string Title, long Size, string Sha256);
