using SangKien.Core.Common;
using SangKien.Core.Initiatives;
using SangKien.Core.Tests.Contributions;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;

namespace SangKien.Core.Tests.Initiatives;

public sealed class InitiativeCandidateTests
{
    private static readonly DateOnly Today = new(2023, 2, 1);

    private static readonly ApplicationText Application = new()
    {
        Addressee = "Hội đồng Sáng kiến Sở", Title = "Sổ tay điện tử", Field = "Quản lý sáng kiến", Essence = "Một sổ tay\ntra cứu nhanh", Conditions = "Máy tính", OwnBenefit = "Giảm thời gian",
        Authors = [new("Trần Minh Đức", "02/3/1985", "Sở KH&CN", "Chuyên viên", "Thạc sĩ", 60), new("Lê Thị B", "", "", "", "", 40)],
    };

    [Theory]
    [InlineData("2022-03-15", "đến hết thứ Ba, ngày 14/3/2023")]
    [InlineData("2022-11-01", "đến hết thứ Ba, ngày 31/10/2023")]
    [InlineData("2024-02-29", "đến hết thứ Năm, ngày 27/02/2025")]
    public void The_year_of_the_limit_counts_the_first_day(string firstAppliedOn, string lastMoment) =>
        Assert.Equal(lastMoment, InitiativeCandidate.LimitFrom(DateOnly.Parse(firstAppliedOn, System.Globalization.CultureInfo.InvariantCulture)).LastMoment);

    [Fact]
    public void An_application_is_lodged_within_the_year_and_then_stays_as_it_is()
    {
        var candidate = Candidate(new(2022, 3, 15));
        candidate.Lodge(new(2023, 1, 31), Today);

        Assert.Equal((InitiativeStatus.Lodged, new DateOnly(2023, 1, 31)), (candidate.Status, candidate.LodgedOn));
        Assert.Throws<RuleException>(() => candidate.Edit(Application, null, Today));
        Assert.Throws<RuleException>(() => candidate.Drop("Thôi"));
    }

    [Theory]
    [InlineData(null, "2023-01-31", nameof(InitiativeCandidate.FirstAppliedOn))]
    [InlineData("2022-01-10", "2023-01-31", nameof(InitiativeCandidate.LodgedOn))]
    [InlineData("2022-12-10", "2022-12-09", nameof(InitiativeCandidate.LodgedOn))]
    [InlineData("2022-12-10", "2023-02-02", nameof(InitiativeCandidate.LodgedOn))]
    public void A_day_on_which_it_could_not_have_been_lodged_is_refused(string? first, string lodged, string field)
    {
        var candidate = Candidate(first is null ? null : DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(field, Assert.Throws<RuleException>(() => candidate.Lodge(DateOnly.Parse(lodged, System.Globalization.CultureInfo.InvariantCulture), Today)).Field);
        Assert.Equal(InitiativeStatus.Preparing, candidate.Status);
    }

    [Fact]
    public void Shares_never_exceed_the_whole_and_are_the_whole_when_it_is_lodged()
    {
        var candidate = Candidate(new(2022, 12, 1));
        Assert.Throws<RuleException>(() => candidate.Edit(Application with { Authors = [.. Application.Authors, new("C", "", "", "", "", 1)] }, null, Today));
        candidate.Edit(Application with { Authors = [Application.Authors[0]] }, new(2022, 12, 1), Today);
        Assert.Throws<RuleException>(() => candidate.Lodge(Today, Today));
    }

    [Fact]
    public void What_is_dropped_can_be_resumed()
    {
        var candidate = Candidate(null);
        Assert.Throws<RuleException>(() => candidate.Drop(" "));
        Assert.Throws<RuleException>(candidate.Resume);
        candidate.Drop("Đã có giải pháp tương tự");
        candidate.Resume();
        Assert.Equal((InitiativeStatus.Preparing, ""), (candidate.Status, candidate.DropReason));
    }

    [Fact]
    public void The_application_has_the_parts_of_the_form()
    {
        var paper = ApplicationDocument.Compose(Application, new(2022, 3, 15), "Bắc Giang", Today);
        var lines = PaperLines.Of(paper);

        Assert.Equal([Phrases.Nation, Phrases.Motto, "---------------", "ĐƠN YÊU CẦU CÔNG NHẬN SÁNG KIẾN", "Kính gửi: Hội đồng Sáng kiến Sở"], lines.Take(5));
        Assert.Contains("- Ngày sáng kiến được áp dụng lần đầu hoặc áp dụng thử (ghi ngày nào sớm hơn): 15/3/2022.", lines);
        Assert.Contains("- Mô tả bản chất của sáng kiến: Một sổ tay.", lines);
        Assert.Contains("tra cứu nhanh.", lines);
        Assert.Equal(["60", "40"], paper.Body.OfType<Table>().First().Rows.Select(row => row.Cells[6].PlainText));
        Assert.Equal("NGƯỜI NỘP ĐƠN", paper.Signatures.Single().Lines.Single());
    }

    private static InitiativeCandidate Candidate(DateOnly? firstAppliedOn)
    {
        var idea = Arranged.Submitted().Ideas[0];
        var candidate = InitiativeCandidate.File(idea, ApplicationText.Of(idea, "Sở"), 1, new DateTime(2022, 11, 1, 1, 0, 0, DateTimeKind.Utc));
        candidate.Edit(Application, firstAppliedOn, Today);
        return candidate;
    }
}
