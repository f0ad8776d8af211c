using System.Collections;
using SangKien.Documents.Nd30;
using SangKien.Documents.Pdf.Fonts;
using SangKien.Documents.Pdf.Layout;

namespace SangKien.Documents.Pdf.Writing;

/// <summary>
/// The faces of a file and the characters that its pages show in each. On a page a character is its Unicode number, so that
/// pages can be written before it is known which others follow.
/// </summary>
internal sealed class FontSet
{
    private readonly List<(FontFace Face, BitArray Characters)> faces = [];

    /// <summary>Name of the face in the resources of the pages.</summary>
    public string Use(TextInk text)
    {
        var index = IndexOf(text.Face);
        var used = faces[index].Characters;
        foreach (var c in text.Characters) used[Shown(c)] = true;
        return Name(index);
    }

    /// <summary>Each face by its name, reduced to its characters.</summary>
    public IEnumerable<(string Name, FontSubset Subset)> Subsets() =>
        faces.Select((face, index) => (Name(index), FontSubset.Of(face.Face, string.Concat(CharactersOf(face.Characters)))));

    /// <summary>No-break spaces and line feeds are matters of the layout; readers get a space.</summary>
    public static char Shown(char c) => c is NonBreaking.Space or '\n' ? ' ' : c;

    private static string Name(int index) => $"F{index + 1}";

    private int IndexOf(FontFace face)
    {
        for (var i = 0; i < faces.Count; i++)
        {
            if (faces[i].Face == face) return i;
        }

        faces.Add((face, new BitArray(char.MaxValue + 1)));
        return faces.Count - 1;
    }

    private static IEnumerable<char> CharactersOf(BitArray used)
    {
        for (var c = 0; c < used.Count; c++)
        {
            if (used[c]) yield return (char)c;
        }
    }
}
