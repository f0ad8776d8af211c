using System.Text.RegularExpressions;
using SangKien.Core.Common;
using SangKien.Core.Organisation;
using SangKien.Documents.Model;

namespace SangKien.Core.Plans.Pasting;

/// <summary>Makes the structured plan of pasted paragraphs whose places are known, word for word.</summary>
public static partial class PastedPlan
{
    /// <param name="start">What a new plan begins with: used where the pasted text says nothing of place and symbol.</param>
    /// <param name="people">Whom the signature block may name.</param>
    public static PlanContent Content(IReadOnlyList<PastedLine> lines, PlanContent start, IReadOnlyCollection<Unit> units, IReadOnlyCollection<Person> people)
    {
        var assignments = Texts(lines, PlanPlace.Assignment).Select(text => ClauseReading.Read(text, units)).ToList();
        return new()
        {
            Symbol = Or(One(lines, PlanPlace.Symbol), start.Symbol),
            Place = Or(PlaceName().Match(One(lines, PlanPlace.PlaceAndDate)).Value, start.Place),
            ExpectedMonth = start.ExpectedMonth,
            Subject = One(lines, PlanPlace.Subject),
            LegalBases = Listed(lines, PlanPlace.LegalBasis),
            Opening = One(lines, PlanPlace.Opening),
            Purposes = Many(lines, PlanPlace.Purpose),
            Requirements = Many(lines, PlanPlace.Requirement),
            Chair = One(lines, PlanPlace.Chair),
            Topic = One(lines, PlanPlace.Topic),
            FocusIssues = Many(lines, PlanPlace.FocusIssue),
            Participants = One(lines, PlanPlace.Participants),
            Time = One(lines, PlanPlace.Time),
            Venue = One(lines, PlanPlace.Venue),
            Assignments = [.. ClauseReading.WithOneCall(assignments)],
            Closing = One(lines, PlanPlace.Closing).TrimEnd('.', '/', ' '),
            Recipients = [.. Listed(lines, PlanPlace.Recipient).Select(text => new Recipient(text, Audience(text)))],
            Archive = One(lines, PlanPlace.Archive),
            Signing = Signing(lines, people) ?? start.Signing,
        };
    }

    private static IEnumerable<string> Texts(IReadOnlyList<PastedLine> lines, PlanPlace place) =>
        lines.Where(line => line.Place == place).Select(line => line.Text.Trim()).Where(text => text.Length > 0);

    private static string One(IReadOnlyList<PastedLine> lines, PlanPlace place) => Open(string.Join(' ', Texts(lines, place)));

    private static ItemList<string> Many(IReadOnlyList<PastedLine> lines, PlanPlace place) => [.. Texts(lines, place).Select(Open)];

    /// <summary>Lines of a list end with ";", the last one with "."; the paper gives both again.</summary>
    private static ItemList<string> Listed(IReadOnlyList<PastedLine> lines, PlanPlace place) => [.. Texts(lines, place).Select(text => Open(text.TrimEnd(';', ' ')))];

    /// <summary>Without the one full stop that the paper gives it again; dots that stand for "and so on" stay.</summary>
    internal static string Open(string text) => text.EndsWith('.') && !text.EndsWith("..", StringComparison.Ordinal) ? text[..^1] : text;

    private static string Or(string text, string otherwise) => text.Length > 0 ? text : otherwise;

    private static RecipientAudience Audience(string text)
    {
        var folded = Folding.Fold(text);
        return folded.Contains("lanh dao so", StringComparison.Ordinal) || folded.Contains("giam doc", StringComparison.Ordinal) ? RecipientAudience.Leadership
            : folded.Contains("cong chuc", StringComparison.Ordinal) || folded.Contains("vien chuc", StringComparison.Ordinal) ? RecipientAudience.Everybody
            : folded.Contains("phong, don vi", StringComparison.Ordinal) || folded.Contains("don vi thuoc so", StringComparison.Ordinal) ? RecipientAudience.Units
            : RecipientAudience.Outside;
    }

    /// <summary>Null where the text names nobody whom the portal knows.</summary>
    private static SigningBlock? Signing(IReadOnlyList<PastedLine> lines, IReadOnlyCollection<Person> people)
    {
        var name = Folding.Fold(One(lines, PlanPlace.SignerName));
        if (name.Length == 0 || people.FirstOrDefault(person => Folding.Fold(person.FullName) == name) is not { } signer)
            return null;
        return new() { Authority = Authority(One(lines, PlanPlace.SigningPost)), SignerPersonId = signer.Id, SignerName = signer.FullName, SignerPost = signer.Post };
    }

    private static SigningAuthority Authority(string post) => post.Split('.')[0] switch
    {
        "KT" => SigningAuthority.Kt,
        "TL" => SigningAuthority.Tl,
        "TUQ" => SigningAuthority.Tuq,
        "TM" => SigningAuthority.Tm,
        "Q" => SigningAuthority.Q,
        _ => SigningAuthority.Direct,
    };

    [GeneratedRegex(@"^[\p{L} ]+(?=,)")]
    private static partial Regex PlaceName();
}
