using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Plans;
using SangKien.Core.Reviewing;
using SangKien.Web.Tests.Portal;
using UglyToad.PdfPig;

namespace SangKien.Web.Tests.Plans;

/// <summary>A plan from the first word to its number, each step by the right role in a browser without script.</summary>
public sealed class StoryTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task A_plan_goes_from_a_topic_to_an_issued_paper()
    {
        portal.OpenRegister();
        var csShtt = portal.As(TestOrganisation.CsShtt);
        var director = portal.As(TestOrganisation.Director);
        var office = portal.As(TestOrganisation.Office);

        var created = await csShtt.PostAsync("/ke-hoach/moi", new { Topic = "Giải pháp nâng cao chất lượng sáng kiến" });
        var id = int.Parse(created.Location!.Split('/')[2], null);
        await WriteAsync(csShtt, id);
        await SubmitAsync(csShtt, id);
        Assert.Equal(PaperStatus.InReview, portal.LoadPlan(id).Status);

        await director.PostAsync($"/ke-hoach/{id}/duyet", new { Section = "II.3", Text = "Tách từng văn bản cho dễ theo dõi." }, action: "/gop-y");
        await director.PostAsync($"/ke-hoach/{id}/duyet", new { Note = "" }, action: "/tra-lai");
        Assert.Equal(PaperStatus.Returned, portal.LoadPlan(id).Status);

        var editor = await csShtt.GetAsync($"/ke-hoach/{id}/soan");
        Assert.Contains("Tách từng văn bản", editor.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var comment = portal.LoadPlan(id).LatestRevision!.Comments[0];
        await csShtt.PostAsync(editor, new { Venue = "Tại hội trường tầng 3" }, button: $"resolve.{comment.Id}");
        Assert.NotNull(portal.LoadPlan(id).LatestRevision!.Comments[0].ResolvedAtUtc);
        await SubmitAsync(csShtt, id);

        var compared = await director.GetAsync($"/ke-hoach/{id}/phien-ban/2");
        Assert.Equal("5", Visible(compared.QuerySelector("del")!));
        Assert.Equal("3", Visible(compared.QuerySelector("ins")!));
        await director.PostAsync($"/ke-hoach/{id}/duyet", new { }, action: "/duyet");
        Assert.Equal(PaperStatus.Approved, portal.LoadPlan(id).Status);

        var issued = await office.PostAsync($"/ke-hoach/{id}/ban-hanh", new { IsConfirmed = "true" });
        var page = await office.FollowAsync(issued);
        Assert.Contains("Kế hoạch số 15/KH-KHCN ngày 05/10/2022", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        AssertIssued(id);
    }

    private void AssertIssued(int id)
    {
        var plan = portal.LoadPlan(id);
        Assert.Equal(PaperStatus.Issued, plan.Status);
        Assert.Equal([".pdf", ".docx"], plan.IssuedDocument!.Files.Select(file => Path.GetExtension(file.FileName)));
        Assert.All(plan.IssuedDocument.Files, file => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(file.Bytes)), file.Sha256));
        Assert.Equal(7, plan.IssuedDocument.Deliveries.Count);
        Assert.Matches("^[0-9a-f]{32}$", plan.IssuedDocument.PublicCode);

        using var pdf = PdfDocument.Open(plan.IssuedDocument.Files[0].Bytes);
        var text = string.Concat(pdf.GetPages().Select(page => page.Text)).Replace('\u00a0', ' ');
        Assert.Contains("15/KH-KHCN", text, StringComparison.Ordinal);
        Assert.DoesNotContain("DỰ THẢO", text, StringComparison.Ordinal);

        using var db = portal.NewContext();
        Assert.Equal(4, db.UnitTasks.Count(task => task.WorkshopId == plan.WorkshopId && task.Kind == AssignmentKind.Contribution && task.Status == UnitTaskStatus.Open));
        Assert.Equal(plan.Workshop.FocusIssues.Count, db.Themes.Count(theme => theme.WorkshopId == plan.WorkshopId));
        string[] steps = ["Tạo hội thảo", "Lưu bản nháp", "Trình duyệt phiên bản 1", "Góp ý", "Trả lại", "Trình duyệt phiên bản 2", "Duyệt phiên bản 2", "Ban hành"];
        Assert.Equal(
            steps,
            from expected in steps
            where db.History.Any(entry => entry.Subject == nameof(Plan) && entry.SubjectId == id && EF.Functions.Like(entry.Summary, expected + "%"))
            select expected);
    }

    private static async Task WriteAsync(Browser csShtt, int id)
    {
        var saved = await csShtt.PostAsync($"/ke-hoach/{id}/soan", new Dictionary<string, string>
        {
            ["Purposes[0]"] = "Đánh giá thực trạng",
            ["Requirements[0]"] = "Thiết thực, hiệu quả",
            ["FocusIssues[0]"] = "Thực trạng hoạt động sáng kiến",
            ["Venue"] = "Tại hội trường tầng 5",
        });
        Assert.True(saved.Location == $"/ke-hoach/{id}/soan", string.Join(" ", saved.Refusals));
    }

    private static async Task SubmitAsync(Browser csShtt, int id)
    {
        var page = await csShtt.GetAsync($"/ke-hoach/{id}/trinh");
        var format = page.QuerySelector("#FormatPersonId option:last-child")!.GetAttribute("value")!;
        var answer = await csShtt.PostAsync(page, new { FormatPersonId = format });
        Assert.True(answer.Location == $"/ke-hoach/{id}", string.Join(' ', answer.Refusals));
    }

    /// <summary>The words without the marks for those who do not see.</summary>
    private static string Visible(AngleSharp.Dom.IElement element)
    {
        foreach (var hidden in element.QuerySelectorAll(".visually-hidden"))
            hidden.Remove();
        return element.TextContent.Trim();
    }
}
