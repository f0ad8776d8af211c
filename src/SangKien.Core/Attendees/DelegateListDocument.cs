using System.Globalization;
using SangKien.Documents.Model;

namespace SangKien.Core.Attendees;

/// <summary>Danh sách đại biểu as an annex of the plan (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1).</summary>
public static class DelegateListDocument
{
    private static readonly TableColumn[] Columns =
    [
        new("STT", 12, ParagraphAlignment.Centered), new("Họ và tên", 46), new("Chức vụ", 33), new("Đơn vị", 46), new("Ghi chú", 23),
    ];

    public static AdministrativeDocument Compose(DelegateList list) =>
        DelegateAnnex.Compose(list, "Danh sách đại biểu", new Annex
        {
            Body =
            [
                new Table(Columns, DelegateAnnex.Rows(list, Cells)) { Summary = "Đại biểu theo thứ tự lễ tân" },
                new Paragraph(Total(list)),
            ],
        });

    private static RichText[] Cells(DelegateLine person) => [person.FullName, person.Post, person.Organisation, person.Remark];

    private static string Total(DelegateList list)
    {
        var total = $"Danh sách gồm có {Count(list.Delegates.Count)} đại biểu";
        return list.Absent == 0 ? total : $"{total}, trong đó {Count(list.Absent)} đại biểu vắng mặt có lý do";
    }

    private static string Count(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
