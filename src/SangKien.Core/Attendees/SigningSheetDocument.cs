using System.Globalization;
using SangKien.Documents.Model;

namespace SangKien.Core.Attendees;

/// <summary>Danh sách ký tên: the same list on landscape paper, with room to sign.</summary>
public static class SigningSheetDocument
{
    /// <summary>Height of a row that takes a signature, in millimetres.</summary>
    private const double RowHeight = 12;

    private static readonly TableColumn[] Columns =
    [
        new("STT", 12, ParagraphAlignment.Centered), new("Họ và tên", 58), new("Chức vụ", 46), new("Đơn vị", 60), new("Ký tên", 43), new("Ghi chú", 28),
    ];

    public static AdministrativeDocument Compose(DelegateList list) =>
        DelegateAnnex.Compose(list, "Danh sách ký tên của đại biểu", new Annex
        {
            IsLandscape = true,
            Body =
            [
                new Table(Columns, DelegateAnnex.Rows(list, Cells)) { Summary = "Đại biểu và chữ ký", MinimumRowHeight = RowHeight },
                new Paragraph($"Danh sách gồm có {list.Delegates.Count.ToString("00", CultureInfo.InvariantCulture)} đại biểu; số đại biểu có mặt: ………"),
            ],
            HasEndMark = false,
        });

    private static RichText[] Cells(DelegateLine person) => [person.FullName, person.Post, person.Organisation, "", person.Remark];
}
