using SangKien.Core.Attendees;
using SangKien.Core.Organisation;

namespace SangKien.Core.Tests.Attendees;

public class ProtocolOrderTests
{
    [Fact]
    public void Leaders_guests_and_units_stand_in_protocol_order()
    {
        WorkshopDelegate[] delegates =
        [
            Staff.Delegate("Trần Thị Ánh", Staff.Centre, PostRank.HeadOfUnit),
            Staff.Delegate("Lê Văn Bảo", Staff.Office),
            Staff.Delegate("Lê Văn An", Staff.Office),
            Staff.Guest("Khách Hai", precedence: 2),
            Staff.Delegate("Vũ Văn Ân", Staff.Office, PostRank.DeputyHeadOfUnit),
            Staff.Delegate("Phó Giám Đốc", Staff.Leadership, PostRank.DeputyDirector),
            Staff.Guest("Khách Một", precedence: 1),
            Staff.Delegate("Nguyễn Thị Yến", Staff.Office, PostRank.HeadOfUnit),
            Staff.Delegate("Giám Đốc", Staff.Leadership, PostRank.Director),
        ];

        Assert.Equal(
            ["Giám Đốc", "Phó Giám Đốc", "Khách Một", "Khách Hai", "Nguyễn Thị Yến", "Vũ Văn Ân", "Lê Văn An", "Lê Văn Bảo", "Trần Thị Ánh"],
            delegates.AsQueryable().InProtocolOrder().Select(person => person.FullName));
    }

    [Fact]
    public void Equal_posts_go_by_the_vietnamese_order_of_names()
    {
        WorkshopDelegate[] delegates =
        [
            Staff.Delegate("Nguyễn Văn Đức", Staff.Office), Staff.Delegate("Nguyễn Văn Dũng", Staff.Office), Staff.Delegate("Đặng Văn Đức", Staff.Office),
        ];

        Assert.Equal(
            ["Nguyễn Văn Dũng", "Đặng Văn Đức", "Nguyễn Văn Đức"],
            delegates.AsQueryable().InProtocolOrder().Select(person => person.FullName));
    }

    [Fact]
    public void A_place_out_of_range_stays_within_its_group() =>
        Assert.True(new ProtocolRule().PlaceOf(DelegateGroup.Guest, int.MaxValue, PostRank.Staff) < new ProtocolRule().PlaceOf(DelegateGroup.Staff, 0, PostRank.Director));
}
