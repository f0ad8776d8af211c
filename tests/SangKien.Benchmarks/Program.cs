using BenchmarkDotNet.Running;
using SangKien.Benchmarks;
using SangKien.Benchmarks.Portal;
using SangKien.Benchmarks.Search;
using SangKien.Benchmarks.Writers;
using SangKien.Documents.Docx;
using SangKien.Documents.Pdf;

switch (args)
{
    case ["writers"]:
        await WriterLoad.RunAsync();
        break;
    case ["search"]:
        await SearchLoad.RunAsync();
        break;
    case ["search", var server]:
        await SearchLoad.RunAsync(server);
        break;
    case ["hall", var portal]:
        await HallLoad.RunAsync(portal);
        break;
    case ["board", var portal]:
        await BoardLoad.RunAsync(portal);
        break;
    case ["proceedings", var portal]:
        await ProceedingsLoad.RunAsync(portal);
        break;
    case ["book"]:
        BookRun.Run(new PdfEngine());
        break;
    case ["book", "docx"]:
        BookRun.Run(new DocxEngine());
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
