using SangKien.Core.Assignments;
using SangKien.Core.Deadlines;
using SangKien.Core.Issuing;
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

    [Fact]
    public void A_replacing_plan_gives_anew_only_what_it_changes()
    {
        var tasks = Make(SeedPlan.Content).ToList();
        foreach (var task in tasks)
            task.Open(Now);
        tasks.First(task => task.Clause == "III.2").Complete("Đã xong", Now);
        var later = new Deadline(new DateOnly(2022, 10, 25), DeadlineReading.Before);
        var content = SeedPlan.Content with
        {
            Assignments =
            [
                SeedPlan.Content.Assignments[1],
                Moved(later),
                SeedPlan.Content.Assignments[3],
                new() { Key = Guid.NewGuid(), Text = "Việc mới", LeadUnitIds = [2] },
            ],
        };

        var added = TaskMaker.Reissue(Replacing(content), SeedPlan.Units, tasks, Now);

        Assert.Equal((2, "III.4", "Việc mới"), Assert.Single(added.Select(task => (task.UnitId, task.Clause, task.Text))));
        Assert.All(tasks.Where(task => task.AssignmentKey == SeedPlan.Content.Assignments[0].Key), task => Assert.Equal(UnitTaskStatus.Cancelled, task.Status));
        Assert.Equal((UnitTaskStatus.Done, "III.1"), Assert.Single(tasks.Where(task => task.Title == "Báo cáo đề dẫn").Select(task => (task.Status, task.Clause))));
        Assert.All(tasks.Where(task => task.Kind == AssignmentKind.Contribution), task => Assert.Equal((later, null, "III.2"), (task.Due, task.OpenedAtUtc, task.Clause)));
        Assert.All(tasks.Where(task => task.Kind == AssignmentKind.Discussion), task => Assert.Equal((Now, "III.3"), (task.OpenedAtUtc, task.Clause)));
    }

    [Fact]
    public void An_accepted_contribution_is_not_asked_for_again()
    {
        var tasks = Make(SeedPlan.Content).ToList();
        var accepted = tasks.First(task => task.Kind == AssignmentKind.Contribution);
        accepted.CompleteByAcceptance(Now);
        var call = Moved(SeedPlan.Due with { On = new(2022, 10, 25) });

        TaskMaker.Reissue(Replacing(SeedPlan.Content with { Assignments = [call] }), SeedPlan.Units, tasks, Now);

        Assert.Equal((UnitTaskStatus.Done, call.Due), (accepted.Status, accepted.Due));
    }

    private static Assignment Moved(Deadline due) => SeedPlan.Content.Assignments[2] with { Due = due, Text = $"Gửi ý kiến tham luận {due.Phrase}" };

    private static readonly DateTime Now = new(2022, 10, 6, 1, 0, 0, DateTimeKind.Utc);

    private static Plan Replacing(PlanContent content)
    {
        var plan = Plan.Draft(Workshop.Create("Chủ đề", 2022), content, SeedPlan.Drafter.Id, Now);
        plan.Submit(new(4, 3, 5), SeedPlan.Deputy, Now);
        plan.Approve(1, SeedPlan.Director, SeedPlan.Deputy, Now);
        plan.Issue(IssuedDocument.Create(plan.Workshop, SeedPlan.Number with { Number = 16 }, new("Kế hoạch", "", "", "", ""), "abc"), SeedPlan.Deputy);
        return plan;
    }

    private static IReadOnlyList<UnitTask> Make(PlanContent content) =>
        TaskMaker.Make(Plan.Draft(Workshop.Create("Chủ đề", 2022), content, SeedPlan.Drafter.Id, DateTime.UnixEpoch), SeedPlan.Units);
}
