using BenchmarkDotNet.Running;
using SangKien.Benchmarks.Writers;

if (args is ["writers"])
    await WriterLoad.RunAsync();
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
