using SangKien.Documents;
using SangKien.Documents.Docx;
using SangKien.Documents.Html;
using SangKien.Documents.Pdf;
using SangKien.Samples;

// Writes every paper of the sample workshop in every format, for people to look at:
//   dotnet run --project tests/SangKien.Samples -- <folder>
var folder = Directory.CreateDirectory(args is [var path] ? path : "samples").FullName;
IDocumentEngine[] engines = [new PdfEngine(), new DocxEngine(), new HtmlEngine()];

foreach (var (name, paper) in WorkshopPapers.All)
{
    foreach (var engine in engines)
    {
        using var file = File.Create(Path.Combine(folder, name + engine.FileExtension));
        engine.Write(paper, file);
    }
}

Console.WriteLine($"{WorkshopPapers.All.Count} papers, {engines.Length} formats: {folder}");
