namespace SangKien.Web.Infrastructure.Exports;

/// <summary>A file that vanishes when it is closed.</summary>
internal static class TemporaryFile
{
    private const int BufferSize = 64 * 1024;

    public static FileStream Open() => new(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, BufferSize, FileOptions.DeleteOnClose);
}
