using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using MimeKit;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Notifications;
using SangKien.Web.Infrastructure.Mail;
using SangKien.Web.Jobs;

namespace SangKien.Web.Features.Outbox;

/// <summary>Sends what is due, one mail a person. Each state is saved before the next step, so that a page shows what happens.</summary>
public sealed class SendMailJob(PortalDbContext db, PortalClock clock, OutgoingMail outgoing, IOptions<MailSettings> settings) : IJob
{
    private const int AtOnce = 200;

    public static string Name => "send-mail";

    public static TimeSpan Every => TimeSpan.FromSeconds(20);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await RecoverAsync(cancellationToken);
        var now = outgoing.RealUtc;
        var due = await db.OutboxMails.Include(mail => mail.Person)
            .Where(mail => mail.State == OutboxState.Queued && mail.DueAtUtc <= now)
            .OrderBy(mail => mail.Id).Take(AtOnce).ToListAsync(cancellationToken);
        foreach (var mails in due.GroupBy(mail => mail.PersonId).Select(group => group.ToList()))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!await TryAsync(mails, cancellationToken))
                break;
        }
    }

    /// <summary>What a node was sending when it died is sent again: twice is better than never, and mail programs know a message by its id.</summary>
    private Task<int> RecoverAsync(CancellationToken cancellationToken) =>
        db.OutboxMails.Where(mail => mail.State == OutboxState.Sending)
            .ExecuteUpdateAsync(update => update.SetProperty(mail => mail.State, OutboxState.Queued), cancellationToken);

    /// <returns>False when the server does not answer, or somebody has just changed one of them: the next round knows more.</returns>
    private async Task<bool> TryAsync(List<OutboxMail> mails, CancellationToken cancellationToken)
    {
        var person = mails[0].Person;
        if (Obstacle(person.Email, person.IsActive) is { } obstacle)
        {
            mails.ForEach(mail => mail.Fail(obstacle));
            return await SaveAsync();
        }

        mails.ForEach(mail => mail.BeginSending(person.Email));
        if (!await SaveAsync())
            return false;
        var result = await outgoing.SendAsync(person, mails, cancellationToken);
        foreach (var mail in mails)
        {
            if (result.Outcome == SendOutcome.Sent)
                mail.MarkSent(clock.NowUtc);
            else if (result.Outcome == SendOutcome.Refused)
                mail.Refuse(result.Reason);
            else
                mail.Postpone(result.Reason, outgoing.RealUtc);
        }

        await SaveAsync();
        return result.Outcome != SendOutcome.Unreachable;
    }

    private string? Obstacle(string address, bool isActive) =>
        !settings.Value.IsConfigured ? "Chưa cấu hình máy chủ thư."
        : !isActive ? "Người nhận không còn công tác tại cơ quan."
        : address.Length == 0 ? "Chưa có địa chỉ thư điện tử."
        : !MailboxAddress.TryParse(address, out var mailbox) || mailbox.Address != address ? "Địa chỉ thư điện tử không hợp lệ."
        : null;

    /// <summary>What has been done must be kept, also when the node is being stopped.</summary>
    private async Task<bool> SaveAsync()
    {
        try
        {
            await db.SaveChangesAsync(CancellationToken.None);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
