using System.Text;
using SangKien.Core.Common;
using SangKien.Core.Files;

namespace SangKien.Core.Tests.Files;

public sealed class FileContentTests
{
    public static TheoryData<byte[], FileKind> Taken => new()
    {
        { SampleFiles.Pdf, FileKind.Pdf },
        { SampleFiles.Png, FileKind.Png },
        { SampleFiles.Jpeg, FileKind.Jpeg },
        { SampleFiles.Docx, FileKind.Docx },
        { SampleFiles.Xlsx, FileKind.Xlsx },
    };

    public static TheoryData<string, byte[]> Refused => new()
    {
        { "HTML", "<!doctype html><script>alert(1)</script>"u8.ToArray() },
        { "SVG", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"u8.ToArray() },
        { "EXE", [.. "MZ"u8, .. new byte[200]] },
        { "text before a PDF", "<script>alert(1)</script>%PDF-1.7"u8.ToArray() },
        { "one byte", [0x25] },
        { "a ZIP of something else", SampleFiles.Zip(("readme.txt", "x"u8.ToArray())) },
        { "a cut ZIP", SampleFiles.Docx[..40] },
        { "a JAR", SampleFiles.Package("application/java-archive") },
        { "declared macros", SampleFiles.Package("application/vnd.ms-word.document.macroEnabled.main+xml") },
        { "hidden macros", SampleFiles.Package(SampleFiles.WordType, ("word/vbaProject.bin", [1])) },
        { "ActiveX", SampleFiles.Package(SampleFiles.WordType, ("word/activeX/activeX1.bin", [1])) },
        { "a path out of the folder", SampleFiles.Package(SampleFiles.WordType, ("../../etc/passwd", [1])) },
        { "an absolute path", SampleFiles.Package(SampleFiles.WordType, ("/etc/passwd", [1])) },
        { "a bomb", SampleFiles.Package(SampleFiles.WordType, ("word/document.xml", new byte[30 * 1024 * 1024])) },
        { "too many parts", SampleFiles.Package(SampleFiles.WordType, [.. Enumerable.Range(0, 2001).Select(number => ($"part{number}", Array.Empty<byte>()))]) },
        { "an entity bomb", SampleFiles.Zip(("[Content_Types].xml", Encoding.UTF8.GetBytes($"""<!DOCTYPE x [<!ENTITY a "{new string('a', 1000)}">]><Types><Override PartName="/w" ContentType="{SampleFiles.WordType}"/>&a;</Types>"""))) },
        { "a template from elsewhere", SampleFiles.Package(SampleFiles.WordType, ("word/_rels/settings.xml.rels", Encoding.UTF8.GetBytes(Template("https://evil.example/t.dotm")))) },
        { "a template from a share", SampleFiles.Package(SampleFiles.WordType, ("word/_rels/settings.xml.rels", Encoding.UTF8.GetBytes(Template(@"\\evil\t.dotm")))) },
    };

    [Theory, MemberData(nameof(Taken))]
    public async Task A_file_is_told_by_its_bytes(byte[] content, FileKind kind)
    {
        using var stream = new MemoryStream(content);
        Assert.Equal(kind, await FileContent.RecogniseAsync(stream, "File", CancellationToken.None));
        Assert.Equal(0, stream.Position);
    }

    [Theory, MemberData(nameof(Refused))]
    public async Task Everything_else_is_refused_with_a_sentence(string what, byte[] content)
    {
        var refusal = await Assert.ThrowsAsync<RuleException>(() => FileContent.RecogniseAsync(new MemoryStream(content), "File", CancellationToken.None));
        Assert.True(refusal.Field == "File" && refusal.Message.Length > 20, what);
    }

    [Fact]
    public async Task The_path_of_the_authors_own_template_is_harmless()
    {
        var file = SampleFiles.Package(SampleFiles.WordType, ("word/_rels/settings.xml.rels", Encoding.UTF8.GetBytes(Template(@"file:///C:\Users\an\Normal.dotm"))));
        Assert.Equal(FileKind.Docx, await FileContent.RecogniseAsync(new MemoryStream(file), "File", CancellationToken.None));
    }

    private static string Template(string target) =>
        $"""<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="{target}" TargetMode="External"/></Relationships>""";
}
