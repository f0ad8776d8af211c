using SangKien.Core.Attendees;
using SangKien.Core.Organisation;

namespace SangKien.Core.Tests.Attendees;

public class DelegateDrawTests
{
    [Fact]
    public void The_first_drawing_takes_everybody()
    {
        Person[] staff = [Staff.Person("Lê Văn An", Staff.Office), Staff.Person("Trần Thị Bình", Staff.Centre)];

        var drawn = DelegateDraw.Compare(staff, []).Apply(Staff.Workshop);

        Assert.Equal(["Lê Văn An", "Trần Thị Bình"], drawn.Select(person => person.FullName));
        Assert.All(drawn, person => Assert.Equal(DelegateGroup.Staff, person.Group));
    }

    [Fact]
    public void Drawing_again_adds_newcomers_only_and_keeps_marks()
    {
        var person = Staff.Person("Lê Văn An", Staff.Office);
        var newcomer = Staff.Person("Trần Thị Bình", Staff.Centre);
        var listed = WorkshopDelegate.FromPerson(Staff.Workshop, person);
        listed.Decline("Đi công tác");

        var draw = DelegateDraw.Compare([person, newcomer], [listed, Staff.Guest("Khách Một")]);
        var drawn = draw.Apply(Staff.Workshop);

        Assert.Equal(newcomer.Id, Assert.Single(drawn).PersonId);
        Assert.Empty(draw.Changed);
        Assert.Empty(draw.Leavers);
        Assert.True(listed.IsAbsent);
    }

    [Fact]
    public void Drawing_again_takes_over_a_new_post_and_keeps_the_note()
    {
        var person = Staff.Person("Lê Văn An", Staff.Office);
        var listed = WorkshopDelegate.FromPerson(Staff.Workshop, person);
        listed.ChangeNote("Phục vụ hội trường");
        person.Change("Lê Văn An", "Giám đốc Trung tâm", PostRank.HeadOfUnit, Staff.Centre);

        var draw = DelegateDraw.Compare([person], [listed]);
        draw.Apply(Staff.Workshop);

        Assert.Equal([listed], draw.Changed);
        Assert.Equal(("Giám đốc Trung tâm", "Trung tâm Ứng dụng", "Phục vụ hội trường"), (listed.Post, listed.Organisation, listed.Note));
        Assert.True(DelegateDraw.Compare([person], [listed]).ChangesNothing);
    }

    [Fact]
    public void Those_who_left_are_named_and_stay_on_the_list()
    {
        var leaver = WorkshopDelegate.FromPerson(Staff.Workshop, Staff.Person("Lê Văn An", Staff.Office));

        var draw = DelegateDraw.Compare([], [leaver]);

        Assert.Equal([leaver], draw.Leavers);
        Assert.True(draw.ChangesNothing);
    }
}
