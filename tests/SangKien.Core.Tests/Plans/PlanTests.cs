using SangKien.Core.Common;
using SangKien.Core.Issuing;
using SangKien.Core.Plans;
using SangKien.Core.Reviewing;
using SangKien.Core.Workshops;

namespace SangKien.Core.Tests.Plans;

public sealed class PlanTests
{
    private static readonly DateTime Now = new(2022, 10, 5, 1, 0, 0, DateTimeKind.Utc);
    private static readonly ReviewRequest Request = new(SeedPlan.Drafter.Id, SeedPlan.HeadOfCsShtt.Id, SeedPlan.HeadOfOffice.Id);

    [Fact]
    public void Submitting_freezes_a_revision_and_records_who_answers()
    {
        var plan = Draft();

        var revision = plan.Submit(Request, SeedPlan.Deputy, Now);

        Assert.Equal(PaperStatus.InReview, plan.Status);
        Assert.Equal(1, revision.Number);
        Assert.Equal(SeedPlan.Content, revision.Content);
        Assert.Equal((SeedPlan.HeadOfCsShtt.Id, SeedPlan.HeadOfOffice.Id), (revision.ContentPersonId, revision.FormatPersonId));
    }

    [Fact]
    public void An_incomplete_plan_is_not_submitted()
    {
        var plan = Plan.Draft(Workshop.Create("x", 2022), SeedPlan.Content with { Venue = "" }, SeedPlan.Drafter.Id, Now);

        Assert.Equal("Mục II.6 chưa có địa điểm.", Assert.Throws<RuleException>(() => plan.Submit(Request, SeedPlan.Deputy, Now)).Message);
        Assert.Equal(PaperStatus.Draft, plan.Status);
        Assert.Empty(plan.Revisions);
    }

    [Fact]
    public void A_signature_beyond_the_signers_authority_is_not_submitted()
    {
        var plan = Plan.Draft(
            Workshop.Create("x", 2022),
            SeedPlan.Content with { Signing = SeedPlan.Content.Signing with { SignerPersonId = SeedPlan.HeadOfCsShtt.Id } },
            SeedPlan.Drafter.Id,
            Now);

        Assert.Throws<RuleException>(() => plan.Submit(Request, SeedPlan.HeadOfCsShtt, Now));
    }

    [Fact]
    public void A_plan_under_review_is_not_edited_and_not_submitted_again()
    {
        var plan = InReview();

        Assert.Throws<RuleException>(() => plan.Edit(SeedPlan.Content, SeedPlan.Drafter.Id, Now));
        Assert.Throws<RuleException>(() => plan.Submit(Request, SeedPlan.Deputy, Now));
    }

    [Fact]
    public void It_is_taken_back_from_review_and_from_nowhere_else()
    {
        var plan = InReview();

        plan.TakeBack(Now);

        Assert.Equal(PaperStatus.Draft, plan.Status);
        Assert.Equal(RevisionDecision.TakenBack, plan.LatestRevision!.Decision);
        Assert.Throws<RuleException>(() => plan.TakeBack(Now));
    }

    [Fact]
    public void A_return_needs_a_comment_or_a_note()
    {
        var plan = InReview();
        Assert.Throws<RuleException>(() => plan.Return(SeedPlan.Director.Id, " ", Now));

        plan.LatestRevision!.Comment("II.3", "Tách từng văn bản.", SeedPlan.Director.Id, Now);
        plan.Return(SeedPlan.Director.Id, "", Now);

        Assert.Equal(PaperStatus.Returned, plan.Status);
        Assert.Throws<RuleException>(() => plan.Return(SeedPlan.Director.Id, "Lý do", Now));
    }

    [Fact]
    public void A_decided_revision_takes_no_more_comments()
    {
        var plan = InReview();
        plan.Return(SeedPlan.Director.Id, "Xem lại mục II.", Now);

        Assert.Throws<RuleException>(() => plan.LatestRevision!.Comment("II.3", "Muộn", SeedPlan.Director.Id, Now));
    }

    [Fact]
    public void A_returned_plan_is_mended_and_its_next_revision_has_the_next_number()
    {
        var plan = InReview();
        plan.Return(SeedPlan.Director.Id, "Xem lại mục II.", Now);

        plan.Edit(SeedPlan.Content with { Venue = "Tại hội trường tầng 3" }, SeedPlan.Drafter.Id, Now);
        plan.Submit(Request, SeedPlan.Deputy, Now);

        Assert.Equal(2, plan.LatestRevision!.Number);
        Assert.Equal("Tại hội trường tầng 5, Sở Khoa học và Công nghệ", plan.Revisions[0].Content.Venue);
    }

    [Fact]
    public void The_signer_approves_exactly_the_revision_he_read()
    {
        var plan = InReview();
        Assert.Throws<RuleException>(() => plan.Approve(2, SeedPlan.Deputy, SeedPlan.Deputy, Now));

        plan.Approve(1, SeedPlan.Deputy, SeedPlan.Deputy, Now);

        Assert.Equal(PaperStatus.Approved, plan.Status);
        Assert.Throws<RuleException>(() => plan.Approve(1, SeedPlan.Deputy, SeedPlan.Deputy, Now));
    }

    [Fact]
    public void The_head_approves_whoever_signs()
    {
        var plan = InReview();

        plan.Approve(1, SeedPlan.Director, SeedPlan.Deputy, Now);

        Assert.Equal(SeedPlan.Director.Id, plan.LatestRevision!.DecidedByPersonId);
    }

    [Fact]
    public void Nobody_else_approves() =>
        Assert.Throws<RuleException>(() => InReview().Approve(1, SeedPlan.HeadOfCsShtt, SeedPlan.Deputy, Now));

    [Fact]
    public void A_drafter_never_approves()
    {
        var plan = Draft();
        plan.Edit(SeedPlan.Content, SeedPlan.Deputy.Id, Now);
        plan.Submit(Request, SeedPlan.Deputy, Now);

        Assert.Equal("Người soạn không tự duyệt kế hoạch của mình.", Assert.Throws<RuleException>(() => plan.Approve(1, SeedPlan.Deputy, SeedPlan.Deputy, Now)).Message);
    }

    [Fact]
    public void The_office_sends_back_an_approved_plan_with_its_reason_only()
    {
        var plan = Approved();
        Assert.Throws<RuleException>(() => plan.SendBack(SeedPlan.HeadOfOffice.Id, " ", Now));

        plan.SendBack(SeedPlan.HeadOfOffice.Id, "Sai ký hiệu.", Now);

        Assert.Equal(PaperStatus.Returned, plan.Status);
        Assert.Throws<RuleException>(() => plan.SendBack(SeedPlan.HeadOfOffice.Id, "Lại.", Now));
    }

    [Fact]
    public void Issuing_opens_the_workshop()
    {
        var plan = Approved();

        plan.Issue(Paper(plan), SeedPlan.Deputy);

        Assert.Equal(PaperStatus.Issued, plan.Status);
        Assert.Equal(SeedPlan.Due, plan.Workshop.ContributionDeadline);
        Assert.Equal(2, plan.Workshop.MinimumIdeas);
        Assert.Equal(4, plan.Workshop.FocusIssues.Count);
    }

    [Fact]
    public void Only_an_approved_plan_is_issued_and_only_once()
    {
        var draft = Draft();
        Assert.Throws<RuleException>(() => draft.Issue(Paper(draft), SeedPlan.Deputy));

        var plan = Approved();
        plan.Issue(Paper(plan), SeedPlan.Deputy);
        Assert.Throws<RuleException>(() => plan.Issue(Paper(plan), SeedPlan.Deputy));
        Assert.Throws<RuleException>(() => plan.Edit(SeedPlan.Content, SeedPlan.Drafter.Id, Now));
    }

    [Fact]
    public void A_replacing_plan_takes_the_place_of_the_issued_one_when_it_is_issued()
    {
        var earlier = Issued();
        var paper = earlier.IssuedDocument!;

        var newer = earlier.DraftReplacement("Đổi hạn", SeedPlan.Drafter.Id, Now);
        newer.Edit(newer.Content with { Topic = "Chủ đề khác" }, SeedPlan.Drafter.Id, Now);
        Assert.Equal((PaperStatus.Issued, SeedPlan.Content.Topic), (earlier.Status, earlier.Workshop.Topic));
        newer.Submit(Request, SeedPlan.Deputy, Now);
        newer.Approve(1, SeedPlan.Deputy, SeedPlan.Deputy, Now);
        newer.Issue(Paper(newer), SeedPlan.Deputy);

        Assert.Equal((PaperStatus.Replaced, PaperStatus.Issued), (earlier.Status, newer.Status));
        Assert.Equal((IssuedStatus.Replaced, "Đổi hạn", newer.IssuedDocument), (paper.Status, paper.EndReason, paper.ReplacedBy));
        Assert.Equal("Chủ đề khác", earlier.Workshop.Topic);
        Assert.EndsWith($", thay thế {paper.Citation}", newer.Content.Closing, StringComparison.Ordinal);
        Assert.Throws<RuleException>(() => earlier.DraftReplacement("Lần nữa", SeedPlan.Drafter.Id, Now));
    }

    [Fact]
    public void Only_an_issued_plan_is_replaced_and_only_with_a_reason()
    {
        Assert.Throws<RuleException>(() => Approved().DraftReplacement("Lý do", SeedPlan.Drafter.Id, Now));
        Assert.Throws<RuleException>(() => Issued().DraftReplacement(" ", SeedPlan.Drafter.Id, Now));
    }

    [Fact]
    public void Revoking_ends_the_paper_and_the_collecting_and_needs_a_reason()
    {
        var plan = Issued();
        Assert.Throws<RuleException>(() => plan.Revoke(" ", new DateOnly(2022, 10, 6)));

        plan.Revoke("Hoãn hội thảo", new DateOnly(2022, 10, 6));

        Assert.Equal((PaperStatus.Revoked, IssuedStatus.Revoked), (plan.Status, plan.IssuedDocument!.Status));
        Assert.Equal(new DateOnly(2022, 10, 6), plan.IssuedDocument.EndedOn);
        Assert.False(plan.Workshop.IsCollecting);
        Assert.Throws<RuleException>(() => plan.Revoke("Lần nữa", new DateOnly(2022, 10, 7)));
        Assert.Throws<RuleException>(() => Approved().Revoke("Lý do", new DateOnly(2022, 10, 6)));
    }

    [Fact]
    public void A_plan_that_follows_a_revoked_one_opens_the_workshop_again_and_the_revoked_stays_revoked()
    {
        var earlier = Issued();
        earlier.Revoke("Hoãn hội thảo", new DateOnly(2022, 10, 6));

        var newer = earlier.DraftReplacement("Tổ chức lại", SeedPlan.Drafter.Id, Now);
        newer.Submit(Request, SeedPlan.Deputy, Now);
        newer.Approve(1, SeedPlan.Deputy, SeedPlan.Deputy, Now);
        newer.Issue(Paper(newer), SeedPlan.Deputy);

        Assert.Equal(PaperStatus.Revoked, earlier.Status);
        Assert.True(earlier.Workshop.IsCollecting);
    }

    private static Plan Issued()
    {
        var plan = Approved();
        plan.Issue(Paper(plan), SeedPlan.Deputy);
        return plan;
    }

    private static Plan Draft() => Plan.Draft(Workshop.Create(SeedPlan.Content.Topic, 2022), SeedPlan.Content, SeedPlan.Drafter.Id, Now);

    private static Plan InReview()
    {
        var plan = Draft();
        plan.Submit(Request, SeedPlan.Deputy, Now);
        return plan;
    }

    private static Plan Approved()
    {
        var plan = InReview();
        plan.Approve(1, SeedPlan.Deputy, SeedPlan.Deputy, Now);
        return plan;
    }

    private static IssuedDocument Paper(Plan plan) =>
        IssuedDocument.Create(plan.Workshop, SeedPlan.Number, new("Kế hoạch", plan.Content.Subject, "Nguyễn Phúc Thương", "Lãnh đạo Sở", "VT, CS&SHTT"), "abc");
}
