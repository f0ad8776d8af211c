namespace SangKien.Core.Search;

/// <summary>Đoạn trích: what is shown of a hit, with the words that were asked for told apart. Plain text; whoever shows it encodes it.</summary>
public sealed record Excerpt(IReadOnlyList<ExcerptPiece> Pieces)
{
    /// <summary>Words of an excerpt, and how many of them stand before the first hit.</summary>
    private const int Length = 40, Before = 6;

    /// <summary>The whole text.</summary>
    public static Excerpt Whole(string text, SearchQuestion question)
    {
        var marks = Marks.In(text, question);
        return new([.. marks.Pieces(0, marks.Words.Count)]);
    }

    /// <summary>The stretch of one of the parts in which most of the question stands; the beginning where none of it does.</summary>
    public static Excerpt Best(IEnumerable<string> parts, SearchQuestion question)
    {
        var marked = parts.Where(part => part.Length > 0).Select(part => Marks.In(part, question)).ToList();
        if (marked.Count == 0)
            return new([]);
        var (best, place) = marked.SelectMany(marks => marks.Starts, (marks, start) => (marks, start))
            .OrderByDescending(found => found.marks.Found(found.start, Length - Before)).FirstOrDefault((marked[0], 0));
        var from = Math.Max(0, place - Before);
        return new([.. best.Pieces(from, Math.Min(best.Words.Count, from + Length))]);
    }

    /// <summary>Which words of a text belong to which phrase of the question.</summary>
    private sealed record Marks(string Text, IReadOnlyList<WrittenWord> Words, IReadOnlyDictionary<int, int> PhraseAt)
    {
        public IEnumerable<int> Starts => PhraseAt.Count == 0 ? [] : PhraseAt.Keys.Order();

        public static Marks In(string text, SearchQuestion question)
        {
            var words = WrittenWord.In(text);
            var phraseAt = new Dictionary<int, int>();
            foreach (var (number, phrase) in question.Phrases.Index())
            {
                for (var start = 0; start + phrase.Words.Count <= words.Count; start++)
                {
                    if (!phrase.Words.Index().All(word => words[start + word.Index].Folded == word.Item))
                        continue;
                    for (var place = start; place < start + phrase.Words.Count; place++)
                        phraseAt.TryAdd(place, number);
                }
            }

            return new(text, words, phraseAt);
        }

        /// <summary>How many different phrases stand in so many words.</summary>
        public int Found(int start, int length) => Enumerable.Range(start, length).Where(PhraseAt.ContainsKey).Select(place => PhraseAt[place]).Distinct().Count();

        /// <summary>The words from one place up to another, with what stands between them; neighbours that are marked are one piece.</summary>
        public IEnumerable<ExcerptPiece> Pieces(int from, int until)
        {
            var at = from == 0 ? 0 : Words[from].Start;
            var end = until == Words.Count ? Text.Length : Words[until - 1].End;
            if (from > 0)
                yield return new("… ", IsMarked: false);
            for (var place = from; place < until; place++)
            {
                if (!PhraseAt.TryGetValue(place, out var phrase))
                    continue;
                var start = Words[place].Start;
                while (place + 1 < until && PhraseAt.TryGetValue(place + 1, out var next) && next == phrase)
                    place++;
                if (start > at)
                    yield return new(Text[at..start], IsMarked: false);
                yield return new(Text[start..Words[place].End], IsMarked: true);
                at = Words[place].End;
            }

            if (end > at)
                yield return new(Text[at..end], IsMarked: false);
            if (until < Words.Count)
                yield return new(" …", IsMarked: false);
        }
    }
}

/// <summary>Mẩu của đoạn trích.</summary>
public sealed record ExcerptPiece(string Text, bool IsMarked);
