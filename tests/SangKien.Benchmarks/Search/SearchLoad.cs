using System.Diagnostics;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Search;
using SangKien.Core.Workshops;
using SangKien.Data.Sqlite;
using SangKien.Data.SqlServer;

namespace SangKien.Benchmarks.Search;

/// <summary>
/// Search over 100,000 ideas in one SQLite file, or in a new database of a SQL Server: time of rare, typical, frequent and phrase questions
/// for somebody who sees everything and for a unit, and what the index adds to the save of a contribution. Words come as often as Vietnamese syllables do, and one pair of them stands in nearly every idea.
/// Run it with <c>dotnet run -c Release --project tests/SangKien.Benchmarks search [CONNECTION-STRING-OF-A-SQL-SERVER]</c>.
/// </summary>
internal sealed class SearchLoad(Action<DbContextOptionsBuilder> engine)
{
    private const int Contributions = 20_000, IdeasOfOne = 5, Units = 40, Syllables = 4000, Runs = 15, Rebuilt = 5000;

    private static readonly DateTime Now = new(2022, 10, 10, 1, 0, 0, DateTimeKind.Utc);
    private static readonly Random Random = new(2022);
    private static readonly string[] Vocabulary = [.. Enumerable.Range(0, Syllables).Select(Syllable)];
    private static readonly double[] Cumulated = Cumulate();

    /// <param name="server">Connection string of a SQL Server; null for an SQLite file.</param>
    public static async Task RunAsync(string? server = null)
    {
        var folder = Directory.CreateTempSubdirectory("sangkien-search-");
        var database = new SqlConnectionStringBuilder(server) { InitialCatalog = $"SangKienSearch_{Guid.NewGuid():N}" }.ConnectionString;
        var load = new SearchLoad(options => _ = server is null
            ? options.UsePortalSqlite($"Data Source={Path.Combine(folder.FullName, "search.db")};Pooling=False")
            : options.UsePortalSqlServer(database));
        try
        {
            await load.MeasureAsync();
        }
        finally
        {
            await using (var db = load.Open())
                await db.Database.EnsureDeletedAsync();
            folder.Delete(recursive: true);
        }
    }

    private async Task MeasureAsync()
    {
        await FillAsync();
        await using var db = Open();
        Console.WriteLine($"{await db.Ideas.CountAsync():N0} ideas, {await db.SearchWords.CountAsync():N0} words");
        foreach (var (name, user) in new[] { ("CS&SHTT", new Reader(0, true)), ("a unit", new Reader(3, false)) })
        {
            await AskAsync(user, name, "rare word", Vocabulary[3900]);
            await AskAsync(user, name, "typical, two words", $"{Vocabulary[300]} {Vocabulary[420]}");
            await AskAsync(user, name, "typical, four words", $"{Vocabulary[30]} {Vocabulary[80]} {Vocabulary[150]} {Vocabulary[60]}");
            await AskAsync(user, name, "frequent word", Vocabulary[0]);
            await AskAsync(user, name, "two frequent words", $"{Vocabulary[0]} {Vocabulary[1]}");
            await AskAsync(user, name, "phrase of nearly all", $"\"{Vocabulary[0]} {Vocabulary[1]}\"");
            await AskAsync(user, name, "typical phrase", $"\"{Vocabulary[20]} {Vocabulary[35]}\"");
            await AskAsync(user, name, "frequent phrase", $"\"{Vocabulary[1]} {Vocabulary[0]}\"");
            await AskAsync(user, name, "frequent, three words", $"\"{Vocabulary[2]} {Vocabulary[0]} {Vocabulary[1]}\"");
            await AskAsync(user, name, "two phrases", $"\"{Vocabulary[0]} {Vocabulary[4]}\" \"{Vocabulary[2]} {Vocabulary[1]}\"");
            await AskAsync(user, name, "frequent word, ideas", Vocabulary[0], SearchKind.Idea);
            await AskAsync(user, name, "frequent word, unit", Vocabulary[0], unitId: 3);
            await AskAsync(user, name, "nothing", "khongcotunay");
        }

        await SaveAsync();
    }

    private async Task FillAsync()
    {
        var clock = Stopwatch.StartNew();
        await using (var db = Open())
        {
            await db.Database.MigrateAsync();
            var units = Enumerable.Range(1, Units).Select(order => Unit.Create($"Đơn vị {order}", $"DV{order}", UnitKind.Department, order)).ToList();
            db.People.AddRange(units.Select(unit => Person.Create("Nguyễn Văn An", "Chuyên viên", PostRank.Staff, unit)));
            await db.SaveChangesAsync();
        }

        await using (var db = Open())
        {
            var people = await db.People.Include(person => person.Unit).ToListAsync();
            for (var year = 0; year * Units < Contributions; year++)
            {
                var workshop = Workshop.Create($"Hội thảo {year}", 2022);
                workshop.Open(new() { Topic = "Sáng kiến", Assignments = [new() { Kind = Core.Plans.AssignmentKind.Contribution, MinimumIdeas = 2, Due = new(new DateOnly(2022, 10, 22), Core.Deadlines.DeadlineReading.Before) }] });
                foreach (var person in people)
                    db.Contributions.Add(Written(workshop, person));
                await db.SaveChangesAsync();
                db.ChangeTracker.Clear();
                db.AttachRange(people);
            }
        }

        Console.WriteLine($"filled in {clock.Elapsed.TotalSeconds:0} s, the index following each save");
        await using (var db = Open())
        {
            clock.Restart();
            await new SearchBuild(db).AddMissingAsync(CancellationToken.None);
            Console.WriteLine($"job with nothing to do: {clock.Elapsed.TotalMilliseconds:0} ms");
            var rebuilt = await db.SearchWords.Where(word => word.Code == 1 && word.ItemId <= Rebuilt).ExecuteDeleteAsync();
            clock.Restart();
            await new SearchBuild(db).AddMissingAsync(CancellationToken.None);
            Console.WriteLine($"{Rebuilt:N0} ideas without words ({rebuilt:N0}) indexed by the job in {clock.Elapsed.TotalSeconds:0.0} s");
        }
    }

    private static Contribution Written(Workshop workshop, Person person)
    {
        var contribution = Contribution.Start(workshop, person.Unit.Id, person.Id, Now);
        contribution.Edit(Text(), person.Id, Now);
        contribution.Submit(person.Id, Now);
        return contribution;
    }

    private static ContributionText Text() => new()
    {
        Title = Words(10),
        Situation = Words(60),
        Solutions = Words(40),
        Ideas = [.. Enumerable.Range(0, IdeasOfOne).Select(_ => new IdeaText { Title = Words(10), Problem = Words(20), Content = Words(70), Benefit = Words(15) })],
    };

    /// <summary>What the page asks: the counts of each kind, then the first page of hits.</summary>
    private async Task AskAsync(Reader user, string who, string name, string typed, SearchKind? chosen = null, int? unitId = null)
    {
        var times = new List<double>();
        var total = 0;
        var queries = new QueryCounter();
        for (var run = 0; run < Runs; run++)
        {
            await using var db = Open(queries);
            var clock = Stopwatch.StartNew();
            var question = await db.RarestFirstAsync(SearchQuestion.Read(typed), CancellationToken.None);
            var rows = db.Find(question, Searchable.All, user)!.Where(row => unitId == null || row.UnitId == unitId);
            var shown = db.Find(question, Searchable.All.Where(kind => chosen is null || kind.Kind == chosen), user)!.Where(row => unitId == null || row.UnitId == unitId);
            var counts = await rows.GroupBy(row => row.Code).Select(group => new { group.Key, Count = group.Count() }).ToListAsync();
            total = counts.Sum(count => count.Count);
            var page = await shown.OrderByDescending(row => row.IsInHeading).ThenByDescending(row => row.WorkshopId).ThenBy(row => row.Code).ThenByDescending(row => row.ItemId).Take(25).ToListAsync();
            foreach (var some in page.GroupBy(row => row.Code))
                await Searchable.All.Single(kind => kind.Code == some.Key).Texts(db, [.. some.Select(row => row.ItemId)]).ToListAsync();
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine($"{who,-10} {name,-22} {total,8:N0} hits {times[Runs / 2],8:0.0} ms (slowest {times[^1]:0} ms), {queries.Count / Runs} queries");
    }

    /// <summary>A draft that saves itself after one idea was written anew, and how much of it the index takes.</summary>
    private async Task SaveAsync()
    {
        var (whole, index) = (new List<double>(), new List<double>());
        for (var run = 0; run < 60; run++)
        {
            var timer = new IndexTimer();
            await using var db = Open(timer);
            var contribution = await db.Contributions.Include(found => found.Ideas).Include(found => found.Workshop.FocusIssues).SingleAsync(found => found.Id == 100 + run);
            contribution.Return("Bổ sung", new DateOnly(2022, 10, 20), new DateOnly(2022, 10, 10));
            var text = ContributionText.Of(contribution);
            contribution.Edit(text with { Ideas = [text.Ideas[0] with { Content = Words(70) }, .. text.Ideas.Skip(1)] }, contribution.EditedByPersonId, Now);
            var clock = Stopwatch.StartNew();
            await db.SaveChangesAsync();
            whole.Add(clock.Elapsed.TotalMilliseconds);
            index.Add(timer.Elapsed.TotalMilliseconds);
        }

        whole.Sort();
        index.Sort();
        Console.WriteLine($"save of a contribution: {whole[30]:0.0} ms, of which the index {index[30]:0.0} ms (slowest {whole[^1]:0} and {index[^1]:0} ms)");
    }

    private PortalDbContext Open(params IInterceptor[] interceptors)
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        engine(options);
        options.AddInterceptors(interceptors);
        return new PortalDbContext(options.Options);
    }

    /// <summary>One of fifty words is a pair that always stands together, as "sáng kiến" does here: nearly every idea has it.</summary>
    private static string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Random.Next(50) == 0 ? $"{Vocabulary[0]} {Vocabulary[1]}" : Vocabulary[Pick()]));

    /// <summary>The n-th word comes 1/n as often as the first (Zipf).</summary>
    private static int Pick()
    {
        var place = Array.BinarySearch(Cumulated, Random.NextDouble() * Cumulated[^1]);
        return Math.Min(place < 0 ? ~place : place, Syllables - 1);
    }

    private static double[] Cumulate()
    {
        var sum = 0.0;
        return [.. Enumerable.Range(1, Syllables).Select(rank => sum += 1.0 / (rank + 5))];
    }

    private static string Syllable(int number)
    {
        string[] heads = ["b", "c", "d", "đ", "g", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "q", "r", "s", "t", "th", "tr", "v", "x", "ch"];
        string[] middles = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "oa", "iê", "ươ"];
        string[] tails = ["", "n", "ng", "m", "c", "t", "p", "i", "u", "nh", "ch", "y", "o"];
        return heads[number % heads.Length] + middles[number / heads.Length % middles.Length] + tails[number / heads.Length / middles.Length % tails.Length];
    }

    private sealed record Reader(int UnitId, bool ReadsAll) : ICurrentUser
    {
        public string? AccountId => null;
        public int PersonId => 0;
        public string DisplayName => "";

        public bool IsInRole(string role) => ReadsAll && role is Roles.CsShtt;
    }
}
