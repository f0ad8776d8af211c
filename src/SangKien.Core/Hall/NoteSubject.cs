using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace SangKien.Core.Hall;

/// <summary>Loại ghi chép.</summary>
public enum NoteKind
{
    [Display(Name = "Chung")]
    General,

    [Display(Name = "Vấn đề")]
    Theme,

    [Display(Name = "Ý tưởng")]
    Idea,

    [Display(Name = "Phát biểu")]
    Turn,
}

/// <summary>Điều được ghi chép: an issue, an idea, a turn by its id, or the workshop as a whole.</summary>
public sealed record NoteSubject(NoteKind Kind, int Id = 0)
{
    private static readonly Dictionary<NoteKind, string> Names = new()
    {
        [NoteKind.General] = "chung", [NoteKind.Theme] = "van-de", [NoteKind.Idea] = "y-tuong", [NoteKind.Turn] = "luot",
    };

    /// <summary>"chung", "van-de-3", "y-tuong-12", "luot-5": in addresses and as the name of its row.</summary>
    public string Key => Kind == NoteKind.General ? Names[Kind] : string.Create(CultureInfo.InvariantCulture, $"{Names[Kind]}-{Id}");

    /// <summary>Null for what is no key.</summary>
    public static NoteSubject? Parse(string key)
    {
        if (key == Names[NoteKind.General])
            return new(NoteKind.General);
        var end = key.LastIndexOf('-');
        var kind = Names.Where(name => name.Key != NoteKind.General && end > 0 && name.Value == key[..end]).Select(name => (NoteKind?)name.Key).FirstOrDefault();
        return kind is { } known && int.TryParse(key.AsSpan(end + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? new(known, id) : null;
    }

    internal int? Of(NoteKind kind) => Kind == kind ? Id : null;
}
