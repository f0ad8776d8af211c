using SangKien.Core.Common;
using SangKien.Core.Issuing;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;

namespace SangKien.Core.Conclusions;

/// <summary>Biên bản hội thảo (Mẫu 1.9): no date line, no rule below the title, signed by secretary and chair.</summary>
public static class MinutesDocument
{
    /// <summary>What the secretary fills in by hand.</summary>
    private const string Open = "………";

    public static AdministrativeDocument Compose(MinutesSheet sheet)
    {
        var (frame, day) = (sheet.Frame, sheet.Day);
        var subject = $"Hội thảo {Wording.Quoted(day.Topic)}";
        return frame.Titled("Biên bản", "BB", subject) with
        {
            PlaceAndDate = null,
            Title = new("Biên bản", subject, HasRule: false),
            Body =
            [
                .. RomanParts.Numbered(
                    ("Thời gian, địa điểm", Place(sheet)),
                    ("Thành phần tham dự", People(sheet)),
                    ("Nội dung, diễn biến hội thảo", Course(sheet)),
                    ("Ý kiến thảo luận", [.. Opinions(sheet)]),
                    ("Biểu quyết", [.. sheet.Votes.Select(Wording.Dash)]),
                    ("Kết luận của chủ tọa", [.. ConclusionParts.Compose(sheet.Conclusions)])),
                new Paragraph(Closing(sheet)),
            ],
            Signatures = [new(["THƯ KÝ"], day.Secretary?.Name ?? ""), new(["CHỦ TỌA"], day.Chair.Name)],
            Recipients = new([], "VT, Hồ sơ"),
        };
    }

    private static Block[] Place(MinutesSheet sheet) =>
    [
        new Paragraph($"Thời gian bắt đầu: {sheet.Day.Start}."),
        new Paragraph($"Địa điểm: {Wording.Sentence(sheet.Day.Place)}"),
    ];

    private static Block[] People(MinutesSheet sheet)
    {
        var (day, attendance) = (sheet.Day, sheet.Attendance);
        var guests = attendance.GuestsPresent > 0 ? $", trong đó có {Wording.Count(attendance.GuestsPresent)} khách mời" : "";
        var absent = attendance.Absentees.Select(person => Wording.Dash($"{person.Name}, {person.Organisation}{(person.Reason.Length > 0 ? $" ({Wording.Continued(person.Reason)})" : "")}"));
        return
        [
            Wording.Clause(1, $"Chủ trì (chủ tọa): {day.Chair.Comrade}"),
            Wording.Clause(2, $"Thư ký (người ghi biên bản): {day.Secretary?.Comrade ?? Open}"),
            Wording.Clause(3, $"Có mặt: {Wording.Count(attendance.Present)}/{Wording.Count(attendance.Expected)} đại biểu{guests} (có danh sách ký tên kèm theo)"),
            attendance.Absentees.Count == 0 ? Wording.Clause(4, "Vắng mặt: không") : new Paragraph($"Vắng mặt: {Wording.Count(attendance.Absentees.Count)} đại biểu, gồm:") { Marker = "4.", KeepWithNext = true },
            .. absent,
        ];
    }

    private static Block[] Course(MinutesSheet sheet) =>
    [
        .. sheet.Course.Select((step, index) => Wording.Clause(index + 1, step)),
        .. sheet.Presented.Count == 0 ? Array.Empty<Block>() :
        [
            new Paragraph($"Các phòng, đơn vị trình bày {Wording.Count(sheet.Presented.Count)} tham luận:") { Marker = $"{sheet.Course.Count + 1}.", KeepWithNext = true },
            .. sheet.Presented.Select(paper => Wording.Dash($"{paper.Unit}: “{paper.Title}”{(paper.Speaker.Length > 0 ? $", {paper.Speaker} trình bày" : "")}")),
        ],
    ];

    private static IEnumerable<Block> Opinions(MinutesSheet sheet) => sheet.Opinions.Select((opinion, index) =>
        new Paragraph(new RichText(
        [
            new TextRun($"{(opinion.Unit.Length > 0 ? $"{opinion.Speaker} ({opinion.Unit})" : opinion.Speaker)}: ", Emphasis.Bold),
            new TextRun(Wording.Sentence(string.Join(" ", Wording.Lines(opinion.Text).Select(Wording.Sentence)))),
        ])) { Marker = $"{index + 1}." });

    private static string Closing(MinutesSheet sheet)
    {
        var day = sheet.Day;
        if (day.EndedAt < day.StartsAt)
            throw new RuleException("Giờ kết thúc hội thảo phải sau giờ bắt đầu.", nameof(day.EndedAt));
        return $"Hội thảo kết thúc vào {(day.EndedAt is { } end ? Wording.Hour(end) : $"{Open} giờ {Open}")}, {VietnameseDate.InFull(day.On)}";
    }
}
