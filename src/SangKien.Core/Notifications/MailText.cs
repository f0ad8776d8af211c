using System.Text.RegularExpressions;

namespace SangKien.Core.Notifications;

/// <summary>Lời thư: subject and text, with places such as "{{don_vi}}" for what differs from person to person.</summary>
public sealed partial record MailText(string Subject, string Body)
{
    /// <summary>The place of a list.</summary>
    public const string ListPlace = "danh_sach";

    /// <summary>The places that a text names and that are not among the known ones.</summary>
    public IReadOnlyList<string> UnknownPlaces(IReadOnlyCollection<string> known) =>
        [.. Place().Matches($"{Subject} {Body}").Select(place => place.Groups[1].Value).Where(name => !known.Contains(name)).Distinct()];

    /// <summary>Fills the places in one pass: what is filled in is never searched for places again, and stays one plain line.</summary>
    /// <param name="list">For the one place that is a list: a plain line each.</param>
    public MailText Fill(IReadOnlyDictionary<string, string> values, IReadOnlyList<string>? list = null)
    {
        return new(Place().Replace(Subject, ValueOf), Place().Replace(Body, ValueOf));

        string ValueOf(Match place) => place.Groups[1].Value switch
        {
            ListPlace when list is not null => string.Join('\n', list.Select(PlainLine.Of)),
            var name when values.TryGetValue(name, out var value) => PlainLine.Of(value),
            _ => place.Value,
        };
    }

    [GeneratedRegex(@"\{\{\s*([^{}]*?)\s*\}\}")]
    private static partial Regex Place();
}
