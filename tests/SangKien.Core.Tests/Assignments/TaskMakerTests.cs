using SangKien.Core.Assignments;
using SangKien.Core.Plans;
using SangKien.Core.Tests.Plans;
using SangKien.Core.Workshops;

namespace SangKien.Core.Tests.Assignments;

public sealed class TaskMakerTests
{
    [Fact]
    public void The_real_plan_gives_each_unit_its_tasks_and_the_leadership_none()
    {
        var tasks = Make(SeedPlan.Content).Select(task => (task.UnitId, task.Clause, task.Part, task.Kind)).Order();

        Assert.Equal(
            [
                (2, "III.1", TaskPart.Lead, AssignmentKind.Work),
                (2, "III.3", TaskPart.Lead, AssignmentKind.Contribution),
                (2, "III.4", TaskPart.Lead, AssignmentKind.Discussion),
                (3, "III.1", TaskPart.Coordinate, AssignmentKind.Work),
                (3, "III.2", TaskPart.Lead, AssignmentKind.Work),
                (3, "III.3", TaskPart.Lead, AssignmentKind.Contribution),
                (3, "III.4", TaskPart.Lead, AssignmentKind.Discussion),
                (4, "III.3", TaskPart.Lead, AssignmentKind.Contribution),
                (4, "III.4", TaskPart.Lead, AssignmentKind.Discussion),
            ],
            tasks);
    }

    [Fact]
    public void A_task_carries_what_the_clause_says()
    {
        var task = Make(SeedPlan.Content).First(task => task.Kind == AssignmentKind.Contribution);

        Assert.Equal(SeedPlan.Content.Assignments[2].Text, task.Text);
        Assert.Equal(SeedPlan.Due, task.Due);
        Assert.Equal(UnitTaskStatus.Open, task.Status);
    }

    [Fact]
    public void A_unit_that_leads_does_not_coordinate_with_itself()
    {
        var content = SeedPlan.Content with { Assignments = [SeedPlan.Content.Assignments[0] with { CoordinatingUnitIds = [2, 3, 3] }] };

        Assert.Equal([(2, TaskPart.Lead), (3, TaskPart.Coordinate)], Make(content).Select(task => (task.UnitId, task.Part)).Order());
    }

    private static IReadOnlyList<UnitTask> Make(PlanContent content) =>
        TaskMaker.Make(Plan.Draft(Workshop.Create("Chủ đề", 2022), content, SeedPlan.Drafter.Id, DateTime.UnixEpoch), SeedPlan.Units);
}
