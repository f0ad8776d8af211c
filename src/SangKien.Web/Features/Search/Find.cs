using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Search;
using SangKien.Web.Infrastructure.Lists;

namespace SangKien.Web.Features.Search;

public sealed record FindRequest : ListRequest
{
    public const string KindName = "loai";

    [FromQuery(Name = KindName)]
    public SearchKind? Kind { get; init; }

    [FromQuery(Name = "don-vi")]
    public int? UnitId { get; init; }
}

public sealed record FindPage(FindRequest Request, SearchQuestion Question, Page<FindHit> Hits)
{
    /// <summary>How many hits each kind has, before one of them is chosen.</summary>
    public required IReadOnlyDictionary<SearchKind, int> Counts { get; init; }

    public required IReadOnlyList<FindUnit> Units { get; init; }

    /// <summary>Whether what was typed holds nothing that could be looked for.</summary>
    public bool HasNoWords => Question.IsEmpty && !string.IsNullOrWhiteSpace(Request.Search);
}

public sealed record FindUnit(int Id, string Name);

public sealed record FindHit(SearchKind Kind, Excerpt Heading, Excerpt Text, string Remark, string Address);

/// <summary>Two looks into the index whatever is found, and one query for the texts of each kind on the page.</summary>
public sealed class FindQuery(PortalDbContext db, ICurrentUser user)
{
    public async Task<FindPage> GetAsync(FindRequest request, CancellationToken cancellationToken)
    {
        var question = SearchQuestion.Read(request.Search);
        var units = await db.Units.OrderBy(unit => unit.Order).ThenBy(unit => unit.Id).Select(unit => new FindUnit(unit.Id, unit.Name)).ToListAsync(cancellationToken);
        if (question.IsEmpty)
            return new(request, question, new([], 1, 1, 0)) { Counts = new Dictionary<SearchKind, int>(), Units = units };

        question = await db.RarestFirstAsync(question, cancellationToken);
        var kinds = Places.KindsFor(user);
        var counts = await CountAsync(question, kinds, request.UnitId, cancellationToken);
        var chosen = kinds.Where(kind => request.Kind is null || kind.Kind == request.Kind).ToList();
        var total = counts.Where(count => chosen.Exists(kind => kind.Code == count.Key)).Sum(count => count.Value);
        return new(request, question, await PageAsync(question, chosen, request, total, cancellationToken))
        {
            Counts = kinds.GroupBy(kind => kind.Kind).Select(kind => (kind.Key, Count: kind.Sum(one => counts.GetValueOrDefault(one.Code))))
                .Where(kind => kind.Count > 0).ToDictionary(kind => kind.Key, kind => kind.Count),
            Units = units,
        };
    }

    private async Task<Dictionary<int, int>> CountAsync(SearchQuestion question, IReadOnlyList<Searchable> kinds, int? unitId, CancellationToken cancellationToken) =>
        Rows(question, kinds, unitId) is { } rows
            ? await rows.GroupBy(row => row.Code).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken)
            : [];

    private async Task<Page<FindHit>> PageAsync(SearchQuestion question, List<Searchable> kinds, FindRequest request, int total, CancellationToken cancellationToken)
    {
        var count = Math.Max(1, (total + Paging.Size - 1) / Paging.Size);
        var number = Math.Clamp(request.Page, 1, count);
        if (total == 0)
            return new([], number, count, total);
        var rows = await Rows(question, kinds, request.UnitId)!
            .OrderByDescending(row => row.IsInHeading).ThenByDescending(row => row.WorkshopId).ThenBy(row => row.Code).ThenByDescending(row => row.ItemId)
            .Skip((number - 1) * Paging.Size).Take(Paging.Size).ToListAsync(cancellationToken);

        var hits = new Dictionary<(int, int), FindHit>();
        foreach (var some in rows.GroupBy(row => row.Code))
        {
            var kind = kinds.Single(kind => kind.Code == some.Key);
            foreach (var text in await kind.Texts(db, [.. some.Select(row => row.ItemId)]).ToListAsync(cancellationToken))
                hits.Add((kind.Code, text.ItemId), Hit(kind.Kind, text, question));
        }

        // A row that went between the two queries is left out.
        return new([.. rows.Where(row => hits.ContainsKey((row.Code, row.ItemId))).Select(row => hits[(row.Code, row.ItemId)])], number, count, total);
    }

    private IQueryable<SearchRow>? Rows(SearchQuestion question, IReadOnlyList<Searchable> kinds, int? unitId)
    {
        var rows = db.Find(question, kinds, user);
        return unitId is null ? rows : rows?.Where(row => row.UnitId == unitId);
    }

    private FindHit Hit(SearchKind kind, SearchText text, SearchQuestion question) => new(
        kind, Excerpt.Whole(text.Heading.Length > 0 ? text.Heading : text.Remark, question), Excerpt.Best(text.Parts, question), text.Remark, Places.AddressOf(kind, text, user));
}
