using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Attendees;

namespace SangKien.Benchmarks.Portal;

/// <summary>
/// The day itself under load: two hundred open screens while speakers are called, then a thousand delegates at two doors of which one was
/// offline; on two web processes over one database. Run it with
/// <c>dotnet run -c Release --project tests/SangKien.Benchmarks hall PATH-OF-SangKien.Web.dll</c>.
/// </summary>
internal static partial class HallLoad
{
    private const int Screens = 200;
    private const int Delegates = 1000;
    private const int Presses = 15;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(800);
    private static readonly TimeSpan BetweenPresses = TimeSpan.FromSeconds(2);

    /// <summary>Seconds that the door with network takes for its half.</summary>
    private const int DoorSeconds = 45;

    public static async Task RunAsync(string program)
    {
        await using var nodes = new PortalNodes(Path.GetFullPath(program));
        await nodes.StartAsync(Delegates);
        await AskAloneAsync(nodes);
        await WatchAsync(nodes);
        await EnterAsync(nodes);
    }

    /// <summary>What one question of a screen costs the server, with nobody else there: answered with nothing new, and with the part.</summary>
    private static async Task AskAloneAsync(PortalNodes nodes)
    {
        using var person = await PortalClient.SignInAsync(nodes.Addresses[0], "vanphong");
        var page = $"/hoi-thao/{nodes.WorkshopId}/man-hinh/hien-nay";
        using var first = await person.SendAsync(new(HttpMethod.Get, page));
        foreach (var (what, tag) in new[] { ("with the part", null), ("nothing new", first.Headers.ETag!.Tag) })
        {
            const int Warm = 300, Counted = 500;
            var (started, cpu) = (0L, TimeSpan.Zero);
            for (var number = 0; number < Warm + Counted; number++)
            {
                if (number == Warm)
                    (started, cpu) = (Stopwatch.GetTimestamp(), nodes.ProcessorTime);
                using var request = new HttpRequestMessage(HttpMethod.Get, page);
                if (tag is not null)
                    request.Headers.TryAddWithoutValidation("If-None-Match", tag);
                using var answer = await person.SendAsync(request);
            }

            Console.WriteLine($"one question, {what,-14} {Stopwatch.GetElapsedTime(started).TotalMilliseconds / Counted:0.0} ms, processor {(nodes.ProcessorTime - cpu).TotalMilliseconds / Counted:0.0} ms");
        }
    }

    /// <summary>Every screen asks as live.js does; how long after a press is it answered with something new?</summary>
    private static async Task WatchAsync(PortalNodes nodes)
    {
        var people = await Task.WhenAll(nodes.Addresses.Select(address => PortalClient.SignInAsync(address, "vanphong")));
        using var chair = await PortalClient.SignInAsync(nodes.Addresses[0], "csshtt");
        var delays = new List<double>();
        var questions = 0;
        var pressedAt = new long[Presses];
        var pressed = -1;
        using var over = new CancellationTokenSource();
        var page = $"/hoi-thao/{nodes.WorkshopId}/man-hinh/hien-nay";
        var screens = Enumerable.Range(0, Screens).Select(number => Task.Run(async () =>
        {
            await Task.Delay(Random.Shared.Next((int)Pause.TotalMilliseconds));
            string? tag = null;
            var seen = -1;
            while (!over.IsCancellationRequested)
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, page);
                if (tag is not null)
                    request.Headers.TryAddWithoutValidation("If-None-Match", tag);
                request.Headers.TryAddWithoutValidation("Prefer", "wait=10");
                var asked = Stopwatch.GetTimestamp();
                using var answer = await people[number % people.Length].SendAsync(request);
                Interlocked.Increment(ref questions);
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    tag = answer.Headers.ETag!.Tag;
                    var now = Volatile.Read(ref pressed);
                    if (now > seen)
                    {
                        seen = now;
                        lock (delays)
                            delays.Add(Stopwatch.GetElapsedTime(pressedAt[now]).TotalMilliseconds);
                    }
                }

                if (Pause - Stopwatch.GetElapsedTime(asked) is { Ticks: > 0 } early)
                    await Task.Delay(early);
            }
        })).ToList();

        await Task.Delay(TimeSpan.FromSeconds(4));
        var (watch, cpu) = (Stopwatch.StartNew(), nodes.ProcessorTime);
        var before = questions;
        for (var press = 0; press < Presses; press++)
        {
            var html = await chair.ReadAsync($"/hoi-thao/{nodes.WorkshopId}/dieu-hanh");
            var command = FinishForm().Match(html) is { Success: true } finish ? finish.Groups[1].Value : CallForm().Match(html).Groups[1].Value;
            pressedAt[press] = Stopwatch.GetTimestamp();
            Volatile.Write(ref pressed, press);
            using var answer = await chair.PostAsync(command, [new("seenId", "")]);
            await Task.Delay(BetweenPresses);
        }

        var used = nodes.ProcessorTime - cpu;
        Console.WriteLine($"{Screens} screens on {nodes.Addresses.Count} processes, {(questions - before) / watch.Elapsed.TotalSeconds:0} questions a second; {Presses} changes in {watch.Elapsed.TotalSeconds:0} s");
        Console.WriteLine($"  press to screen   {Quantiles(delays)}  ({delays.Count} of {Screens * Presses} seen)");
        Console.WriteLine($"  processor         {used.TotalSeconds / watch.Elapsed.TotalSeconds:0.00} cores of both processes together");
        await over.CancelAsync();
        await Task.WhenAll(screens);
        foreach (var person in people)
            person.Dispose();
    }

    /// <summary>Door A scans its half and fifty of the other's one by one; door B was offline and sends all it has at the end, its first batch twice.</summary>
    private static async Task EnterAsync(PortalNodes nodes)
    {
        await using var db = nodes.NewContext();
        var codes = await db.Delegates.OrderBy(person => person.Id).Select(person => person.BadgeCode).ToListAsync();
        using var one = await PortalClient.SignInAsync(nodes.Addresses[0], "vanphong");
        using var two = await PortalClient.SignInAsync(nodes.Addresses[1], "vanphong");
        var page = $"/hoi-thao/{nodes.WorkshopId}/diem-danh/may-anh";
        await one.ReadAsync(page);
        await two.ReadAsync(page);
        var (online, offline) = (codes.Take((Delegates / 2) + 50).ToList(), codes.Skip(Delegates / 2).Select(code => (Key: Guid.NewGuid(), Code: code)).ToList());
        var (watch, single, batches) = (Stopwatch.StartNew(), new List<double>(), new List<double>());

        var doorOne = Task.Run(async () =>
        {
            var pause = TimeSpan.FromSeconds((double)DoorSeconds / online.Count);
            foreach (var (index, code) in online.Index())
            {
                single.Add(await ScanAsync(one, page, [(Guid.NewGuid(), code)]));
                if ((index + 1) * pause - watch.Elapsed is { Ticks: > 0 } ahead)
                    await Task.Delay(ahead);
            }
        });
        await Task.Delay(TimeSpan.FromSeconds(DoorSeconds - 10));
        var sent = offline.Chunk(100).ToList();
        foreach (var batch in sent.Prepend(sent[0]))
            batches.Add(await ScanAsync(two, page, batch));
        await doorOne;

        var present = await db.Delegates.CountAsync(person => person.Status == DelegateStatus.CheckedIn);
        var counted = await db.DoorScans.CountAsync(scan => scan.Result == ScanResult.Counted);
        var histories = await db.History.CountAsync(entry => entry.Summary.StartsWith("Ghi có mặt"));
        Console.WriteLine($"{Delegates} delegates at two doors in {watch.Elapsed.TotalSeconds:0} s: {present} present, {counted} scans counted, {histories} history entries, {await db.DoorScans.CountAsync()} scans kept");
        Console.WriteLine($"  one scan          {Quantiles(single)}");
        Console.WriteLine($"  batch of 100      {Quantiles(batches)}");
    }

    private static async Task<double> ScanAsync(PortalClient client, string page, IReadOnlyList<(Guid Key, string Code)> scans)
    {
        var asked = Stopwatch.GetTimestamp();
        using var answer = await client.PostAsync(page, scans.SelectMany((scan, index) => new KeyValuePair<string, string>[]
        {
            new($"Scans[{index}].Key", $"{scan.Key}"), new($"Scans[{index}].Code", scan.Code), new($"Scans[{index}].Age", "0"),
        }));
        answer.EnsureSuccessStatusCode();
        return Stopwatch.GetElapsedTime(asked).TotalMilliseconds;
    }

    private static string Quantiles(List<double> times)
    {
        lock (times)
        {
            var sorted = times.Order().ToList();
            return sorted.Count == 0 ? "none" : $"p50 {At(sorted, 0.5),6:0} ms  p95 {At(sorted, 0.95),6:0} ms  p99 {At(sorted, 0.99),6:0} ms  max {sorted[^1],6:0} ms";
        }
    }

    private static double At(List<double> sorted, double share) => sorted[(int)(share * (sorted.Count - 1))];

    [GeneratedRegex("""action="(/hoi-thao/\d+/dieu-hanh/luot/\d+/xong)["]""")]
    private static partial Regex FinishForm();

    [GeneratedRegex("""action="(/hoi-thao/\d+/dieu-hanh/luot/\d+/moi)["]""")]
    private static partial Regex CallForm();
}
