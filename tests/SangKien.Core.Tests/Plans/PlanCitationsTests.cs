using SangKien.Core.Plans;

namespace SangKien.Core.Tests.Plans;

public sealed class PlanCitationsTests
{
    private static readonly CitedDocument Decree = new()
    {
        TypeName = "Nghị định", Number = "13/2012/NĐ-CP", On = new DateOnly(2012, 3, 2), Issuer = "Chính phủ", Subject = "ban hành Điều lệ Sáng kiến",
    };

    private static readonly CitedDocument Law = new() { TypeName = "Luật", Subject = "Thi đua, khen thưởng" };

    [Fact]
    public void The_first_mention_on_the_paper_is_long_and_the_later_ones_are_short_wherever_they_stand()
    {
        var written = new PlanContent
        {
            Citations = [Decree, Law],
            Opening = "Thực hiện {13/2012/NĐ-CP}, {Luật Thi đua, khen thưởng}:",
            FocusIssues = ["khoản 2 Điều 5 {13/2012/NĐ-CP}"],
            Assignments = [new() { Text = "Rà soát theo { 13/2012/NĐ-CP } và {Luật Thi đua, khen thưởng}" }],
        }.Written();

        Assert.Equal("Thực hiện Nghị định số 13/2012/NĐ-CP ngày 02/3/2012 của Chính phủ ban hành Điều lệ Sáng kiến, Luật Thi đua, khen thưởng:", written.Opening);
        Assert.Equal("khoản 2 Điều 5 Nghị định số 13/2012/NĐ-CP", written.FocusIssues[0]);
        Assert.Equal("Rà soát theo Nghị định số 13/2012/NĐ-CP và Luật Thi đua, khen thưởng", written.Assignments[0].Text);
    }

    [Fact]
    public void A_basis_stands_before_the_opening_and_is_the_long_one()
    {
        var written = new PlanContent { Citations = [Decree], LegalBases = ["Căn cứ {13/2012/NĐ-CP}"], Opening = "Theo {13/2012/NĐ-CP}:" }.Written();

        Assert.Equal(($"Căn cứ {Decree.LongForm}", $"Theo {Decree.ShortForm}:"), (written.LegalBases[0], written.Opening));
    }

    [Fact]
    public void A_reference_without_a_record_stays_and_keeps_the_plan_from_being_submitted()
    {
        var content = SeedPlan.Content with { Opening = "Thực hiện {99/QĐ-X}, {13/2012/NĐ-CP}:", Citations = [Decree] };

        Assert.Contains("{99/QĐ-X}", content.Written().Opening, StringComparison.Ordinal);
        Assert.Contains("“{99/QĐ-X}”", Assert.Single(PlanRules.Problems(content)).Sentence, StringComparison.Ordinal);
        Assert.Empty(PlanRules.Problems(content with { Opening = "Thực hiện {13/2012/NĐ-CP}:" }));
    }

    [Fact]
    public void The_documents_that_the_real_plan_names_become_records_and_its_paper_does_not_change()
    {
        var recognised = PlanCitations.Recognised(SeedPlan.Content);

        Assert.Equal(["13/2012/NĐ-CP", "1596/BTĐKT-V.II", "01/CT-UBND", "1825/UBND-KGVX", "4283/UBND-KGVX"], recognised.Citations.Select(cited => cited.Number));
        Assert.Equal(
            ("Công văn", new DateOnly(2022, 7, 6), "Bộ Nội vụ", "về việc chấn chỉnh công tác lập hồ sơ đề nghị khen thưởng cấp nhà nước"),
            (recognised.Citations[1].TypeName, recognised.Citations[1].On, recognised.Citations[1].Issuer, recognised.Citations[1].Subject));
        Assert.Contains("{1596/BTĐKT-V.II}; {01/CT-UBND}", recognised.FocusIssues[2], StringComparison.Ordinal);
        Assert.Equal(PlanSections.Of(SeedPlan.Content).SelectMany(section => section.Lines), PlanSections.Of(recognised).SelectMany(section => section.Lines));
        Assert.Equal(recognised, PlanCitations.Recognised(recognised));
    }

    [Theory]
    [InlineData("{}{{}}{ }")]
    [InlineData("Nghị định số / ngày 99/99/2022 của về việc")]
    [InlineData("{{13/2012/NĐ-CP}")]
    public void Odd_text_is_left_alone(string text)
    {
        var content = new PlanContent { Opening = text };

        Assert.Equal(text, PlanCitations.Recognised(content).Written().Opening);
    }
}
