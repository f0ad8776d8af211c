using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Documents.Nd30;

namespace SangKien.Core.Discussion;

/// <summary>Đăng ký phát biểu: who speaks for a unit at the workshop, and for how many minutes. One per unit.</summary>
public sealed class SpeakerRegistration : IVersioned
{
    public int Id { get; private set; }
    public int WorkshopId { get; private set; }
    public Workshop Workshop { get; private set; } = null!;
    public int UnitId { get; private set; }
    public Unit Unit { get; private set; } = null!;

    /// <summary>One of the unit's staff; null for somebody who is only named.</summary>
    public int? PersonId { get; private set; }

    public string Name { get; private set; } = "";
    public string Post { get; private set; } = "";
    public string Subject { get; private set; } = "";
    public int Minutes { get; private set; }
    public int RegisteredByPersonId { get; private set; }
    public DateTime RegisteredAtUtc { get; private set; }
    public Guid Version { get; set; }

    public static SpeakerRegistration Register(Workshop workshop, int unitId, Speaker speaker, int byPersonId, DateTime nowUtc)
    {
        var registration = new SpeakerRegistration { Workshop = workshop, UnitId = unitId };
        registration.Change(speaker, byPersonId, nowUtc);
        return registration;
    }

    public void Change(Speaker speaker, int byPersonId, DateTime nowUtc)
    {
        RequireOpen(nowUtc);
        if (string.IsNullOrWhiteSpace(speaker.Name))
            throw new RuleException("Cần chọn hoặc ghi tên người phát biểu.", nameof(Name));
        if (speaker.Minutes < 1 || speaker.Minutes > Workshop.LongestSpeech)
            throw new RuleException($"Thời gian phát biểu từ 1 đến {Workshop.LongestSpeech} phút.", nameof(Minutes));
        (PersonId, Name, Post, Subject, Minutes) = (speaker.PersonId, speaker.Name.Trim(), speaker.Post.Trim(), speaker.Subject.Trim(), speaker.Minutes);
        (RegisteredByPersonId, RegisteredAtUtc) = (byPersonId, nowUtc);
    }

    /// <summary>Whether the unit may still register, change or cancel.</summary>
    public static bool IsOpen(Workshop workshop, DateTime nowUtc) => workshop.SpeakersDueOn is { } day && VietnamTime.DateOf(nowUtc) <= day;

    public void RequireOpen(DateTime nowUtc)
    {
        if (Workshop.SpeakersDueOn is not { } day)
            throw new RuleException("Phòng CS&SHTT chưa mở đăng ký phát biểu.");
        if (!IsOpen(Workshop, nowUtc))
            throw new RuleException($"Đã hết hạn đăng ký phát biểu (đến hết {VietnameseDate.WithWeekday(day)}).");
    }
}

/// <summary>Người phát biểu, as the unit names him.</summary>
/// <param name="PersonId">One of the unit's staff; null for somebody who is only named.</param>
public sealed record Speaker(int? PersonId, string Name, string Post, string Subject, int Minutes);

internal sealed class SpeakerRegistrationConfiguration : IEntityTypeConfiguration<SpeakerRegistration>
{
    public void Configure(EntityTypeBuilder<SpeakerRegistration> builder)
    {
        builder.Property(registration => registration.Name).HasMaxLength(100);
        builder.Property(registration => registration.Post).HasMaxLength(100);
        builder.Property(registration => registration.Subject).HasMaxLength(300);
        builder.HasIndex(registration => new { registration.WorkshopId, registration.UnitId }).IsUnique();
        builder.HasOne(registration => registration.Workshop).WithMany().HasForeignKey(registration => registration.WorkshopId);
        builder.HasOne(registration => registration.Unit).WithMany().HasForeignKey(registration => registration.UnitId);
        builder.HasOne<Person>().WithMany().HasForeignKey(registration => registration.PersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(registration => registration.RegisteredByPersonId);
    }
}
