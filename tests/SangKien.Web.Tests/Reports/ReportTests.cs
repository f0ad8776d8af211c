using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Dossiers;
using SangKien.Core.Files;
using SangKien.Core.Issuing;
using SangKien.Core.Reports;
using SangKien.Core.Reviewing;
using SangKien.Web.Features.Dossiers;
using SangKien.Web.Tests.Compilation;
using SangKien.Web.Tests.Portal;
using UglyToad.PdfPig;

namespace SangKien.Web.Tests.Reports;

/// <summary>Báo cáo tổng hợp, báo cáo đề dẫn: composed, edited, brought up to date, reviewed, issued.</summary>
public sealed class ReportTests : IDisposable
{
    private const string HandWritten = "Lời do phòng viết thêm bằng tay.";

    private readonly CompiledPortal _portal = new();
    private readonly Browser _drafter;

    public ReportTests() => _drafter = _portal.As(TestOrganisation.CsShtt);

    private string Overview => $"/hoi-thao/{_portal.WorkshopId}/bao-cao";

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task From_composing_to_the_numbered_paper_and_its_place_in_the_dossier()
    {
        var id = await ComposeAsync();
        await WriteAsync(id, "remarks-figures", ("remark-sent", HandWritten));
        await SubmitAsync(id);

        var director = _portal.As(TestOrganisation.Director);
        var read = await director.GetAsync($"/bao-cao/{id}/duyet");
        await director.PostAsync(read, new { Section = "I", Text = "Nêu rõ hơn." }, action: "/gop-y");
        await director.PostAsync($"/bao-cao/{id}/duyet", new { Note = "" }, action: "/duyet/tra-lai");
        Assert.Equal(PaperStatus.Returned, Load(id).Status);
        var editor = await _drafter.GetAsync($"/bao-cao/{id}/soan");
        Assert.Contains("Nêu rõ hơn.", editor.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await _drafter.PostAsync(editor, new { }, button: editor.QuerySelector("button[value^='resolve.']")!.GetAttribute("value"));
        await WriteAsync(id, "proposals", ("remark-decide", ""), ("remark-assess", "Trình Lãnh đạo Sở cho ý kiến."));
        await SubmitAsync(id);
        Assert.Contains("Có sửa", (await director.GetAsync($"/bao-cao/{id}/phien-ban/2")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await director.PostAsync($"/bao-cao/{id}/duyet", new { }, action: "/duyet");
        OpenRegister();
        var issued = await _portal.As(TestOrganisation.Office).PostAsync($"/bao-cao/{id}/ban-hanh", new { IsConfirmed = "true" });

        Assert.StartsWith("/van-ban/", issued.Location, StringComparison.Ordinal);
        using var db = _portal.NewContext();
        var paper = db.IssuedDocuments.Include(paper => paper.Files).Single(paper => paper.TypeName == "Báo cáo");
        Assert.Equal(("15/BC-KHCN", PaperStatus.Issued, 15), (paper.NumberAndSymbol, Load(id).Status, db.NumberRegisters.Single().LastNumber));
        var text = Read(paper.Files.Single(file => file.ContentType == "application/pdf").Bytes);
        Assert.All(
            new[] { "Số: 15/BC-KHCN", HandWritten, CompiledPortal.AcceptedTitle, CompiledPortal.HostileTitle, "Gửi đúng hạn", "I. TÌNH HÌNH TIẾP NHẬN", "III. NHẬN XÉT, ĐỀ XUẤT", "./." },
            part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.All(new[] { CompiledPortal.DraftTitle, CompiledPortal.ReturnedTitle, "DỰ THẢO" }, part => Assert.DoesNotContain(part, text, StringComparison.Ordinal));
        Assert.Contains("15/BC-KHCN", (await _portal.Stranger().GetAsync($"/xac-minh/{paper.PublicCode}")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await _drafter.StatusAsync($"/bao-cao/{id}/tep/pdf"));
        var pdf = paper.Files.Single(file => file.ContentType == "application/pdf");
        Assert.Equal("1-van-ban/15-bc-khcn.pdf", Assert.Single(await DossierAsync(), file => file.Sha256 == pdf.Sha256).Path);
    }

    [Fact]
    public async Task New_data_come_in_and_what_was_written_by_hand_stays()
    {
        var id = await ComposeAsync();
        await WriteAsync(id, "remarks-figures", ("remark-assessed", HandWritten));
        using (var db = _portal.NewContext())
        {
            var idea = db.Ideas.Single(idea => idea.Title == CompiledPortal.AcceptedTitle);
            idea.Assess(new(SangKien.Core.Compilation.Assessment.Feasible));
            db.SaveChanges();
            Assert.DoesNotContain("Chuyển từ mục", (await _drafter.GetAsync($"/bao-cao/{id}/cap-nhat")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            idea.MoveTo(db.Themes.First());
            db.SaveChanges();
        }

        var page = await _drafter.GetAsync($"/bao-cao/{id}/cap-nhat");
        Assert.Contains("Chuyển từ mục “Chưa xếp nhóm”.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Chờ chọn", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("ins"), inserted => inserted.TextContent.Contains(CompiledPortal.AcceptedTitle, StringComparison.Ordinal));
        var updated = await _drafter.PostAsync(page, new { });

        Assert.EndsWith("/soan?muc=remarks-figures", updated.Location, StringComparison.Ordinal);
        Assert.Equal(HandWritten, Paragraph(id, "remark-assessed").Text);
        Assert.Contains("01 khả thi", Paragraph(id, "remark-assessed").Proposed, StringComparison.Ordinal);
        Assert.Contains(CompiledPortal.AcceptedTitle, Paragraph(id, "remark-discuss").Text, StringComparison.Ordinal);
        var refused = await SubmitAsync(id);
        Assert.Contains("chờ chọn nhận hay giữ nguyên", Assert.Single(refused.Refusals), StringComparison.Ordinal);

        await _drafter.PostAsync($"/bao-cao/{id}/soan?muc=remarks-figures", new { }, button: "take.remark-assessed");
        Assert.Contains("01 khả thi", Paragraph(id, "remark-assessed").Text, StringComparison.Ordinal);
        Assert.Empty((await SubmitAsync(id)).Refusals);
    }

    [Fact]
    public async Task Two_people_in_different_paragraphs_are_joined_and_in_the_same_one_the_person_chooses()
    {
        var id = await ComposeAsync();
        var address = $"/bao-cao/{id}/soan?muc=remarks-figures";
        var (mine, second) = (await _drafter.GetAsync(address), _portal.As(TestOrganisation.SecondCsShtt));
        await second.PostAsync(address, Texts(("remark-sent", "Của đồng nghiệp")));

        await _drafter.PostAsync(mine, Texts(("remark-assessed", "Của tôi")));
        Assert.Equal(("Của đồng nghiệp", "Của tôi"), (Paragraph(id, "remark-sent").Text, Paragraph(id, "remark-assessed").Text));

        var conflict = await _drafter.PostAsync(mine, Texts(("remark-sent", "Cũng của tôi")));
        Assert.Equal("Của đồng nghiệp", Paragraph(id, "remark-sent").Text);
        Assert.Contains("Của đồng nghiệp", conflict.Page!.QuerySelector("[data-conflict]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Cũng của tôi", conflict.Page.QuerySelector("textarea[name='Texts[remark-sent]']")!.TextContent);
        await _drafter.PostAsync(conflict.Page, new { });
        Assert.Equal("Cũng của tôi", Paragraph(id, "remark-sent").Text);
    }

    [Fact]
    public async Task What_is_typed_while_the_data_take_the_paragraph_away_is_kept()
    {
        var id = await ComposeAsync();
        var ideas = $"idea-{_portal.IdeaId(CompiledPortal.SentTitle)}";
        var page = await _drafter.GetAsync($"/bao-cao/{id}/soan?muc=theme-0");
        using (var db = _portal.NewContext())
        {
            var contribution = db.Contributions.Include(contribution => contribution.Ideas).Include(contribution => contribution.Workshop).Single(contribution => contribution.Ideas.Any(idea => idea.Title == CompiledPortal.SentTitle));
            contribution.Return("Bổ sung.", new DateOnly(2022, 10, 20), new DateOnly(2022, 10, 5));
            db.SaveChanges();
        }

        await _portal.As(TestOrganisation.SecondCsShtt).PostAsync($"/bao-cao/{id}/cap-nhat", new { });
        Assert.DoesNotContain(Load(id).Content.Paragraphs, paragraph => paragraph.Key == ideas);
        var saved = await _drafter.PostAsync(page, Texts((ideas, HandWritten)), to: null);

        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.Contains(Load(id).Content.Paragraphs, paragraph => paragraph.Text == HandWritten);
    }

    [Fact]
    public async Task Autosave_answers_with_the_stamp_or_the_reason()
    {
        var id = await ComposeAsync();
        var page = await _drafter.GetAsync($"/bao-cao/{id}/soan?muc=opening");
        var stamp = page.QuerySelector("input[name=Version]")!.GetAttribute("value")!;

        Assert.StartsWith("saved at ", await AutosaveAsync("Một"), StringComparison.Ordinal);
        Assert.StartsWith("saved at ", await AutosaveAsync("Một"), StringComparison.Ordinal);
        Assert.Contains("cùng chỗ", await AutosaveAsync("Hai"), StringComparison.Ordinal);
        Assert.Contains("8000 ký tự", await AutosaveAsync(new string('a', ReportFormLength + 1)), StringComparison.Ordinal);
        Assert.Equal("Một", Paragraph(id, "opening").Text);

        async Task<string> AutosaveAsync(string text)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"/bao-cao/{id}/tu-luu")
            {
                Content = new FormUrlEncodedContent(new Dictionary<string, string>
                {
                    ["Section"] = "opening", ["Version"] = stamp, ["Texts[opening]"] = text,
                    ["__RequestVerificationToken"] = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!,
                }),
            };
            using var response = await _drafter.SendAsync(request);
            using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            return answer.RootElement.GetProperty("reason").GetString() ?? $"saved at {answer.RootElement.GetProperty("savedAt").GetString()}";
        }
    }

    [Fact]
    public async Task A_paragraph_shows_the_ideas_it_rests_on_and_the_figures_stand_behind_each_chart()
    {
        var id = await ComposeAsync();
        var theme = await _drafter.GetAsync($"/bao-cao/{id}/soan?muc=theme-0");
        var overview = await _drafter.GetAsync(Overview);

        Assert.NotNull(theme.QuerySelector($"#doan-idea-{_portal.IdeaId(CompiledPortal.AcceptedTitle)} a[href$='/y-tuong/{_portal.IdeaId(CompiledPortal.AcceptedTitle)}']"));
        Assert.Equal(3, overview.QuerySelectorAll("figure svg[role=img]").Length);
        Assert.Equal(3, overview.QuerySelectorAll("figure table caption").Length);
        Assert.NotEqual(0, (await _drafter.GetAsync($"/bao-cao/{id}")).QuerySelectorAll(".sk-sheet svg.sk-chart").Length);
    }

    [Fact]
    public async Task An_idea_is_used_as_long_as_a_printed_paragraph_rests_on_it()
    {
        Assert.Contains(CompiledPortal.AcceptedTitle, await UnusedAsync(), StringComparison.Ordinal);
        var id = await ComposeAsync();
        Assert.DoesNotContain(CompiledPortal.AcceptedTitle, await UnusedAsync(), StringComparison.Ordinal);

        await WriteAsync(id, "theme-0", ($"idea-{_portal.IdeaId(CompiledPortal.AcceptedTitle)}", ""));

        var unused = await UnusedAsync();
        Assert.Contains(CompiledPortal.AcceptedTitle, unused, StringComparison.Ordinal);
        Assert.DoesNotContain(CompiledPortal.SentTitle, unused, StringComparison.Ordinal);

        async Task<string> UnusedAsync() => (await _drafter.GetAsync($"{_portal.Board}/chua-dung")).QuerySelector("main")!.TextContent;
    }

    [Fact]
    public async Task Who_composes_reviews_and_issues_is_told_by_the_table_and_a_draft_is_the_drafters_own()
    {
        var id = await ComposeAsync();
        var twice = await ComposeAsync();
        Assert.Equal(id, twice);
        Assert.Equal(HttpStatusCode.NotFound, await _portal.As(TestOrganisation.Director).StatusAsync($"/bao-cao/{id}"));
        Assert.Equal(HttpStatusCode.NotFound, await _portal.As(TestOrganisation.Office).StatusAsync($"/bao-cao/{id}/tep/pdf"));
        foreach (var address in new[] { Overview, $"/bao-cao/{id}", $"/bao-cao/{id}/soan", $"/bao-cao/{id}/duyet", $"/bao-cao/{id}/ban-hanh", $"/hoi-thao/{_portal.WorkshopId}/ky-yeu" })
            Assert.Equal(HttpStatusCode.Forbidden, await _portal.As(TestOrganisation.UnitStaff).StatusAsync(address));

        await SubmitAsync(id);
        var drafterAsDirector = await _drafter.StatusAsync($"/bao-cao/{id}/duyet");
        Assert.Equal(HttpStatusCode.Forbidden, drafterAsDirector);
        Assert.Equal(HttpStatusCode.OK, await _portal.As(TestOrganisation.Director).StatusAsync($"/bao-cao/{id}"));
        var late = await _drafter.PostAsync($"/bao-cao/{id}/soan?muc=opening", Texts(("opening", "Sửa khi đang trình")));
        Assert.Contains("đang trình hoặc đã duyệt nên không sửa được", Assert.Single(late.Refusals), StringComparison.Ordinal);
        Assert.Equal("Sửa khi đang trình", late.Page!.QuerySelector("textarea[name='Texts[opening]']")!.TextContent);
        Assert.Equal(HttpStatusCode.NotFound, await _drafter.StatusAsync($"/bao-cao/{id}/soan?muc=khong-co"));
        Assert.Equal(HttpStatusCode.NotFound, await _drafter.StatusAsync($"/bao-cao/{id}/tep/exe"));
        Assert.Equal(HttpStatusCode.NotFound, await _drafter.StatusAsync("/hoi-thao/999/bao-cao"));
    }

    [Fact]
    public async Task The_introduction_waits_for_the_day_of_the_workshop()
    {
        var refused = await _drafter.PostAsync(Overview, new { }, action: "/bao-cao/de-dan");
        var told = refused.Refusals.Count > 0 ? refused.Refusals[0] : (await _drafter.FollowAsync(refused)).Body!.TextContent;
        Assert.Contains("Chưa ấn định thời gian, địa điểm hội thảo", told, StringComparison.Ordinal);
        _portal.FixMeeting();

        var made = await _drafter.PostAsync(Overview, new { }, action: "/bao-cao/de-dan");

        Assert.EndsWith("/soan", made.Location, StringComparison.Ordinal);
        Assert.Contains("Kính thưa", Load(null).Content.Paragraphs.First().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_number_of_queries_does_not_depend_on_the_number_of_ideas()
    {
        var id = await ComposeAsync();
        var few = await CountAsync();
        _portal.AddIdeas(200);
        await _drafter.PostAsync($"/bao-cao/{id}/cap-nhat", new { });

        Assert.Equal(few, await CountAsync());

        async Task<int> CountAsync() => await _portal.Sql.CountAsync(async () =>
        {
            foreach (var address in new[] { Overview, $"/bao-cao/{id}", $"/bao-cao/{id}/soan?muc=theme-0", $"/bao-cao/{id}/cap-nhat" })
                Assert.Equal(HttpStatusCode.OK, await _drafter.StatusAsync(address));
        });
    }

    private const int ReportFormLength = 8000;

    private static Dictionary<string, string> Texts(params (string Key, string Text)[] texts) => texts.ToDictionary(text => $"Texts[{text.Key}]", text => text.Text);

    private async Task<int> ComposeAsync()
    {
        if (Load(null) is { } known)
        {
            await _drafter.PostRawAsync($"{Overview}/tong-hop", [KeyValuePair.Create("__RequestVerificationToken", (await _drafter.GetAsync(_portal.Board)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!)]);
            return known.Id;
        }

        var made = await _drafter.PostAsync(Overview, new { }, action: "/bao-cao/tong-hop");
        Assert.EndsWith("/soan", made.Location, StringComparison.Ordinal);
        return Load(null).Id;
    }

    private async Task WriteAsync(int id, string section, params (string Key, string Text)[] texts)
    {
        var page = await _drafter.GetAsync($"/bao-cao/{id}/soan?muc={section}");
        var known = texts.Where(text => page.QuerySelector($"textarea[name='Texts[{text.Key}]']") is not null).ToArray();
        var saved = await _drafter.PostAsync(page, Texts(known));
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
    }

    private async Task<Answer> SubmitAsync(int id)
    {
        var page = await _drafter.GetAsync($"/bao-cao/{id}/trinh");
        var person = page.QuerySelector("#FormatPersonId option:last-child")!.GetAttribute("value")!;
        return await _drafter.PostAsync(page, new { ContentPersonId = person, FormatPersonId = person }, action: "/trinh");
    }

    /// <summary>What the manifest of a dossier made now lists; the dossier itself is whole.</summary>
    private async Task<IReadOnlyList<DossierFile>> DossierAsync()
    {
        await _drafter.PostAsync($"/hoi-thao/{_portal.WorkshopId}/ho-so", new { }, action: "/ho-so/lap");
        await _portal.RunAsync<MakeDossierJob>();
        await using var db = _portal.NewContext();
        await using var content = new FileStore(db).Open(await db.Files.SingleAsync(file => file.Kind == FileKind.Zip));
        using var zip = new MemoryStream();
        await content.CopyToAsync(zip);
        var check = await DossierCheck.ReadAsync(zip, CancellationToken.None);
        Assert.Empty(check.Faults);
        return check.Manifest!.Files;
    }

    private void OpenRegister()
    {
        using var db = _portal.NewContext();
        db.NumberRegisters.Add(NumberRegister.Open(2022, NumberRegister.CommonSeries, 14));
        db.SaveChanges();
    }

    private Report Load(int? id)
    {
        using var db = _portal.NewContext();
        return db.Reports.AsNoTracking().Include(report => report.Revisions).OrderByDescending(report => report.Id).FirstOrDefault(report => id == null || report.Id == id)!;
    }

    private ReportParagraph Paragraph(int id, string key) => Load(id).Content.Paragraphs.Single(paragraph => paragraph.Key == key);

    private static string Read(byte[] pdf)
    {
        using var file = PdfDocument.Open(pdf);
        return string.Join(' ', file.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text));
    }
}
