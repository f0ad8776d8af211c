using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Attendees;
using SangKien.Core.Compilation;
using SangKien.Core.Data;
using SangKien.Core.Hall;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;
using SangKien.Core.Programmes;
using SangKien.Core.Reviewing;
using SangKien.Data.Sqlite;

namespace SangKien.Benchmarks.Portal;

/// <summary>Web processes over one new SQLite file, on the morning of a workshop with many delegates.</summary>
internal sealed class PortalNodes : IAsyncDisposable
{
    private static readonly DateTime Morning = new(2022, 10, 5, 0, 0, 0, DateTimeKind.Utc);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sangkien-hall-");
    private readonly List<Process> _processes = [];
    private readonly string _program;

    public PortalNodes(string program) => _program = program;

    public List<Uri> Addresses { get; } = [];

    public int WorkshopId { get; private set; }

    public TimeSpan ProcessorTime => _processes.Aggregate(TimeSpan.Zero, (sum, process) =>
    {
        process.Refresh();
        return sum + process.TotalProcessorTime;
    });

    /// <summary>Bytes that the processes hold now.</summary>
    public long WorkingSet => _processes.Sum(process =>
    {
        process.Refresh();
        return process.WorkingSet64;
    });

    public async Task StartAsync(int delegates, int nodes = 2)
    {
        await StartNodeAsync();
        await FillAsync(delegates);
        while (_processes.Count < nodes)
            await StartNodeAsync();
    }

    public PortalDbContext NewContext()
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        options.UsePortalSqlite(Connection);
        return new PortalDbContext(options.Options);
    }

    /// <summary>So many further units, each with its head, who is given back.</summary>
    public static async Task<List<Person>> AddUnitsAsync(PortalDbContext db, int count)
    {
        var last = await db.Units.MaxAsync(unit => unit.Order);
        var heads = Enumerable.Range(1, count)
            .Select(number => Person.Create("Nguyễn Văn An", "Trưởng phòng", PostRank.HeadOfUnit, Unit.Create($"Phòng chuyên môn số {number}", $"CM{number}", UnitKind.Department, last + number))).ToList();
        db.People.AddRange(heads);
        await db.SaveChangesAsync();
        return heads;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in _processes)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private string Connection => $"Data Source={Path.Combine(_folder.FullName, "hall.db")}";

    public async Task StartNodeAsync()
    {
        var start = new ProcessStartInfo("dotnet", [_program, "--urls", "http://127.0.0.1:0", "--ConnectionStrings:Portal", Connection, "--SampleData", "true", "--Logging:LogLevel:Default", "Error"])
        {
            RedirectStandardOutput = true, WorkingDirectory = _folder.FullName,
        };
        var process = Process.Start(start)!;
        _processes.Add(process);
        const string Announcement = "Mở cổng tại: ";
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (!line.StartsWith(Announcement, StringComparison.Ordinal))
                continue;
            Addresses.Add(new Uri(line[Announcement.Length..].Split(' ')[0]));
            _ = process.StandardOutput.ReadToEndAsync();
            return;
        }

        throw new InvalidOperationException("The portal stopped.");
    }

    /// <summary>The sample plan issued, its workshop fixed for this morning and opened, its delegates invited and ten of them waiting to speak.</summary>
    private async Task FillAsync(int delegates)
    {
        await using var db = NewContext();
        var plan = await db.Plans.Include(plan => plan.Workshop).ThenInclude(workshop => workshop.FocusIssues).SingleAsync();
        var director = await db.People.Include(person => person.Unit).SingleAsync(person => person.Id == plan.Content.Signing.SignerPersonId);
        var drafter = await db.Users.Where(user => user.UserName == "csshtt").Select(user => user.PersonId).SingleAsync();
        plan.Submit(new ReviewRequest(drafter, drafter, drafter), director, Morning);
        plan.Approve(1, director, director, Morning);
        var paper = IssuedDocument.Create(
            plan.Workshop, new IssuedNumber(15, plan.Content.Symbol, new DateOnly(2022, 10, 5), Morning), new("Kế hoạch", plan.Content.Subject, director.FullName, "Lãnh đạo Sở", "VT"), Guid.NewGuid().ToString("N"));
        plan.Issue(paper, director);
        var workshop = plan.Workshop;
        workshop.FixMeeting(Morning.AddHours(1.5), Morning.AddHours(5), "Hội trường", "", Morning);
        db.Themes.AddRange(Theme.FromFocusIssues(workshop, []));
        db.Delegates.AddRange(Enumerable.Range(1, delegates).Select(number => WorkshopDelegate.Guest(workshop, new GuestDetails($"Đại biểu {number:0000}", "Chuyên viên", "Sở Nội vụ", number))));
        var programme = Programme.Begin(workshop);
        programme.Fill([new() { Kind = ItemKind.Opening, Title = "Khai mạc", Minutes = 10, Speaker = director.FullName }, new() { Kind = ItemKind.Discussion, Title = "Thảo luận", Minutes = 60 }]);
        programme.Publish(Morning);
        db.Programmes.Add(programme);
        await db.SaveChangesAsync();
        db.HallSessions.Add(HallSession.Open(workshop, Enumerable.Range(1, 10).Select(number => new SpeakingRequest { Name = $"Người phát biểu {number}", Organisation = "Sở Nội vụ", Minutes = 5 }), Morning));
        await db.SaveChangesAsync();
        WorkshopId = workshop.Id;
    }
}
