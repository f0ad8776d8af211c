using System.Globalization;
using System.Text;
using Microsoft.Extensions.Options;
using MimeKit;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;

namespace SangKien.Web.Infrastructure.Mail;

/// <summary>
/// Makes the mail that one person gets: plain text only, so nothing in it can be more than text; links begin with the public address and
/// never with the host of a request.
/// </summary>
public sealed class MailPaper(IOptions<MailSettings> settings, IOptions<PaperSettings> papers, AgencyCard agency)
{
    private const string Portal = "Cổng thông tin hội thảo";
    private const string NoReplyAddress = "cong@localhost";

    /// <param name="mails">All for this person: one goes as it is, several as one digest.</param>
    public async Task<MimeMessage> ComposeAsync(Person person, MailboxAddress to, IReadOnlyList<OutboxMail> mails)
    {
        var profile = await agency.GetAsync();
        var from = MailboxAddress.TryParse(settings.Value.From, out var configured) ? configured.Address : NoReplyAddress;
        var message = new MimeMessage
        {
            Subject = mails is [var only] ? only.Subject : $"{mails.Count} tin từ {Portal}: {mails[0].Subject}",
            Body = new TextPart("plain", Encoding.UTF8, mails is [var single] ? Text(single) : Digest(person, mails)),
            MessageId = $"sangkien-{string.Join('-', mails.Select(mail => mail.Id))}@{from.Split('@')[^1]}",
        };
        message.From.Add(new MailboxAddress(PlainLine.Of(profile.Name), from));
        message.To.Add(new MailboxAddress(PlainLine.Of(person.FullName), to.Address));
        message.Headers.Add("Auto-Submitted", "auto-generated");
        ((TextPart)message.Body).Text += $"\n\n-- \n{profile.Name}, {Portal}";
        return message;
    }

    private string Digest(Person person, IReadOnlyList<OutboxMail> mails)
    {
        var text = new StringBuilder($"Kính gửi đồng chí {PlainLine.Of(person.FullName)},\n\n{Portal} có {mails.Count} tin gửi đồng chí.\n");
        foreach (var (mail, index) in mails.Select((mail, index) => (mail, index)))
            text.Append(CultureInfo.InvariantCulture, $"\n{index + 1}. {mail.Subject.ToUpper(CultureInfo.GetCultureInfo("vi-VN"))}\n\n{Text(mail)}\n");
        return text.ToString().TrimEnd();
    }

    private string Text(OutboxMail mail)
    {
        if (mail.Link.Length == 0)
            return mail.Body;
        return papers.Value.AddressOf(mail.Link) is { } address
            ? $"{mail.Body}\n\nMở trên cổng: {address}"
            : $"{mail.Body}\n\nXem trên {Portal}, mục Thông báo.";
    }
}
