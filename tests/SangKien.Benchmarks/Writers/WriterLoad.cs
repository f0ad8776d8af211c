using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Data.Sqlite;

namespace SangKien.Benchmarks.Writers;

/// <summary>
/// Eight people who save at once, into one SQLite file with production's pragmas: with the writers' gate and by busy waiting alone.
/// Run it with <c>dotnet run -c Release --project tests/SangKien.Benchmarks writers</c>.
/// </summary>
internal static class WriterLoad
{
    private const int Writers = 8;
    private const int SavesPerWriter = 200;

    public static async Task RunAsync()
    {
        Console.WriteLine($"{Writers} writers × {SavesPerWriter} saves         p50      p99      max   failed    saves/s");
        await MeasureAsync("busy waiting", (options, file) => options.UseSqlite(file).AddInterceptors(ConnectionPragmas.Instance));
        await MeasureAsync("writers' gate", (options, file) => options.UsePortalSqlite(file));
    }

    private static async Task MeasureAsync(string name, Action<DbContextOptionsBuilder, string> use)
    {
        var folder = Directory.CreateTempSubdirectory("sangkien-load-");
        var file = $"Data Source={Path.Combine(folder.FullName, "load.db")}";
        await using (var context = Open(options => options.UsePortalSqlite(file)))
        {
            await context.Database.MigrateAsync();
        }

        await SaveAsync(options => use(options, file), "warm-up");
        var total = Stopwatch.StartNew();
        var results = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(options => use(options, file), writer))));
        total.Stop();

        var times = results.SelectMany(result => result).ToList();
        var arrived = times.OfType<TimeSpan>().Order().ToList();
        Console.WriteLine(
            $"{name,-26} {At(arrived, 0.50),5:0.0} ms {At(arrived, 0.99),5:0.0} ms {arrived[^1].TotalMilliseconds,5:0.0} ms {times.Count - arrived.Count,6} {arrived.Count / total.Elapsed.TotalSeconds,10:0}");
    }

    /// <summary>Time of each save; null for one that failed.</summary>
    private static async Task<List<TimeSpan?>> WriteAsync(Action<DbContextOptionsBuilder> use, int writer)
    {
        var times = new List<TimeSpan?>();
        for (var save = 0; save < SavesPerWriter; save++)
        {
            var watch = Stopwatch.StartNew();
            try
            {
                await SaveAsync(use, $"Phòng {writer}-{save}");
                times.Add(watch.Elapsed);
            }
            catch (DbUpdateException)
            {
                times.Add(null);
            }
        }

        return times;
    }

    private static async Task SaveAsync(Action<DbContextOptionsBuilder> use, string name)
    {
        await using var context = Open(use);
        context.Add(Unit.Create(name, "", UnitKind.Department, 1));
        await context.SaveChangesAsync();
    }

    private static PortalDbContext Open(Action<DbContextOptionsBuilder> use)
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        use(options);
        return new PortalDbContext(options.Options);
    }

    private static double At(List<TimeSpan> sorted, double share) => sorted[(int)(share * (sorted.Count - 1))].TotalMilliseconds;
}
