using System.Buffers.Binary;
using System.IO.Compression;
using System.Xml;
using SangKien.Core.Common;

namespace SangKien.Core.Files;

/// <summary>
/// Word and Excel files as ZIP packages: told from each other and from packages with macros by the content types they declare. A package
/// that would grow beyond measure, names places outside itself or fetches something from elsewhere is refused before anything is unpacked.
/// </summary>
public static class OfficePackage
{
    private const int MostEntries = 2000;
    private const long GreatestContent = 200L * 1024 * 1024;

    /// <summary>Beyond this the ratio is asked: text compresses some 20 times, zeros a thousand times.</summary>
    private const long HarmlessContent = 16L * 1024 * 1024;

    private const long GreatestRatio = 100;

    private const int GreatestPart = 2 * 1024 * 1024;
    private const int EndRecord = 22;
    private const string Damaged = "Tệp Word, Excel này bị hỏng hoặc không đúng định dạng. Lưu lại ở dạng DOCX hoặc XLSX rồi chọn lại.";

    private static readonly XmlReaderSettings Xml = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = GreatestPart };

    public static FileKind Recognise(Stream content, string field)
    {
        try
        {
            using var archive = Open(content, field);
            var types = ContentTypes(archive);
            if (types.Any(type => type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)) || archive.Entries.Any(HoldsCode))
                throw new RuleException("Không nhận tệp có macro hoặc điều khiển ActiveX. Lưu lại ở dạng DOCX hoặc XLSX thường.", field);
            if (archive.Entries.Any(FetchesTemplate))
                throw new RuleException("Không nhận tệp lấy khuôn mẫu từ nơi khác. Bỏ liên kết khuôn mẫu rồi lưu lại.", field);
            return KindOf(types) ?? throw new RuleException("Chỉ nhận tệp Word (DOCX) hoặc Excel (XLSX) trong các tệp nén.", field);
        }
        catch (Exception problem) when (problem is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException)
        {
            throw new RuleException(Damaged, field);
        }
    }

    /// <summary>The package, once it is certain that reading it takes little; the stream stays open.</summary>
    public static ZipArchive Open(Stream content, string field)
    {
        RequireFewEntries(content, field);
        content.Position = 0;
        var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        var size = archive.Entries.Sum(entry => entry.Length);
        if (size > GreatestContent || (size > HarmlessContent && size > content.Length * GreatestRatio))
            throw new RuleException("Nội dung nén trong tệp quá lớn nên không được nhận.", field);
        if (archive.Entries.Any(entry => LeavesFolder(entry.FullName)))
            throw new RuleException(Damaged, field);
        return archive;
    }

    /// <summary>The bytes of one part; a part that is longer than it declares is damaged.</summary>
    public static byte[] Read(ZipArchiveEntry entry, int greatest)
    {
        if (entry.Length > greatest)
            throw new InvalidDataException("A part is too large.");
        var bytes = new byte[entry.Length];
        using var part = entry.Open();
        part.ReadExactly(bytes);
        return part.ReadByte() < 0 ? bytes : throw new InvalidDataException("A part is longer than it says.");
    }

    /// <summary>The directory at the end tells how many entries there are, so that a million of them are not even listed.</summary>
    private static void RequireFewEntries(Stream content, string field)
    {
        var tail = new byte[Math.Min(content.Length, EndRecord + ushort.MaxValue)];
        content.Seek(-tail.Length, SeekOrigin.End);
        content.ReadExactly(tail);
        var end = tail.AsSpan().LastIndexOf("PK\x05\x06"u8);
        if (end < 0 || end + EndRecord > tail.Length)
            throw new RuleException(Damaged, field);
        if (BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(end + 10)) > MostEntries)
            throw new RuleException("Tệp nén có quá nhiều thành phần nên không được nhận.", field);
    }

    private static List<string> ContentTypes(ZipArchive archive)
    {
        var entry = archive.GetEntry("[Content_Types].xml") ?? throw new InvalidDataException("Not an office package.");
        using var reader = XmlReader.Create(new MemoryStream(Read(entry, GreatestPart)), Xml);
        var types = new List<string>();
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "Override" or "Default" } && reader.GetAttribute("ContentType") is { } type)
                types.Add(type);
        }

        return types;
    }

    private static FileKind? KindOf(List<string> types)
    {
        if (types.Contains("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"))
            return FileKind.Docx;
        return types.Contains("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml") ? FileKind.Xlsx : null;
    }

    private static bool HoldsCode(ZipArchiveEntry entry) =>
        entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || entry.FullName.Contains("/activeX/", StringComparison.OrdinalIgnoreCase);

    private static bool FetchesTemplate(ZipArchiveEntry entry)
    {
        if (!entry.FullName.EndsWith("settings.xml.rels", StringComparison.OrdinalIgnoreCase))
            return false;
        using var reader = XmlReader.Create(new MemoryStream(Read(entry, GreatestPart)), Xml);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && reader.GetAttribute("Type")?.EndsWith("/attachedTemplate", StringComparison.Ordinal) == true
                && reader.GetAttribute("TargetMode") == "External" && !IsLocalFile(reader.GetAttribute("Target")))
                return true;
        }

        return false;
    }

    /// <summary>Word itself notes the path of its own Normal template on the author's disk; only an address is fetched.</summary>
    private static bool IsLocalFile(string? target) =>
        target is not null && (!target.Contains("://", StringComparison.Ordinal) || target.StartsWith("file:///", StringComparison.OrdinalIgnoreCase)) && !target.StartsWith(@"\\", StringComparison.Ordinal);

    private static bool LeavesFolder(string name) => name.Contains("..", StringComparison.Ordinal) || name.StartsWith('/') || name.Contains('\\', StringComparison.Ordinal) || name.Contains(':', StringComparison.Ordinal);
}
