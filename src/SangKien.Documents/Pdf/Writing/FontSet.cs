using System.Collections;
using SangKien.Documents.Nd30;
using SangKien.Documents.Pdf.Fonts;
using SangKien.Documents.Pdf.Layout;

namespace SangKien.Documents.Pdf.Writing;

/// <summary>A face as the pages name it.</summary>
internal sealed record UsedFont(string ResourceName, FontSubset Subset);

/// <summary>The faces of a paper, each reduced to the characters that its pages show.</summary>
internal sealed class FontSet
{
    private readonly Dictionary<FontFace, UsedFont> fonts = [];

    public FontSet(IReadOnlyList<Page> pages)
    {
        var characters = new Dictionary<FontFace, BitArray>();
        foreach (var page in pages)
        {
            foreach (var ink in page.Inks)
            {
                if (ink is not TextInk text) continue;
                if (!characters.TryGetValue(text.Face, out var used)) characters[text.Face] = used = new BitArray(char.MaxValue + 1);
                foreach (var c in text.Characters) used[Shown(c)] = true;
            }
        }

        foreach (var (face, used) in characters.OrderBy(pair => pair.Key.Name, StringComparer.Ordinal))
            fonts[face] = new UsedFont($"F{fonts.Count + 1}", FontSubset.Of(face, string.Concat(CharactersOf(used))));
    }

    public IReadOnlyCollection<UsedFont> All => fonts.Values;

    public UsedFont Of(FontFace face) => fonts[face];

    /// <summary>No-break spaces and line feeds are matters of the layout; readers get a space.</summary>
    public static char Shown(char c) => c is NonBreaking.Space or '\n' ? ' ' : c;

    private static IEnumerable<char> CharactersOf(BitArray used)
    {
        for (var c = 0; c < used.Count; c++)
        {
            if (used[c]) yield return (char)c;
        }
    }
}
