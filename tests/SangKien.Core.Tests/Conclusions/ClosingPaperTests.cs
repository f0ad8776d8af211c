using SangKien.Core.Assignments;
using SangKien.Core.Common;
using SangKien.Core.Conclusions;
using SangKien.Core.Conclusions.Closing;
using SangKien.Core.Reviewing;
using SangKien.Core.Tests.Plans;
using SangKien.Core.Tests.Workshops;
using SangKien.Documents.Nd30.Lint;

namespace SangKien.Core.Tests.Conclusions;

public sealed class ClosingPaperTests
{
    [Fact]
    public void Before_the_workshop_there_is_no_paper_about_it() =>
        Assert.Throws<RuleException>(() => ClosingPaper.Draft(Closing.Workshop(), ClosingPaperKind.Notice, Closing.Content, null, SeedPlan.Drafter.Id, Closing.Now.AddDays(-5)));

    [Fact]
    public void A_second_paper_follows_a_revoked_one_only()
    {
        var first = Closing.Draft();
        Assert.Throws<RuleException>(() => ClosingPaper.Draft(first.Workshop, ClosingPaperKind.Notice, Closing.Content, first, 1, Closing.Now));
        Closing.Issued(out var issued);
        issued.Revoke("Sai thời hạn", new DateOnly(2022, 11, 1));
        Assert.Equal(2, ClosingPaper.Draft(issued.Workshop, ClosingPaperKind.Notice, Closing.Content, issued, 1, Closing.Now).Sequence);
    }

    [Fact]
    public void At_issue_each_conclusion_with_a_unit_becomes_its_tasks()
    {
        var conclusions = Closing.Issued(out var paper);

        Assert.Equal(PaperStatus.Issued, paper.Status);
        Assert.Empty(conclusions[0].Tasks);
        Assert.Equal(
            [(SeedPlan.Office.Id, TaskPart.Lead, "KL.2", "Mẫu mô tả"), (SeedPlan.CsShtt.Id, TaskPart.Coordinate, "KL.2", "Mẫu mô tả")],
            conclusions[1].Tasks.Select(task => (task.UnitId, task.Part, task.Clause, task.Product)));
        Assert.All(conclusions[1].Tasks, task => Assert.Equal(Closing.Row.Due, task.Due));
    }

    [Fact]
    public void What_is_under_review_is_not_changed_and_what_was_submitted_stays_frozen()
    {
        var paper = Closing.Draft();
        paper.Submit(Closing.Request, SeedPlan.Deputy, Closing.Now);

        Assert.Throws<RuleException>(() => paper.Put(Closing.Row with { Key = Guid.NewGuid() }, 1, Closing.Now));
        Assert.Throws<RuleException>(() => paper.Remove(Closing.Row.Key, 1, Closing.Now));
        paper.TakeBack(Closing.Now);
        paper.Remove(Closing.Row.Key, 1, Closing.Now);
        Assert.Equal([Closing.Measure], paper.Content.Rows);
        Assert.Equal(2, paper.LatestRevision!.Content.Rows.Count);
    }

    [Fact]
    public void A_notice_without_conclusions_and_a_report_without_assessment_are_not_submitted()
    {
        Assert.Throws<RuleException>(() => Closing.Draft(Closing.Content with { Rows = [] }).Submit(Closing.Request, SeedPlan.Deputy, Closing.Now));
        Assert.Throws<RuleException>(() => Closing.Draft(kind: ClosingPaperKind.Results).Submit(Closing.Request, SeedPlan.Deputy, Closing.Now));
    }

    public static TheoryData<string, ConclusionRow> Refused => new()
    {
        { nameof(ConclusionRow.Issue), Closing.Row with { Issue = " " } },
        { nameof(ConclusionRow.Text), Closing.Row with { Text = "" } },
        { nameof(ConclusionRow.LeadUnitId), Closing.Row with { LeadUnitId = null } },
        { nameof(ConclusionRow.LeadUnitId), Closing.Measure with { IdeaId = 7 } },
        { "CoordinatingUnitIds", Closing.Row with { Coordinating = [new NamedUnit(SeedPlan.Office.Id, "Văn phòng Sở")] } },
        { "DueOn", Closing.Row with { Due = new(new DateOnly(2022, 10, 31), Core.Deadlines.DeadlineReading.Before) } },
    };

    [Theory, MemberData(nameof(Refused))]
    public void A_row_that_could_not_be_carried_out_is_refused_at_its_field(string field, ConclusionRow row) =>
        Assert.Equal(field, Assert.Throws<RuleException>(() => Closing.Draft().Put(row with { Key = Guid.NewGuid() }, 1, Closing.Now)).Field);

    [Fact]
    public void A_row_is_changed_in_its_place_and_raised()
    {
        var paper = Closing.Draft();
        paper.Put(Closing.Row with { Product = "Mẫu mới" }, 1, Closing.Now);
        paper.Raise(Closing.Row.Key, 1, Closing.Now);
        Assert.Equal(["Mẫu mới", ""], paper.Content.Rows.Select(row => row.Product));
    }

    [Theory, InlineData(ClosingPaperKind.Notice), InlineData(ClosingPaperKind.Results)]
    public void Both_papers_are_in_the_form_of_the_decree(ClosingPaperKind kind) =>
        Assert.Empty(Nd30Lint.Check(ClosingPaperDocument.Compose(kind, Closing.Content with { Assessments = "Đạt mục đích", Figures = [new("Đại biểu có mặt", "40")] }, Held.Frame)));
}
