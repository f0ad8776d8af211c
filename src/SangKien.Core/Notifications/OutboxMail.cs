using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;
using SangKien.Core.Organisation;

namespace SangKien.Core.Notifications;

/// <summary>
/// Thư trong hộp thư đi: one message for one person, in its final words; nothing is filled in when it is sent. It stays in the log
/// afterwards and can be sent again.
/// </summary>
public sealed class OutboxMail : IVersioned
{
    public const int SubjectLength = 200;
    public const int BodyLength = 8000;

    /// <summary>After so many attempts in vain the mail has failed, some ten hours after the first.</summary>
    public const int Attempts = 8;

    public int Id { get; private set; }
    public int PersonId { get; private init; }
    public Person Person { get; private init; } = null!;
    public string Subject { get; private set; } = "";
    public string Body { get; private set; } = "";

    /// <summary>The page of the portal that the mail ends with; empty for none.</summary>
    public string Link { get; private init; } = "";

    public OutboxState State { get; private set; }

    /// <summary>Who composed it; null for the portal itself.</summary>
    public int? ComposedByPersonId { get; private init; }

    public Person? ComposedBy { get; private init; }
    public DateTime CreatedAtUtc { get; private init; }
    public DateTime? SentAtUtc { get; private set; }

    /// <summary>The address that it went to; a person's may change later.</summary>
    public string SentTo { get; private set; } = "";

    /// <summary>Attempts in vain since it was last put in the queue.</summary>
    public int Failures { get; private set; }

    /// <summary>Why the last attempt was in vain; empty for none.</summary>
    public string Failure { get; private set; } = "";

    /// <summary>Real time, not the portal's: not to be tried before.</summary>
    public DateTime DueAtUtc { get; private set; } = DateTime.UnixEpoch;

    public Guid Version { get; set; }

    public bool CanBeChanged => State is OutboxState.Draft or OutboxState.Queued or OutboxState.Failed or OutboxState.Refused;

    public bool CanBeQueued => State is OutboxState.Draft or OutboxState.Failed or OutboxState.Refused or OutboxState.Sent;

    public static OutboxMail About(News news, Person person, DateTime nowUtc) =>
        new() { Person = person, Subject = Shorten(news.Text), Body = news.Text, Link = news.Link, State = OutboxState.Queued, CreatedAtUtc = nowUtc };

    /// <summary>A mail that was composed, by a person or by the portal: a draft until it is put in the queue.</summary>
    public static OutboxMail Draft(Person person, MailText text, string link, int? byPersonId, DateTime nowUtc) =>
        new()
        {
            Person = person,
            Subject = Shorten(PlainLine.Of(text.Subject)),
            Body = text.Body,
            Link = link,
            ComposedByPersonId = byPersonId,
            CreatedAtUtc = nowUtc,
        };

    public void Edit(MailText text)
    {
        if (!CanBeChanged)
            throw new RuleException("Thư này đã gửi hoặc đã bỏ nên không sửa được.");
        Subject = Shorten(PlainLine.Of(text.Subject));
        Body = text.Body;
    }

    /// <summary>Gửi, or gửi lại.</summary>
    public void Queue()
    {
        if (!CanBeQueued)
            throw new RuleException(State == OutboxState.Discarded ? "Thư này đã bỏ nên không gửi được." : "Thư này đang được gửi.");
        State = OutboxState.Queued;
        Failures = 0;
        Failure = "";
        DueAtUtc = DateTime.UnixEpoch;
    }

    public void Discard()
    {
        if (!CanBeChanged)
            throw new RuleException("Thư này đã gửi hoặc đã bỏ.");
        State = OutboxState.Discarded;
    }

    /// <summary>Just before the mail server is asked, so that nobody changes it meanwhile.</summary>
    public void BeginSending(string address)
    {
        if (State != OutboxState.Queued)
            throw new InvalidOperationException($"A mail in state {State} is not sent.");
        State = OutboxState.Sending;
        SentTo = address;
    }

    public void MarkSent(DateTime nowUtc)
    {
        State = OutboxState.Sent;
        SentAtUtc = nowUtc;
        Failure = "";
    }

    /// <summary>An attempt in vain: the next one follows after a pause that doubles each time, until the attempts are used up.</summary>
    public void Postpone(string reason, DateTime realUtc)
    {
        Failures++;
        Failure = Shorten(reason);
        State = Failures < Attempts ? OutboxState.Queued : OutboxState.Failed;
        DueAtUtc = realUtc + TimeSpan.FromMinutes(5 * Math.Pow(2, Failures - 1));
    }

    /// <summary>It cannot be sent at all: nobody is asked.</summary>
    public void Fail(string reason) => End(OutboxState.Failed, reason);

    /// <summary>The server's answer is final: trying again by itself would be of no use.</summary>
    public void Refuse(string reason) => End(OutboxState.Refused, reason);

    private void End(OutboxState state, string reason)
    {
        State = state;
        Failure = Shorten(PlainLine.Of(reason));
    }

    private static string Shorten(string text) => text.Length > SubjectLength ? text[..(SubjectLength - 1)] + "…" : text;
}

internal sealed class OutboxMailConfiguration : IEntityTypeConfiguration<OutboxMail>
{
    public void Configure(EntityTypeBuilder<OutboxMail> builder)
    {
        builder.Property(mail => mail.Subject).HasMaxLength(OutboxMail.SubjectLength);
        builder.Property(mail => mail.Body).HasMaxLength(-1);
        builder.Property(mail => mail.Link).HasMaxLength(300);
        builder.Property(mail => mail.SentTo).HasMaxLength(254);
        builder.HasOne(mail => mail.Person).WithMany().HasForeignKey(mail => mail.PersonId);
        builder.HasOne(mail => mail.ComposedBy).WithMany().HasForeignKey(mail => mail.ComposedByPersonId);
        builder.HasIndex(mail => new { mail.State, mail.DueAtUtc });
        builder.HasIndex(mail => mail.CreatedAtUtc);
    }
}
