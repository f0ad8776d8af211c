using System.IO.Compression;
using System.Text;

namespace SangKien.Core.Tests.Files;

/// <summary>Small files of each kind, and hostile ones.</summary>
internal static class SampleFiles
{
    public const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    public const string ExcelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    public static byte[] Pdf { get; } = "%PDF-1.7\n1 0 obj\n%%EOF"u8.ToArray();
    public static byte[] Png { get; } = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8];
    public static byte[] Jpeg { get; } = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF"u8];

    public static byte[] Docx { get; } = Package(WordType);
    public static byte[] Xlsx { get; } = Package(ExcelType);

    /// <summary>A package that declares the type, with more parts.</summary>
    public static byte[] Package(string type, params (string Name, byte[] Content)[] parts)
    {
        var types = Encoding.UTF8.GetBytes($"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="{type}"/></Types>""");
        return Zip([("[Content_Types].xml", types), .. parts]);
    }

    public static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
