using MimeKit;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure.Mail;

namespace SangKien.Web.Features.Outbox;

/// <param name="IsFinal">Trying again would be of no use.</param>
/// <param name="Reason">For the person who looks at the outbox; empty when it was sent.</param>
public sealed record SendResult(bool IsSent, bool IsFinal, string Reason)
{
    public static SendResult Sent { get; } = new(true, false, "");
}

/// <summary>One mail to one person, and what came of it in words.</summary>
public sealed class OutgoingMail(MailPaper paper, IMailTransport transport, TimeProvider time, ILogger<OutgoingMail> logger)
{
    /// <summary>Pauses between attempts are real ones, whatever the portal's clock shows.</summary>
    public DateTime RealUtc => time.GetUtcNow().UtcDateTime;

    public async Task<SendResult> SendAsync(Person person, IReadOnlyList<OutboxMail> mails, CancellationToken cancellationToken)
    {
        try
        {
            await transport.SendAsync(await paper.ComposeAsync(person, MailboxAddress.Parse(person.Email), mails), cancellationToken);
            return SendResult.Sent;
        }
        catch (MailRefusedException refused)
        {
            return new(false, true, refused.Message);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // The server's words may hold an address, so the log gets the kind of failure only.
            logger.LogWarning("Mail {Mail} could not be sent: {Failure}.", mails[0].Id, failure.GetType().Name);
            return new(false, false, $"Chưa gửi được: máy chủ thư không nhận ({failure.GetType().Name}).");
        }
    }
}
