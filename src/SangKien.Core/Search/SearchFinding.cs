using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Organisation;

namespace SangKien.Core.Search;

/// <summary>
/// Joins the index with the rows that somebody may see, before anything is counted, ordered or paged: what is hidden from a person
/// cannot show even in a number.
/// </summary>
public static class SearchFinding
{
    /// <summary>The same question beginning with what occurs least, so that the fewest rows are looked at.</summary>
    public static async Task<SearchQuestion> RarestFirstAsync(this PortalDbContext db, SearchQuestion question, CancellationToken cancellationToken)
    {
        if (question.Words.Count() < 2)
            return question;
        var words = question.Words.ToArray();
        return question.RarestFirst(await db.SearchWords.Where(word => words.Contains(word.Word)).GroupBy(word => word.Word)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken));
    }

    /// <summary>The hits of all the kinds as one query; null where the person sees nothing of them.</summary>
    /// <param name="question">Not empty.</param>
    public static IQueryable<SearchRow>? Find(this PortalDbContext db, SearchQuestion question, IEnumerable<Searchable> kinds, ICurrentUser user) =>
        kinds.Select(kind => Hits(db, kind, question, user)).OfType<IQueryable<SearchRow>>()
            .Aggregate((IQueryable<SearchRow>?)null, (all, hits) => all is null ? hits : all.Concat(hits));

    private static IQueryable<SearchRow>? Hits(PortalDbContext db, Searchable kind, SearchQuestion question, ICurrentUser user)
    {
        if (kind.RowsFor(db, user) is not { } rows)
            return null;
        var code = kind.Code;
        var words = db.SearchWords.Where(word => word.Code == code);
        var first = question.Phrases[0].FirstWord;
        // Each row is asked, rather than all places gathered first: beside a filter by unit SQLite went through the gathered ones again for every contribution.
        var found = question.Phrases.Select(phrase => Phrase(words, phrase)).Aggregate(rows, (hits, places) => hits.Where(row => places.Any(place => place.ItemId == row.ItemId)));
        return found.Select(row => new SearchRow
        {
            Code = row.Code,
            ItemId = row.ItemId,
            WorkshopId = row.WorkshopId,
            UnitId = row.UnitId,
            IsInHeading = words.Any(word => word.Word == first && word.ItemId == row.ItemId && word.Position < SearchText.PartLength),
        });
    }

    /// <summary>The places of the first pair of the phrase at which the other words stand around it.</summary>
    private static IQueryable<SearchWord> Phrase(IQueryable<SearchWord> words, SearchPhrase phrase)
    {
        var first = phrase.FirstWord;
        var places = words.Where(word => word.Word == first);
        if (phrase.Words.Count == 1)
            return places;
        var next = phrase.Words[phrase.First + 1];
        return phrase.Words.Index().Where(word => word.Index != phrase.First && word.Index != phrase.First + 1).Aggregate(places.Where(word => word.Next == next), (places, other) =>
        {
            var (distance, text) = (other.Index - phrase.First, other.Item);
            return places.Where(place => words.Any(word => word.Word == text && word.ItemId == place.ItemId && word.Position == place.Position + distance));
        });
    }
}
