using Microsoft.EntityFrameworkCore;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Discussion;
using SangKien.Core.Files;
using SangKien.Core.Workshops;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Contributions;

/// <summary>However much a unit writes, sends, attaches and discusses, a page asks the database as often as before.</summary>
public sealed class QueryCountTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly DateTime Now = PortalFactory.Start.UtcDateTime;

    [Fact]
    public async Task Pages_of_contributions_need_the_same_queries_however_long_their_lists()
    {
        var (workshop, sent, draft) = Arrange();
        (string Account, string Address)[] pages =
        [
            (TestOrganisation.CsShtt, $"/hoi-thao/{workshop}/tham-luan/danh-sach"),
            (TestOrganisation.CsShtt, $"/hoi-thao/{workshop}/tham-luan/{sent}"),
            (TestOrganisation.CsShtt, $"/hoi-thao/{workshop}/tham-luan/{sent}/phien-ban/2"),
            (TestOrganisation.UnitStaff, $"/hoi-thao/{workshop}/tham-luan"),
            (TestOrganisation.OtherUnitStaff, $"/hoi-thao/{workshop}/tham-luan"),
            (TestOrganisation.CsShtt, $"/hoi-thao/{workshop}/thao-luan"),
            (TestOrganisation.OtherUnitStaff, $"/hoi-thao/{workshop}/thao-luan/tham-luan/{sent}"),
            (TestOrganisation.CsShtt, $"/hoi-thao/{workshop}/thao-luan/cong-bo"),
            (TestOrganisation.CsShtt, $"/hoi-thao/{workshop}/thao-luan/phat-bieu"),
            (TestOrganisation.CsShtt, $"/hoi-thao/{workshop}/gia-han"),
        ];
        await CountAsync(pages);
        var few = await CountAsync(pages);

        Grow(workshop, sent, draft);
        await NoteAsync(workshop, sent);

        Assert.Equal(few, await CountAsync(pages));
    }

    private async Task<List<string>> CountAsync((string Account, string Address)[] pages)
    {
        var counts = new List<string>();
        foreach (var (account, address) in pages)
        {
            var browser = portal.As(account);
            counts.Add($"{address}: {await portal.Sql.CountAsync(() => browser.GetAsync(address))}");
        }

        return counts;
    }

    private (int Workshop, int Sent, int Draft) Arrange()
    {
        using var db = portal.NewContext();
        var workshop = IssuedWorkshop.Add(db);
        workshop.ArrangeReception(needsHeadConfirmation: false, new DateOnly(2022, 10, 25), 10);
        var sent = IssuedWorkshop.Submitted(db, workshop, TestOrganisation.UnitStaff);
        SendAgain(sent);
        sent.Publish(Now);
        var draft = IssuedWorkshop.Draft(db, workshop, TestOrganisation.OtherUnitStaff);
        db.SaveChanges();
        return (workshop.Id, sent.Id, draft.Id);
    }

    private void Grow(int workshopId, int sentId, int draftId)
    {
        using var db = portal.NewContext();
        var workshop = db.Workshops.Single(found => found.Id == workshopId);
        foreach (var account in (string[])[TestOrganisation.Office, TestOrganisation.CsShtt])
        {
            IssuedWorkshop.Submitted(db, workshop, account).Publish(Now);
            var person = IssuedWorkshop.Person(db, account);
            db.SpeakerRegistrations.Add(SpeakerRegistration.Register(workshop, person.UnitId, new(person.Id, person.FullName, person.Post, "Sáng kiến", 5), person.Id, Now));
            db.ExtensionRequests.Add(ExtensionRequest.Ask(workshop, person.UnitId, new DateOnly(2022, 10, 26), "Chờ số liệu", person.Id, Now));
        }

        var (sent, draft) = (Load(db, sentId), Load(db, draftId));
        sent.Return("Bổ sung", new DateOnly(2022, 10, 25), new DateOnly(2022, 10, 5));
        foreach (var contribution in (Contribution[])[sent, draft])
        {
            for (var number = 0; number < 3; number++)
                Attach(db, contribution, number);
            contribution.Edit(IssuedWorkshop.Text("dài hơn", 6), contribution.EditedByPersonId, Now);
        }

        db.SaveChanges();
        sent.Submit(sent.EditedByPersonId, Now);
        SendAgain(sent);
        sent.Publish(Now);
        db.SaveChanges();
    }

    private async Task NoteAsync(int workshop, int about)
    {
        foreach (var account in (string[])[TestOrganisation.OtherUnitStaff, TestOrganisation.CsShtt])
        {
            var browser = portal.As(account);
            await browser.PostAsync($"/hoi-thao/{workshop}/thao-luan", new { Text = "Nên làm thử một năm" }, action: "/y-kien");
            await browser.PostAsync($"/hoi-thao/{workshop}/thao-luan/tham-luan/{about}", new { Text = "Xin trao đổi thêm" }, action: "/y-kien");
        }
    }

    private static void SendAgain(Contribution contribution)
    {
        contribution.Return("Bổ sung", new DateOnly(2022, 10, 25), new DateOnly(2022, 10, 5));
        contribution.Submit(contribution.EditedByPersonId, Now);
    }

    private static Contribution Load(PortalDbContext db, int id) =>
        db.Contributions.AsSplitQuery()
            .Include(contribution => contribution.Workshop.FocusIssues).Include(contribution => contribution.Workshop.Extensions)
            .Include(contribution => contribution.Ideas).Include(contribution => contribution.Versions).Include(contribution => contribution.Attachments)
            .Single(contribution => contribution.Id == id);

    private static void Attach(PortalDbContext db, Contribution contribution, int number)
    {
        var file = StoredFile.Begin($"so-lieu-{number}.pdf", FileKind.Pdf, 10, contribution.EditedByPersonId, Now);
        file.Seal(new string((char)('a' + number), 64));
        db.Files.Add(file);
        db.SaveChanges();
        contribution.Attach(file, 10, contribution.EditedByPersonId, Now);
    }
}
