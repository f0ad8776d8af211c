using SangKien.Core.Issuing;
using SangKien.Core.Workshops;
using SangKien.Documents.Model;

namespace SangKien.Core.Attendees;

/// <summary>Danh sách sau điểm danh: the delegate list with who came, and the hour by which somebody is late.</summary>
public sealed record AttendanceList(DelegateList List, Meeting Meeting)
{
    public bool IsLate(DelegateLine person) => person.CheckedInAtUtc is { } at && WorkshopDelegate.IsLate(at, Meeting);
}

/// <summary>Phụ lục đại biểu tham dự: who came, who came late, and who did not come, with the reason where one was given.</summary>
public static class AttendanceDocument
{
    private static readonly TableColumn[] Columns =
    [
        new("STT", 12, ParagraphAlignment.Centered), new("Họ và tên", 44), new("Chức vụ", 31), new("Đơn vị", 40), new("Tham dự", 33),
    ];

    public static AdministrativeDocument Compose(AttendanceList all)
    {
        var attendance = all with { List = all.List with { Delegates = [.. all.List.Delegates.Where(person => !person.StandsDown)] } };
        return DelegateAnnex.Compose(attendance.List, "Danh sách đại biểu tham dự", new Annex
        {
            Body =
            [
                new Table(Columns, DelegateAnnex.Rows(attendance.List, person => [person.FullName, person.Post, person.Organisation, Words(attendance, person)])) { Summary = "Đại biểu theo thứ tự lễ tân và việc tham dự" },
                new Paragraph(Total(attendance)),
            ],
        });
    }

    private static string Words(AttendanceList attendance, DelegateLine person) =>
        person.CheckedInAtUtc is { } at ? $"{(attendance.IsLate(person) ? "Đến muộn" : "Có mặt")}, {Meeting.Hour(at)}{(person.StandsInFor.Length > 0 ? $"; dự thay {person.StandsInFor}" : "")}"
        : person.IsAbsent ? person.Remark
        : "Vắng, không báo";

    private static string Total(AttendanceList attendance)
    {
        var people = attendance.List.Delegates;
        var present = people.Count(person => person.CheckedInAtUtc is not null);
        var late = people.Count(attendance.IsLate);
        var excused = people.Count(person => person.CheckedInAtUtc is null && person.IsAbsent);
        return $"Danh sách gồm có {Wording.Count(people.Count)} đại biểu: có mặt {Wording.Count(present)}{(late > 0 ? $" (trong đó đến muộn {Wording.Count(late)})" : "")}, "
            + $"vắng có lý do {Wording.Count(excused)}, vắng không báo {Wording.Count(people.Count - present - excused)}.";
    }
}
