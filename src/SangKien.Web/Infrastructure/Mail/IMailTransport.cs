using MimeKit;

namespace SangKien.Web.Infrastructure.Mail;

/// <summary>Takes one mail on its way, or throws.</summary>
public interface IMailTransport
{
    /// <exception cref="MailRefusedException">The server will never take this mail.</exception>
    /// <exception cref="MailDelayedException">The server asks to be tried with this mail later; others it may take now.</exception>
    Task SendAsync(MimeMessage mail, CancellationToken cancellationToken);
}

/// <summary>The server will not take this mail, however often it is asked: a permanent answer (5xx) about its recipient, sender or content.</summary>
public sealed class MailRefusedException(string reason, Exception refused) : Exception(reason, refused);

/// <summary>The server does not take this mail now, but may later: the mailbox is full, or the sender is new to it.</summary>
public sealed class MailDelayedException(string reason, Exception delayed) : Exception(reason, delayed);
