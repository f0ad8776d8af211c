using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Core.Attendees;

/// <summary>Đại biểu: a person on the list of a workshop, staff or guest.</summary>
public sealed class WorkshopDelegate : IVersioned
{
    public int Id { get; private set; }
    public int WorkshopId { get; private set; }
    public Workshop Workshop { get; private set; } = null!;

    /// <summary>The person of the directory; null for a guest.</summary>
    public int? PersonId { get; private set; }

    public Person? Person { get; private set; }
    public string FullName { get; private set; } = "";

    /// <summary>Chức vụ.</summary>
    public string Post { get; private set; } = "";

    /// <summary>Đơn vị or agency as printed.</summary>
    public string Organisation { get; private set; } = "";

    public DelegateGroup Group { get; private set; }
    public PostRank Rank { get; private set; }

    /// <summary>Place of the unit in the protocol order; 0 for leaders and guests.</summary>
    public int UnitOrder { get; private set; }

    public DelegateStatus Status { get; private set; }

    /// <summary>Lý do vắng; empty for none.</summary>
    public string AbsenceReason { get; private set; } = "";

    /// <summary>Ghi chú; empty for none.</summary>
    public string Note { get; private set; } = "";

    public string NameFolded { get; private set; } = "";
    public Guid Version { get; set; }

    public bool IsGuest => PersonId is null && Person is null;

    public static WorkshopDelegate FromPerson(Workshop workshop, Person person)
    {
        var isLeader = person.Unit.Kind == UnitKind.Leadership;
        return new()
        {
            Workshop = workshop,
            Person = person,
            PersonId = person.Id,
            FullName = person.FullName,
            NameFolded = person.NameFolded,
            Post = person.Post,
            Organisation = person.Unit.Name,
            Group = isLeader ? DelegateGroup.Leader : DelegateGroup.Staff,
            Rank = person.Rank,
            UnitOrder = isLeader ? 0 : person.Unit.Order,
        };
    }

    public static WorkshopDelegate Guest(Workshop workshop, string fullName, string post, string organisation)
    {
        var guest = new WorkshopDelegate { Workshop = workshop, Group = DelegateGroup.Guest, Rank = PostRank.Staff };
        guest.ChangeGuest(fullName, post, organisation);
        return guest;
    }

    public void ChangeGuest(string fullName, string post, string organisation)
    {
        if (!IsGuest)
            throw new RuleException("Thông tin của công chức, viên chức lấy từ danh bạ của Sở, không sửa ở danh sách đại biểu.");
        FullName = fullName.Trim();
        NameFolded = Folding.Fold(FullName);
        Post = post.Trim();
        Organisation = organisation.Trim();
    }

    /// <summary>Vắng, with reason.</summary>
    public void Decline(string reason)
    {
        if (Status == DelegateStatus.CheckedIn)
            throw new RuleException("Đại biểu đã có mặt nên không ghi vắng được.");
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleException("Cần ghi lý do vắng.", nameof(AbsenceReason));
        Status = DelegateStatus.Declined;
        AbsenceReason = reason.Trim();
    }

    /// <summary>Dự họp: confirms, also after an absence that no longer holds.</summary>
    public void Confirm()
    {
        if (Status == DelegateStatus.CheckedIn)
            throw new RuleException("Đại biểu đã có mặt.");
        Status = DelegateStatus.Confirmed;
        AbsenceReason = "";
    }

    public void ChangeNote(string note) => Note = note.Trim();
}

/// <summary>Nhóm đại biểu, in protocol order.</summary>
public enum DelegateGroup
{
    [Display(Name = "Lãnh đạo Sở")]
    Leader,

    [Display(Name = "Khách mời")]
    Guest,

    [Display(Name = "Các phòng, đơn vị thuộc Sở")]
    Staff,
}

/// <summary>Trạng thái đại biểu.</summary>
public enum DelegateStatus
{
    [Display(Name = "Được mời")]
    Invited,

    [Display(Name = "Dự")]
    Confirmed,

    [Display(Name = "Vắng")]
    Declined,

    [Display(Name = "Đã có mặt")]
    CheckedIn,
}

internal sealed class DelegateConfiguration : IEntityTypeConfiguration<WorkshopDelegate>
{
    public void Configure(EntityTypeBuilder<WorkshopDelegate> builder)
    {
        builder.Property(person => person.FullName).HasMaxLength(100);
        builder.Property(person => person.NameFolded).HasMaxLength(100);
        builder.Property(person => person.Post).HasMaxLength(200);
        builder.Property(person => person.AbsenceReason).HasMaxLength(500);
        builder.Property(person => person.Note).HasMaxLength(500);
        builder.HasOne(person => person.Workshop).WithMany().HasForeignKey(person => person.WorkshopId);
        builder.HasOne(person => person.Person).WithMany().HasForeignKey(person => person.PersonId);
        builder.HasIndex(person => new { person.WorkshopId, person.PersonId }).IsUnique();
    }
}
