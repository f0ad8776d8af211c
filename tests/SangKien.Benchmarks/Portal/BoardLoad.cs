using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Contributions;

namespace SangKien.Benchmarks.Portal;

/// <summary>
/// The compilation board over 5,000 ideas: the first time it is asked for in a process that has just started, which compares all ideas with
/// each other, and in one that has had time to do so by itself; later, and after one idea was changed. Run it with
/// <c>dotnet run -c Release --project tests/SangKien.Benchmarks board PATH-OF-SangKien.Web.dll</c>.
/// </summary>
internal static class BoardLoad
{
    private const int Contributions = 1000, IdeasOfOne = 5, Words = 3000, Later = 5;
    private static readonly TimeSpan UntilWarm = TimeSpan.FromSeconds(15);
    private static readonly DateTime Written = new(2022, 10, 5, 1, 0, 0, DateTimeKind.Utc);
    private static readonly Random Random = new(2022);
    private static readonly string[] Vocabulary = [.. Enumerable.Range(0, Words).Select(_ => string.Concat(Enumerable.Range(0, 4).Select(_ => (char)('a' + Random.Next(26)))))];

    public static async Task RunAsync(string program)
    {
        await using var nodes = new PortalNodes(Path.GetFullPath(program));
        await nodes.StartAsync(delegates: 0, nodes: 1);
        await FillAsync(nodes);
        var (board, pairs) = ($"/hoi-thao/{nodes.WorkshopId}/tong-hop", $"/hoi-thao/{nodes.WorkshopId}/tong-hop/gan-giong");
        await nodes.StartNodeAsync();
        using (var hurried = await PortalClient.SignInAsync(nodes.Addresses[^1], "csshtt"))
            await AskAsync(nodes, hurried, "board, at once", board);
        await nodes.StartNodeAsync();
        await Task.Delay(UntilWarm);
        using var reader = await PortalClient.SignInAsync(nodes.Addresses[^1], "csshtt");
        await AskAsync(nodes, reader, "board, first", board);
        await AskAsync(nodes, reader, "pairs, first", pairs);
        for (var run = 0; run < Later; run++)
            await AskAsync(nodes, reader, "board, later", board);
        await ChangeAsync(nodes);
        await AskAsync(nodes, reader, "board, one changed", board);
        await AskAsync(nodes, reader, "pairs, later", pairs);
    }

    private static async Task AskAsync(PortalNodes nodes, PortalClient reader, string what, string address)
    {
        var (clock, cpu) = (Stopwatch.StartNew(), nodes.ProcessorTime);
        var html = await reader.ReadAsync(address);
        Console.WriteLine($"{what,-20} {clock.ElapsedMilliseconds,6:N0} ms, processor {(nodes.ProcessorTime - cpu).TotalMilliseconds,6:N0} ms, {html.Length / 1024:N0} KiB");
    }

    private static async Task FillAsync(PortalNodes nodes)
    {
        await using var db = nodes.NewContext();
        var workshop = await db.Workshops.SingleAsync(known => known.Id == nodes.WorkshopId);
        foreach (var person in await PortalNodes.AddUnitsAsync(db, Contributions))
        {
            var contribution = Contribution.Start(workshop, person.Unit.Id, person.Id, Written);
            contribution.Edit(Text(), person.Id, Written);
            contribution.Submit(person.Id, Written);
            db.Contributions.Add(contribution);
        }

        await db.SaveChangesAsync();
    }

    /// <summary>A contribution is taken back, changed and sent again.</summary>
    private static async Task ChangeAsync(PortalNodes nodes)
    {
        await using var db = nodes.NewContext();
        var contribution = await db.Contributions.Include(known => known.Workshop).Include(known => known.Ideas).Include(known => known.Versions).OrderBy(known => known.Id).FirstAsync();
        contribution.Withdraw("Bổ sung số liệu");
        contribution.BringBack(contribution.EditedByPersonId, Written);
        contribution.Edit(Text(), contribution.EditedByPersonId, Written);
        contribution.Submit(contribution.EditedByPersonId, Written);
        await db.SaveChangesAsync();
    }

    private static ContributionText Text() => new()
    {
        Title = Phrase(10),
        Situation = Phrase(60),
        Solutions = Phrase(40),
        Ideas = [.. Enumerable.Range(0, IdeasOfOne).Select(_ => new IdeaText { Title = Phrase(8), Problem = Phrase(20), Content = Phrase(40), Benefit = Phrase(15) })],
    };

    private static string Phrase(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Vocabulary[(int)(Words * Math.Pow(Random.NextDouble(), 2))]));
}
