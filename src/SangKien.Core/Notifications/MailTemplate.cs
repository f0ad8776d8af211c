using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;

namespace SangKien.Core.Notifications;

/// <summary>Mẫu thư that the agency keeps beside the portal's own, to begin a mail with.</summary>
public sealed class MailTemplate : IVersioned
{
    public const int TitleLength = 100;

    public int Id { get; private set; }

    /// <summary>What it is called where one chooses.</summary>
    public string Title { get; private set; } = "";

    public string Subject { get; private set; } = "";
    public string Body { get; private set; } = "";
    public Guid Version { get; set; }

    public MailText Text => new(Subject, Body);

    public static MailTemplate Create(string title, MailText text)
    {
        var template = new MailTemplate();
        template.Change(title, text);
        return template;
    }

    /// <summary>The subject stays one line, whatever was pasted into it.</summary>
    public void Change(string title, MailText text) => (Title, Subject, Body) = (PlainLine.Of(title), PlainLine.Of(text.Subject), text.Body);
}

internal sealed class MailTemplateConfiguration : IEntityTypeConfiguration<MailTemplate>
{
    public void Configure(EntityTypeBuilder<MailTemplate> builder)
    {
        builder.Property(template => template.Title).HasMaxLength(MailTemplate.TitleLength);
        builder.Property(template => template.Subject).HasMaxLength(OutboxMail.SubjectLength);
        builder.Property(template => template.Body).HasMaxLength(-1);
        builder.Ignore(template => template.Text);
        builder.HasIndex(template => template.Title).IsUnique();
    }
}
