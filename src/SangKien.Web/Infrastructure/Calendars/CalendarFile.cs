using System.Globalization;
using System.Text;

namespace SangKien.Web.Infrastructure.Calendars;

/// <summary>Writes a calendar file (RFC 5545): lines of at most 75 octets, CRLF, values escaped so that no text becomes a property.</summary>
public static class CalendarFile
{
    public const string ContentType = "text/calendar; charset=utf-8";

    private const int LongestLine = 75;

    public static byte[] Write(IReadOnlyCollection<CalendarEvent> events)
    {
        var file = new StringBuilder();
        Line(file, "BEGIN:VCALENDAR");
        Line(file, "VERSION:2.0");
        Line(file, "PRODID:-//SangKien//Portal//VI");
        Line(file, "CALSCALE:GREGORIAN");
        Line(file, events.Count > 0 && events.All(known => known.IsCancelled) ? "METHOD:CANCEL" : "METHOD:PUBLISH");
        foreach (var known in events)
            Write(file, known);
        Line(file, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(file.ToString());
    }

    private static void Write(StringBuilder file, CalendarEvent known)
    {
        Line(file, "BEGIN:VEVENT");
        Line(file, $"UID:{known.Uid}");
        Line(file, $"DTSTAMP:{Moment(known.StampUtc)}");
        Line(file, $"SEQUENCE:{known.Sequence.ToString(CultureInfo.InvariantCulture)}");
        Line(file, $"DTSTART:{Moment(known.StartsAtUtc)}");
        Line(file, $"DTEND:{Moment(known.EndsAtUtc)}");
        Text(file, "SUMMARY", known.Summary);
        Text(file, "LOCATION", known.Location);
        Text(file, "DESCRIPTION", known.Description);
        if (known.Url is not null)
            Line(file, $"URL:{known.Url}");
        Line(file, known.IsCancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
        Line(file, "END:VEVENT");
    }

    private static void Text(StringBuilder file, string name, string value)
    {
        if (value.Length > 0)
            Line(file, $"{name}:{Escape(value)}");
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text.ReplaceLineEndings("\n"))
        {
            _ = character switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(character),
                '\n' => escaped.Append("\\n"),
                _ when char.IsControl(character) => escaped.Append(' '),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }

    /// <summary>A long line goes on in lines that begin with a space; no character is cut in two.</summary>
    private static void Line(StringBuilder file, string line)
    {
        var length = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (length + rune.Utf8SequenceLength > LongestLine)
            {
                file.Append("\r\n ");
                length = 1;
            }

            file.Append(rune.ToString());
            length += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }

    private static string Moment(DateTime utc) => utc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
