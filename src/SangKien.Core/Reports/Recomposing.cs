using SangKien.Core.Plans;

namespace SangKien.Core.Reports;

/// <summary>Cập nhật báo cáo theo số liệu: the order is that of the data; what was written by hand keeps its place behind what it stood behind.</summary>
internal static class Recomposing
{
    public static ItemList<ReportSection> Merge(IReadOnlyList<ReportSection> known, IReadOnlyList<ReportSection> fresh)
    {
        var before = known.SelectMany(section => section.Paragraphs).ToDictionary(paragraph => paragraph.Key);
        var composed = fresh.SelectMany(section => section.Paragraphs).Select(paragraph => paragraph.Key).ToHashSet();
        var sections = fresh.Select(section => section with
        {
            Paragraphs =
            [
                .. Woven(
                    section.Paragraphs.Select(paragraph => before.TryGetValue(paragraph.Key, out var old) ? old.Recomposed(paragraph) : paragraph),
                    known.FirstOrDefault(other => other.Key == section.Key)?.Paragraphs ?? [],
                    paragraph => paragraph.Key,
                    paragraph => composed.Contains(paragraph.Key) ? null : paragraph.Abandoned()),
            ],
        });
        return [.. Woven(sections, known, section => section.Key, section => Left(section, composed))];
    }

    /// <summary>What stays of a section of which the data know nothing any more.</summary>
    private static ReportSection? Left(ReportSection section, HashSet<string> composed)
    {
        var left = section.Paragraphs.Where(paragraph => !composed.Contains(paragraph.Key)).Select(paragraph => paragraph.Abandoned()).OfType<ReportParagraph>().ToList();
        return left.Count == 0 ? null : section with { Paragraphs = [.. left] };
    }

    /// <summary>The new items with those old ones that stay, each behind the item that it stood behind.</summary>
    private static List<T> Woven<T>(IEnumerable<T> fresh, IReadOnlyList<T> known, Func<T, string> keyOf, Func<T, T?> stay)
        where T : class
    {
        var woven = fresh.ToList();
        var place = 0;
        foreach (var item in known)
        {
            if (woven.FindIndex(other => keyOf(other) == keyOf(item)) is >= 0 and var found)
                place = found + 1;
            else if (stay(item) is { } staying)
                woven.Insert(place++, staying);
        }

        return woven;
    }
}
