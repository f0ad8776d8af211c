using SangKien.Core.Assignments;
using SangKien.Core.Common;
using SangKien.Core.Plans;
using static SangKien.Core.Tests.Contributions.Arranged;

namespace SangKien.Core.Tests.Assignments;

public sealed class UnitTaskTests
{
    [Fact]
    public void A_task_is_done_with_its_result()
    {
        var task = Task(AssignmentKind.Work);
        task.Complete(" Đã chuẩn bị hội trường ", Writing);
        Assert.Equal((UnitTaskStatus.Done, "Đã chuẩn bị hội trường", Writing), (task.Status, task.Result, task.ClosedAtUtc));
    }

    [Fact]
    public void Without_a_result_it_stays_open()
    {
        var task = Task(AssignmentKind.Work);
        Assert.Throws<RuleException>(() => task.Complete(" ", Writing));
        Assert.Equal(UnitTaskStatus.Open, task.Status);
    }

    [Fact]
    public void The_call_for_contributions_is_done_by_acceptance_only()
    {
        var task = Task(AssignmentKind.Contribution);
        Assert.False(task.CanBeCompleted);
        Assert.Throws<RuleException>(() => task.Complete("Đã nộp", Writing));
        task.CompleteByAcceptance(Writing);
        Assert.Equal(UnitTaskStatus.Done, task.Status);
    }

    [Fact]
    public void A_closed_task_stays_closed()
    {
        var task = Task(AssignmentKind.Work);
        task.Cancel("Kế hoạch thay thế", Writing);
        Assert.Throws<RuleException>(() => task.Complete("Xong", Writing));
        Assert.Throws<RuleException>(() => task.CompleteByAcceptance(Writing));
        Assert.Equal(UnitTaskStatus.Cancelled, task.Status);
    }

    [Fact]
    public void The_first_opening_is_remembered()
    {
        var task = Task(AssignmentKind.Work);
        task.Open(Writing);
        task.Open(Cutoff);
        Assert.Equal(Writing, task.OpenedAtUtc);
    }

    private static UnitTask Task(AssignmentKind kind) =>
        UnitTask.Create(Workshop(), new Assignment { Key = Guid.NewGuid(), Kind = kind, Title = "Chuẩn bị" }, 1, UnitId, TaskPart.Lead);
}
