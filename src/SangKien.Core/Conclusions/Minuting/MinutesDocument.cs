using SangKien.Core.Common;
using SangKien.Core.Issuing;
using SangKien.Core.Workshops;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;

namespace SangKien.Core.Conclusions.Minuting;

/// <summary>Biên bản hội thảo (Mẫu 1.9): no date line, no rule below the title, signed by secretary and chair.</summary>
public static class MinutesDocument
{
    /// <summary>What the secretary fills in by hand.</summary>
    private const string Open = "………";

    public static AdministrativeDocument Compose(MinutesSheet sheet) => Compose(sheet.Frame, sheet.Day, MinutesText.Of(sheet));

    /// <summary>The minutes in the words in which they stand.</summary>
    public static AdministrativeDocument Compose(PaperFrame frame, WorkshopDay day, MinutesText text)
    {
        var subject = $"Hội thảo {Wording.Quoted(day.Topic)}";
        return frame.Titled("Biên bản", "BB", subject) with
        {
            PlaceAndDate = null,
            Title = new("Biên bản", subject, HasRule: false),
            Body =
            [
                .. RomanParts.Numbered(
                    ("Thời gian, địa điểm", Place(day, text)),
                    ("Thành phần tham dự", [.. People(text)]),
                    ("Nội dung, diễn biến hội thảo", [.. Points(text.Course, 1)]),
                    ("Ý kiến thảo luận", [.. Opinions(text.Opinions)]),
                    ("Biểu quyết", [.. Points(text.Votes, 1)]),
                    ("Kết luận của chủ tọa", [.. Headed(text.Conclusions)])),
                new Paragraph(Closing(day, text)),
            ],
            Signatures = [new(["THƯ KÝ"], text.Secretary.Name), new(["CHỦ TỌA"], text.Chair.Name)],
            Recipients = new([], "VT, Hồ sơ"),
        };
    }

    private static Block[] Place(WorkshopDay day, MinutesText text) =>
    [
        new Paragraph($"Thời gian bắt đầu: {Wording.Moment(day.On, text.StartedAt)}."),
        new Paragraph($"Địa điểm: {Wording.Sentence(day.Place)}"),
    ];

    private static IEnumerable<Block> People(MinutesText text) =>
    [
        Wording.Clause(1, $"Chủ trì (chủ tọa): {text.Chair.Comrade}"),
        Wording.Clause(2, $"Thư ký (người ghi biên bản): {(text.Secretary.Name.Length > 0 ? text.Secretary.Comrade : Open)}"),
        .. Points(text.Attendance, 3),
    ];

    /// <summary>A point with dashes below it stays with them.</summary>
    private static IEnumerable<Block> Points(string text, int number)
    {
        foreach (var line in Written(text))
            yield return IsDash(line) ? Wording.Dash(Behind(line)) : Wording.Clause(number++, line) with { KeepWithNext = line.EndsWith(':') };
    }

    private static IEnumerable<Block> Headed(string text)
    {
        var number = 0;
        foreach (var line in Written(text))
            yield return IsDash(line) ? Wording.Dash(Behind(line)) : new Heading(HeadingLevel.Clause, $"{++number}.", line.TrimEnd(':'));
    }

    /// <summary>Who spoke stands before the first colon.</summary>
    private static IEnumerable<Block> Opinions(string text)
    {
        var number = 0;
        foreach (var line in Written(text))
        {
            if (IsDash(line))
            {
                yield return Wording.Dash(Behind(line));
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal) + 1;
            yield return new Paragraph(new RichText([new TextRun(line[..colon], Emphasis.Bold), new TextRun(Wording.Sentence(line)[colon..])])) { Marker = $"{++number}." };
        }
    }

    private static IEnumerable<string> Written(string text) => text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    private static bool IsDash(string line) => line[0] is '-' or '–' or '+' or '•';

    private static string Behind(string line) => line[1..].TrimStart();

    private static string Closing(WorkshopDay day, MinutesText text)
    {
        if (text.EndedAt < text.StartedAt)
            throw new RuleException("Giờ kết thúc hội thảo phải sau giờ bắt đầu.", nameof(text.EndedAt));
        return $"Hội thảo kết thúc vào {(text.EndedAt is { } end ? Wording.Hour(end) : $"{Open} giờ {Open}")}, {VietnameseDate.InFull(day.On)}";
    }
}
