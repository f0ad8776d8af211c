using SangKien.Core.Attendees;
using SangKien.Web.Tests.Delegates;

namespace SangKien.Web.Tests.Guests;

public sealed class EditTests(DelegatePortal portal) : IClassFixture<DelegatePortal>
{
    private string New => $"{portal.List}/khach-moi/them";

    [Fact]
    public async Task A_guest_is_added_behind_the_others()
    {
        var page = await portal.Office.FollowAsync(await portal.Office.PostAsync(New, new { FullName = "Lương Văn Khách", Post = "Trưởng phòng", Organisation = "Sở Tài chính" }));

        Assert.Contains("Đã thêm khách mời Lương Văn Khách.", page.QuerySelector(".sk-flash")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(DelegateGroup.Guest, portal.Delegate("Lương Văn Khách").Group);
        Assert.True(portal.Delegate("Lương Văn Khách").Precedence > portal.Delegate(DelegatePortal.Guest).Precedence);
    }

    [Theory]
    [InlineData("", "Sở Tài chính", "1", "Hãy nhập họ và tên khách mời.")]
    [InlineData("Khách", "", "1", "Hãy nhập cơ quan, đơn vị của khách mời.")]
    [InlineData("Khách", "Sở Tài chính", "0", "Thứ tự là một số từ 1 đến 9999.")]
    [InlineData("Khách", "Sở Tài chính", "", "Hãy nhập thứ tự, là một số từ 1.")]
    public async Task Bad_input_is_refused_and_kept(string name, string organisation, string precedence, string reason)
    {
        var answer = await portal.Office.PostAsync(New, new { FullName = name, Post = "Chức vụ gõ dở", Organisation = organisation, Precedence = precedence });

        Assert.Equal([reason], answer.Refusals);
        Assert.Equal("Chức vụ gõ dở", answer.Page!.GetElementById("Post")!.GetAttribute("value"));
        Assert.Equal(name, answer.Page!.GetElementById("FullName")!.GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task The_same_guest_is_added_once()
    {
        var answer = await portal.Office.PostAsync(New, new { FullName = "ĐỖ THỊ HẠNH", Post = "Phó giám đốc", Organisation = "Sở Nội vụ" });

        Assert.Equal(["Khách mời này đã có trong danh sách."], answer.Refusals);
    }

    [Fact]
    public async Task A_stale_edit_is_refused_and_kept()
    {
        var address = $"{portal.List}/khach-moi/{portal.Delegate(DelegatePortal.Guest).Id}";
        var opened = await portal.Office.GetAsync(address);
        await portal.Office.PostAsync(address, new { Post = "Giám đốc" });

        var answer = await portal.Office.PostAsync(opened, new { Post = "Chánh Văn phòng" });

        Assert.Contains("vừa được người khác lưu", Assert.Single(answer.Refusals), StringComparison.Ordinal);
        Assert.Equal("Chánh Văn phòng", answer.Page!.GetElementById("Post")!.GetAttribute("value"));
        Assert.Equal("Giám đốc", portal.Delegate(DelegatePortal.Guest).Post);
    }

    [Fact]
    public async Task A_guest_is_removed_after_a_page_has_asked()
    {
        var guest = portal.Delegate(DelegatePortal.HostileGuest).Id;
        var page = await portal.Office.GetAsync($"{portal.List}/{guest}/dua-ra");
        Assert.Contains(DelegatePortal.HostileGuest, page.QuerySelector("form strong")!.TextContent, StringComparison.Ordinal);

        await portal.Office.PostAsync(page, new { });

        using var db = portal.NewContext();
        Assert.False(db.Delegates.Any(person => person.Id == guest));
        Assert.Contains(db.History, entry => entry.Subject == "WorkshopDelegate" && entry.SubjectId == guest);
    }

    [Fact]
    public async Task Staff_are_not_removed()
    {
        var person = portal.Delegate("Phạm Văn Tuấn").Id;

        await portal.Office.PostAsync($"{portal.List}/{person}/dua-ra", new { });

        using var db = portal.NewContext();
        Assert.True(db.Delegates.Any(known => known.Id == person));
    }
}
