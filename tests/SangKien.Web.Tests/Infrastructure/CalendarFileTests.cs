using System.Text;
using SangKien.Web.Infrastructure.Calendars;

namespace SangKien.Web.Tests.Infrastructure;

public sealed class CalendarFileTests
{
    private static readonly DateTime Start = new(2022, 10, 28, 1, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void An_event_says_when_where_and_how_often_it_was_changed() =>
        Assert.Equal(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//SangKien//Portal//VI
            CALSCALE:GREGORIAN
            METHOD:PUBLISH
            BEGIN:VEVENT
            UID:1
            DTSTAMP:20221010T000000Z
            SEQUENCE:3
            DTSTART:20221028T010000Z
            DTEND:20221028T043000Z
            SUMMARY:Hội thảo
            LOCATION:Hội trường\, tầng 3
            STATUS:CONFIRMED
            END:VEVENT
            END:VCALENDAR

            """.ReplaceLineEndings("\r\n"),
            Text(Event with { Sequence = 3, Location = "Hội trường, tầng 3" }));

    [Fact]
    public void A_cancelled_event_leaves_the_calendar()
    {
        var text = Text(Event with { IsCancelled = true });

        Assert.Contains("METHOD:CANCEL\r\n", text, StringComparison.Ordinal);
        Assert.Contains("STATUS:CANCELLED\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_becomes_a_property()
    {
        var text = Text(Event with { Summary = "A\r\nATTENDEE:mailto:x@y;z\\n", Description = "Một\u0007\u2028hai" });

        Assert.Contains("SUMMARY:A\\nATTENDEE:mailto:x@y\\;z\\\\n\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text.Split("\r\n"), line => line.StartsWith("ATTENDEE", StringComparison.Ordinal));
        Assert.DoesNotContain('\u0007', text);
    }

    [Fact]
    public void Long_lines_are_folded_between_characters()
    {
        var summary = string.Concat(Enumerable.Repeat("Giải pháp nâng cao hiệu quả 🎓 ", 12));

        var text = Text(Event with { Summary = summary.Trim() });

        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains($"SUMMARY:{summary.Trim()}\r\n", text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', text);
    }

    private static CalendarEvent Event { get; } = new("1", Start, Start.AddHours(3.5), "Hội thảo") { StampUtc = new(2022, 10, 10, 0, 0, 0, DateTimeKind.Utc) };

    private static string Text(CalendarEvent known) => Encoding.UTF8.GetString(CalendarFile.Write([known]));
}
