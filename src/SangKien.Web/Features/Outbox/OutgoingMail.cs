using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure.Mail;

namespace SangKien.Web.Features.Outbox;

/// <summary>What came of a mail.</summary>
public enum SendOutcome
{
    Sent,

    /// <summary>Trying again would be of no use.</summary>
    Refused,

    /// <summary>The server is there, but takes this mail later.</summary>
    Delayed,

    /// <summary>The server takes no mail at all just now.</summary>
    Unreachable,
}

/// <param name="Reason">For the person who looks at the outbox; empty when it was sent.</param>
public sealed record SendResult(SendOutcome Outcome, string Reason);

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
            return new(SendOutcome.Sent, "");
        }
        catch (MailRefusedException refused)
        {
            return new(SendOutcome.Refused, refused.Message);
        }
        catch (MailDelayedException delayed)
        {
            return new(SendOutcome.Delayed, delayed.Message);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // The server's words may hold an address, so the log gets the kind of failure only.
            logger.LogWarning("Mail {Mail} could not be sent: {Failure}.", mails[0].Id, failure.GetType().Name);
            return new(SendOutcome.Unreachable, $"Chưa gửi được: {Why(failure)}.");
        }
    }

    private static string Why(Exception failure) => failure switch
    {
        AuthenticationException => "máy chủ thư không nhận tài khoản của cổng",
        SmtpCommandException answer => $"máy chủ thư không nhận thư của cổng ({(int)answer.StatusCode})",
        SslHandshakeException => "không lập được kết nối an toàn với máy chủ thư",
        _ => "không liên lạc được với máy chủ thư",
    };
}
