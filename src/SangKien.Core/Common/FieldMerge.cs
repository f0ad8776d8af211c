using System.Security.Cryptography;
using System.Text;

namespace SangKien.Core.Common;

/// <summary>
/// Two people edit one text of several fields: what only one of them changed merges silently, what both changed is a conflict that the
/// person decides. What somebody started from is known by the <see cref="Stamp"/> that his form carries.
/// </summary>
/// <param name="mine">What was typed, by field.</param>
/// <param name="theirs">What is stored.</param>
/// <param name="start">The stamp of what the typing started from; empty is the stamp of an empty text.</param>
/// <param name="given">Fields in which the person, shown both texts, gives his own up for the stored one.</param>
public sealed class FieldMerge(IReadOnlyDictionary<string, string> mine, IReadOnlyDictionary<string, string> theirs, string start, IReadOnlyCollection<string> given)
{
    private const int StampDigits = 16;
    private static readonly string Nothing = Hash("");

    private readonly Dictionary<string, string> _start = Parse(start);
    private readonly List<FieldConflict> _conflicts = [];

    public IReadOnlyList<FieldConflict> Conflicts => _conflicts;

    /// <summary>The fields with a hash of each, for a form to carry: "Title=…;12.Content=…".</summary>
    public static string Stamp(IEnumerable<KeyValuePair<string, string>> fields) =>
        string.Join(';', fields.Select(field => $"{field.Key}={Hash(field.Value)}"));

    /// <summary>The stamp for a form that stays open after a save: what it shows, but where a conflict waits, what it started from.</summary>
    public static string Restamp(IEnumerable<KeyValuePair<string, string>> shown, string start, IEnumerable<FieldConflict> conflicts)
    {
        var (fields, before) = (Parse(Stamp(shown)), Parse(start));
        foreach (var field in conflicts.Select(conflict => conflict.Field))
            fields[field] = before.GetValueOrDefault(field, Nothing);
        return string.Join(';', fields.Select(field => $"{field.Key}={field.Value}"));
    }

    /// <summary>The field as it is to be stored; where both changed it, the stored text stays and the conflict is noted.</summary>
    public string Field(string key)
    {
        var (my, their) = (mine.GetValueOrDefault(key, ""), theirs.GetValueOrDefault(key, ""));
        if (Hash(my) == Hash(their) || !IsTouched(their, key))
            return given.Contains(key) ? their : my;
        if (IsTouched(my, key))
            _conflicts.Add(new(key, my, their));
        return their;
    }

    /// <summary>Whether the form was shown with the field.</summary>
    public bool WasShown(string key) => _start.ContainsKey(key);

    /// <summary>Whether the value is another than the one that the typing started from.</summary>
    public bool IsTouched(string value, string key) => Hash(value) != _start.GetValueOrDefault(key, Nothing);

    private static Dictionary<string, string> Parse(string start) =>
        start.Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .Where(pair => pair.Length == 2)
            .DistinctBy(pair => pair[0])
            .ToDictionary(pair => pair[0], pair => pair[1]);

    private static string Hash(string value) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value.Trim().ReplaceLineEndings("\n"))))[..StampDigits];
}

/// <summary>Một mục hai người cùng sửa.</summary>
/// <param name="Field">"Situation", or "12.Content" for a field of the idea 12.</param>
public sealed record FieldConflict(string Field, string Mine, string Theirs);
