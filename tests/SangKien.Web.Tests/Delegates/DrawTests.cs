using Microsoft.EntityFrameworkCore;
using SangKien.Core.Attendees;
using SangKien.Core.Organisation;
using SangKien.Web.Tests.Compilation;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Delegates;

public sealed class DrawTests(CompiledPortal portal) : IClassFixture<CompiledPortal>
{
    private string List => $"/hoi-thao/{portal.WorkshopId}/dai-bieu";

    [Fact]
    public async Task Drawing_follows_the_directory_and_keeps_marks()
    {
        var office = portal.As(TestOrganisation.Office);
        var first = await office.GetAsync($"{List}/lap-danh-sach");
        Assert.Contains("Thêm 7 đại biểu", first.QuerySelector(".sk-head p")!.TextContent, StringComparison.Ordinal);

        // Pressed twice at once: both are answered, nobody stands on the list twice.
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => office.PostAsync(first, new { })));
        using (var db = portal.NewContext())
        {
            Assert.Equal(7, db.Delegates.Count());
            db.Delegates.Single(person => person.FullName == "Trần Minh Đức").Decline("Đi học");
            db.People.Single(person => person.FullName == "Ngô Xuân Bách").Deactivate();
            var office2 = db.Units.Single(unit => unit.ShortName == "VP");
            db.People.Add(Person.Create("Người Mới", "Chuyên viên", PostRank.Staff, office2));
            db.People.Include(person => person.Unit).Single(person => person.FullName == "Trần Minh Đức").Change("Trần Minh Đức", "Phó Trưởng phòng", PostRank.DeputyHeadOfUnit, office2);
            db.SaveChanges();
        }

        var second = await office.GetAsync($"{List}/lap-danh-sach");
        Assert.Contains("Thêm 1 đại biểu, cập nhật 1 đại biểu", second.QuerySelector(".sk-head p")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ngô Xuân Bách", second.QuerySelector("section[aria-labelledby=khong-con]")!.TextContent, StringComparison.Ordinal);
        await office.PostAsync(second, new { });

        using var after = portal.NewContext();
        var moved = after.Delegates.Single(person => person.FullName == "Trần Minh Đức");
        Assert.Equal(("Phó Trưởng phòng", "Văn phòng Sở", DelegateStatus.Declined, "Đi học"), (moved.Post, moved.Organisation, moved.Status, moved.AbsenceReason));
        Assert.Equal(8, after.Delegates.Count());
        Assert.Equal(2, after.History.Count(entry => entry.Summary.StartsWith("Lập danh sách từ danh bạ")));
    }
}
