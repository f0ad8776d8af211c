using System.Net;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Files;
using SangKien.Core.Reviewing;
using SangKien.Web.Features.History;
using SangKien.Web.Tests.Plans;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Operations;

/// <summary>A portal in which people have worked: two plans issued, one contribution accepted and one sent, all by its own pages, and the history sealed.</summary>
public sealed class WorkedPortal : PortalFactory, IAsyncLifetime
{
    public int WorkshopId { get; private set; }

    public int PlanId { get; private set; }

    public async Task InitializeAsync()
    {
        this.OpenRegister();
        PlanId = this.AddPlan(PaperStatus.Approved, "Hội thảo thứ nhất");
        var office = As(TestOrganisation.Office);
        foreach (var id in (int[])[PlanId, this.AddPlan(PaperStatus.Approved, "Hội thảo thứ hai")])
            await office.PostAsync($"/ke-hoach/{id}/ban-hanh", new { IsConfirmed = "true" });
        await using var db = NewContext();
        WorkshopId = await db.Plans.Where(plan => plan.Id == PlanId).Select(plan => plan.WorkshopId).SingleAsync();
        await SubmitAsync(TestOrganisation.UnitStaff);
        await SubmitAsync(TestOrganisation.OtherUnitStaff);
        var first = await db.Contributions.Select(contribution => contribution.Id).OrderBy(id => id).FirstAsync();
        await As(TestOrganisation.CsShtt).PostAsync($"/hoi-thao/{WorkshopId}/tham-luan/{first}", new { }, action: "/tiep-nhan");
        await StoreFileAsync(db);
        await RunAsync<SealHistoryJob>();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    /// <summary>Three chunks long.</summary>
    private static async Task StoreFileAsync(PortalDbContext db)
    {
        var bytes = new byte[600 * 1024];
        "%PDF-1.7"u8.CopyTo(bytes);
        var person = await db.People.Select(person => person.Id).FirstAsync();
        var id = await new FileStore(db).StoreAsync(new MemoryStream(bytes), "so-lieu.pdf", new FileLimits(bytes.Length, "", FileKind.Pdf), person, Start.UtcDateTime, default);
        (await db.Files.SingleAsync(file => file.Id == id)).Keep();
        await db.SaveChangesAsync();
    }

    private async Task SubmitAsync(string userName)
    {
        var address = $"/hoi-thao/{WorkshopId}/tham-luan";
        var browser = As(userName);
        var answer = await browser.PostAsync(
            await browser.GetAsync(address),
            new Dictionary<string, string>
            {
                ["Title"] = $"Tham luận {userName}",
                ["Situation"] = "Thực trạng",
                ["Ideas[0].Title"] = "Sổ tay sáng kiến",
                ["Ideas[0].Content"] = "Biên soạn sổ tay",
                ["Ideas[1].Title"] = "Ngày sáng kiến",
                ["Ideas[1].Content"] = "Tổ chức hằng quý",
            },
            action: address,
            to: "/nop");
        Assert.True(answer.Status == HttpStatusCode.Found, string.Join(' ', answer.Refusals));
    }
}
