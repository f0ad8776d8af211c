using SangKien.Core.Notifications;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Outbox;

public sealed class ListTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly string[] Accounts = [TestOrganisation.UnitStaff, TestOrganisation.OtherUnitStaff, TestOrganisation.Office, TestOrganisation.Director];

    [Fact]
    public async Task However_many_mails_there_are_the_list_takes_the_same_number_of_queries()
    {
        Queue(3);
        var browser = portal.As(TestOrganisation.CsShtt);
        await browser.GetAsync("/thu");
        var few = await portal.Sql.CountAsync(() => browser.GetAsync("/thu"));

        Queue(57);
        var many = await portal.Sql.CountAsync(() => browser.GetAsync("/thu"));
        var next = await portal.Sql.CountAsync(() => browser.GetAsync("/thu?trang=2"));

        Assert.Equal((few, few), (many, next));
        Assert.Contains("60", (await browser.GetAsync("/thu")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private void Queue(int count)
    {
        using var db = portal.NewContext();
        var composer = IssuedWorkshop.Person(db, TestOrganisation.CsShtt);
        for (var number = 0; number < count; number++)
        {
            var mail = OutboxMail.Draft(IssuedWorkshop.Person(db, Accounts[number % Accounts.Length]), new($"Nhắc {number}", "Nội dung"), "/nhiem-vu", composer.Id, PortalFactory.Start.UtcDateTime);
            mail.Queue();
            db.OutboxMails.Add(mail);
        }

        db.SaveChanges();
    }
}
