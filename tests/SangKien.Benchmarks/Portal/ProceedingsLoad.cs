using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Contributions;
using SangKien.Core.Proceedings;

namespace SangKien.Benchmarks.Portal;

/// <summary>
/// A kỷ yếu of 1,000 accepted contributions, made in the background by a portal that does nothing else: how long, and how much memory the
/// whole process holds the while. Run it with <c>dotnet run -c Release --project tests/SangKien.Benchmarks proceedings PATH-OF-SangKien.Web.dll</c>.
/// </summary>
internal static class ProceedingsLoad
{
    private const int Papers = 1000;
    private const double Megabyte = 1024 * 1024;
    private const string Sentence =
        "Trao đổi thông tin về những khó khăn, hạn chế, vướng mắc trong hoạt động sáng kiến và các giải pháp để nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh. ";

    private static readonly DateTime Written = new(2022, 10, 5, 1, 0, 0, DateTimeKind.Utc);

    public static async Task RunAsync(string program)
    {
        await using var nodes = new PortalNodes(Path.GetFullPath(program));
        await nodes.StartAsync(delegates: 0, nodes: 1);
        await FillAsync(nodes);
        using (var reader = await PortalClient.SignInAsync(nodes.Addresses[0], "csshtt"))
            await reader.ReadAsync($"/hoi-thao/{nodes.WorkshopId}/ky-yeu");
        await Task.Delay(TimeSpan.FromSeconds(10));
        var (before, peak, clock) = (nodes.WorkingSet, 0L, Stopwatch.StartNew());
        await RequestAsync(nodes);
        ProceedingsEdition edition;
        do
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50));
            peak = Math.Max(peak, nodes.WorkingSet);
            await using var db = nodes.NewContext();
            edition = await db.Proceedings.AsNoTracking().Include(known => known.Pdf).Include(known => known.Docx).SingleAsync();
        }
        while (edition.IsBeingMade);

        Console.WriteLine(
            $"{Papers} papers: {edition.State} in {clock.Elapsed.TotalSeconds:0.0} s with the wait for the job, {edition.Pages} pages, PDF {edition.Pdf?.Size / Megabyte:0.0} MB, "
            + $"DOCX {edition.Docx?.Size / Megabyte:0.0} MB, working set {before / Megabyte:0} MB before, at most {peak / Megabyte:0} MB {edition.Failure}");
    }

    private static async Task FillAsync(PortalNodes nodes)
    {
        await using var db = nodes.NewContext();
        var workshop = await db.Workshops.SingleAsync(known => known.Id == nodes.WorkshopId);
        var editor = await db.Users.Where(user => user.UserName == "csshtt").Select(user => user.PersonId).SingleAsync();
        foreach (var person in await PortalNodes.AddUnitsAsync(db, Papers))
        {
            var contribution = Contribution.Start(workshop, person.Unit.Id, person.Id, Written);
            contribution.Edit(Text(person.Id), person.Id, Written);
            contribution.Submit(person.Id, Written);
            contribution.Accept(editor, Written);
            db.Contributions.Add(contribution);
        }

        await db.SaveChangesAsync();
    }

    private static async Task RequestAsync(PortalNodes nodes)
    {
        await using var db = nodes.NewContext();
        var edition = ProceedingsEdition.Begin(
            await db.Workshops.SingleAsync(known => known.Id == nodes.WorkshopId), await db.Contributions.OrderBy(contribution => contribution.Id).Select(contribution => contribution.Id).ToListAsync());
        edition.Request(await db.Users.Where(user => user.UserName == "csshtt").Select(user => user.PersonId).SingleAsync());
        db.Proceedings.Add(edition);
        await db.SaveChangesAsync();
    }

    /// <summary>About 700 words, as a contribution of two pages has.</summary>
    private static ContributionText Text(int number) => new()
    {
        Title = $"Thực trạng và giải pháp nâng cao chất lượng hoạt động sáng kiến tại đơn vị số {number}",
        Situation = string.Concat(Enumerable.Repeat(Sentence, 5)),
        Difficulties = string.Concat(Enumerable.Repeat(Sentence, 3)),
        Solutions = string.Concat(Enumerable.Repeat(Sentence, 4)),
        Ideas = [.. Enumerable.Range(1, 2).Select(idea => new IdeaText { Title = $"Ý tưởng {idea} của đơn vị số {number}", Problem = Sentence, Content = $"{idea}. {Sentence}{Sentence}", Benefit = Sentence })],
    };
}
