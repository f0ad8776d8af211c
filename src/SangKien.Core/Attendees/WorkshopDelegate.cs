using System.Security.Cryptography;
using SangKien.Core.Common;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Documents.Nd30;

namespace SangKien.Core.Attendees;

/// <summary>Đại biểu: a person on the list of a workshop, staff or guest.</summary>
public sealed partial class WorkshopDelegate : IVersioned
{
    /// <summary>Letters of a code.</summary>
    public const int CodeLength = 32;

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

    /// <summary>Người dự thay; empty for none.</summary>
    public string Substitute { get; private set; } = "";

    /// <summary>When the delegate, or his unit for him, answered last; null for nobody.</summary>
    public DateTime? RepliedAtUtc { get; private set; }

    public DateTime? CheckedInAtUtc { get; private set; }
    public CheckInMeans? CheckedInBy { get; private set; }

    /// <summary>Ghế, such as "A5"; empty for none.</summary>
    public string Seat { get; private set; } = "";

    /// <summary>128 random bits of the personal link in the invitation.</summary>
    public string ReplyCode { get; private set; } = NewCode();

    /// <summary>128 random bits on the badge; another code, since a badge is worn where everybody sees it.</summary>
    public string BadgeCode { get; private set; } = NewCode();

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

    /// <summary>The reason of an absence with who comes instead.</summary>
    public string AbsenceRemark => string.Join("; ", new[] { AbsenceReason, Substitute.Length > 0 ? $"{Substitute} dự thay" : "" }.Where(text => text.Length > 0));

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

    /// <summary>Takes over name, post and unit from the directory; status and note stay. The workshop is loaded, for its rule of order.</summary>
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

    /// <summary>Trả lời: by the delegate himself or by his unit.</summary>
    public void Reply(DelegateReply reply, DateTime nowUtc)
    {
        if (reply.Attends)
            Confirm();
        else
            Decline(reply.Reason, reply.Substitute);
        RepliedAtUtc = nowUtc;
    }

    /// <summary>Vắng, with reason and perhaps somebody who comes instead.</summary>
    public void Decline(string reason, string substitute = "")
    {
        if (Status == DelegateStatus.CheckedIn)
            throw new RuleException("Đại biểu đã có mặt nên không ghi vắng được.");
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleException("Cần ghi lý do vắng.", nameof(AbsenceReason));
        Status = DelegateStatus.Declined;
        AbsenceReason = reason.Trim();
        Substitute = substitute.Trim();
    }

    /// <summary>Dự: confirms, also after an absence that no longer holds.</summary>
    public void Confirm()
    {
        if (Status == DelegateStatus.CheckedIn)
            throw new RuleException("Đại biểu đã có mặt.");
        Status = DelegateStatus.Confirmed;
        (AbsenceReason, Substitute) = ("", "");
    }

    /// <summary>Có mặt: once, whatever the doors; also somebody who had declined and came. <see cref="StandIn"/> is loaded.</summary>
    public void CheckIn(CheckInMeans means, DateTime nowUtc)
    {
        if (Status == DelegateStatus.CheckedIn)
            throw new RuleException($"{FullName} đã được ghi có mặt lúc {Meeting.Hour(CheckedInAtUtc!.Value)}.");
        Status = DelegateStatus.CheckedIn;
        (AbsenceReason, Substitute) = ("", "");
        (CheckedInAtUtc, CheckedInBy) = (nowUtc, means);
        PassSeat(from: StandIn, to: this);
    }

    /// <summary>Qua cửa: as <see cref="CheckIn"/>, but for a scan that may reach the portal late. Of two scans the earlier one is when the person came.</summary>
    /// <returns>False for somebody who is counted already.</returns>
    internal bool Arrive(DateTime scannedAtUtc)
    {
        if (Status != DelegateStatus.CheckedIn)
        {
            CheckIn(CheckInMeans.Badge, scannedAtUtc);
            return true;
        }

        if (scannedAtUtc < CheckedInAtUtc)
            CheckedInAtUtc = scannedAtUtc;
        return false;
    }

    /// <summary>Bỏ ghi có mặt, after a mistake at the door. <see cref="StandIn"/> is loaded.</summary>
    public void UndoCheckIn()
    {
        if (Status != DelegateStatus.CheckedIn)
            throw new RuleException($"{FullName} chưa được ghi có mặt.");
        Status = DelegateStatus.Confirmed;
        (CheckedInAtUtc, CheckedInBy) = (null, null);
        PassSeat(from: this, to: StandIn);
    }

    /// <summary>Đến muộn: after the hour that was fixed.</summary>
    public static bool IsLate(DateTime checkedInAtUtc, Meeting meeting) => meeting.IsFixed && checkedInAtUtc > meeting.StartsAtUtc;

    public void TakeSeat(string seat) => Seat = seat;

    /// <summary>Takes the place that a changed rule gives.</summary>
    public void PlaceBy(ProtocolRule rule) => ProtocolPlace = rule.PlaceOf(Group, Precedence, Rank);

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

    private static string NewCode() => RandomNumberGenerator.GetHexString(CodeLength, lowercase: true);

    private void Describe(string fullName, string post, string organisation, int precedence)
    {
        FullName = fullName;
        Post = post;
        Organisation = organisation;
        Precedence = precedence;
        PlaceBy(Workshop.Protocol);
        NameKey = VietnameseNameOrder.KeyOf(fullName);
        TextFolded = Folding.Fold($"{fullName} {post} {organisation}");
    }
}
