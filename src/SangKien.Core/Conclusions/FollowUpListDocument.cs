using SangKien.Core.Common;
using SangKien.Core.Issuing;
using SangKien.Documents.Model;

namespace SangKien.Core.Conclusions;

/// <summary>Danh mục nhiệm vụ theo kết luận hội thảo, on landscape paper, as an annex of the notice.</summary>
public static class FollowUpListDocument
{
    private static readonly TableColumn[] Columns =
    [
        new("TT", 12, ParagraphAlignment.Centered), new("Nhiệm vụ", 66), new("Đơn vị chủ trì", 42), new("Đơn vị phối hợp", 38), new("Sản phẩm", 28),
        new("Thời hạn", 36, ParagraphAlignment.Centered), new("Tình hình", 25),
    ];

    public static AdministrativeDocument Compose(FollowUpList list)
    {
        if (list.Tasks.Count == 0)
            throw new RuleException("Chưa có nhiệm vụ nào theo kết luận hội thảo.");

        return new()
        {
            Annexes =
            [
                new Annex
                {
                    Title = $"Danh mục nhiệm vụ theo kết luận hội thảo {Wording.Quoted(list.Topic)}",
                    Reference = Wording.Reference(list.Notice, "Thông báo", list.Frame.Agency.Name),
                    IsLandscape = true,
                    Body =
                    [
                        new Paragraph(list.AsOf) { KeepWithNext = true },
                        new Table(Columns, [.. list.Tasks.Select((task, index) => Row(index + 1, task))]) { Summary = "Nhiệm vụ, đơn vị, sản phẩm, thời hạn" },
                        new Paragraph($"Danh mục gồm có {Wording.Count(list.Tasks.Count)} nhiệm vụ"),
                    ],
                },
            ],
            Properties = new() { Title = "Danh mục nhiệm vụ theo kết luận hội thảo", Author = list.Frame.Agency.Name, CreatedUtc = VietnamTime.StartOf(list.Frame.On) },
        };
    }

    private static TableRow Row(int number, ConcludedTask task) =>
        new([$"{number}", Capital(task.Work), task.Unit, task.Coordinating, Capital(task.Product), task.Due?.Phrase ?? "", task.Progress]);

    private static string Capital(string text) => text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
