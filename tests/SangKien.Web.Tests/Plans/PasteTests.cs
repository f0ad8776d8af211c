using System.Net;
using AngleSharp.Html.Dom;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Plans.Pasting;
using SangKien.Core.Reviewing;
using SangKien.Web.Tests.Portal;
using UglyToad.PdfPig;

namespace SangKien.Web.Tests.Plans;

/// <summary>The real plan of 2022 pasted as an old one.</summary>
public sealed class PasteTests : IDisposable
{
    private readonly PortalFactory _portal = new();

    public void Dispose() => _portal.Dispose();

    /// <summary>Holds the number of the page only, in points.</summary>
    private const double TopMargin = 52;

    private static string Old { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "ke-hoach-hoi-thao.txt"));

    [Fact]
    public async Task The_official_pdf_contains_every_sentence_of_the_pasted_text_before_any_fix()
    {
        using (var db = _portal.NewContext())
        {
            db.People.Add(Person.Create("Nguyễn Phúc Thương", "Phó Giám đốc", PostRank.DeputyDirector, db.Units.Single(unit => unit.Kind == UnitKind.Leadership)));
            db.SaveChanges();
        }

        var csShtt = _portal.As(TestOrganisation.CsShtt);
        var dryRun = (await csShtt.PostAsync("/ke-hoach/moi/dan", new { Text = Old })).Page!;
        Assert.Contains("đoạn nào cũng rõ chỗ", dryRun.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using (var after = _portal.NewContext())
            Assert.Empty(after.Plans);

        var taken = await csShtt.PostAsync(dryRun, new { }, action: "/nhan", button: "take");

        Assert.Equal(HttpStatusCode.Found, taken.Status);
        using var answer = await csShtt.SendAsync(taken.Location!.Replace("/soan", "/tep/pdf", StringComparison.Ordinal));
        using var pdf = PdfDocument.Open(await answer.Content.ReadAsByteArrayAsync());
        var paper = Letters(string.Concat(pdf.GetPages().SelectMany(page => page.Letters.Where(letter => letter.StartBaseLine.Y < page.Height - TopMargin)).Select(letter => letter.Value)));
        foreach (var sentence in Sentences())
            Assert.True(paper.Contains(Letters(sentence), StringComparison.Ordinal), sentence);
    }

    [Fact]
    public async Task Corrections_of_the_dry_run_are_what_is_taken_over()
    {
        var csShtt = _portal.As(TestOrganisation.CsShtt);
        var dryRun = (await csShtt.PostAsync("/ke-hoach/moi/dan", new { Text = Old })).Page!;
        var venue = IndexOf(dryRun, PlanPlace.Venue);
        var purpose = IndexOf(dryRun, PlanPlace.Purpose);

        var again = (await csShtt.PostAsync(dryRun, new Dictionary<string, string> { [$"Lines[{venue}].Text"] = "Hội trường tầng 3", [$"Lines[{purpose}].Place"] = nameof(PlanPlace.Requirement) }, action: "/nhan", button: "look")).Page!;
        var taken = await csShtt.PostAsync(again, new { }, action: "/nhan", button: "take");

        var plan = _portal.LoadPlan(int.Parse(taken.Location!.Split('/')[2], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(("Hội trường tầng 3", 1, 3), (plan.Content.Venue, plan.Content.Purposes.Count, plan.Content.Requirements.Count));
    }

    [Fact]
    public async Task A_paragraph_without_a_place_keeps_the_plan_from_being_taken_over()
    {
        var csShtt = _portal.As(TestOrganisation.CsShtt);
        var dryRun = (await csShtt.PostAsync("/ke-hoach/moi/dan", new { Text = Old + "\nMột câu chẳng thuộc đâu." })).Page!;

        var refused = await csShtt.PostAsync(dryRun, new { }, action: "/nhan", button: "take");

        Assert.Contains("chưa rõ chỗ", Assert.Single(refused.Refusals), StringComparison.Ordinal);
        Assert.Contains("Một câu chẳng thuộc đâu.", refused.Page!.QuerySelectorAll("textarea")[^1].TextContent, StringComparison.Ordinal);
        var skipped = await csShtt.PostAsync(refused.Page!, new Dictionary<string, string> { [$"Lines[{IndexOf(dryRun, PlanPlace.Unknown)}].Place"] = nameof(PlanPlace.Skipped) }, action: "/nhan", button: "take");
        Assert.Equal(HttpStatusCode.Found, skipped.Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task Nothing_pasted_is_refused(string text) =>
        Assert.NotEmpty((await _portal.As(TestOrganisation.CsShtt).PostAsync("/ke-hoach/moi/dan", new { Text = text })).Refusals);

    [Fact]
    public async Task Hostile_text_stays_text()
    {
        var page = (await _portal.As(TestOrganisation.CsShtt).PostAsync("/ke-hoach/moi/dan", new { Text = "KẾ HOẠCH\n<img src=x onerror=alert(1)>\nI. MỤC ĐÍCH\n1. Mục đích\n- \"><svg/onload=alert(1)>" })).Page!;

        Assert.Empty(page.QuerySelectorAll("img[src=x], [onerror], [onload]"));
        Assert.Contains("<img src=x onerror=alert(1)>", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_earlier_plan_is_copied_with_its_dates_open_and_a_template_begins_another()
    {
        var id = _portal.AddPlan(PaperStatus.Issued);
        var csShtt = _portal.As(TestOrganisation.CsShtt);

        var copied = await csShtt.PostAsync("/ke-hoach/moi", new { }, action: $"/{id}/chep");
        Assert.Equal("/ke-hoach/moi", (await csShtt.PostAsync($"/ke-hoach/{id}/luu-mau", new { Name = "Mẫu hội thảo" })).Location);
        Assert.Contains("Đã có mẫu", Assert.Single((await csShtt.PostAsync($"/ke-hoach/{id}/luu-mau", new { Name = "Mẫu hội thảo" })).Refusals), StringComparison.Ordinal);
        var page = await csShtt.GetAsync("/ke-hoach/moi");
        var template = page.QuerySelector("#TemplateId option:last-child")!.GetAttribute("value")!;
        var begun = await csShtt.PostAsync(page, new { Topic = "Chủ đề mới", TemplateId = template }, action: "/ke-hoach/moi");

        var (copy, fromTemplate) = (Load(copied), Load(begun));
        Assert.Equal(("", "Giải pháp nâng cao chất lượng sáng kiến", PaperStatus.Draft), (copy.Content.Time, copy.Content.Topic, copy.Status));
        Assert.NotEqual(_portal.LoadPlan(id).WorkshopId, copy.WorkshopId);
        Assert.Contains("trước ngày …", copy.Content.Assignments[1].Text, StringComparison.Ordinal);
        Assert.Equal(("Chủ đề mới", "Hội trường tầng 5"), (fromTemplate.Content.Topic, fromTemplate.Content.Venue));
        Assert.Equal("/ke-hoach/moi", (await csShtt.PostAsync(await csShtt.GetAsync("/ke-hoach/moi"), new { }, action: "/xoa")).Location);
        Assert.Empty((await csShtt.GetAsync("/ke-hoach/moi")).QuerySelectorAll("#TemplateId"));
    }

    [Fact]
    public async Task Only_cs_shtt_begins_plans_and_from_what_it_sees()
    {
        var id = _portal.AddPlan(PaperStatus.Issued);
        foreach (var account in new[] { TestOrganisation.UnitStaff, TestOrganisation.Office, TestOrganisation.Director, TestOrganisation.Administrator })
        {
            Assert.Equal(HttpStatusCode.Forbidden, await _portal.As(account).StatusAsync("/ke-hoach/moi/dan"));
            Assert.Equal(HttpStatusCode.Forbidden, await _portal.As(account).StatusAsync($"/ke-hoach/{id}/luu-mau"));
            Assert.Equal(HttpStatusCode.Forbidden, await _portal.As(account).StatusAsync($"/ke-hoach/{id}/thay-the"));
        }

        Assert.Equal(HttpStatusCode.NotFound, await _portal.As(TestOrganisation.CsShtt).StatusAsync("/ke-hoach/9999/luu-mau"));
    }

    private Plan Load(Answer answer) => _portal.LoadPlan(int.Parse(answer.Location!.Split('/')[2], System.Globalization.CultureInfo.InvariantCulture));

    private static int IndexOf(IHtmlDocument page, PlanPlace place) =>
        page.QuerySelectorAll("select").OfType<IHtmlSelectElement>().ToList().FindIndex(select => select.Value == $"{(int)place}");

    /// <summary>The sentences of the old plan, its broken line joined; the number is blank and the end mark one.</summary>
    private static IEnumerable<string> Sentences() =>
        Old.Replace("Công văn số\n\n1596", "Công văn số 1596", StringComparison.Ordinal).Replace("./..", "./.", StringComparison.Ordinal)
            .Split('\n').Select(line => line.Trim().Trim('*')).Where(line => line.Length > 0)
            .SelectMany(line => line.Split(". ").Select(sentence => sentence.Trim()));

    /// <summary>Only what is printed with ink: the spaces of a justified line are not characters.</summary>
    private static string Letters(string text) => string.Concat(text.Normalize().Where(letter => !char.IsWhiteSpace(letter)));
}
