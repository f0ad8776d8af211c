using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Organisation;

namespace SangKien.Core.Notifications;

/// <summary>Thông báo: one line for one person, shown behind the bell until it is read.</summary>
public sealed class Notification
{
    public int Id { get; private set; }
    public int PersonId { get; private init; }
    public Person Person { get; private init; } = null!;
    public string Text { get; private init; } = "";

    /// <summary>The page of the portal that it leads to.</summary>
    public string Link { get; private init; } = "";

    public DateTime CreatedAtUtc { get; private init; }

    /// <summary>Null until it is read.</summary>
    public DateTime? ReadAtUtc { get; private set; }

    internal static Notification Of(Person person, News news, DateTime nowUtc) =>
        new() { Person = person, Text = news.Text, Link = news.Link, CreatedAtUtc = nowUtc };

    public void Read(DateTime nowUtc) => ReadAtUtc ??= nowUtc;
}

internal sealed class NotificationConfiguration : IEntityTypeConfiguration<Notification>
{
    public void Configure(EntityTypeBuilder<Notification> builder)
    {
        builder.Property(notification => notification.Text).HasMaxLength(News.TextLength);
        builder.Property(notification => notification.Link).HasMaxLength(300);
        builder.HasOne(notification => notification.Person).WithMany().HasForeignKey(notification => notification.PersonId);
        builder.HasIndex(notification => new { notification.PersonId, notification.ReadAtUtc });
    }
}
