using SangKien.Core.Attendees;
using SangKien.Core.Workshops;
using SangKien.Documents.Model;

namespace SangKien.Core.Tests.Attendees;

public sealed class DoorScanTests
{
    private static readonly DateTime Eight = new(2022, 10, 28, 1, 0, 0, DateTimeKind.Utc);

    private readonly WorkshopDelegate _person = Staff.Guest("Đỗ Thị Hạnh");

    [Fact]
    public void Of_two_doors_the_earlier_scan_counts_whichever_arrives_first()
    {
        var online = Scan(Eight.AddMinutes(3));
        var offline = Scan(Eight.AddMinutes(-2));
        var late = Scan(Eight.AddMinutes(9));

        Assert.Equal([ScanResult.Counted, ScanResult.Repeated, ScanResult.Repeated], new[] { online, offline, late }.Select(scan => scan.Result));
        Assert.Equal((DelegateStatus.CheckedIn, Eight.AddMinutes(-2), CheckInMeans.Badge), (_person.Status, _person.CheckedInAtUtc!.Value, _person.CheckedInBy!.Value));
    }

    [Fact]
    public void A_code_that_is_no_badge_is_kept_and_counts_nobody()
    {
        var scan = DoorScan.Of(1, Guid.NewGuid(), new string('x', 500), new string('c', 100), null, Eight, Eight);

        Assert.Equal((ScanResult.Unknown, DoorScan.CodeLength, DoorScan.DoorLength), (scan.Result, scan.Code.Length, scan.Door.Length));
    }

    [Fact]
    public void The_annex_says_who_came_who_was_late_and_who_stayed_away()
    {
        var meeting = new Meeting { Status = MeetingStatus.Fixed, StartsAtUtc = Eight, EndsAtUtc = Eight.AddHours(3), Venue = "Hội trường" };
        var list = new DelegateList
        {
            Agency = "Sở Khoa học và Công nghệ",
            Delegates =
            [
                new() { FullName = "A", Group = DelegateGroup.Leader, CheckedInAtUtc = Eight.AddMinutes(-8) },
                new() { FullName = "B", Group = DelegateGroup.Staff, CheckedInAtUtc = Eight.AddMinutes(15) },
                new() { FullName = "C", Group = DelegateGroup.Staff, IsAbsent = true, AbsenceReason = "ốm", Substitute = "D" },
                new() { FullName = "E", Group = DelegateGroup.Staff },
            ],
        };

        var body = Assert.Single(AttendanceDocument.Compose(new(list, meeting)).Annexes).Body;

        Assert.Equal(
            ["Có mặt, 7 giờ 52", "Đến muộn, 8 giờ 15", "Vắng: ốm; D dự thay", "Vắng, không báo"],
            Assert.IsType<Table>(body[0]).Rows.Where(row => !row.IsGroupHeading).Select(row => row.Cells[4].PlainText));
        Assert.Contains("04 đại biểu: có mặt 02 (trong đó đến muộn 01), vắng có lý do 01, vắng không báo 01", Assert.IsType<Paragraph>(body[1]).Text.PlainText, StringComparison.Ordinal);
    }

    private DoorScan Scan(DateTime at) => DoorScan.Of(1, Guid.NewGuid(), _person.BadgeCode, "Cửa chính", _person, at, Eight.AddHours(1));
}
