using System.Globalization;
using System.Text;
using SangKien.Core.Compilation.Similarity;

namespace SangKien.Core.Tests.Compilation.Similarity;

public enum Label
{
    Different,
    Related,
    Same,
}

/// <param name="IsHeldOut">Whether it belongs to the half by which nothing was chosen.</param>
public sealed record LabelledPair(string First, string Second, Label Label, double Score, bool IsHeldOut);

/// <summary>
/// Pairs of ideas that people labelled before any score was looked at. An idea's name is its family and a letter: a, b and c tell the
/// same, c without marks, in capitals or with abbreviations; r is another idea on the same matter. Families of even number are held out.
/// </summary>
public static class LabelledPairs
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Compilation", "Similarity");

    public static IReadOnlyList<(string Name, string Title, string Content)> Ideas { get; } =
        [.. Rows("labelled-ideas.tsv").Select(row => (row[0], row[1], row[2]))];

    /// <summary>Scored by an index that holds them all.</summary>
    public static IReadOnlyList<LabelledPair> Score()
    {
        var index = new SimilarityIndex();
        var ids = Ideas.Index().ToDictionary(idea => idea.Item.Name, idea => idea.Index);
        foreach (var (name, title, content) in Ideas)
            index.Put(ids[name], title, content);
        return
        [
            .. from row in Rows("labelled-pairs.tsv")
               let score = index.Like(ids[row[0]], 0).SingleOrDefault(other => other.Id == ids[row[1]]).Score
               select new LabelledPair(row[0], row[1], Enum.Parse<Label>(row[2], ignoreCase: true), score, int.Parse(row[0][..2], CultureInfo.InvariantCulture) % 2 == 0),
        ];
    }

    /// <summary>Of what would be suggested, the share that tells the same, or at least is on the same matter; of what tells the same, the share that would be suggested.</summary>
    public static (double Same, double SameOrRelated, double Recall) Measure(IEnumerable<LabelledPair> pairs, double threshold)
    {
        var all = pairs.ToList();
        var suggested = all.Where(pair => pair.Score >= threshold).ToList();
        var same = suggested.Count(pair => pair.Label == Label.Same);
        return (
            (double)same / suggested.Count,
            (double)suggested.Count(pair => pair.Label != Label.Different) / suggested.Count,
            (double)same / all.Count(pair => pair.Label == Label.Same));
    }

    /// <summary>The table of the decision record.</summary>
    public static string Table(IReadOnlyList<LabelledPair> pairs)
    {
        var table = new StringBuilder(
            """
            | threshold | chosen by: precision | … with related | recall | held out: precision | … with related | recall |
            |---|---|---|---|---|---|---|

            """);
        for (var hundredths = 16; hundredths <= 60; hundredths += 4)
        {
            var (chosen, held) = (Measure(pairs.Where(pair => !pair.IsHeldOut), hundredths / 100.0), Measure(pairs.Where(pair => pair.IsHeldOut), hundredths / 100.0));
            table.AppendLine(CultureInfo.InvariantCulture,
                $"| 0.{hundredths} | {chosen.Same:0.00} | {chosen.SameOrRelated:0.00} | {chosen.Recall:0.00} | {held.Same:0.00} | {held.SameOrRelated:0.00} | {held.Recall:0.00} |");
        }

        return table.ToString();
    }

    private static IEnumerable<string[]> Rows(string file) => File.ReadLines(Path.Combine(Folder, file)).Select(line => line.Split('\t'));
}
