using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SangKien.Documents.Model;

namespace SangKien.Documents.Docx;

/// <summary>
/// The file around the text. Equal documents give equal bytes: every relation has a name of its own (the SDK would draw one),
/// and the archive is packed again with the earliest time that it can hold instead of the present.
/// </summary>
internal sealed class DocxPackage : IDisposable
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string PropertiesType = "application/vnd.openxmlformats-package.core-properties+xml";
    private const string ContentTypes = "[Content_Types].xml";

    private static readonly DateTimeOffset EarliestZipTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly MemoryStream _buffer = new();
    private readonly WordprocessingDocument _file;
    private readonly MainDocumentPart _main;
    private int _parts;
    private uint _images;

    public DocxPackage()
    {
        _file = WordprocessingDocument.Create(_buffer, WordprocessingDocumentType.Document, autoSave: false);
        _main = _file.AddNewPart<MainDocumentPart>(MainType, NextId());
        _main.Document = new Document(Body);
        _main.AddNewPart<StyleDefinitionsPart>(NextId()).Styles = DocxStyles.Create();
        _main.AddNewPart<DocumentSettingsPart>(NextId()).Settings = Settings();
    }

    public Body Body { get; } = new();

    public string AddHeader(DocumentFormat.OpenXml.Wordprocessing.Paragraph content)
    {
        var id = NextId();
        _main.AddNewPart<HeaderPart>(id).Header = new Header(content);
        return id;
    }

    public string AddFooter(DocumentFormat.OpenXml.Wordprocessing.Paragraph content)
    {
        var id = NextId();
        _main.AddNewPart<FooterPart>(id).Footer = new Footer(content);
        return id;
    }

    public DocxImage AddImage(ReadOnlyMemory<byte> image, bool isPng)
    {
        var id = NextId();
        using var stream = new MemoryStream(image.ToArray());
        _main.AddImagePart(isPng ? ImagePartType.Png : ImagePartType.Jpeg, id).FeedData(stream);
        return new DocxImage(id, ++_images);
    }

    public void AddProperties(DocumentProperties properties)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", dc = "http://purl.org/dc/elements/1.1/",
            terms = "http://purl.org/dc/terms/", xsi = "http://www.w3.org/2001/XMLSchema-instance";
        var time = properties.CreatedUtc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var xml = new XElement(
            core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", core), new XAttribute(XNamespace.Xmlns + "dc", dc),
            new XAttribute(XNamespace.Xmlns + "dcterms", terms), new XAttribute(XNamespace.Xmlns + "xsi", xsi),
            new XElement(dc + "title", properties.Title), new XElement(dc + "creator", properties.Author), new XElement(dc + "language", "vi-VN"),
            new XElement(terms + "created", new XAttribute(xsi + "type", "dcterms:W3CDTF"), time),
            new XElement(terms + "modified", new XAttribute(xsi + "type", "dcterms:W3CDTF"), time));
        using var stream = _file.AddNewPart<CoreFilePropertiesPart>(PropertiesType, NextId()).GetStream(FileMode.Create);
        xml.Save(stream);
    }

    public void Save(Stream output)
    {
        _file.Save();
        _file.Dispose();
        using var packed = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(_buffer.ToArray()), ZipArchiveMode.Read))
        using (var target = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries.OrderBy(entry => entry.FullName != ContentTypes).ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = target.CreateEntry(entry.FullName);
                copy.LastWriteTime = EarliestZipTime;
                using Stream from = entry.Open(), to = copy.Open();
                from.CopyTo(to);
            }
        }

        packed.Position = 0;
        packed.CopyTo(output);
    }

    public void Dispose()
    {
        _file.Dispose();
        _buffer.Dispose();
    }

    private string NextId() => string.Create(CultureInfo.InvariantCulture, $"rId{++_parts}");

    /// <summary>Word is told to lay out as Word 2013 and later, and not to stretch a line that ends with a line break.</summary>
    private static Settings Settings() => new(
        new AutoHyphenation { Val = false },
        new Compatibility(
            new DoNotExpandShiftReturn(),
            new CompatibilitySetting
            {
                Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15",
            }),
        new ThemeFontLanguages { Val = "vi-VN", EastAsia = "vi-VN" });
}

/// <summary>A picture of the file: its part, and its number among the pictures.</summary>
internal sealed record DocxImage(string Part, uint Number);
