using System.Net;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Contributions;
using SangKien.Core.Plans;
using SangKien.Core.Workshops;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Operations;

/// <summary>Two people at the same moment, as real parallel requests: one goes through, the other is told, and nothing is half done.</summary>
public sealed class RaceTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const int Rounds = 4;

    private static readonly DateTime Now = PortalFactory.Start.UtcDateTime;

    [Fact]
    public async Task An_extension_request_is_answered_once_granted_or_refused()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var (address, id) = AskedForMore();
            await AtOnceAsync(
                await FormAsync(TestOrganisation.CsShtt, address, [("Decision", "grant"), ("Until", "2022-10-27")]),
                await FormAsync(TestOrganisation.SecondCsShtt, address, [("Decision", "refuse"), ("Answer", "Đã quá muộn")]));

            await using var db = portal.NewContext();
            var request = await db.ExtensionRequests.Include(request => request.Workshop.Extensions).SingleAsync(request => request.Id == id);
            Assert.NotEqual(ExtensionRequestStatus.Waiting, request.Status);
            Assert.Equal(request.Status == ExtensionRequestStatus.Granted ? 1 : 0, request.Workshop.Extensions.Count);
            Assert.Equal(1, await db.History.CountAsync(entry => entry.WorkshopId == request.WorkshopId && entry.Summary.Contains("ồng ý gia hạn")));
        }
    }

    [Fact]
    public async Task A_contribution_is_withdrawn_or_accepted_and_its_task_says_the_same()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var (workshopId, id) = Sent();
            var address = $"/hoi-thao/{workshopId}/tham-luan";
            await AtOnceAsync(
                await FormAsync(TestOrganisation.UnitStaff, $"{address}/rut", [("Reason", "Nhầm bản")]),
                await FormAsync(TestOrganisation.CsShtt, $"{address}/{id}/tiep-nhan", []));

            var (status, task) = await StateAsync(id);
            Assert.Contains(status, (ContributionStatus[])[ContributionStatus.Withdrawn, ContributionStatus.Accepted]);
            Assert.Equal(status == ContributionStatus.Accepted ? UnitTaskStatus.Done : UnitTaskStatus.Open, task);
        }
    }

    [Fact]
    public async Task A_contribution_is_accepted_or_returned()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var (workshopId, id) = Sent();
            var address = $"/hoi-thao/{workshopId}/tham-luan/{id}";
            await AtOnceAsync(
                await FormAsync(TestOrganisation.CsShtt, $"{address}/tiep-nhan", []),
                await FormAsync(TestOrganisation.Director, $"{address}/tra-lai", [("Reason", "Bổ sung"), ("SupplementDueOn", "2022-10-26")]));

            var (status, task) = await StateAsync(id);
            Assert.Contains(status, (ContributionStatus[])[ContributionStatus.Returned, ContributionStatus.Accepted]);
            Assert.Equal(status == ContributionStatus.Accepted ? UnitTaskStatus.Done : UnitTaskStatus.Open, task);
        }
    }

    [Fact]
    public async Task The_register_of_a_year_is_opened_once()
    {
        await AtOnceAsync([.. await Task.WhenAll(Enumerable.Range(1, 5).Select(last =>
            FormAsync(TestOrganisation.Office, "/van-ban/so", [("Year", "2031"), ("LastNumber", $"{last}"), ("Reason", "Mở sổ năm mới")])))]);

        await using var db = portal.NewContext();
        var register = await db.NumberRegisters.SingleAsync(register => register.Year == 2031);
        var told = await db.History.SingleAsync(entry => entry.Subject == "NumberRegister" && entry.SubjectId == 2031);
        Assert.Contains($"số cuối đã dùng {register.LastNumber}:", told.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_is_completed_once_however_often_the_button_is_pressed()
    {
        int id;
        await using (var db = portal.NewContext())
        {
            var workshop = IssuedWorkshop.Add(db);
            id = await db.UnitTasks.Where(task => task.WorkshopId == workshop.Id && task.Kind == AssignmentKind.Work && task.Part == TaskPart.Lead).Select(task => task.Id).SingleAsync();
        }

        await AtOnceAsync([.. await Task.WhenAll(Enumerable.Range(1, 5).Select(press =>
            FormAsync(TestOrganisation.Office, $"/nhiem-vu/{id}/hoan-thanh", [("Result", $"Xong lần {press}")])))]);

        await using var after = portal.NewContext();
        Assert.Equal(UnitTaskStatus.Done, (await after.UnitTasks.SingleAsync(task => task.Id == id)).Status);
        Assert.Equal(1, await after.History.CountAsync(entry => entry.Subject == nameof(UnitTask) && entry.SubjectId == id && entry.Summary.StartsWith("Hoàn thành")));
    }

    [Fact]
    public async Task Of_two_who_change_a_group_of_settings_for_the_first_time_one_is_told()
    {
        var answers = await AtOnceAsync(
            await FormAsync(TestOrganisation.Administrator, "/quan-tri/cai-dat/tep-dinh-kem", [("LargestMegabytes", "5"), ("MostFiles", "5")]),
            await FormAsync(TestOrganisation.Administrator, "/quan-tri/cai-dat/tep-dinh-kem", [("LargestMegabytes", "7"), ("MostFiles", "7")]));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Found], answers.Select(answer => answer.Status).Order());
        await using var db = portal.NewContext();
        Assert.Equal(1, await db.History.CountAsync(entry => entry.Summary.Contains("Tệp đính kèm")));
    }

    /// <summary>Sends all at the same moment; nobody is answered with an error.</summary>
    private static async Task<Answer[]> AtOnceAsync(params Func<Task<Answer>>[] posts)
    {
        using var start = new SemaphoreSlim(0);
        var running = posts.Select(async post =>
        {
            await start.WaitAsync();
            return await post();
        }).ToList();
        start.Release(posts.Length);
        var answers = await Task.WhenAll(running);
        Assert.All(answers, answer => Assert.True(answer.Status is HttpStatusCode.Found or HttpStatusCode.OK, $"{answer.Status}"));
        return answers;
    }

    /// <summary>A form that is filled in and only waits for its button.</summary>
    private async Task<Func<Task<Answer>>> FormAsync(string account, string address, (string Name, string Value)[] fields)
    {
        var browser = portal.As(account);
        var token = (await browser.GetAsync("/tai-khoan/doi-mat-khau")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return () => browser.PostRawAsync(address, fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
    }

    private (string Address, int Id) AskedForMore()
    {
        using var db = portal.NewContext();
        var workshop = IssuedWorkshop.Add(db);
        var person = IssuedWorkshop.Person(db, TestOrganisation.UnitStaff);
        var request = ExtensionRequest.Ask(workshop, person.UnitId, new DateOnly(2022, 10, 26), "Chờ số liệu", person.Id, Now);
        db.ExtensionRequests.Add(request);
        db.SaveChanges();
        return ($"/hoi-thao/{workshop.Id}/gia-han/{request.Id}", request.Id);
    }

    private (int WorkshopId, int Id) Sent()
    {
        using var db = portal.NewContext();
        var workshop = IssuedWorkshop.Add(db);
        return (workshop.Id, IssuedWorkshop.Submitted(db, workshop, TestOrganisation.UnitStaff).Id);
    }

    private async Task<(ContributionStatus, UnitTaskStatus)> StateAsync(int id)
    {
        await using var db = portal.NewContext();
        var contribution = await db.Contributions.SingleAsync(contribution => contribution.Id == id);
        var task = await db.UnitTasks.SingleAsync(task => task.WorkshopId == contribution.WorkshopId && task.UnitId == contribution.UnitId && task.Kind == AssignmentKind.Contribution);
        return (contribution.Status, task.Status);
    }
}
