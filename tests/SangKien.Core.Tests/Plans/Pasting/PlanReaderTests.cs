using SangKien.Core.Deadlines;
using SangKien.Core.Plans;
using SangKien.Core.Plans.Pasting;

namespace SangKien.Core.Tests.Plans.Pasting;

/// <summary>The text of the real plan as it was extracted, with its broken line and its slips.</summary>
public sealed class PlanReaderTests
{
    private static string Old { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Plans", "Pasting", "ke-hoach-hoi-thao.txt"));

    private static readonly PlanContent Start = new() { Symbol = "KH-X", Place = "Nơi khác", ExpectedMonth = new DateOnly(2022, 10, 1) };

    private static PlanContent Read(string text) => PastedPlan.Content(PlanReader.Read(text), Start, SeedPlan.Units, SeedPlan.Everybody);

    [Fact]
    public void Every_paragraph_of_the_real_plan_finds_its_place()
    {
        var lines = PlanReader.Read(Old);

        Assert.DoesNotContain(lines, line => line.Place is PlanPlace.Unknown or PlanPlace.Skipped);
        Assert.Equal(
            ["KẾ HOẠCH", "I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích", "2. Yêu cầu", "II. NỘI DUNG", "3. Những vấn đề cần tập trung làm rõ và triển khai thời gian tới", "III. TỔ CHỨC THỰC HIỆN", "Nơi nhận:"],
            lines.Where(line => line.Place == PlanPlace.Printed).Select(line => line.Text));
    }

    [Fact]
    public void No_word_of_it_is_lost_and_none_is_mended()
    {
        var words = Words(string.Concat(PlanReader.Read(Old).Select(line => line.Text + " ")));

        // What the reader leaves out are markers that the place gives again: dashes, numbers of clauses, the labels before a colon.
        var missing = Words(Old).Except(words).Except(["-", "–", "/", "Số", "Lưu", "2", "3", "4", "5", "6", "Chủ", "trì", "đề", "Thành", "phần", "tham", "dự", "Thời", "gian", "Địa", "điểm"]);
        Assert.Empty(missing);
        Assert.Contains("1596/BTĐKT - V.II ngày 06/7/2022", string.Concat(PlanReader.Read(Old).Select(line => line.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_without_a_marker_joins_the_unfinished_one_before_it() =>
        Assert.Contains("Công văn số 1596/BTĐKT - V.II ngày 06/7/2022 của Bộ Nội vụ", Read(Old).FocusIssues[2], StringComparison.Ordinal);

    [Fact]
    public void The_structured_plan_is_that_of_the_seed_but_for_its_slips()
    {
        var plan = Read(Old);

        Assert.Equal(
            (SeedPlan.Content.Symbol, SeedPlan.Content.Place, SeedPlan.Content.Subject, SeedPlan.Content.Opening, SeedPlan.Content.Chair, SeedPlan.Content.Topic),
            (plan.Symbol, plan.Place, plan.Subject, plan.Opening, plan.Chair, plan.Topic));
        Assert.Equal((SeedPlan.Content.Participants, SeedPlan.Content.Time, SeedPlan.Content.Venue, SeedPlan.Content.Closing, SeedPlan.Content.Archive), (plan.Participants, plan.Time, plan.Venue, plan.Closing, plan.Archive));
        Assert.Equal((SeedPlan.Content.Purposes, SeedPlan.Content.Requirements, SeedPlan.Content.Recipients, SeedPlan.Content.Signing), (plan.Purposes, plan.Requirements, plan.Recipients, plan.Signing));
        Assert.Equal(4, plan.FocusIssues.Count);
        Assert.Empty(PlanRules.Problems(plan));
    }

    [Fact]
    public void The_clauses_are_read_as_a_person_reads_them()
    {
        var assignments = Read(Old).Assignments;

        Assert.Equal([AssignmentKind.Work, AssignmentKind.Work, AssignmentKind.Contribution, AssignmentKind.Discussion], assignments.Select(assignment => assignment.Kind));
        Assert.Equal(([SeedPlan.Office.Id], [SeedPlan.CsShtt.Id]), (assignments[0].LeadUnitIds, assignments[0].CoordinatingUnitIds));
        Assert.Equal(([SeedPlan.CsShtt.Id], []), (assignments[1].LeadUnitIds, assignments[1].CoordinatingUnitIds));
        Assert.Equal((SeedPlan.Due, 2, AssignmentScope.EveryUnit), (assignments[2].Due, assignments[2].MinimumIdeas, assignments[2].Scope));
        Assert.Equal(AssignmentScope.EveryUnit, assignments[3].Scope);
    }

    [Theory]
    [InlineData("gửi chậm nhất ngày 21/10/2022", DeadlineReading.Through, null)]
    [InlineData("gửi trước 17 giờ 30 ngày 21/10/2022", DeadlineReading.BeforeHour, "17:30")]
    [InlineData("gửi trước 9 giờ ngày 21/10/2022", DeadlineReading.BeforeHour, "09:00")]
    public void The_words_of_a_deadline_are_read(string words, DeadlineReading reading, string? hour)
    {
        var due = Read($"III. TỔ CHỨC THỰC HIỆN\n1. Mỗi phòng, đơn vị {words}.").Assignments[0].Due;

        Assert.Equal(new Deadline(new DateOnly(2022, 10, 21), reading, hour is null ? null : TimeOnly.Parse(hour, System.Globalization.CultureInfo.InvariantCulture)), due);
    }

    [Fact]
    public void A_day_that_is_none_is_no_deadline() => Assert.Null(Read("III. TỔ CHỨC THỰC HIỆN\n1. Gửi trước ngày 31/02/2022.").Assignments[0].Due);

    [Fact]
    public void Bases_stand_apart_from_the_opening()
    {
        var plan = Read("KẾ HOẠCH\nTổ chức hội thảo về sáng kiến\ncủa ngành\nCăn cứ Nghị định số 13/2012/NĐ-CP;\nCăn cứ Luật Thi đua, khen thưởng.\nSở xây dựng kế hoạch như sau:");

        Assert.Equal("Tổ chức hội thảo về sáng kiến của ngành", plan.Subject);
        Assert.Equal(["Căn cứ Nghị định số 13/2012/NĐ-CP", "Căn cứ Luật Thi đua, khen thưởng"], plan.LegalBases);
        Assert.Equal("Sở xây dựng kế hoạch như sau:", plan.Opening);
    }

    [Theory]
    [InlineData("III. KINH PHÍ\nTừ nguồn chi thường xuyên.")]
    [InlineData("Một câu chẳng thuộc đâu.")]
    [InlineData("II. NỘI DUNG\n7. Khách mời: Sở Tài chính.")]
    public void What_no_rule_knows_is_kept_and_marked(string text)
    {
        var lines = PlanReader.Read(text);

        Assert.Contains(lines, line => line.Place == PlanPlace.Unknown);
        Assert.Equal(Words(text).Order(), Words(string.Join(' ', lines.Select(line => line.Text))).Order());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u0000\ud800\n\n***\n")]
    [InlineData("I.\n1.\n-\nNơi nhận:\n-")]
    public void Hostile_text_is_read_without_failing(string text) => Assert.DoesNotContain(Read(text).Purposes, purpose => purpose.Length > 2);

    [Fact]
    public void A_signature_by_somebody_unknown_leaves_the_block_to_be_chosen() =>
        Assert.Equal(new SigningBlock(), Read("III. TỔ CHỨC THỰC HIỆN\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Văn Lạ").Signing);

    private static string[] Words(string text) =>
        text.Normalize().Split([' ', '\r', '\n', '\t', '*', '.', ',', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
}
