using SangKien.Core.Common;

namespace SangKien.Core.Compilation.Similarity;

/// <summary>A word as it was written, with the number that all its spellings share.</summary>
internal sealed record Word(int Number, string Written, string Folded, bool IsJoining);

/// <param name="BeginsPhrase">Whether a mark stands before the word.</param>
internal readonly record struct Token(Word Word, bool BeginsPhrase);

/// <summary>
/// Từ ngữ của các ý tưởng: reads texts into words. Thousands of ideas are written with some thousand words, so each is folded once and
/// is only looked up afterwards. One thread at a time.
/// </summary>
internal sealed class Lexicon
{
    /// <summary>Words that join and tell nothing, without marks.</summary>
    private static readonly HashSet<string> Joining =
    [
        .. ("ai anh bang bi boi cac cach can cho cua cung cu da dang de den deu do duoc gi gom hay hoac khi khong la lai lam len ma mot moi mot nay neu nen ngay nhieu nhu nhung o phai qua ra rat sau se so "
            + "tai thanh theo thi thuc hien tren trong truoc tu va vao van ve vi viec voi vua xay dung").Split(' '),
    ];

    private readonly Dictionary<string, Word[]> _written = [];
    private readonly Dictionary<string, int> _numbers = [];

    /// <summary>The words of a text in their order, abbreviations in full; marks stand between words and are gone.</summary>
    public List<Token> Read(string text)
    {
        var tokens = new List<Token>();
        var rest = text.Normalize().AsSpan();
        var beginsPhrase = true;
        while (!rest.IsEmpty)
        {
            var length = LengthOfWord(rest);
            if (length == 0)
            {
                beginsPhrase |= rest[0] is not (' ' or '\u00A0');
                rest = rest[1..];
                continue;
            }

            foreach (var word in WordsOf(rest[..length]))
            {
                tokens.Add(new(word, beginsPhrase));
                beginsPhrase = false;
            }

            rest = rest[length..];
        }

        return tokens;
    }

    private static int LengthOfWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsLetter(text[length]) || char.IsNumber(text[length])))
            length++;
        return length;
    }

    private Word[] WordsOf(ReadOnlySpan<char> written)
    {
        var known = _written.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(written, out var words))
            known[written] = words = Read(written.ToString(), Folding.Fold(written.ToString()));
        return words;
    }

    private Word[] Read(string written, string folded) =>
        Spelling.InFull(folded) is { } words ? [.. words.Select(word => WordOf(word, Folding.Fold(word)))] : [WordOf(written, folded)];

    private Word WordOf(string written, string folded)
    {
        var settled = Spelling.Settle(folded);
        if (!_numbers.TryGetValue(settled, out var number))
            _numbers[settled] = number = _numbers.Count;
        return new(number, written, settled, Joining.Contains(settled));
    }
}
