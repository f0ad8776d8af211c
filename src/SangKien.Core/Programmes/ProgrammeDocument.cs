using SangKien.Core.Common;
using SangKien.Core.Issuing;
using SangKien.Core.Workshops;
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
        if (sheet.Hours.EndsAtUtc is not { } end)
            throw new RuleException("Chương trình chưa có nội dung nào để in.");

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
                        new Table(Columns, [.. Rows(sheet.Hours.Slots)]) { Summary = "Nội dung theo thời gian" },
                        new Paragraph($"Hội thảo dự kiến kết thúc lúc {Meeting.Hour(end)} cùng ngày"),
                    ],
                },
            ],
            Properties = new() { Title = "Chương trình hội thảo", Author = sheet.Agency, CreatedUtc = sheet.PrintedAtUtc },
        };
    }

    /// <summary>A day that goes on after noon is parted into its halves.</summary>
    private static IEnumerable<TableRow> Rows(IReadOnlyList<ProgrammeSlot> slots)
    {
        var halves = slots.Index().GroupBy(entry => IsAfternoon(entry.Item)).ToList();
        foreach (var half in halves)
        {
            if (halves.Count > 1)
                yield return new([half.Key ? "Buổi chiều" : "Buổi sáng"]);
            foreach (var (index, slot) in half)
                yield return new([$"{index + 1}", $"{Meeting.Hour(slot.StartsAtUtc)} -\n{Meeting.Hour(slot.EndsAtUtc)}", slot.Item.Title, slot.Item.Speaker, slot.Item.Note]);
        }
    }

    private static bool IsAfternoon(ProgrammeSlot slot) => TimeOnly.FromDateTime(VietnamTime.ToLocal(slot.StartsAtUtc)) >= Noon;
}
