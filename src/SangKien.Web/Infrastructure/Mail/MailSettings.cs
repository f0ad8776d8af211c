using MailKit.Security;

namespace SangKien.Web.Infrastructure.Mail;

/// <summary>How mail leaves the portal: the section "Mail". Without a host and a folder none does, and everything else works.</summary>
public sealed class MailSettings
{
    /// <summary>The mail server; empty for none.</summary>
    public string Host { get; init; } = "";

    public int Port { get; init; } = 587;

    /// <summary>None, StartTls, SslOnConnect, or Auto by the port.</summary>
    public SecureSocketOptions Security { get; init; } = SecureSocketOptions.Auto;

    /// <summary>Empty for a server that asks for no sign-in. The password comes from the environment (<c>Mail__Password</c>).</summary>
    public string User { get; init; } = "";

    public string Password { get; init; } = "";

    /// <summary>The address that mails come from.</summary>
    public string From { get; init; } = "";

    /// <summary>Mails become files of this folder instead of going out: for development and for trying things out.</summary>
    public string Folder { get; init; } = "";

    public bool IsConfigured => Host.Length > 0 || Folder.Length > 0;
}
