using MimeKit;

namespace SangKien.Web.Infrastructure.Mail;

/// <summary>Takes one mail on its way, or throws.</summary>
public interface IMailTransport
{
    /// <exception cref="MailRefusedException">The server will never take this mail.</exception>
    Task SendAsync(MimeMessage mail, CancellationToken cancellationToken);
}

/// <summary>The server will not take this mail, however often it is asked: the address is unknown there.</summary>
public sealed class MailRefusedException(string reason, Exception refused) : Exception(reason, refused);
