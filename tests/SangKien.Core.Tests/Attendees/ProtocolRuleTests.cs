using SangKien.Core.Attendees;
using SangKien.Core.Organisation;

namespace SangKien.Core.Tests.Attendees;

public sealed class ProtocolRuleTests
{
    [Theory]
    [InlineData(GroupPrecedence.LeadersFirst, StaffPrecedence.ByUnit, "Giám Đốc, Khách, Trưởng VP, Viên VP, Trưởng TT, Viên TT")]
    [InlineData(GroupPrecedence.GuestsFirst, StaffPrecedence.ByUnit, "Khách, Giám Đốc, Trưởng VP, Viên VP, Trưởng TT, Viên TT")]
    [InlineData(GroupPrecedence.GuestsLast, StaffPrecedence.ByRank, "Giám Đốc, Trưởng VP, Trưởng TT, Viên VP, Viên TT, Khách")]
    public void The_rule_places_everybody(GroupPrecedence groups, StaffPrecedence staff, string expected)
    {
        var rule = new ProtocolRule { Groups = groups, Staff = staff };
        WorkshopDelegate[] delegates =
        [
            Staff.Delegate("Viên TT", Staff.Centre), Staff.Delegate("Trưởng TT", Staff.Centre, PostRank.HeadOfUnit), Staff.Delegate("Viên VP", Staff.Office),
            Staff.Guest("Khách", precedence: 3), Staff.Delegate("Trưởng VP", Staff.Office, PostRank.HeadOfUnit), Staff.Delegate("Giám Đốc", Staff.Leadership, PostRank.Director),
        ];
        foreach (var person in delegates)
            person.PlaceBy(rule);

        Assert.Equal(expected, string.Join(", ", delegates.AsQueryable().InProtocolOrder().Select(person => person.FullName)));
    }

    [Fact]
    public void The_rule_reads_in_the_order_in_which_it_places() =>
        Assert.Equal(
            [
                "Khách mời, theo thứ tự Văn phòng Sở ghi.", "Lãnh đạo Sở, theo chức vụ.",
                "Công chức, viên chức các phòng, đơn vị theo chức vụ; cùng chức vụ theo thứ tự của đơn vị.", "Người ngang nhau xếp theo tên, theo vần chữ Việt.",
            ],
            new ProtocolRule { Groups = GroupPrecedence.GuestsFirst, Staff = StaffPrecedence.ByRank }.Sentences);
}
