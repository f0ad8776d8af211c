using BenchmarkDotNet.Running;
using SangKien.Benchmarks;
using SangKien.Benchmarks.Hall;
using SangKien.Benchmarks.Search;
using SangKien.Benchmarks.Writers;
using SangKien.Documents.Docx;
using SangKien.Documents.Pdf;

if (args is ["writers"])
    await WriterLoad.RunAsync();
else if (args is ["search"])
    await SearchLoad.RunAsync();
else if (args is ["hall", var program])
    await HallLoad.RunAsync(program);
else if (args is ["proceedings", var portal])
    await ProceedingsLoad.RunAsync(portal);
else if (args is ["book"])
    BookRun.Run(new PdfEngine());
else if (args is ["book", "docx"])
    BookRun.Run(new DocxEngine());
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
