using System.Text.RegularExpressions;

namespace SangKien.Core.Notifications;

/// <summary>Lời thư: subject and text, with places such as "{{don_vi}}" for what differs from person to person.</summary>
public sealed partial record MailText(string Subject, string Body)
{
    /// <summary>The places that a text names and that are not among the known ones.</summary>
    public IReadOnlyList<string> UnknownPlaces(IReadOnlyCollection<string> known) =>
        [.. Place().Matches($"{Subject} {Body}").Select(place => place.Groups[1].Value).Where(name => !known.Contains(name)).Distinct()];

    /// <summary>Fills the places in one pass: what is filled in is never searched for places again, and stays one plain line.</summary>
    public MailText Fill(IReadOnlyDictionary<string, string> values) =>
        new(Place().Replace(Subject, place => ValueOf(place, values)), Place().Replace(Body, place => ValueOf(place, values)));

    private static string ValueOf(Match place, IReadOnlyDictionary<string, string> values) =>
        values.TryGetValue(place.Groups[1].Value, out var value) ? PlainLine.Of(value) : place.Value;

    [GeneratedRegex(@"\{\{\s*([^{}]*?)\s*\}\}")]
    private static partial Regex Place();
}
