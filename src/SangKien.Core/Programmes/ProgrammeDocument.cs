using SangKien.Core.Issuing;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;

namespace SangKien.Core.Programmes;

/// <summary>Chương trình hội thảo as an annex of the invitation or the plan.</summary>
public static class ProgrammeDocument
{
    private static readonly TimeOnly Noon = new(12, 0);

    private static readonly TableColumn[] Columns =
    [
        new("TT", 11, ParagraphAlignment.Centered), new("Thời gian", 26, ParagraphAlignment.Centered), new("Nội dung", 63), new("Người thực hiện", 40), new("Ghi chú", 20),
    ];

    public static AdministrativeDocument Compose(ProgrammeSheet sheet)
    {
        var timed = sheet.Timed();
        return new()
        {
            Annexes =
            [
                new Annex
                {
                    Title = $"Chương trình {sheet.Day.Named}",
                    Reference = Wording.Reference(sheet.Accompanies, "Giấy mời", sheet.Agency),
                    Body =
                    [
                        new Paragraph($"Thời gian: {VietnameseDate.WithWeekday(sheet.Day.On)}."),
                        new Paragraph($"Địa điểm: {Wording.Sentence(sheet.Day.Place)}"),
                        new Paragraph($"Chủ trì: {Wording.Sentence(sheet.Day.Chair.Comrade)}") { KeepWithNext = true },
                        new Table(Columns, [.. Rows(timed)]) { Summary = "Nội dung theo thời gian" },
                        new Paragraph($"Hội thảo dự kiến kết thúc lúc {Wording.Hour(timed[^1].Until)} cùng ngày"),
                    ],
                },
            ],
            Properties = new() { Title = "Chương trình hội thảo", Author = sheet.Agency, CreatedUtc = sheet.PrintedAtUtc },
        };
    }

    /// <summary>A day that goes on after noon is parted into its halves.</summary>
    private static IEnumerable<TableRow> Rows(IReadOnlyList<TimedLine> timed)
    {
        var isWholeDay = timed[0].From < Noon && timed[^1].From >= Noon;
        var isAfternoon = false;
        foreach (var (entry, index) in timed.Select((entry, index) => (entry, index)))
        {
            if (isWholeDay && index == 0)
                yield return new(["Buổi sáng"]);
            if (isWholeDay && !isAfternoon && entry.From >= Noon)
            {
                isAfternoon = true;
                yield return new(["Buổi chiều"]);
            }

            yield return new([$"{index + 1}", $"{Wording.Hour(entry.From)} -\n{Wording.Hour(entry.Until)}", entry.Line.Content, entry.Line.Speaker, entry.Line.Note]);
        }
    }
}
