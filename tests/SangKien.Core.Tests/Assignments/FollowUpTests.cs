using SangKien.Core.Assignments;
using SangKien.Core.Common;
using SangKien.Core.Tests.Conclusions;

namespace SangKien.Core.Tests.Assignments;

public sealed class FollowUpTests
{
    private const int Staff = 10;
    private const int Reader = 20;

    [Fact]
    public void It_is_reported_with_its_result_and_confirmed_by_somebody_else()
    {
        var task = Lead();
        Assert.Throws<RuleException>(() => task.Report(" ", Staff, Closing.Now));
        Assert.Throws<RuleException>(() => task.Confirm(Reader, Closing.Now));
        task.Report(" Đã ban hành mẫu ", Staff, Closing.Now);
        Assert.Equal((UnitTaskStatus.Reported, "Đã ban hành mẫu"), (task.Status, task.Result));
        Assert.Throws<RuleException>(() => task.Confirm(Staff, Closing.Now));

        task.Confirm(Reader, Closing.Now);

        Assert.Equal((UnitTaskStatus.Done, (int?)Reader, (DateTime?)Closing.Now), (task.Status, task.ConfirmedByPersonId, task.ClosedAtUtc));
        Assert.Throws<RuleException>(() => task.Confirm(Reader, Closing.Now));
        Assert.Throws<RuleException>(() => task.Report("Lại", Staff, Closing.Now));
    }

    [Fact]
    public void It_is_sent_back_with_a_reason_and_the_reported_text_stays()
    {
        var task = Lead();
        task.Report("Đã dự thảo", Staff, Closing.Now);
        Assert.Throws<RuleException>(() => task.SendBack("", Reader));
        task.SendBack("Chưa có văn bản ban hành", Reader);

        Assert.Equal((UnitTaskStatus.Open, "Đã dự thảo", "Chưa có văn bản ban hành"), (task.Status, task.Result, task.ReturnReason));
        task.Report("Đã ban hành", Staff, Closing.Now);
        Assert.Equal("", task.ReturnReason);
    }

    [Fact]
    public void It_is_never_closed_by_its_unit_alone()
    {
        var task = Lead();
        Assert.False(task.CanBeCompleted);
        Assert.Throws<RuleException>(() => task.Complete("Xong", Closing.Now));
    }

    [Fact]
    public void A_coordinating_unit_does_not_report()
    {
        var task = Closing.Issued(out _)[1].Tasks.Single(task => task.Part == TaskPart.Coordinate);
        Assert.False(task.CanBeReported);
        Assert.Throws<RuleException>(() => task.Report("Đã phối hợp", Staff, Closing.Now));
    }

    [Fact]
    public void It_is_overdue_from_the_first_instant_that_is_too_late_until_it_is_reported()
    {
        var task = Lead();
        var cutoff = Closing.Row.Due!.CutoffUtc;
        Assert.False(task.IsOverdue(cutoff.AddTicks(-1)));
        Assert.True(task.IsOverdue(cutoff));
        task.Report("Xong", Staff, cutoff);
        Assert.False(task.IsOverdue(cutoff));
    }

    private static UnitTask Lead() => Closing.Issued(out _)[1].Tasks.Single(task => task.Part == TaskPart.Lead);
}
