using Microsoft.EntityFrameworkCore;
using SangKien.Core.Backups;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Search;
using SangKien.Core.Settings;
using SangKien.Web.Features.Backups;
using SangKien.Web.Infrastructure.Backups;

namespace SangKien.Web.Infrastructure.Startup;

/// <summary>
/// What the program does from the console instead of opening the portal: the first word says which, and settings may follow as "--Name=value".
/// The result is the exit code.
/// </summary>
internal static class Command
{
    private const int Well = 0;
    private const int Refused = 1;

    private const string Replace = "--replace";

    /// <summary>The work that the words ask for, or null; and the settings without those words.</summary>
    public static (Func<WebApplication, Task<int>>? Work, string[] Settings) Of(string[] args)
    {
        string[] words = [.. args.TakeWhile(word => !word.StartsWith("--", StringComparison.Ordinal))];
        Func<IServiceProvider, Task<int>>? work = words switch
        {
            ["verify-history", .. var known] => services => VerifyHistoryAsync(services, known.FirstOrDefault()),
            ["rebuild-search"] => RebuildSearchAsync,
            ["backup"] => BackUpAsync,
            ["restore", var path] => services => RestoreAsync(services, path, args.Contains(Replace)),
            _ => null,
        };
        // The configuration takes "/path" and "--replace" for names of settings, and what follows for their values.
        return work is null ? (null, args) : (app => InScopeAsync(app, work), [.. args.Skip(words.Length).Where(word => word != Replace)]);
    }

    private static async Task<int> InScopeAsync(WebApplication app, Func<IServiceProvider, Task<int>> work)
    {
        await using var scope = app.Services.CreateAsyncScope();
        try
        {
            return await work(scope.ServiceProvider);
        }
        catch (RuleException refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return Refused;
        }
    }

    private static async Task<int> VerifyHistoryAsync(IServiceProvider services, string? known)
    {
        await services.GetRequiredService<SampleTime>().ApplyAsync(CancellationToken.None);
        var verdict = await services.GetRequiredService<HistoryChain>().VerifyAsync(CancellationToken.None);
        Console.WriteLine($"Đã niêm phong và còn đúng: {verdict.Sealed} dòng. Chờ niêm phong: {verdict.Pending} dòng.");
        Console.WriteLine($"Mã niêm phong cuối: {verdict.Hash}");
        if (verdict.Broken is { } broken)
        {
            await Console.Error.WriteLineAsync($"Dòng nhật ký {broken.EntryId} không còn nguyên vẹn: {broken.Reason.Name()}.");
            return Refused;
        }

        if (known is null || await services.GetRequiredService<PortalDbContext>().HistorySeals.AnyAsync(seal => seal.Hash == known))
            return Well;
        await Console.Error.WriteLineAsync("Mã niêm phong đã ghi không còn trong chuỗi: một phần nhật ký đã bị cắt bỏ.");
        return Refused;
    }

    private static async Task<int> RebuildSearchAsync(IServiceProvider services)
    {
        await services.GetRequiredService<SearchBuild>().RebuildAsync(CancellationToken.None);
        Console.WriteLine("Đã lập lại mục lục tìm kiếm.");
        return Well;
    }

    private static async Task<int> BackUpAsync(IServiceProvider services)
    {
        await services.GetRequiredService<SampleTime>().ApplyAsync(CancellationToken.None);
        var folder = services.GetRequiredService<BackupFolder>();
        if (!folder.MakesFiles)
        {
            Console.WriteLine($"Máy chủ cơ sở dữ liệu đã ghi {await folder.WriteElsewhereAsync(services.GetRequiredService<PortalClock>().NowUtc, CancellationToken.None)}");
            return Well;
        }

        var settings = await services.GetRequiredService<SettingsStore>().GetAsync<BackupSettings>(CancellationToken.None);
        var backup = await services.GetRequiredService<CreateHandler>().HandleAsync(settings.Kept, CancellationToken.None);
        Console.WriteLine($"Đã sao lưu: {folder.PathOf(backup)}");
        Console.WriteLine($"SHA-256: {backup.Sha256}");
        foreach (var fault in backup.Faults)
            await Console.Error.WriteLineAsync($"Phục hồi thử thấy lỗi: {fault}");
        return backup.Faults.Count == 0 ? Well : Refused;
    }

    private static async Task<int> RestoreAsync(IServiceProvider services, string path, bool mayReplace)
    {
        if (!File.Exists(path))
            throw new RuleException($"Không có tệp {path}.");
        var db = services.GetRequiredService<PortalDbContext>();
        await db.Database.MigrateAsync();
        if (!mayReplace && await db.Users.AnyAsync())
            throw new RuleException("Cổng này đã có dữ liệu. Thêm --replace nếu muốn thay toàn bộ bằng bản sao lưu.");
        await services.GetRequiredService<SampleTime>().ApplyAsync(CancellationToken.None);
        await services.GetRequiredService<BackupRestore>().RestoreAsync(Path.GetFullPath(path), expected: null, SystemUser.Instance, CancellationToken.None);
        Console.WriteLine("Đã phục hồi.");
        return Well;
    }
}
