using Microsoft.EntityFrameworkCore;
using SangKien.Core.Compilation;
using SangKien.Core.Compilation.Similarity;
using SangKien.Core.Data;

namespace SangKien.Web.Features.Shared;

/// <summary>
/// The similar ideas of each workshop, kept by this process and brought up to date at each question by what the database says has
/// changed: nothing is stored, and nodes have nothing to tell each other.
/// </summary>
public sealed class SimilarIdeas : IDisposable
{
    /// <summary>Comparing more with each other would keep the person waiting.</summary>
    public const int MostIdeas = 20_000;

    private const int MostWorkshops = 4;
    private const int MostNamed = 200;

    private readonly SemaphoreSlim _turn = new(1);
    private readonly List<Known> _known = [];

    /// <summary>The pairs that are alike, the most alike first; none where the workshop has too many ideas.</summary>
    public Task<IReadOnlyList<SimilarPair>> PairsAsync(PortalDbContext db, int workshopId, CancellationToken cancellationToken) =>
        AskAsync(db, workshopId, known => known.Sorted, cancellationToken);

    /// <summary>In which words each text is like the idea beside it.</summary>
    public Task<IReadOnlyList<string>> ExplainAsync(
        PortalDbContext db, int workshopId, IReadOnlyList<(string Title, string Content, int OtherId)> asked, CancellationToken cancellationToken) =>
        AskAsync<IReadOnlyList<string>>(
            db, workshopId, known => [.. asked.Select(pair => $"giống ở: {string.Join(", ", known.Pairs.Shared(pair.Title, pair.Content, pair.OtherId))}")], cancellationToken);

    public void Dispose() => _turn.Dispose();

    private async Task<T> AskAsync<T>(PortalDbContext db, int workshopId, Func<Known, T> answer, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            var known = Of(workshopId);
            await RefreshAsync(db, known, cancellationToken);
            return answer(known);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>The workshop that was asked for longest ago makes room.</summary>
    private Known Of(int workshopId)
    {
        var known = _known.Find(known => known.WorkshopId == workshopId) ?? new Known(workshopId);
        _known.Remove(known);
        _known.Add(known);
        if (_known.Count > MostWorkshops)
            _known.RemoveAt(0);
        return known;
    }

    /// <summary>A change of an idea is a change of its contribution, so one short row for each tells what is new.</summary>
    private static async Task RefreshAsync(PortalDbContext db, Known known, CancellationToken cancellationToken)
    {
        var current = await db.Contributions.AsNoTracking().Compilable(known.WorkshopId)
            .Select(contribution => new { contribution.Id, contribution.Version }).ToDictionaryAsync(row => row.Id, row => row.Version, cancellationToken);
        var changed = current.Where(row => known.Versions.GetValueOrDefault(row.Key) != row.Value).Select(row => row.Key).ToList();
        var gone = known.Versions.Keys.Where(id => !current.ContainsKey(id)).ToList();
        if (changed.Count == 0 && gone.Count == 0)
            return;

        var ideas = db.Ideas.AsNoTracking().Compilable(known.WorkshopId);
        if (await ideas.CountAsync(cancellationToken) > MostIdeas)
            return;
        if (changed.Count <= MostNamed)
            ideas = ideas.Where(idea => changed.Contains(idea.ContributionId));

        var texts = await ideas.Select(idea => new { idea.Id, idea.ContributionId, idea.Title, idea.Content }).ToListAsync(cancellationToken);
        known.Take(current, [.. changed, .. gone], texts.ConvertAll(idea => (idea.ContributionId, idea.Id, idea.Title, idea.Content)));
    }

    private sealed class Known(int workshopId)
    {
        private readonly Dictionary<int, (int ContributionId, string Title, string Content)> _texts = [];

        public int WorkshopId => workshopId;
        public SimilarPairs Pairs { get; } = new();
        public IReadOnlyList<SimilarPair> Sorted { get; private set; } = [];
        public Dictionary<int, Guid> Versions { get; private set; } = [];

        /// <param name="touched">The contributions whose ideas are all new in <paramref name="ideas"/>, or gone.</param>
        public void Take(Dictionary<int, Guid> versions, HashSet<int> touched, List<(int ContributionId, int Id, string Title, string Content)> ideas)
        {
            var now = ideas.Where(idea => touched.Contains(idea.ContributionId)).ToDictionary(idea => idea.Id, idea => (idea.ContributionId, idea.Title, idea.Content));
            var removed = _texts.Where(text => touched.Contains(text.Value.ContributionId) && !now.ContainsKey(text.Key)).Select(text => text.Key).ToList();
            var put = now.Where(idea => _texts.GetValueOrDefault(idea.Key) != idea.Value).ToList();
            foreach (var id in removed)
                _texts.Remove(id);
            foreach (var (id, text) in put)
                _texts[id] = text;
            Versions = versions;
            if (put.Count == 0 && removed.Count == 0)
                return;
            Pairs.Change([.. put.Select(idea => (idea.Key, idea.Value.Title, idea.Value.Content))], removed);
            Sorted = Pairs.All;
        }
    }
}
