using MailKit.Net.Smtp;
using Microsoft.Extensions.Options;
using MimeKit;

namespace SangKien.Web.Infrastructure.Mail;

/// <summary>A mail server. One connection serves all mails of one run.</summary>
internal sealed class SmtpTransport(IOptions<MailSettings> settings) : IMailTransport, IDisposable
{
    private const int TimeoutMilliseconds = 20_000;
    private const int FirstPermanentCode = 500;

    private readonly SmtpClient _client = new() { Timeout = TimeoutMilliseconds };

    public async Task SendAsync(MimeMessage mail, CancellationToken cancellationToken)
    {
        await ConnectAsync(cancellationToken);
        try
        {
            await _client.SendAsync(mail, cancellationToken);
        }
        catch (SmtpCommandException answer) when ((int)answer.StatusCode >= FirstPermanentCode)
        {
            throw new MailRefusedException($"Máy chủ thư từ chối {Refused(answer.ErrorCode)}: {(int)answer.StatusCode} {answer.Message}", answer);
        }
        catch (SmtpCommandException answer) when (answer.ErrorCode != SmtpErrorCode.UnexpectedStatusCode)
        {
            throw new MailDelayedException($"Chưa gửi được: máy chủ thư hẹn nhận sau ({(int)answer.StatusCode}).", answer);
        }
    }

    private static string Refused(SmtpErrorCode part) => part switch
    {
        SmtpErrorCode.RecipientNotAccepted => "địa chỉ người nhận",
        SmtpErrorCode.SenderNotAccepted => "địa chỉ gửi của cổng",
        SmtpErrorCode.MessageNotAccepted => "nội dung thư",
        _ => "thư này",
    };

    public void Dispose() => _client.Dispose();

    private async Task ConnectAsync(CancellationToken cancellationToken)
    {
        if (_client.IsConnected)
            return;
        var mail = settings.Value;
        await _client.ConnectAsync(mail.Host, mail.Port, mail.Security, cancellationToken);
        if (mail.User.Length > 0)
            await _client.AuthenticateAsync(mail.User, mail.Password, cancellationToken);
    }
}
