using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Compilation;
using SangKien.Core.Conclusions.Closing;
using SangKien.Core.Conclusions.Minuting;
using SangKien.Core.Contributions;
using SangKien.Core.Discussion;
using SangKien.Core.Initiatives;
using SangKien.Core.Plans;
using SangKien.Core.Reports;
using SangKien.Core.Reviewing;
using SangKien.Core.Search;
using SangKien.Core.Workshops;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Compilation;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Search;

/// <summary>Who finds what. The portal holds a text that could leak in every state: a draft, a returned one that is being rewritten, what only CS&amp;SHTT sees.</summary>
public sealed class FindTests(FindTests.SearchedPortal portal) : IClassFixture<FindTests.SearchedPortal>
{
    [Theory]
    [InlineData(TestOrganisation.OtherUnitStaff, "bí mật của Thanh tra", 1)]
    [InlineData(TestOrganisation.UnitStaff, "bí mật của Thanh tra", 0)]
    [InlineData(TestOrganisation.CsShtt, "bí mật của Thanh tra", 0)]
    [InlineData(TestOrganisation.Director, "bí mật", 0)]
    [InlineData(TestOrganisation.Administrator, "bí mật", 0)]
    [InlineData(TestOrganisation.CsShtt, "kho sáng kiến dùng chung", 1)]
    [InlineData(TestOrganisation.Director, "CHUNG dung KHO", 1)]
    [InlineData(TestOrganisation.OtherUnitStaff, "kho sáng kiến dùng chung", 0)]
    [InlineData(TestOrganisation.Office, "kho sáng kiến dùng chung", 0)]
    [InlineData(TestOrganisation.Office, "\"tham luận của phòng quản lý công nghệ\"", 1)]
    [InlineData(TestOrganisation.OtherUnitStaff, "\"tham luận của phòng quản lý công nghệ\"", 0)]
    public async Task A_contribution_is_found_by_whoever_may_read_it(string account, string question, int hits) => Assert.Equal(hits, (await HitsAsync(account, question)).Count);

    [Theory]
    [InlineData(TestOrganisation.Office, "viết lại kín đáo", 1)]
    [InlineData(TestOrganisation.CsShtt, "viết lại kín đáo", 0)]
    [InlineData(TestOrganisation.Director, "viết lại kín đáo", 0)]
    [InlineData(TestOrganisation.CsShtt, "ý tưởng bị trả lại", 1)]
    [InlineData(TestOrganisation.UnitStaff, "ý tưởng bị trả lại", 0)]
    public async Task Of_a_contribution_that_is_being_supplemented_readers_find_what_was_sent(string account, string question, int hits) =>
        Assert.Equal(hits, (await HitsAsync(account, question)).Count);

    [Theory]
    [InlineData(TestOrganisation.CsShtt, "kế hoạch mật thám", 1)]
    [InlineData(TestOrganisation.Director, "kế hoạch mật thám", 0)]
    [InlineData(TestOrganisation.UnitStaff, "kế hoạch mật thám", 0)]
    [InlineData(TestOrganisation.CsShtt, "nhóm riêng của phòng", 1)]
    [InlineData(TestOrganisation.Director, "nhóm riêng của phòng", 1)]
    [InlineData(TestOrganisation.Office, "nhóm riêng của phòng", 0)]
    [InlineData(TestOrganisation.UnitStaff, "nhóm riêng của phòng", 0)]
    [InlineData(TestOrganisation.OtherUnitStaff, "trao đổi nội bộ thanh tra", 1)]
    [InlineData(TestOrganisation.CsShtt, "trao đổi nội bộ thanh tra", 1)]
    [InlineData(TestOrganisation.UnitStaff, "trao đổi nội bộ thanh tra", 0)]
    [InlineData(TestOrganisation.Director, "trao đổi nội bộ thanh tra", 0)]
    public async Task Other_rows_are_found_by_the_rule_of_their_pages(string account, string question, int hits) =>
        Assert.Equal(hits, (await HitsAsync(account, question)).Count);

    /// <summary>The report and the report of results are drafts, the notice is issued, the minutes are being written, the application is one of Quản lý Công nghệ.</summary>
    [Theory]
    [InlineData(SearchKind.Report, "đoạn chưa trình", TestOrganisation.CsShtt)]
    [InlineData(SearchKind.Minutes, "lời ghi của thư ký", TestOrganisation.CsShtt, TestOrganisation.Office, TestOrganisation.Director)]
    [InlineData(SearchKind.Notice, "mẫu mô tả thống nhất", TestOrganisation.CsShtt, TestOrganisation.Office, TestOrganisation.Director)]
    [InlineData(SearchKind.Results, "nhận xét chưa trình", TestOrganisation.CsShtt)]
    [InlineData(SearchKind.Conclusion, "mẫu mô tả thống nhất", TestOrganisation.CsShtt, TestOrganisation.Office, TestOrganisation.Director)]
    [InlineData(SearchKind.Initiative, "điều kiện máy tính", TestOrganisation.CsShtt, TestOrganisation.Director, TestOrganisation.UnitStaff)]
    [InlineData(SearchKind.Initiative, "bí quyết pha chế")]
    [InlineData(SearchKind.Task, "nháp kết quả kín")]
    public async Task What_came_of_the_workshop_is_found_by_the_rule_of_its_pages(SearchKind kind, string question, params string[] finders)
    {
        foreach (var account in (string[])[TestOrganisation.CsShtt, TestOrganisation.Office, TestOrganisation.Director, TestOrganisation.UnitStaff, TestOrganisation.OtherUnitStaff, TestOrganisation.Administrator])
        {
            var browser = portal.As(account);
            var page = await browser.GetAsync($"/tim-kiem?tim={Uri.EscapeDataString(question)}&loai={kind}");
            var links = page.QuerySelectorAll(".sk-list h2 a").Select(link => link.GetAttribute("href")!).ToList();
            Assert.Equal(finders.Contains(account) ? 1 : 0, links.Count);
            foreach (var link in links)
                await browser.GetAsync(link);
        }
    }

    [Fact]
    public async Task Counts_and_filters_tell_nothing_of_what_is_hidden()
    {
        var page = await portal.As(TestOrganisation.UnitStaff).GetAsync("/tim-kiem?tim=nhap");
        var unit = await portal.As(TestOrganisation.UnitStaff).GetAsync($"/tim-kiem?tim=nhap&don-vi={portal.InspectorateId}&loai=Idea");

        Assert.Empty(page.QuerySelectorAll(".sk-pill"));
        Assert.Contains("Không tìm thấy", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Không tìm thấy", unit.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"sáng kiến dùng\"", 1)]
    [InlineData("\"dùng sáng kiến\"", 0)]
    [InlineData("\"lĩnh vực theo năm\"", 1)]
    [InlineData("\"chung tra cứu\"", 0)]
    public async Task A_phrase_in_quotes_is_found_as_it_stands_and_not_over_the_end_of_a_part(string question, int hits) =>
        Assert.Equal(hits, (await HitsAsync(TestOrganisation.CsShtt, question)).Count);

    [Fact]
    public async Task A_paper_is_found_by_its_number_and_symbol()
    {
        var number = portal.PlanNumber.Split(' ')[^1];

        var page = await portal.As(TestOrganisation.UnitStaff).GetAsync($"/tim-kiem?tim={Uri.EscapeDataString(number)}&loai=Document");

        Assert.Contains(number, page.QuerySelector(".sk-list mark")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kind_and_unit_filter_and_the_link_leads_to_a_page_that_opens()
    {
        var browser = portal.As(TestOrganisation.CsShtt);
        var all = await browser.GetAsync("/tim-kiem?tim=kho");
        var ideas = await browser.GetAsync($"/tim-kiem?tim=kho&loai=Idea&don-vi={portal.TechnologyId}");
        var elsewhere = await browser.GetAsync($"/tim-kiem?tim=kho&loai=Idea&don-vi={portal.InspectorateId}");

        Assert.True(all.QuerySelectorAll(".sk-pill").Length > 1);
        var link = Assert.Single(ideas.QuerySelectorAll(".sk-list h2 a"));
        Assert.Equal(CompiledPortal.SentTitle, link.TextContent);
        Assert.Contains("Kho", (await browser.GetAsync(link.GetAttribute("href")!)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(elsewhere.QuerySelectorAll(".sk-list h2 a"));
    }

    [Fact]
    public async Task What_was_typed_by_somebody_is_shown_as_text()
    {
        var page = await portal.As(TestOrganisation.CsShtt).GetAsync("/tim-kiem?tim=onerror+alert");

        Assert.Empty(page.QuerySelectorAll("main img"));
        Assert.Equal(CompiledPortal.HostileTitle, page.QuerySelector(".sk-list h2 a")!.TextContent);
        Assert.Equal(["onerror", "alert"], page.QuerySelectorAll(".sk-list h2 mark").Select(mark => mark.TextContent));
    }

    [Theory]
    [InlineData("/tim-kiem")]
    [InlineData("/tim-kiem?tim=%22%22&trang=-5")]
    [InlineData("/tim-kiem?tim=%25_[%27;--&loai=0")]
    [InlineData("/tim-kiem?tim=sang&loai=khong&don-vi=x&trang=99999999")]
    [InlineData("/tim-kiem?tim=%00%EF%BF%BF%ED%A0%80")]
    public async Task Odd_questions_are_answered_with_a_page(string address) => await portal.As(TestOrganisation.UnitStaff).GetAsync(address);

    [Fact]
    public async Task The_number_of_queries_does_not_depend_on_what_is_found()
    {
        var browser = portal.As(TestOrganisation.CsShtt);
        await browser.GetAsync("/tim-kiem?tim=y+tuong");

        var few = await portal.Sql.CountAsync(() => browser.GetAsync("/tim-kiem?tim=kho+chung&loai=Idea"));
        portal.AddIdeas(60);
        var many = await portal.Sql.CountAsync(() => browser.GetAsync("/tim-kiem?tim=y+tuong&loai=Idea"));
        var second = await browser.GetAsync("/tim-kiem?tim=y+tuong&loai=Idea&trang=2");

        Assert.Equal(few, many);
        Assert.InRange(many, 1, 12);
        Assert.Equal(25, second.QuerySelectorAll(".sk-list h2").Length);
    }

    private async Task<List<string>> HitsAsync(string account, string question) =>
        [.. (await portal.As(account).GetAsync($"/tim-kiem?tim={Uri.EscapeDataString(question)}")).QuerySelectorAll(".sk-list h2 a").Select(link => link.TextContent)];

    public sealed class SearchedPortal : CompiledPortal
    {
        public SearchedPortal()
        {
            FixMeeting();
            using var db = NewContext();
            var now = Start.UtcDateTime;
            var (drafter, inspector) = (IssuedWorkshop.Person(db, TestOrganisation.CsShtt), IssuedWorkshop.Person(db, TestOrganisation.OtherUnitStaff));
            (InspectorateId, TechnologyId) = (inspector.UnitId, IssuedWorkshop.Person(db, TestOrganisation.UnitStaff).UnitId);
            var workshop = db.Workshops.Include(found => found.FocusIssues).Single();
            db.Plans.Add(Plan.Draft(Workshop.Create("Kế hoạch mật thám", 2023), new PlanContent { Subject = "Kế hoạch mật thám", Topic = "Chủ đề mới" }, drafter.Id, now));
            db.Themes.Add(Theme.Create(workshop, "Nhóm riêng của phòng", 99));
            db.Opinions.Add(Opinion.Note(workshop.Id, null, new Speaking(inspector.Id, inspector.UnitId), "Trao đổi nội bộ thanh tra", now));
            var returned = db.Contributions.Include(found => found.Ideas).Include(found => found.Workshop.FocusIssues).Single(found => found.Status == ContributionStatus.Returned);
            var text = ContributionText.Of(returned);
            returned.Edit(text with { Ideas = [.. text.Ideas.Select(idea => idea with { Title = "Viết lại " + idea.Id, Content = "Viết lại kín đáo" }).Take(1), .. text.Ideas.Skip(1)] }, returned.EditedByPersonId, now);
            db.Reports.Add(Report.Compose(workshop, ReportKind.Synthesis, new() { Subject = "Tổng hợp", Figures = new() { On = new(2022, 10, 5) }, Signing = db.Plans.First(plan => plan.IssuedDocumentId != null).Content.Signing, Sections = [new("remarks", 1, "Nhận xét") { Paragraphs = [ReportParagraph.Of("a", ParagraphForm.Plain, "Đoạn chưa trình")] }] }, drafter.Id, now));
            db.SaveChanges();
            Conclude();
        }

        public int InspectorateId { get; }

        public int TechnologyId { get; }

        private void Conclude()
        {
            using var db = NewContext();
            var workshop = db.Workshops.Single(found => found.Id == WorkshopId);
            ConcludedWorkshop.Paper(db, workshop, PaperStatus.Issued, text: "Ban hành mẫu mô tả thống nhất");
            var results = ConcludedWorkshop.Paper(db, workshop, PaperStatus.Draft, ClosingPaperKind.Results);
            results.Edit(results.Content with { Assessments = "Nhận xét chưa trình" }, IssuedWorkshop.Person(db, TestOrganisation.CsShtt).Id, Start.UtcDateTime);
            var minutes = ConcludedWorkshop.Minutes(db, workshop, MinutesStatus.Draft);
            minutes.Edit(minutes.Text with { Opinions = "Lời ghi của thư ký" }, minutes.EditedByPersonId, Start.UtcDateTime);
            db.UnitTasks.Single(task => task.ConclusionId != null && task.Part == TaskPart.Lead).DraftReport("Nháp kết quả kín");
            var idea = db.Ideas.Include(found => found.Contribution.Workshop).Single(found => found.Title == SentTitle);
            db.Initiatives.Add(InitiativeCandidate.File(idea, new() { Addressee = "Sở", Title = "Đơn của đơn vị", Conditions = "Điều kiện: máy tính", Secrets = "Bí quyết pha chế" }, minutes.EditedByPersonId, Start.UtcDateTime));
            db.SaveChanges();
        }

        private sealed record Speaking(int PersonId, int UnitId) : Core.Organisation.ICurrentUser
        {
            public string? AccountId => null;
            public string DisplayName => "";

            public bool IsInRole(string role) => false;
        }
    }
}
