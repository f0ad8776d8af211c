using System.Globalization;
using Microsoft.Extensions.Options;
using MimeKit;

namespace SangKien.Web.Infrastructure.Mail;

/// <summary>Writes each mail as an .eml file, which every mail program opens.</summary>
internal sealed class FolderTransport(IOptions<MailSettings> settings, IHostEnvironment environment, TimeProvider time) : IMailTransport
{
    public async Task SendAsync(MimeMessage mail, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateDirectory(Path.Combine(environment.ContentRootPath, settings.Value.Folder));
        var moment = time.GetUtcNow().ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
        await mail.WriteToAsync(Path.Combine(folder.FullName, $"{moment}-{mail.MessageId!.Split('@')[0]}.eml"), cancellationToken);
    }
}
