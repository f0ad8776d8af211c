using SangKien.Core.Attendees;
using SangKien.Web.Tests.Portal;
using UglyToad.PdfPig;

namespace SangKien.Web.Tests.Delegates;

/// <summary>Người dự thay: whoever is named in an absent delegate's place is a delegate himself, on every list and at the door.</summary>
public sealed class StandInTests(DelegatePortal portal) : IClassFixture<DelegatePortal>
{
    [Fact]
    public async Task Who_comes_instead_stands_on_the_list_has_a_plate_and_is_let_in()
    {
        await AnswerAsync("Trần Minh Đức", "Trương Văn Nhầm");
        await AnswerAsync("Trần Minh Đức", "Trương Văn Thay, Phó Trưởng phòng");

        var (invited, standIn) = (portal.Delegate("Trần Minh Đức"), portal.Delegate("Trương Văn Thay"));
        Assert.Equal((invited.Id, invited.ProtocolPlace, invited.Organisation, "Phó Trưởng phòng", DelegateStatus.Confirmed), (standIn.ReplacesId, standIn.ProtocolPlace, standIn.Organisation, standIn.Post, standIn.Status));
        Assert.False(IsListed("Trương Văn Nhầm"));
        Assert.Contains("Dự thay Trần Minh Đức", (await portal.As(TestOrganisation.UnitStaff).GetAsync(portal.List)).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Trương Văn Thay", (await portal.As(TestOrganisation.OtherUnitStaff).GetAsync(portal.List)).Body!.TextContent, StringComparison.Ordinal);
        var plates = await PrintedAsync("bien-ten");
        Assert.Contains("TRƯƠNG VĂN THAY", plates, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("TRẦN MINH ĐỨC", plates, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Dự thay", await PrintedAsync("danh-sach-ky-ten"), StringComparison.Ordinal);

        var door = await portal.Office.GetAsync($"/hoi-thao/{portal.WorkshopId}/diem-danh?tim=truong%20thay");
        Assert.Contains("Dự thay Trần Minh Đức", door.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await portal.Office.PostAsync(door, new { }, action: $"/diem-danh/{standIn.Id}");
        Assert.Equal(DelegateStatus.CheckedIn, portal.Delegate("Trương Văn Thay").Status);
    }

    [Fact]
    public async Task Who_comes_after_all_needs_nobody_instead_and_somebody_on_the_list_stands_there_once()
    {
        await AnswerAsync("Phạm Văn Tuấn", "Bùi Thị Thôi, Thanh tra viên");
        Assert.True(IsListed("Bùi Thị Thôi"));
        await portal.Office.PostAsync($"{portal.List}/{portal.Delegate("Phạm Văn Tuấn").Id}", new { Status = "Confirmed" });
        Assert.False(IsListed("Bùi Thị Thôi"));

        await AnswerAsync("Hoàng Thị Mai", "Ngô Xuân Bách, Chuyên viên");
        Assert.Null(portal.Delegate("Ngô Xuân Bách").ReplacesId);
        Assert.Equal("Đi công tác; Ngô Xuân Bách, Chuyên viên dự thay", portal.Delegate("Hoàng Thị Mai").AbsenceRemark);

        var refused = await AnswerAsync("Lê Thu Hằng", new string('T', 150));
        Assert.Contains("họ tên, chức vụ", Assert.Single(refused.Refusals), StringComparison.Ordinal);
        Assert.Equal(DelegateStatus.Invited, portal.Delegate("Lê Thu Hằng").Status);
    }

    [Fact]
    public async Task Of_the_two_one_is_expected_until_both_have_come_and_the_seat_is_of_the_one_who_comes()
    {
        var total = await ExpectedAsync();
        await AnswerAsync(DelegatePortal.Guest, "Lý Thị Thế, Trưởng phòng");
        Assert.Equal(total, await ExpectedAsync());
        Seat("Lý Thị Thế", "A1");

        await portal.Office.PostAsync(Door, new { Code = portal.Delegate(DelegatePortal.Guest).BadgeCode }, "/the");
        Assert.Equal((total, "A1", ""), (await ExpectedAsync(), portal.Delegate(DelegatePortal.Guest).Seat, portal.Delegate("Lý Thị Thế").Seat));
        Assert.Contains("Thôi dự thay, Đỗ Thị Hạnh đã có mặt", (await portal.Office.GetAsync($"{Door}?tim=ly the")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("LÝ THỊ THẾ", await PrintedAsync("bien-ten"), StringComparison.OrdinalIgnoreCase);

        await portal.Office.PostAsync(Door, new { Code = portal.Delegate("Lý Thị Thế").BadgeCode }, "/the");
        Assert.Equal((total + 1, "A1"), (await ExpectedAsync(), portal.Delegate(DelegatePortal.Guest).Seat));
    }

    [Fact]
    public async Task The_unit_of_an_absent_delegate_finds_who_comes_instead_and_another_unit_does_not()
    {
        await AnswerAsync("Vũ Quốc Huy", "Tạ Quang Lâm, Chuyên viên");
        int unit, other;
        using (var db = portal.NewContext())
        {
            unit = db.People.Single(person => person.FullName == "Vũ Quốc Huy").UnitId;
            other = db.Units.First(known => known.Id != unit).Id;
        }

        foreach (var (unitId, isFound) in new[] { (unit, true), (other, false) })
        {
            Assert.Equal(isFound, (await portal.Office.GetAsync($"{portal.List}?don-vi={unitId}&tim=quang+lam")).QuerySelector("tbody") is not null);
            Assert.Equal(isFound, (await portal.Office.GetAsync($"/tim-kiem?tim=quang+lam&don-vi={unitId}")).QuerySelector("main mark") is not null);
        }
    }

    private string Door => $"/hoi-thao/{portal.WorkshopId}/diem-danh";

    private async Task<int> ExpectedAsync() => int.Parse((await portal.Office.GetAsync(Door)).QuerySelector(".sk-clock small")!.TextContent.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], System.Globalization.CultureInfo.InvariantCulture);

    private void Seat(string name, string seat)
    {
        using var db = portal.NewContext();
        db.Delegates.Single(person => person.FullName == name).TakeSeat(seat);
        db.SaveChanges();
    }

    private Task<Answer> AnswerAsync(string name, string substitute) =>
        portal.Office.PostAsync($"{portal.List}/{portal.Delegate(name).Id}", new { Status = "Declined", AbsenceReason = "Đi công tác", Substitute = substitute });

    private bool IsListed(string name)
    {
        using var db = portal.NewContext();
        return db.Delegates.Any(person => person.FullName == name);
    }

    private async Task<string> PrintedAsync(string paper)
    {
        using var answer = await portal.Office.SendAsync($"{portal.List}/{paper}");
        using var pdf = PdfDocument.Open(await answer.Content.ReadAsByteArrayAsync());
        return string.Join(' ', pdf.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text));
    }
}
