using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Workshops;

namespace SangKien.Web.Tests.Data;

/// <summary>A unit, its person and its contribution with one idea.</summary>
internal static class TestRows
{
    public static readonly DateTime NowUtc = new(2022, 10, 5, 1, 0, 0, DateTimeKind.Utc);

    public static async Task<Contribution> AddContributionAsync(PortalDbContext context, string unitName = "Phòng Thử nghiệm")
    {
        var unit = Unit.Create(unitName, "", UnitKind.Department, 1);
        var person = Person.Create("Nguyễn Văn Thử", "Chuyên viên", PostRank.Staff, unit);
        var workshop = Workshop.Create("Hội thảo thử", 2022);
        workshop.Open(Plan());
        context.AddRange(person, workshop);
        await context.SaveChangesAsync();

        var contribution = Contribution.Start(workshop, unit.Id, person.Id, NowUtc);
        contribution.Edit(new() { Title = "Tham luận", Ideas = [new() { Title = "Ý tưởng", Content = "Nội dung" }] }, person.Id, NowUtc);
        context.Add(contribution);
        await context.SaveChangesAsync();
        return contribution;
    }

    private static PlanContent Plan() => new()
    {
        Topic = "Hội thảo thử",
        FocusIssues = ["Thực trạng"],
        Assignments = [new() { Kind = AssignmentKind.Contribution, Due = new Deadline(new DateOnly(2022, 10, 22), DeadlineReading.Before), MinimumIdeas = 2 }],
    };
}
