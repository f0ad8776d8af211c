using SangKien.Core.Attendees;
using SangKien.Core.Common;

namespace SangKien.Core.Tests.Attendees;

public class WorkshopDelegateTests
{
    [Fact]
    public void An_absence_needs_a_reason()
    {
        var person = Staff.Delegate("Lê Văn An", Staff.Office);

        Assert.Equal("Cần ghi lý do vắng.", Assert.Throws<RuleException>(() => person.Decline(" ")).Message);
        Assert.Equal(DelegateStatus.Invited, person.Status);

        person.Decline(" Đi công tác ");
        Assert.Equal((DelegateStatus.Declined, "Đi công tác"), (person.Status, person.AbsenceReason));
    }

    [Fact]
    public void Coming_after_all_takes_the_reason_away()
    {
        var person = Staff.Delegate("Lê Văn An", Staff.Office);
        person.Decline("Đi công tác");

        person.Confirm();

        Assert.Equal((DelegateStatus.Confirmed, ""), (person.Status, person.AbsenceReason));
    }

    [Fact]
    public void A_guest_can_be_changed_and_removed()
    {
        var guest = Staff.Guest("Khách Một");

        guest.ChangeGuest(new GuestDetails(" Đỗ Thị Hạnh ", "Phó Giám đốc", "Sở Nội vụ", 3));
        guest.CheckRemovable();

        Assert.Equal(("Đỗ Thị Hạnh", "do thi hanh pho giam doc so noi vu", 3), (guest.FullName, guest.TextFolded, guest.Precedence));
    }

    [Fact]
    public void Staff_can_be_neither_changed_nor_removed_here()
    {
        var person = Staff.Delegate("Lê Văn An", Staff.Office);

        Assert.Throws<RuleException>(() => person.ChangeGuest(new GuestDetails("Người khác", "", "", 1)));
        Assert.Throws<RuleException>(person.CheckRemovable);
        Assert.Equal("Lê Văn An", person.FullName);
    }

    [Fact]
    public void A_leaver_can_be_removed()
    {
        var person = Staff.Delegate("Lê Văn An", Staff.Office);
        person.Person!.Deactivate();

        person.CheckRemovable();
    }
}
