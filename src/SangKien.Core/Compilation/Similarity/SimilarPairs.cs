namespace SangKien.Core.Compilation.Similarity;

/// <summary>Một cặp ý tưởng gần giống; the smaller number first.</summary>
public sealed record SimilarPair(int FirstId, int SecondId, double Score);

/// <summary>
/// Các cặp ý tưởng gần giống of one workshop. Only ideas that came or changed are compared with the others; the scores of the rest stay,
/// though each newcomer shifts the rarities a little, until a tenth of the ideas has changed and all are compared again.
/// </summary>
public sealed class SimilarPairs
{
    private readonly SimilarityIndex _index = new();
    private readonly Dictionary<int, Dictionary<int, double>> _alike = [];
    private int _changes;

    public int Count => _index.Count;

    /// <summary>The most alike first.</summary>
    public IReadOnlyList<SimilarPair> All =>
    [
        .. _alike.SelectMany(pair => pair.Value.Where(other => other.Key > pair.Key).Select(other => new SimilarPair(pair.Key, other.Key, other.Value)))
            .OrderByDescending(pair => pair.Score).ThenBy(pair => pair.FirstId).ThenBy(pair => pair.SecondId),
    ];

    /// <summary>Takes ideas in, or their changed text over, and lets others go.</summary>
    public void Change(IReadOnlyCollection<(int Id, string Title, string Content)> put, IReadOnlyCollection<int> removed)
    {
        foreach (var id in removed)
        {
            _index.Remove(id);
            Forget(id);
        }

        foreach (var (id, title, content) in put)
            _index.Put(id, title, content);
        _changes += put.Count + removed.Count;
        if (_changes * 10 > _index.Count)
            CompareAll();
        else
            CompareOnly(put.Select(idea => idea.Id));
    }

    /// <summary>The phrases that a text has in common with an idea.</summary>
    public IReadOnlyList<string> Shared(string title, string content, int otherId) => _index.Shared(title, content, otherId);

    private void CompareAll()
    {
        _changes = 0;
        _alike.Clear();
        foreach (var (one, other, score) in _index.Pairs())
            Note(one, other, score);
    }

    private void CompareOnly(IEnumerable<int> ids)
    {
        foreach (var id in ids)
        {
            Forget(id);
            foreach (var (other, score) in _index.Like(id))
                Note(id, other, score);
        }
    }

    private void Note(int one, int other, double score)
    {
        Of(one)[other] = score;
        Of(other)[one] = score;
    }

    private void Forget(int id)
    {
        if (!_alike.Remove(id, out var others))
            return;
        foreach (var other in others.Keys)
            Of(other).Remove(id);
    }

    private Dictionary<int, double> Of(int id) => _alike.TryGetValue(id, out var others) ? others : _alike[id] = [];
}
