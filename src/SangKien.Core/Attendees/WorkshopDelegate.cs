using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Documents.Nd30;

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

    /// <summary>Thứ tự trong nhóm: the unit's place for staff, the place the Office gives a guest, 0 for leaders.</summary>
    public int Precedence { get; private set; }

    public DelegateStatus Status { get; private set; }

    /// <summary>Lý do vắng; empty for none.</summary>
    public string AbsenceReason { get; private set; } = "";

    /// <summary>Ghi chú; empty for none.</summary>
    public string Note { get; private set; } = "";

    /// <summary>Place by group, precedence and rank, see <see cref="ProtocolOrder"/>.</summary>
    public int ProtocolPlace { get; private set; }

    /// <summary><see cref="VietnameseNameOrder.KeyOf"/> of the name.</summary>
    public string NameKey { get; private set; } = "";

    /// <summary>Name, post and organisation as they are searched.</summary>
    public string TextFolded { get; private set; } = "";

    public Guid Version { get; set; }

    public bool IsGuest => PersonId is null && Person is null;

    public bool IsAbsent => Status == DelegateStatus.Declined;

    public static WorkshopDelegate FromPerson(Workshop workshop, Person person)
    {
        var delegated = new WorkshopDelegate { Workshop = workshop, Person = person, PersonId = person.Id };
        delegated.TakeOver(person);
        return delegated;
    }

    public static WorkshopDelegate Guest(Workshop workshop, GuestDetails details)
    {
        var guest = new WorkshopDelegate { Workshop = workshop, Group = DelegateGroup.Guest, Rank = PostRank.Staff };
        guest.ChangeGuest(details);
        return guest;
    }

    /// <summary>Whether the directory now says something else of the person.</summary>
    public bool DiffersFrom(Person person) =>
        (FullName, Post, Organisation, Group, Rank, Precedence)
        != (person.FullName, person.Post, person.Unit.Name, GroupOf(person), person.Rank, PrecedenceOf(person));

    /// <summary>Takes over name, post and unit from the directory; status and note stay.</summary>
    public void TakeOver(Person person)
    {
        Group = GroupOf(person);
        Rank = person.Rank;
        Describe(person.FullName, person.Post, person.Unit.Name, PrecedenceOf(person));
    }

    public void ChangeGuest(GuestDetails details)
    {
        if (!IsGuest)
            throw new RuleException("Thông tin của công chức, viên chức lấy từ danh bạ của Sở, không sửa ở danh sách đại biểu.");
        Describe(details.FullName.Trim(), details.Post.Trim(), details.Organisation.Trim(), details.Precedence);
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

    /// <summary>Dự: confirms, also after an absence that no longer holds.</summary>
    public void Confirm()
    {
        if (Status == DelegateStatus.CheckedIn)
            throw new RuleException("Đại biểu đã có mặt.");
        Status = DelegateStatus.Confirmed;
        AbsenceReason = "";
    }

    public void ChangeNote(string note) => Note = note.Trim();

    /// <summary>Refuses to take somebody off the list who belongs on it: the plan invites everybody who works at the Sở.</summary>
    public void CheckRemovable()
    {
        if (Status == DelegateStatus.CheckedIn)
            throw new RuleException("Đại biểu đã có mặt nên không đưa ra khỏi danh sách được.");
        if (Person is { IsActive: true })
            throw new RuleException("Công chức, viên chức đang công tác thuộc thành phần dự hội thảo theo Kế hoạch; nếu không dự thì ghi vắng.");
    }

    private static DelegateGroup GroupOf(Person person) =>
        person.Unit.Kind == UnitKind.Leadership ? DelegateGroup.Leader : DelegateGroup.Staff;

    private static int PrecedenceOf(Person person) => GroupOf(person) == DelegateGroup.Leader ? 0 : person.Unit.Order;

    private void Describe(string fullName, string post, string organisation, int precedence)
    {
        FullName = fullName;
        Post = post;
        Organisation = organisation;
        Precedence = precedence;
        ProtocolPlace = ProtocolOrder.PlaceOf(Group, precedence, Rank);
        NameKey = VietnameseNameOrder.KeyOf(fullName);
        TextFolded = Folding.Fold($"{fullName} {post} {organisation}");
    }
}

internal sealed class DelegateConfiguration : IEntityTypeConfiguration<WorkshopDelegate>
{
    public void Configure(EntityTypeBuilder<WorkshopDelegate> builder)
    {
        builder.Property(person => person.FullName).HasMaxLength(GuestDetails.NameLength);
        builder.Property(person => person.Post).HasMaxLength(GuestDetails.PostLength);
        builder.Property(person => person.Organisation).HasMaxLength(GuestDetails.OrganisationLength);
        builder.Property(person => person.NameKey).HasMaxLength(VietnameseNameOrder.KeyLength);
        builder.Property(person => person.TextFolded).HasMaxLength(600);
        builder.Property(person => person.AbsenceReason).HasMaxLength(500);
        builder.Property(person => person.Note).HasMaxLength(500);
        builder.HasOne(person => person.Workshop).WithMany().HasForeignKey(person => person.WorkshopId);
        builder.HasOne(person => person.Person).WithMany().HasForeignKey(person => person.PersonId);
        builder.HasIndex(person => new { person.WorkshopId, person.PersonId }).IsUnique();
        builder.HasIndex(person => new { person.WorkshopId, person.ProtocolPlace });
    }
}
