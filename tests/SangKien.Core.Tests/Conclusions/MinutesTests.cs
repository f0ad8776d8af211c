using SangKien.Core.Common;
using SangKien.Core.Conclusions.Minuting;
using SangKien.Core.Tests.Plans;
using SangKien.Core.Tests.Workshops;

namespace SangKien.Core.Tests.Conclusions;

public sealed class MinutesTests
{
    private static readonly MinutesText Text = MinutesText.Of(new(Held.Frame, Held.Day, Concluded.Attendance) { Conclusions = Concluded.All });

    [Fact]
    public void Two_people_sign_in_their_order_and_nothing_changes_afterwards()
    {
        var minutes = Named();
        Assert.Throws<RuleException>(() => minutes.SignAsChair(SeedPlan.Director.Id, Closing.Now));
        Assert.Throws<RuleException>(() => minutes.SignAsSecretary(SeedPlan.Director.Id, Closing.Now));

        minutes.SignAsSecretary(SeedPlan.Drafter.Id, Closing.Now);
        Assert.Throws<RuleException>(() => minutes.Edit(Text with { Course = "Khác" }, SeedPlan.Drafter.Id, Closing.Now));
        Assert.Throws<RuleException>(() => minutes.SignAsChair(SeedPlan.Drafter.Id, Closing.Now));
        minutes.SignAsChair(SeedPlan.Director.Id, Closing.Now);

        Assert.Equal(MinutesStatus.SignedByBoth, minutes.Status);
        Assert.Equal(minutes.Text.Sha256(), minutes.SignedSha256);
        Assert.Throws<RuleException>(() => minutes.Name(SeedPlan.Deputy, SeedPlan.Drafter));
        Assert.Throws<RuleException>(() => minutes.Return(SeedPlan.Director.Id, "Sai"));
    }

    [Fact]
    public void The_chair_gives_them_back_with_a_reason_and_the_first_signature_falls()
    {
        var minutes = Named();
        minutes.SignAsSecretary(SeedPlan.Drafter.Id, Closing.Now);
        Assert.Throws<RuleException>(() => minutes.Return(SeedPlan.Director.Id, " "));
        Assert.Throws<RuleException>(() => minutes.Return(SeedPlan.Drafter.Id, "Sai"));
        minutes.Return(SeedPlan.Director.Id, "Thiếu ý kiến của Sở Nội vụ");

        Assert.Equal((MinutesStatus.Draft, null, ""), (minutes.Status, minutes.SecretarySignedAtUtc, minutes.SignedSha256));
        minutes.Edit(Text with { Opinions = "Bà A (Sở Nội vụ): Nhất trí" }, SeedPlan.Drafter.Id, Closing.Now);
    }

    [Fact]
    public void Chair_and_secretary_are_two_people_and_both_are_named_before_the_first_signature()
    {
        var minutes = Minutes.Draft(Closing.Workshop(), Text, SeedPlan.Drafter.Id, Closing.Now);
        Assert.Throws<RuleException>(() => minutes.SignAsSecretary(SeedPlan.Drafter.Id, Closing.Now));
        Assert.Throws<RuleException>(() => minutes.Name(SeedPlan.Director, SeedPlan.Director));
    }

    [Fact]
    public void Without_the_hour_of_the_end_they_are_not_signed_and_an_end_before_the_beginning_is_refused()
    {
        var minutes = Named(Text with { EndedAt = null });
        Assert.Equal(nameof(MinutesText.EndedAt), Assert.Throws<RuleException>(() => minutes.SignAsSecretary(SeedPlan.Drafter.Id, Closing.Now)).Field);
        Assert.Throws<RuleException>(() => minutes.Edit(Text with { EndedAt = new TimeOnly(6, 0) }, 1, Closing.Now));
        Assert.Throws<RuleException>(() => Minutes.Draft(Closing.Workshop(), Text, 1, Closing.Now.AddDays(-5)));
    }

    [Fact]
    public void What_people_write_prints_as_points_dashes_and_headings()
    {
        var lines = PaperLines.Of(MinutesDocument.Compose(Held.Frame, Held.Day, Text with { Course = "Khai mạc\n- có quay phim", Opinions = "Bà A (Sở Nội vụ): Nhất trí\n- bổ sung: làm sớm", Conclusions = "Đánh giá\n- Đạt" }));

        foreach (var line in (string[])["1. Khai mạc.", "- có quay phim.", "1. Bà A (Sở Nội vụ): Nhất trí.", "- bổ sung: làm sớm.", "1. Đánh giá", "- Đạt."])
            Assert.Contains(line, lines);
    }

    private static Minutes Named(MinutesText? text = null)
    {
        var minutes = Minutes.Draft(Closing.Workshop(), text ?? Text, SeedPlan.Drafter.Id, Closing.Now);
        minutes.Name(SeedPlan.Director, SeedPlan.Drafter);
        return minutes;
    }
}
