using Microsoft.EntityFrameworkCore;
using MimeKit;
using SangKien.Core.Data;
using SangKien.Core.Notifications;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Outbox;

/// <summary>A portal whose mail becomes files, and whose people have addresses, but one.</summary>
public class MailPortal : PortalFactory
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sangkien-mail-");

    public MailPortal()
        : base(Fill)
    {
    }

    /// <summary>Who has no address.</summary>
    public const string WithoutAddress = TestOrganisation.OtherUnitStaff;

    /// <summary>Address of an account.</summary>
    public static string AddressOf(string userName) => $"{userName}@so.example";

    /// <summary>What has gone out, in its order.</summary>
    public IReadOnlyList<MimeMessage> Mails() =>
        [.. _folder.GetFiles("*.eml").OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => MimeMessage.Load(file.FullName))];

    /// <summary>Puts a mail to the person of the account into the queue; gives its id.</summary>
    public async Task<int> QueueAsync(string userName, string subject, string body)
    {
        await using var db = NewContext();
        var mail = OutboxMail.Draft(IssuedWorkshop.Person(db, userName), new(subject, body), "/nhiem-vu", null, Start.UtcDateTime);
        mail.Queue();
        db.OutboxMails.Add(mail);
        await db.SaveChangesAsync();
        return mail.Id;
    }

    public async Task<OutboxMail> FindMailAsync(int id)
    {
        await using var db = NewContext();
        return await db.OutboxMails.SingleAsync(mail => mail.Id == id);
    }

    public void Forget() => Array.ForEach(_folder.GetFiles(), file => file.Delete());

    protected override Dictionary<string, string?> Settings() => new(base.Settings())
    {
        ["Mail:Folder"] = _folder.FullName,
        ["Mail:From"] = "cong@so.example",
        ["Portal:PublicAddress"] = "https://hoithao.so.example",
    };

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    private static void Fill(PortalDbContext db)
    {
        TestOrganisation.Add(db);
        foreach (var account in db.Users.Include(account => account.Person).Where(account => account.UserName != WithoutAddress))
            account.Person.ChangeContact(AddressOf(account.UserName!), "");
        db.SaveChanges();
    }
}
