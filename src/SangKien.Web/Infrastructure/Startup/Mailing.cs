using Microsoft.Extensions.Options;
using MimeKit;
using SangKien.Web.Infrastructure.Mail;

namespace SangKien.Web.Infrastructure.Startup;

/// <summary>The one place where it is chosen how mail leaves the portal.</summary>
internal static class Mailing
{
    private const string Section = "Mail";

    public static void AddMailing(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<MailSettings>().Bind(builder.Configuration.GetSection(Section))
            .Validate(mail => mail.Host.Length == 0 || MailboxAddress.TryParse(mail.From, out _), "Mail:Host is set, but Mail:From is no mail address.")
            .ValidateOnStart();
        builder.Services.AddScoped<SmtpTransport>();
        builder.Services.AddScoped<FolderTransport>();
        builder.Services.AddScoped<IMailTransport>(services =>
            services.GetRequiredService<IOptions<MailSettings>>().Value.Host.Length > 0
                ? services.GetRequiredService<SmtpTransport>()
                : services.GetRequiredService<FolderTransport>());
        builder.Services.AddScoped<MailPaper>();
        builder.Services.AddScoped<Features.Outbox.OutgoingMail>();
    }
}
