using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using SangKien.Core.Common;
using SangKien.Web.Infrastructure.Exports;
using SangKien.Web.Infrastructure.Forms;

namespace SangKien.Web.Infrastructure.Imports;

/// <summary>
/// Reads XLSX, or CSV in UTF-8 with ";" or ",", by what the file is and not by what it is called. Nothing in the file is computed,
/// followed or kept.
/// </summary>
internal static class SheetReader
{
    /// <summary>The field of the form that carries the file.</summary>
    public const string Field = "File";

    public const int GreatestSize = 2 * 1024 * 1024;

    public const int GreatestRows = 1000;

    /// <summary>Letters of a sheet that a page carries.</summary>
    public const int GreatestText = 3_000_000;

    private const int GreatestColumns = 50;

    /// <summary>What a compressed file may grow to.</summary>
    private const long GreatestContent = 30L * 1024 * 1024;

    // ExcelDataReader's defaults name an old code page, which .NET knows only when told (a test host tells it, the portal's does not).
    static SheetReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static async Task<Sheet> ReadAsync(IFormFile file, CancellationToken cancellationToken)
    {
        if (file.Length is 0 or > GreatestSize)
            throw new RuleException(file.Length == 0 ? "Tệp không có nội dung." : "Tệp lớn hơn 2 MB.", Field);
        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, cancellationToken);
        bytes.Position = 0;
        try
        {
            using var reader = bytes.GetBuffer().AsSpan(0, 2).SequenceEqual("PK"u8) ? OpenXlsx(bytes) : OpenCsv(bytes);
            return Read(reader);
        }
        catch (Exception problem) when (problem is ExcelReaderException or InvalidDataException or System.Xml.XmlException or DecoderFallbackException)
        {
            throw new RuleException("Không đọc được tệp. Lưu lại ở dạng Excel (XLSX) hoặc CSV mã UTF-8 rồi chọn lại.", Field);
        }
    }

    private static IExcelDataReader OpenXlsx(MemoryStream bytes)
    {
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Read, leaveOpen: true))
        {
            if (archive.Entries.Sum(entry => entry.Length) > GreatestContent)
                throw new RuleException("Nội dung của tệp quá lớn.", Field);
            if (archive.Entries.Any(entry => entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
                throw new RuleException("Không nhận tệp có macro. Lưu lại ở dạng XLSX thường.", Field);
        }

        bytes.Position = 0;
        return ExcelReaderFactory.CreateOpenXmlReader(bytes, new ExcelReaderConfiguration { LeaveOpen = true });
    }

    private static IExcelDataReader OpenCsv(MemoryStream bytes)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
        if (text.Contains('\0', StringComparison.Ordinal))
            throw new InvalidDataException("A binary file.");
        return ExcelReaderFactory.CreateCsvReader(bytes, new ExcelReaderConfiguration { FallbackEncoding = Encoding.UTF8, AutodetectSeparators = [';', ','], LeaveOpen = true });
    }

    private static Sheet Read(IExcelDataReader reader)
    {
        var rows = new List<SheetRow>();
        for (var number = 1; reader.Read(); number++)
        {
            var row = new SheetRow(number, [.. Enumerable.Range(0, Math.Min(reader.FieldCount, GreatestColumns)).Select(column => Text(reader.GetValue(column)))]);
            if (row.Cells.Any(cell => cell.Length > 0))
                rows.Add(row);
            if (rows.Count > GreatestRows + 1)
                throw new RuleException($"Tệp có hơn {GreatestRows} dòng. Chia thành nhiều tệp.", Field);
        }

        return rows is [var heads, .. var lines] && lines.Count > 0
            ? new(heads.Cells, lines)
            : throw new RuleException("Tệp không có dòng nào dưới dòng tên cột.", Field);
    }

    /// <summary>The quote mark that our own exports put before a text that looks like a formula is taken off again.</summary>
    private static string Text(object? value)
    {
        var text = ComposedTextBinder.Compose(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
        return text.StartsWith('\'') && FormulaGuard.IsDangerous(text[1..]) ? text[1..] : text;
    }
}
